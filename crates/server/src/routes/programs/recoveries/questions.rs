//! `/v1/programs/{program}/recoveries/questions`: what is to be answered for a new password (MA-15, HU-02).

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use contract::password::{RecoveryAsked, RecoveryQuestions};
use contract::path;
use contract::problem::Code;

use crate::answer::Written;
use crate::api::Api;
use crate::extract::{Offered, Writing};
use crate::floor::Floor;
use crate::recovering::Recovering;
use crate::refusal::Refusal;

/// Tells which questions are asked; none where the recovery code is. A user ID that nobody has is asked some, too, and
/// always the same. Nothing is changed by it, so no answer needs to be kept for a retry.
#[utoipa::path(post, path = path::RECOVERY_QUESTIONS, operation_id = "ask_recovery_questions", tag = "sign-in",
    params(("program" = String, Path, description = "The programme's id", pattern = "^[a-z0-9-]+$", max_length = 64)),
    request_body = RecoveryAsked,
    responses(
        (status = 200, description = "The questions to be answered", body = RecoveryQuestions),
        (status = 404, description = "not-found: no such programme, or no password to recover in it")))]
pub async fn create(State(api): State<Arc<Api>>, Offered(offered): Offered, writing: Writing) -> Result<Written, Refusal> {
    let floor = Floor::begin();
    let programme = &offered.programme;
    let rules = programme.recovery.ok_or(Code::NotFound)?;
    let form: RecoveryAsked = writing.read()?;
    let recovering = Recovering::find(&api, programme, &form.user_id).await?;
    let questions = recovering.asked(&api, programme, rules);
    floor.reached().await;
    Written::json(StatusCode::OK, &RecoveryQuestions { questions })
}
