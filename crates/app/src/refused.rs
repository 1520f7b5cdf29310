//! What a refusal or a lost way means for the open account.

use std::sync::Arc;

use api_client::Fault;
use contract::problem::Code;
use contract::session::CaseAccess;

use crate::app::App;
use crate::error::{AppError, ErrorCode};
use crate::state::Whose;
use crate::sync::Call;

impl App {
    /// Notes what a fault of a call in the account's name means for the account, and gives it as an error.
    pub(crate) fn refused(self: &Arc<Self>, call: &Call, fault: Fault) -> AppError {
        let error = self.error(fault);
        let is_of_this_visit = self.state().of(&call.whose).is_some();
        if !is_of_this_visit {
            return error;
        }
        if error.ends_session() {
            self.end_session_here(call, &error);
        } else if error.code == ErrorCode::Service(Code::PinChangeRequired) {
            if let Some(account) = self.state().of_mut(&call.whose) {
                account.must_change_pin = true;
            }
        } else if let Some(case) = case_told(&error) {
            self.note_case(&call.whose, case);
        }
        error
    }

    /// What was read can still be looked at, with the reason why it is not live.
    pub(crate) fn show_copy(&self, whose: &Whose, refusal: &AppError) {
        let mut state = self.state();
        let Some(account) = state.of_mut(whose) else { return };
        account.turn_to_copy();
        // What is of the way is told as that, for all accounts alike; a state of the account is no trouble.
        if !refusal.is_of_the_way() && case_told(refusal).is_none() && !account.must_change_pin {
            account.refusal = Some(refusal.clone());
        }
        self.tell_of(&state);
    }

    /// The session ended by time or from elsewhere: its token is of no use, and goes from the keychain too.
    fn end_session_here(self: &Arc<Self>, call: &Call, reason: &AppError) {
        if let Some(account) = self.state().of_mut(&call.whose) {
            account.token = None;
        }
        self.show_copy(&call.whose, reason);
        let (app, whose) = (self.clone(), call.whose.clone());
        self.errand(async move {
            let _alone = app.door.lock().await;
            app.drop_kept_token(&whose).await;
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
