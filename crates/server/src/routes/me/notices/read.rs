//! `/v1/me/notices/{notice}/read`.

use std::sync::Arc;

use axum::extract::State;
use contract::path;
use contract::problem::Code;
use domain::programme::Page;

use crate::answer::Written;
use crate::api::Api;
use crate::extract::{Id, IdempotencyKey};
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// Marks a notice as opened. Again changes nothing, so no answer needs to be kept for a retry.
#[utoipa::path(post, path = path::MY_NOTICE_READ, operation_id = "read_notice", tag = "account", security(("token" = [])),
    params(("notice" = String, Path, description = "The notice's id", pattern = "^[0-9a-f]{32}$")),
    responses((status = 204, description = "It counts as opened"), (status = 404, description = "not-found: no such notice of the person's")))]
pub async fn create(State(api): State<Arc<Api>>, session: SignedIn, _: IdempotencyKey, Id(notice): Id) -> Result<Written, Refusal> {
    let participant = session.at(&api, Page::Notices)?;
    if api.store.read_notice(participant, notice, api.now()).await? {
        Ok(Written::done())
    } else {
        Err(Code::NotFound.into())
    }
}
