//! `/v1/enrolments/{enrolment}`: an enrolment under way. Its own token opens it and nothing else.

pub mod challenges;
pub mod finish;
pub mod steps;

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::enrolment::Enrolment;
use contract::path;
use contract::problem::Code;

use crate::answer::{self, Known, Written};
use crate::api::Api;
use crate::enrolment::UnderWay;
use crate::extract::{Id, TokenBytes};
use crate::once::Once;
use crate::refusal::Refusal;

/// How far it is, and what was entered, secrets left out.
#[utoipa::path(get, path = path::ENROLMENT, operation_id = "read_enrolment", tag = "enrolment", security(("token" = [])),
    params(("enrolment" = String, Path, description = "Its id", pattern = "^[0-9a-f]{32}$")),
    responses(
        (status = 200, description = "The enrolment", body = Enrolment),
        (status = 404, description = "enrolment-over, not-found")))]
pub async fn read(State(api): State<Arc<Api>>, Id(id): Id, TokenBytes(bytes): TokenBytes, known: Known) -> Result<Response, Refusal> {
    answer::read(&known, &UnderWay::find(&api, id, &bytes).await?.told())
}

/// «Cancelar», «En desacuerdo»: nothing is kept (MA-13, HU-04).
#[utoipa::path(delete, path = path::ENROLMENT, operation_id = "cancel_enrolment", tag = "enrolment", security(("token" = [])),
    params(("enrolment" = String, Path, description = "Its id", pattern = "^[0-9a-f]{32}$")),
    responses(
        (status = 204, description = "It is gone with all that was entered"),
        (status = 404, description = "enrolment-over, not-found")))]
pub async fn delete(State(api): State<Arc<Api>>, Id(id): Id, TokenBytes(bytes): TokenBytes) -> Result<Written, Refusal> {
    let under_way = UnderWay::find(&api, id, &bytes).await?;
    api.store.cancel_enrolment(&under_way.token).await?;
    Ok(Written::done())
}

/// What to say of an enrolment that is not there: whoever asks again because the answer was lost that ended it gets it now.
async fn answered_before(api: &Api, once: &Once, refusal: Refusal) -> Result<Written, Refusal> {
    if refusal.0.code == Code::EnrolmentOver {
        once.before(api).await?.ok_or(refusal)
    } else {
        Err(refusal)
    }
}
