//! `/v1/me/sessions`: where the person is signed in, and ending it from here.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::path;
use contract::problem::Code;
use contract::session::{ListedSession, Sessions};

use crate::answer::{self, Known, Written};
use crate::api::{Api, minutes};
use crate::extract::Id;
use crate::refusal::Refusal;
use crate::signed_in::{SignedIn, instant};

/// The person's open sessions.
#[utoipa::path(get, path = path::MY_SESSIONS, operation_id = "list_sessions", tag = "session", security(("token" = [])),
    responses((status = 200, description = "The newest first", body = Sessions)))]
pub async fn list(State(api): State<Arc<Api>>, session: SignedIn, known: Known) -> Result<Response, Refusal> {
    let now = api.now();
    // Use is written down once a minute, so one more minute is allowed for.
    let used_after = now - minutes(session.programme(&api)?.session.idle_minutes + 1);
    let rows = api.store.list_sessions(session.participant(), now, used_after).await?;
    let sessions = rows
        .into_iter()
        .map(|row| ListedSession {
            id: row.id.to_string(),
            current: row.id == session.id(),
            began_at: instant(row.began_at),
            used_at: instant(row.used_at),
            system: row.system,
        })
        .collect();
    answer::read(&known, &Sessions { sessions })
}

/// Ends one of them, this one included.
#[utoipa::path(delete, path = path::MY_SESSION, operation_id = "end_session", tag = "session", security(("token" = [])),
    params(("session" = String, Path, description = "The session's id", pattern = "^[0-9a-f]{32}$")),
    responses((status = 204, description = "Ended"), (status = 404, description = "not-found: no open session of the person's")))]
pub async fn delete(State(api): State<Arc<Api>>, session: SignedIn, Id(id): Id) -> Result<Written, Refusal> {
    let participant = session.participant();
    let ended = api.store.end_session(participant, id, api.now()).await?;
    api.sessions.forget(participant);
    if ended { Ok(Written::done()) } else { Err(Code::NotFound.into()) }
}
