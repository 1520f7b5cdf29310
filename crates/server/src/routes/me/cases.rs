//! `/v1/me/cases` (CW-08).

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::lists::Cases;
use contract::path;
use domain::programme::Page;

use crate::answer::{self, Known};
use crate::api::Api;
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// The person's cases. The other party is a name, and not even that where somebody is protected.
#[utoipa::path(get, path = path::MY_CASES, operation_id = "list_cases", tag = "account", security(("token" = [])),
    responses((status = 200, description = "The newest first", body = Cases)))]
pub async fn list(State(api): State<Arc<Api>>, session: SignedIn, known: Known) -> Result<Response, Refusal> {
    let participant = session.at(&api, Page::Case)?;
    let cases = api.store.cases(participant).await?;
    answer::read(&known, &Cases { cases })
}
