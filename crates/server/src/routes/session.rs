//! `/v1/session`: the session that the token opens.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::path;
use contract::session::Session;

use crate::answer::{self, Known, Written};
use crate::api::Api;
use crate::refusal::Refusal;
use crate::signed_in::AnySession;

/// The session; also one that is open for the change of a temporary PIN alone.
#[utoipa::path(get, path = path::SESSION, operation_id = "read_session", tag = "session", security(("token" = [])),
    responses((status = 200, description = "The session", body = Session)))]
pub async fn read(State(api): State<Arc<Api>>, session: AnySession, known: Known) -> Result<Response, Refusal> {
    answer::read(&known, &session.told(&api)?)
}

/// Signs out.
#[utoipa::path(delete, path = path::SESSION, operation_id = "sign_out", tag = "session", security(("token" = [])),
    responses((status = 204, description = "Signed out")))]
pub async fn delete(State(api): State<Arc<Api>>, session: AnySession) -> Result<Written, Refusal> {
    api.store.end_session(session.participant(), session.id(), api.now()).await?;
    api.sessions.forget(session.participant());
    Ok(Written::done())
}
