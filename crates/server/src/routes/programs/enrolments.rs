//! `/v1/programs/{program}/enrolments`: «Crear una Cuenta», «Inscríbase aquí» (MA-01, HU-03).

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use contract::enrolment::EnrolmentBegun;
use contract::path;

use crate::answer::Written;
use crate::api::Api;
use crate::enrolment;
use crate::extract::{IdempotencyKey, Offered, Preferred};
use crate::once::Once;
use crate::refusal::Refusal;

/// Begins an enrolment. Nothing of it is kept longer than the programme says.
#[utoipa::path(post, path = path::ENROLMENTS, operation_id = "begin_enrolment", tag = "enrolment",
    params(("program" = String, Path, description = "The programme's id", pattern = "^[a-z0-9-]+$", max_length = 64)),
    responses(
        (status = 201, description = "Begun; the token is for its other requests", body = EnrolmentBegun),
        (status = 404, description = "not-found: no such programme, or one that nobody enrols in"),
        (status = 409, description = "idempotency-key-reused, still-working")))]
pub async fn create(
    State(api): State<Arc<Api>>,
    Offered(offered): Offered,
    Preferred(language): Preferred,
    key: IdempotencyKey,
) -> Result<Written, Refusal> {
    let once = Once::new(&api, offered.programme.id.as_bytes(), key, path::ENROLMENTS, &[]);
    let doing = Arc::clone(&api);
    let work = async move {
        let (token, under_way) = enrolment::begin(&doing, offered, language).await?;
        let begun = EnrolmentBegun {
            token,
            enrolment: under_way.told(),
        };
        Written::json(StatusCode::CREATED, &begun)
    };
    once.answer(&api, work).await
}
