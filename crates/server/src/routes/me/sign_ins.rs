//! `/v1/me/sign-ins`: the last tries to sign in, so that the person sees one that was not theirs.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::path;
use contract::session::{ListedSignIn, SignInOutcome, SignIns};
use store::sign_ins::PastSignIn;

use crate::answer::{self, Known};
use crate::api::{Api, days};
use crate::refusal::Refusal;
use crate::signed_in::{SignedIn, instant};
use crate::subject::counter_of;
use crate::upkeep::SIGN_INS_DAYS;

/// The last ten tries of 90 days, refused ones included.
#[utoipa::path(get, path = path::MY_SIGN_INS, operation_id = "list_sign_ins", tag = "session", security(("token" = [])),
    responses((status = 200, description = "The last ten, the newest first", body = SignIns)))]
pub async fn list(State(api): State<Arc<Api>>, session: SignedIn, known: Known) -> Result<Response, Refusal> {
    let rows = api.store.sign_ins(&counter_of(&api, session.account())).await?;
    // Upkeep forgets every hour; what is told is told to the day.
    let since = api.now() - days(SIGN_INS_DAYS);
    let sign_ins = rows.into_iter().filter(|row| row.at >= since).map(listed).collect();
    answer::read(&known, &SignIns { sign_ins })
}

fn listed(row: PastSignIn) -> ListedSignIn {
    ListedSignIn {
        at: instant(row.at),
        system: row.system,
        outcome: if row.opened {
            SignInOutcome::SignedIn
        } else {
            SignInOutcome::Refused
        },
    }
}
