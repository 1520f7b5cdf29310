//! Secret questions (MA-10, HU-09): chosen from the programme's list, answered with what only the person knows.

use crate::field::{FieldCode, FieldProblem, line};
use crate::fold::folded;

/// The most characters of an answer.
const LONGEST: usize = 60;
/// The fewest letters and digits of an answer.
const FEWEST: usize = 2;

/// A chosen question and its answer as typed.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// The question's id in the programme's list; empty if none is chosen.
    pub question: &'a str,
    /// The words of the question, in the person's language.
    pub words: &'a str,
    /// The answer.
    pub answer: &'a str,
}

/// Judges questions and answers as they were typed. Fields are `question-1`, `answer-1` and so on.
///
/// # Errors
/// Every field that is wrong, in the order of the form.
pub fn choose(answered: &[Answered<'_>], list: &[String]) -> Result<(), Vec<FieldProblem>> {
    let mut problems = Vec::new();
    for (at, one) in answered.iter().enumerate() {
        let before = &answered[..at];
        let question = if one.question.is_empty() {
            Some(FieldCode::Missing)
        } else if !list.iter().any(|id| id == one.question) {
            Some(FieldCode::NotOffered)
        } else if before.iter().any(|other| other.question == one.question) {
            Some(FieldCode::QuestionTwice)
        } else {
            None
        };
        let answer = match read(one.answer) {
            Err(code) => Some(code),
            Ok(answer) if before.iter().any(|other| comparable(other.answer) == answer) => Some(FieldCode::AnswerTwice),
            Ok(answer) if is_in(&answer, one.words) => Some(FieldCode::AnswerInQuestion),
            Ok(_) => None,
        };
        let place = at + 1;
        problems.extend(question.map(|code| FieldProblem::new(&format!("question-{place}"), code)));
        problems.extend(answer.map(|code| FieldProblem::new(&format!("answer-{place}"), code)));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// An answer in the form in which it is compared: without case, accents or outer spaces (MA-10).
///
/// # Errors
/// [`FieldCode::Missing`], [`FieldCode::TooShort`], or as [`line`].
pub fn read(typed: &str) -> Result<String, FieldCode> {
    let answer = comparable(&line(typed, LONGEST)?);
    match answer.chars().filter(|c| c.is_alphanumeric()).count() {
        0 => Err(FieldCode::Missing),
        count if count < FEWEST => Err(FieldCode::TooShort),
        _ => Ok(answer),
    }
}

fn comparable(typed: &str) -> String {
    folded(typed)
}

/// Whether an answer says no more than its question does.
fn is_in(answer: &str, words: &str) -> bool {
    let letters = |text: &str| -> String { folded(text).chars().filter(|c| c.is_alphanumeric()).collect() };
    letters(words).contains(&letters(answer)) && letters(answer).len() > 3
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: [&str; 3] = ["pet", "street", "teacher"];

    fn problems(answered: &[(&str, &str)]) -> Vec<(String, FieldCode)> {
        let answered: Vec<_> = answered
            .iter()
            .map(|(question, answer)| Answered {
                question,
                words: "¿Cómo se llamaba su primera mascota?",
                answer,
            })
            .collect();
        let list = LIST.map(str::to_owned);
        let told = choose(&answered, &list).err().unwrap_or_default();
        told.into_iter().map(|problem| (problem.field, problem.code)).collect()
    }

    #[test]
    fn ma_10_four_questions_differ_and_so_do_their_answers() {
        let of = |field: &str, code| vec![(field.to_owned(), code)];
        assert_eq!(problems(&[("pet", "Canela"), ("street", "Olivo")]), []);
        assert_eq!(
            problems(&[("pet", "Canela"), ("pet", "Olivo")]),
            of("question-2", FieldCode::QuestionTwice)
        );
        assert_eq!(
            problems(&[("pet", "Canela"), ("street", " canelá ")]),
            of("answer-2", FieldCode::AnswerTwice)
        );
        assert_eq!(problems(&[("pet", "primera mascota")]), of("answer-1", FieldCode::AnswerInQuestion));
        assert_eq!(problems(&[("", "Canela")]), of("question-1", FieldCode::Missing));
        assert_eq!(problems(&[("car", "Canela")]), of("question-1", FieldCode::NotOffered));
        assert_eq!(problems(&[("pet", "  ")]), of("answer-1", FieldCode::Missing));
        assert_eq!(problems(&[("pet", "x")]), of("answer-1", FieldCode::TooShort));
    }

    #[test]
    fn ma_10_answers_compare_without_case_accents_or_outer_spaces() {
        assert_eq!(read("  José  Peña "), read("JOSE PENA"));
        assert_ne!(read("José"), read("Josefa"));
    }
}
