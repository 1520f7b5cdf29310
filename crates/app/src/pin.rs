//! The change of PIN (CW-03, CW-05).

use std::sync::Arc;

use contract::pin::PinChange;
use contract::problem::Code;
use contract::secret::Secret;
use domain::field::FieldCode;
use domain::identifier::clean;
use domain::pin::{self, Known, PinRules};

use crate::app::App;
use crate::error::AppError;
use crate::fields::Fields;
use crate::view::account::Account;
use crate::view::form::PinForm;

impl App {
    /// Changes the PIN; every other session ends, and this one begins anew.
    ///
    /// # Errors
    /// Fields that are wrong, as far as this side can tell without a request; what the service says; no way to it.
    pub async fn change_pin(self: &Arc<Self>, form: PinForm) -> Result<Account, AppError> {
        {
            let entering = self.at_the_door().await;
            let offered = self.open_programme()?;
            let rules = offered.programme.sign_in.secret.pin().ok_or(Code::Forbidden)?;
            let body = checked(&form, rules)?;
            let call = self.live().await?;
            let signed_in = call
                .service
                .change_pin(&call.token, &body, form.attempt)
                .await
                .map_err(|fault| self.refused(&call, fault))?;
            self.enter(&entering, signed_in, offered, &call.service).await?;
        }
        self.first_read().await
    }
}

fn checked(form: &PinForm, rules: &PinRules) -> Result<PinChange, AppError> {
    let mut fields = Fields::default();
    let current = fields.take("current", pin::read(form.current.expose(), rules));
    // The birth date and the identifiers are on the other side, which judges by them too.
    let new = fields.take("new", pin::choose(form.new.expose(), rules, &Known::default()));
    let is_as_before = new.is_some() && current == new;
    if is_as_before {
        fields.wrong("new", FieldCode::PinUsedBefore);
    }
    let is_same = clean(form.again.expose()) == clean(form.new.expose());
    if !is_same {
        fields.wrong("again", FieldCode::NotTheSame);
    }
    match (current, new) {
        (Some(current), Some(new)) if !is_as_before && is_same => Ok(PinChange {
            current: Secret::new(current),
            new: Secret::new(new),
        }),
        _ => Err(fields.error()),
    }
}
