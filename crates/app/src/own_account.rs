//! What the person entered at enrolment (MA-16): read, corrected and deleted at the service alone, never kept here.

use std::sync::Arc;

use contract::own_account::{AccountDeletion, AccountDetails, OwnAccount};
use contract::problem::Code;
use domain::enrolment::EmailAsked;
use domain::{card, password};

use crate::app::App;
use crate::error::AppError;
use crate::fields::Fields;
use crate::view::enrolment::{AccountForm, DeletionForm};

impl App {
    /// The account as it was entered.
    ///
    /// # Errors
    /// Copy only, while the service is away; what the service says.
    pub async fn own_account(self: &Arc<Self>) -> Result<OwnAccount, AppError> {
        let call = self.live().await?;
        call.service
            .own_account(&call.token)
            .await
            .map_err(|fault| self.refused(&call, fault))
    }

    /// Corrects the account that was shown.
    ///
    /// # Errors
    /// Fields that are wrong; changed elsewhere meanwhile; as [`Self::own_account`].
    pub async fn save_account(self: &Arc<Self>, form: AccountForm) -> Result<OwnAccount, AppError> {
        let rules = self.open_programme()?.programme.enrolment.ok_or(Code::Forbidden)?;
        let details = corrected(&form.details, rules.email())?;
        let call = self.live().await?;
        let account = call
            .service
            .correct_account(&call.token, &details, form.version, form.attempt)
            .await
            .map_err(|fault| self.refused(&call, fault))?;
        // The name stands on every page.
        if let Some(account) = self.state().of_mut(&call.whose) {
            account.read_at = None;
        }
        self.nudge.notify_one();
        Ok(account)
    }

    /// Deletes the account, and everything of it on this computer. The case is not touched, nor are the person's accounts in
    /// other programmes.
    ///
    /// # Errors
    /// The password is not right; as [`Self::own_account`].
    pub async fn delete_account(self: &Arc<Self>, form: DeletionForm) -> Result<(), AppError> {
        let mut fields = Fields::default();
        let is_read = fields.take("password", password::read(form.password.expose()));
        fields.unless_wrong(is_read)?;
        let _alone = self.door.lock().await;
        let call = self.live().await?;
        let body = AccountDeletion { password: form.password };
        call.service
            .delete_account(&call.token, &body, form.attempt)
            .await
            .map_err(|fault| self.refused(&call, fault))?;
        self.drop_account(&call.whose).await;
        Ok(())
    }
}

/// The account as it will be kept.
fn corrected(typed: &AccountDetails, asked: EmailAsked) -> Result<AccountDetails, AppError> {
    let mut fields = Fields::default();
    let first_name = fields.take("first_name", card::name(&typed.first_name));
    let last_name = fields.take("last_name", card::name(&typed.last_name));
    let email = fields.take("email", asked.read(&typed.email));
    let corrected = first_name
        .zip(last_name)
        .zip(email)
        .map(|((first_name, last_name), email)| AccountDetails {
            first_name,
            last_name,
            email,
            language: typed.language,
        });
    fields.unless_wrong(corrected)
}
