//! `/v1/enrolments/{enrolment}/steps/{step}`: a step's answer. Steps come in the programme's order (MA-14); one that was
//! answered may be answered again.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use contract::enrolment::{Enrolment, StepAnswer};
use contract::path;

use super::answered_before;
use crate::answer::Written;
use crate::api::Api;
use crate::enrolment::{Answered, UnderWay};
use crate::extract::{IdAnd, Source, TokenBytes, Writing};
use crate::floor::Floor;
use crate::refusal::Refusal;
use crate::token;

/// Answers a step; `kind` is the step's. An identity is a try: three mismatches in a row end the enrolment (HU-08).
#[utoipa::path(put, path = path::ENROLMENT_STEP, operation_id = "answer_step", tag = "enrolment", security(("token" = [])),
    params(
        ("enrolment" = String, Path, description = "Its id", pattern = "^[0-9a-f]{32}$"),
        ("step" = String, Path, description = "The step's kind", pattern = "^[a-z-]+$", max_length = 32)),
    request_body = StepAnswer,
    responses(
        (status = 200, description = "Kept; the enrolment as it is now", body = Enrolment),
        (status = 401, description = "not-signed-in; identity-not-matched, with `tries_left`"),
        (status = 404, description = "enrolment-over; not-found: the programme has no such step"),
        (status = 409, description = "step-out-of-order, already-enrolled, idempotency-key-reused, still-working"),
        (status = 412, description = "changed-elsewhere"),
        (status = 429, description = "identity-closed, after which the enrolment is gone; source-limited")))]
pub async fn replace(
    State(api): State<Arc<Api>>,
    IdAnd(id, step): IdAnd,
    TokenBytes(bytes): TokenBytes,
    source: Source,
    writing: Writing,
) -> Result<Written, Refusal> {
    let floor = Floor::begin();
    let token = token::fingerprint_of(&bytes);
    let once = writing.once(&api, &token).of_enrolment(token);
    let under_way = match UnderWay::find(&api, id, &bytes).await {
        Ok(under_way) => under_way,
        Err(refusal) => return answered_before(&api, &once, refusal).await,
    };
    let answered = Answered::read(&api, &under_way, &step, &writing.read::<StepAnswer>()?)?;
    let is_identity = answered.is_identity();
    let doing = Arc::clone(&api);
    let work = async move {
        let enrolment = answered.keep(&doing, under_way, source).await?;
        Written::json(StatusCode::OK, &enrolment)
    };
    let answer = once.answer(&api, work).await;
    if is_identity {
        floor.reached().await;
    }
    answer
}
