//! `/v1/enrolments/{enrolment}/finish`: «Crear una Cuenta», «Finalizar» (MA-13, HU-10).

use std::sync::Arc;

use axum::extract::State;
use contract::enrolment::Enrolled;
use contract::path;

use super::answered_before;
use crate::answer::Written;
use crate::api::Api;
use crate::enrolment::{UnderWay, finish};
use crate::extract::{Id, IdempotencyKey, System, TokenBytes};
use crate::once::Once;
use crate::refusal::Refusal;
use crate::token;

/// Makes the account and signs in to it. The enrolment is gone then.
#[utoipa::path(post, path = path::ENROLMENT_FINISH, operation_id = "finish_enrolment", tag = "enrolment", security(("token" = [])),
    params(("enrolment" = String, Path, description = "Its id", pattern = "^[0-9a-f]{32}$")),
    responses(
        (status = 201, description = "The account is there and signed in to", body = Enrolled),
        (status = 404, description = "enrolment-over, not-found"),
        (status = 409, description = "step-out-of-order, already-enrolled, idempotency-key-reused, still-working"),
        (status = 412, description = "changed-elsewhere"),
        (status = 422, description = "invalid-fields: `user_id` is taken")))]
pub async fn create(
    State(api): State<Arc<Api>>,
    Id(id): Id,
    TokenBytes(bytes): TokenBytes,
    system: System,
    key: IdempotencyKey,
) -> Result<Written, Refusal> {
    let once = Once::new(&api, &token::fingerprint_of(&bytes), key, path::ENROLMENT_FINISH, &id.0);
    let under_way = match UnderWay::find(&api, id, &bytes).await {
        Ok(under_way) => under_way,
        Err(refusal) => return answered_before(&api, &once, refusal).await,
    };
    let doing = Arc::clone(&api);
    let work = |keeping| async move { finish(&doing, under_way, system, &keeping).await };
    once.answer_kept(&api, work).await
}
