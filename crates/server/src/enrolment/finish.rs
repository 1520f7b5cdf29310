//! The end: an account, signed in to (MA-13, HU-10).

use std::sync::Arc;

use axum::http::StatusCode;
use contract::enrolment::Enrolled;
use contract::problem::Code;
use domain::clock::random;
use store::accounts::{AccountDetails, NewAccount, Reads};
use store::enrolments::{Finished, Finishing};
use store::{ParticipantKey, PublicId};

use super::state::State;
use super::{UnderWay, credentials};
use crate::answer::Written;
use crate::api::Api;
use crate::case_code;
use crate::extract::System;
use crate::once::Keeping;
use crate::opening::Opening;
use crate::recovery_code::RecoveryCode;
use crate::refusal::Refusal;

/// The participant does not exist before the transaction that makes the account.
const YET_UNKNOWN: ParticipantKey = ParticipantKey(0);

/// Makes the account of an enrolment whose steps are all done.
///
/// # Errors
/// [`Code::StepOutOfOrder`] before; [`domain::field::FieldCode::UserIdTaken`] and [`Code::AlreadyEnrolled`], if somebody was
/// quicker; [`Code::ChangedElsewhere`], [`Code::EnrolmentOver`].
pub async fn finish(api: &Arc<Api>, under_way: UnderWay, system: System, keeping: &Keeping) -> Result<Written, Refusal> {
    let state = under_way.state.clone();
    let programme = under_way.programme();
    let password = state.password.filter(|_| state.is_whole()).ok_or(Code::StepOutOfOrder)?;
    let code = programme
        .recovery
        .is_some_and(|rules| rules.questions == 0)
        .then(|| RecoveryCode::draw(&*api.entropy));
    let account = NewAccount {
        account: PublicId(random(&*api.entropy)),
        program: programme.id.clone(),
        user_id: state.user_id.clone(),
        details: details(&state),
        name_is_matched: state.matched.is_some(),
        record: state.matched.as_ref().map(|matched| ParticipantKey(matched.record)),
        salt: state.salt,
        password,
        questions: state.answer_hashes(),
        recovery_code: match &code {
            Some(code) => Some(code.hash(api, state.salt).await?),
            None => None,
        },
    };
    let reads = account.record.map_or(Reads::Nothing, |record| Reads::Record {
        record,
        code_entered: false,
    });
    let opening = Opening::new(api, programme, YET_UNKNOWN, None, system);
    let session = opening.row.clone();
    let enrolled = Enrolled {
        signed_in: opening.told(programme, account.account, reads),
        recovery_code: code.as_ref().map(RecoveryCode::printed),
    };
    let written = Written::json(StatusCode::CREATED, &enrolled)?;
    let finishing = Finishing {
        token: under_way.token,
        version: under_way.version,
        account,
        session,
        answer: keeping.answer(api, &written)?,
    };
    match api.store.finish_enrolment(&finishing).await? {
        Finished::Done => {
            if state.matched.is_some() && programme.case_code.is_some() {
                // Without it the person can ask for one: the account is there.
                case_code::queue(api, programme, &state.user_id).await.ok();
            }
            Ok(written)
        }
        Finished::UserIdTaken => {
            credentials::ask_again(api, under_way, state).await?;
            Err(credentials::taken())
        }
        Finished::RecordTaken => Err(Code::AlreadyEnrolled.into()),
        Finished::ChangedElsewhere => Err(Code::ChangedElsewhere.into()),
        Finished::Over => Err(Code::EnrolmentOver.into()),
    }
}

/// The name that the agency has, where one was matched.
fn details(state: &State) -> AccountDetails {
    let typed = (&state.first_name, &state.last_name, state.language);
    let on_file = state
        .matched
        .as_ref()
        .map(|matched| (&matched.first_name, &matched.last_name, matched.language));
    let (first_name, last_name, language) = on_file.unwrap_or(typed);
    AccountDetails {
        first_name: first_name.clone(),
        last_name: last_name.clone(),
        email: state.email.clone(),
        language,
    }
}
