//! After the service let somebody in.

use std::sync::Arc;

use api_client::Client;
use contract::programme::OfferedProgramme;
use contract::session::SignedIn;
use secrecy::SecretString;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::state::OpenAccount;
use crate::view::account::Account;
use crate::view::status::{SessionState, Source};

impl App {
    /// Opens the account, and keeps the session as far as this computer may. Callers hold the door.
    ///
    /// The same account as before goes on with what was read; another one's copy is erased first.
    pub(crate) async fn enter(&self, signed_in: SignedIn, offered: OfferedProgramme, service: &Client) {
        let session = signed_in.session;
        let token = SecretString::from(signed_in.token.expose());
        let before = self.close();
        let (model, kept) = match before {
            Some(before) if before.id == session.account => (before.model, before.kept),
            Some(other) => {
                self.erase(other.kept).await;
                (None, None)
            }
            None => (None, None),
        };
        // A temporary PIN's session is worth keeping no longer than it takes to change the PIN.
        let kept = if session.must_change_pin {
            kept
        } else {
            self.keep(kept, &token, service.server()).await
        };
        // Older years are in the copy alone: without it, everything is read anew.
        let model = model.filter(|model| kept.is_some() || model.is_whole());
        let has_data = model.is_some();
        self.state().account = Some(OpenAccount {
            id: session.account,
            offered,
            token: Some(token),
            must_change_pin: session.must_change_pin,
            case: session.case,
            unsealed: model
                .as_ref()
                .map(|model| model.loaded_years())
                .unwrap_or_default()
                .into_iter()
                .collect(),
            model,
            kept,
        });
        self.tell(|status| {
            status.session = SessionState::Active;
            status.source = if has_data { Source::Copy } else { Source::Nothing };
            status.trouble = None;
            status.copy_erased = None;
        });
    }

    /// Takes the open account out, and an enrolment that lives; answers that are still on their way belong to nobody then.
    pub(crate) fn close(&self) -> Option<OpenAccount> {
        self.forget_enrolment();
        let mut state = self.state();
        state.visit += 1;
        state.read_at = None;
        state.account.take()
    }

    /// Reads what there is to read; a failure shows in the status, for the person is in all the same.
    pub(crate) async fn first_read(self: &Arc<Self>) -> Result<Account, AppError> {
        if !self.must_change_pin() {
            // What failed stands in the status.
            _ = self.sync().await;
        }
        let state = self.state();
        state
            .account
            .as_ref()
            .map(OpenAccount::view)
            .ok_or_else(|| LocalCode::NoCopy.into())
    }

    /// Whether nothing but the change of PIN is open (CW-03).
    pub(crate) fn must_change_pin(&self) -> bool {
        self.state().account.as_ref().is_some_and(|account| account.must_change_pin)
    }

    /// The programme of the open account.
    pub(crate) fn open_programme(&self) -> Result<OfferedProgramme, AppError> {
        let state = self.state();
        let account = state.account.as_ref().ok_or(contract::problem::Code::NotSignedIn)?;
        Ok(account.offered.clone())
    }
}
