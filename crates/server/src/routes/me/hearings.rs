//! `/v1/me/hearings`: court dates and appointments (CW-09).

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::lists::Hearings;
use contract::path;
use domain::programme::Page;

use crate::answer::{self, Known};
use crate::api::Api;
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// Hearings and appointments, past, moved and cancelled ones included.
#[utoipa::path(get, path = path::MY_HEARINGS, operation_id = "list_hearings", tag = "account", security(("token" = [])),
    responses((status = 200, description = "The earliest first", body = Hearings)))]
pub async fn list(State(api): State<Arc<Api>>, session: SignedIn, known: Known) -> Result<Response, Refusal> {
    let participant = session.at(&api, Page::Hearings)?;
    let hearings = api.store.hearings(participant).await?;
    answer::read(&known, &Hearings { hearings })
}
