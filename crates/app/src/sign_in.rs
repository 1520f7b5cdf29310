//! «Ingresar» (CW-01).

use std::sync::Arc;

use contract::programme::OfferedProgramme;
use contract::secret::Secret;
use contract::session::SignIn;
use domain::identifier::{self, IdentifierKind};

use crate::app::App;
use crate::error::AppError;
use crate::fields::Fields;
use crate::view::account::Account;
use crate::view::form::SignInForm;

impl App {
    /// Signs in. With a temporary PIN, nothing but its change is open then (CW-03).
    ///
    /// # Errors
    /// Fields that are badly formed, which cost no try; what the service says; no way to it.
    pub async fn sign_in(self: &Arc<Self>, form: SignInForm) -> Result<Account, AppError> {
        {
            let entering = self.at_the_door().await;
            let offered = self.offered(&form.program).await?;
            let (kind, body) = checked(&form, &offered)?;
            let service = self.service()?;
            let signed_in = service
                .sign_in(&form.program, &body, form.attempt)
                .await
                .map_err(|fault| self.error(fault))?;
            self.enter(&entering, signed_in, offered, &service).await?;
            let user = body.identifier.expose();
            let is_wanted = form.remember && kind == IdentifierKind::UserId;
            if is_wanted || self.is_remembered(&form.program) {
                self.remember(&form.program, is_wanted.then_some(user)).await;
            }
        }
        self.first_read().await
    }
}

/// What is sent: numbers as digits alone, however they were typed or pasted.
fn checked(form: &SignInForm, offered: &OfferedProgramme) -> Result<(IdentifierKind, SignIn), AppError> {
    let rules = &offered.programme.sign_in;
    let mut fields = Fields::default();
    let identifier = fields.take("identifier", identifier::read(form.identifier.expose(), &rules.identifiers));
    let secret = fields.take("secret", rules.secret.read(form.secret.expose()));
    match (identifier, secret) {
        (Some((kind, identifier)), Some(secret)) => {
            let (identifier, secret) = (Secret::new(identifier), Secret::new(secret));
            Ok((kind, SignIn { identifier, secret }))
        }
        _ => Err(fields.error()),
    }
}
