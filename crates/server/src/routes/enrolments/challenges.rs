//! `/v1/enrolments/{enrolment}/challenges`: the security image, and the way without a puzzle (MA-11).

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use contract::enrolment::Challenge;
use contract::path;

use super::answered_before;
use crate::answer::Written;
use crate::api::Api;
use crate::enrolment::{UnderWay, draw};
use crate::extract::{Id, IdempotencyKey, TokenBytes};
use crate::once::Once;
use crate::refusal::Refusal;
use crate::token;

/// Draws a new challenge; the one before is good no more.
#[utoipa::path(post, path = path::ENROLMENT_CHALLENGES, operation_id = "draw_challenge", tag = "enrolment", security(("token" = [])),
    params(("enrolment" = String, Path, description = "Its id", pattern = "^[0-9a-f]{32}$")),
    responses(
        (status = 201, description = "An image, and work to be done instead", body = Challenge),
        (status = 404, description = "enrolment-over; not-found: the programme asks for none"),
        (status = 409, description = "step-out-of-order, idempotency-key-reused, still-working"),
        (status = 412, description = "changed-elsewhere")))]
pub async fn create(
    State(api): State<Arc<Api>>,
    Id(id): Id,
    TokenBytes(bytes): TokenBytes,
    key: IdempotencyKey,
) -> Result<Written, Refusal> {
    let token = token::fingerprint_of(&bytes);
    let once = Once::new(&api, &token, key, path::ENROLMENT_CHALLENGES, &id.0).of_enrolment(token);
    let under_way = match UnderWay::find(&api, id, &bytes).await {
        Ok(under_way) => under_way,
        Err(refusal) => return answered_before(&api, &once, refusal).await,
    };
    let doing = Arc::clone(&api);
    let work = async move { Written::json(StatusCode::CREATED, &draw(&doing, under_way).await?) };
    once.answer(&api, work).await
}
