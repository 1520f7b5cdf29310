//! `/v1/me/changes`: what is new since the app last asked.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::changes::{Changes, ChangesQuery};
use contract::path;
use contract::problem::Code;
use domain::programme::{Page, Programme};
use store::participants::Heading;

use super::participant;
use crate::answer::{self, Known};
use crate::api::Api;
use crate::extract::Question;
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// The last place in time that JSON readers agree on (RFC 8259, 6).
const LAST: u64 = (1 << 53) - 1;

/// Rows that are new or differ since then; of the pages that the person's programme has.
#[utoipa::path(get, path = path::MY_CHANGES, operation_id = "list_changes", tag = "account", security(("token" = [])),
    params(ChangesQuery),
    responses(
        (status = 200, description = "What changed", body = Changes),
        (status = 400, description = "malformed-request: `since` is no number")))]
pub async fn list(
    State(api): State<Arc<Api>>,
    session: SignedIn,
    Question(query): Question<ChangesQuery>,
    known: Known,
) -> Result<Response, Refusal> {
    let since = query.since.unwrap_or(0);
    if since > LAST {
        return Err(Code::MalformedRequest.into());
    }
    let programme = session.programme(&api)?;
    let Ok(whose) = session.record(&api) else {
        let heading = api.store.heading(session.participant()).await?.ok_or(Code::SessionEnded)?;
        return answer::read(&known, &without_case(programme, heading));
    };
    let changes = api.store.changes(whose, since).await?.ok_or(Code::SessionEnded)?;
    let has = |page| session.at(&api, page).is_ok();
    let changes = Changes {
        until: changes.until,
        more: changes.more,
        participant: participant(programme, changes.heading),
        cases: kept(changes.cases, has(Page::Case)),
        payments: kept(changes.payments, has(Page::Payments)),
        hearings: kept(changes.hearings, has(Page::Hearings)),
        notices: kept(changes.notices, has(Page::Notices)),
    };
    answer::read(&known, &changes)
}

/// Nobody's rows. A case that can be read later is read from its beginning, whatever its revision is by then.
fn without_case(programme: &Programme, heading: Heading) -> Changes {
    Changes {
        until: 0,
        more: false,
        participant: participant(programme, heading),
        cases: Vec::new(),
        payments: Vec::new(),
        hearings: Vec::new(),
        notices: Vec::new(),
    }
}

fn kept<T>(rows: Vec<T>, has_page: bool) -> Vec<T> {
    if has_page { rows } else { Vec::new() }
}
