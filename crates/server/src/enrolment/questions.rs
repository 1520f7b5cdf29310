//! Secret questions (MA-10).

use std::sync::Arc;

use contract::enrolment::QuestionAnswer;
use contract::problem::Problem;

use super::UnderWay;
use super::state::Kept;
use crate::api::Api;
use crate::hashing::Salt;
use crate::questions::{self, Answer};
use crate::refusal::Refusal;

/// Reads questions and answers.
///
/// # Errors
/// Every field that is wrong.
pub fn read(under_way: &UnderWay, typed: &[QuestionAnswer], count: u8) -> Result<Vec<Answer>, Refusal> {
    questions::choose(&under_way.offered, typed, count).map_err(|problems| Problem::invalid(problems).into())
}

/// The questions with their answers' hashes; nothing keeps the answers.
///
/// # Errors
/// As [`questions::hash`].
pub async fn hashes(api: &Arc<Api>, answers: &[Answer], salt: Salt) -> Result<Vec<Kept>, Refusal> {
    api.hashing.room()?;
    let mut kept = Vec::with_capacity(answers.len());
    for answer in answers {
        kept.push(Kept {
            question: answer.question.clone(),
            answer: questions::hash(api, answer, salt).await?,
        });
    }
    Ok(kept)
}
