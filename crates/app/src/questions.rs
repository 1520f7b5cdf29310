//! Secret questions as they were typed (MA-10, MA-15).

use contract::enrolment::QuestionAnswer;
use contract::problem::Code;
use domain::question::{self, Answered};

use crate::error::AppError;
use crate::fields::Fields;
use crate::view::enrolment::TypedQuestion;

/// As many questions as are asked for, chosen from the programme's list.
///
/// # Errors
/// Another number than is asked for, which is a fault between the two halves of the app.
pub(crate) fn choose(fields: &mut Fields, typed: &[TypedQuestion], count: u8, list: &[String]) -> Result<Vec<QuestionAnswer>, AppError> {
    if typed.len() != usize::from(count) {
        return Err(Code::MalformedRequest.into());
    }
    let answered: Vec<_> = typed
        .iter()
        .map(|one| Answered {
            question: &one.question,
            words: &one.words,
            answer: one.answer.expose(),
        })
        .collect();
    if let Err(problems) = question::choose(&answered, list) {
        fields.all_wrong(problems);
    }
    Ok(sent(typed))
}

/// Answers to questions that were asked: whether they are right only the service can tell.
pub(crate) fn answer(fields: &mut Fields, typed: &[TypedQuestion]) -> Vec<QuestionAnswer> {
    for (place, one) in (1..).zip(typed) {
        fields.take(&format!("answer-{place}"), question::read(one.answer.expose()));
    }
    sent(typed)
}

fn sent(typed: &[TypedQuestion]) -> Vec<QuestionAnswer> {
    typed
        .iter()
        .map(|one| QuestionAnswer {
            question: one.question.clone(),
            answer: one.answer.clone(),
        })
        .collect()
}
