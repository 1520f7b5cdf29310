//! `/v1/me/notices`.

pub mod read;

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::lists::Notices;
use contract::path;
use domain::programme::Page;

use crate::answer::{self, Known};
use crate::api::Api;
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// Notices, with their words in every language that they were written in (OP-04).
#[utoipa::path(get, path = path::MY_NOTICES, operation_id = "list_notices", tag = "account", security(("token" = [])),
    responses((status = 200, description = "The newest first", body = Notices)))]
pub async fn list(State(api): State<Arc<Api>>, session: SignedIn, known: Known) -> Result<Response, Refusal> {
    let participant = session.at(&api, Page::Notices)?;
    let notices = api.store.notices(participant).await?;
    answer::read(&known, &Notices { notices })
}
