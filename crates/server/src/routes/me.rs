//! `/v1/me`: the first read after sign-in.

pub mod account;
pub mod association;
pub mod case_code;
pub mod cases;
pub mod changes;
pub mod hearings;
pub mod notices;
pub mod other_party_reports;
pub mod password;
pub mod payments;
pub mod pin;
pub mod profile;
pub mod secret_questions;
pub mod sessions;
pub mod sign_ins;

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::me::{Me, Participant};
use contract::path;
use contract::problem::Code;
use domain::clock::day_in;
use domain::programme::{Page, Programme};
use store::participants::Heading;

use crate::answer::{self, Known};
use crate::api::Api;
use crate::refusal::Refusal;
use crate::signed_in::{SignedIn, instant};

/// Payments of the first read.
const NEWEST: u16 = 10;

/// Who the person is, and the newest ten payments, if the programme shows payments and there is a case to read.
#[utoipa::path(get, path = path::ME, operation_id = "read_me", tag = "account", security(("token" = [])),
    responses((status = 200, description = "The person and the newest payments", body = Me)))]
pub async fn read(State(api): State<Arc<Api>>, session: SignedIn, known: Known) -> Result<Response, Refusal> {
    let newest = if session.at(&api, Page::Payments).is_ok() { NEWEST } else { 0 };
    let whose = session.record(&api).unwrap_or(session.participant());
    let account = api.store.account(whose, newest).await?.ok_or(Code::SessionEnded)?;
    let me = Me {
        participant: participant(session.programme(&api)?, account.heading),
        payments: account.payments,
    };
    answer::read(&known, &me)
}

/// A person as a page's heading shows them.
fn participant(programme: &Programme, heading: Heading) -> Participant {
    Participant {
        first_name: heading.first_name,
        last_name: heading.last_name,
        participant_id: heading.participant_id,
        address_changed_on: heading.address_changed_at.map(|at| day_in(instant(at), &programme.zone)),
    }
}
