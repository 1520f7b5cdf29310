//! What a refusal or a lost way means for the open account.

use std::sync::Arc;

use api_client::Fault;
use contract::problem::Code;
use contract::session::CaseAccess;
use session::Kept;

use crate::app::App;
use crate::error::{AppError, ErrorCode};
use crate::sync::Call;
use crate::view::status::{SessionState, Source};

impl App {
    /// Notes what a fault of a call in the account's name means for the account, and gives it as an error.
    pub(crate) fn refused(self: &Arc<Self>, call: &Call, fault: Fault) -> AppError {
        let error = self.error(fault);
        let is_of_this_visit = self.state().visit == call.visit;
        if !is_of_this_visit {
            return error;
        }
        if error.ends_session() {
            self.end_session_here(call, &error);
        } else if error.code == ErrorCode::Service(Code::PinChangeRequired) {
            if let Some(account) = self.state().account.as_mut() {
                account.must_change_pin = true;
            }
        } else if let Some(case) = case_told(&error) {
            self.note_case(call.visit, case);
        } else if error.is_of_the_way() {
            self.show_copy(&error);
        }
        error
    }

    /// What was read can still be looked at, with the reason why it is not live.
    fn show_copy(&self, trouble: &AppError) {
        let has_data = self.state().account.as_ref().is_some_and(|account| account.model.is_some());
        self.tell(|status| {
            status.source = if has_data { Source::Copy } else { Source::Nothing };
            status.trouble = Some(trouble.clone());
        });
    }

    /// The session ended by time or from elsewhere: its token is of no use, and goes from the keychain too.
    fn end_session_here(self: &Arc<Self>, call: &Call, reason: &AppError) {
        if let Some(account) = self.state().account.as_mut() {
            account.token = None;
        }
        self.show_copy(reason);
        self.tell(|status| status.session = SessionState::Ended);
        let (app, visit, server) = (self.clone(), call.visit, call.service.server().to_string());
        tokio::spawn(async move {
            let _alone = app.door.lock().await;
            let kept = {
                let state = app.state();
                let account = state.account.as_ref().filter(|_| state.visit == visit);
                account.and_then(|account| account.kept.clone())
            };
            if let Some(kept) = kept {
                let secret = Kept {
                    server,
                    token: None,
                    copy_key: *kept.key.expose(),
                };
                if let Err(fault) = app.keychain.set(&kept.slot.to_string(), &secret).await {
                    tracing::warn!(%fault, "keychain");
                }
            }
        });
    }
}

/// What of a case can be read, where the service refuses for that: a state of the account, and no trouble.
const fn case_told(error: &AppError) -> Option<CaseAccess> {
    match error.code {
        ErrorCode::Service(Code::NoCase) => Some(CaseAccess::NotAssociated),
        ErrorCode::Service(Code::CaseCodeRequired) => Some(CaseAccess::CodeNeeded),
        _ => None,
    }
}
