//! Secret questions on this side (MA-10, MA-15): judged as they were typed, hashed, and chosen to be asked.

use contract::enrolment::QuestionAnswer;
use contract::programme::OfferedProgramme;
use domain::field::{FieldCode, FieldProblem};
use domain::language::Language;
use domain::question::{self, Answered};
use store::Mac;
use store::vault::MacKind;
use zeroize::Zeroizing;

use crate::api::Api;
use crate::hashing::{Hash, HashError, Salt};

/// A question and its answer, in the form in which it is compared.
pub struct Answer {
    /// The question's id.
    pub question: String,
    text: Zeroizing<String>,
}

/// Judges questions and answers that are to be kept: so many, and no answer that its question gives away in any
/// language.
///
/// # Errors
/// Every field that is wrong: `question-1`, `answer-1` and so on.
pub fn choose(offered: &OfferedProgramme, typed: &[QuestionAnswer], count: u8) -> Result<Vec<Answer>, Vec<FieldProblem>> {
    let list = offered.programme.enrolment.as_ref().map_or(&[][..], |rules| &rules.questions);
    let count = usize::from(count);
    if typed.len() > count {
        return Err(vec![FieldProblem::new(&format!("question-{}", count + 1), FieldCode::NotOffered)]);
    }
    for language in Language::ALL {
        let words: Vec<_> = typed.iter().map(|one| words(offered, language, &one.question)).collect();
        let mut answered: Vec<_> = typed.iter().zip(&words).map(|(one, words)| as_typed(one, words)).collect();
        answered.resize(count, NOTHING);
        question::choose(&answered, list)?;
    }
    read(typed)
}

/// Reads answers that are to be compared with those on file.
///
/// # Errors
/// Every answer that is badly formed; that never costs a try.
pub fn read(typed: &[QuestionAnswer]) -> Result<Vec<Answer>, Vec<FieldProblem>> {
    let mut problems = Vec::new();
    let mut answers = Vec::new();
    for (at, one) in typed.iter().enumerate() {
        match question::read(one.answer.expose()) {
            Ok(text) => answers.push(Answer {
                question: one.question.clone(),
                text: Zeroizing::new(text),
            }),
            Err(code) => problems.push(FieldProblem::new(&format!("answer-{}", at + 1), code)),
        }
    }
    if problems.is_empty() { Ok(answers) } else { Err(problems) }
}

/// The hash of an answer. It holds the question, so that one answer is not good for another question.
///
/// # Errors
/// As [`crate::hashing::Hashing::hash`].
pub async fn hash(api: &Api, answer: &Answer, salt: Salt) -> Result<Hash, HashError> {
    let whole = Zeroizing::new([&answer.question, answer.text.as_str()].join("\0"));
    api.hashing.hash(whole, salt).await
}

/// Which of these questions somebody is asked: always the same, so that nobody can ask on until the easy ones come.
/// `whom` is the counter of their tries, known or not.
#[must_use]
pub fn asked(api: &Api, whom: &Mac, questions: &[String], count: u8) -> Vec<String> {
    let place = |id: &String| {
        api.vault
            .mac(MacKind::Tries, &[b"question".as_slice(), whom, id.as_bytes()].join(&0))
    };
    let mut questions = questions.to_vec();
    questions.sort_by_cached_key(place);
    questions.truncate(count.into());
    questions
}

/// A question that nobody chose.
const NOTHING: Answered<'_> = Answered {
    question: "",
    words: "",
    answer: "",
};

fn as_typed<'a>(one: &'a QuestionAnswer, words: &'a str) -> Answered<'a> {
    Answered {
        question: &one.question,
        words,
        answer: one.answer.expose(),
    }
}

/// The words of a question, out of the programme's Fluent text; nothing if it has none.
fn words(offered: &OfferedProgramme, language: Language, question: &str) -> String {
    let text = offered.messages.get(&language).map_or("", String::as_str);
    let id = format!("programme-question-{question}");
    let mut lines = text.lines().skip_while(|line| value_of(line, &id).is_none());
    let Some(first) = lines.next().and_then(|line| value_of(line, &id)) else {
        return String::new();
    };
    // A message goes on for as long as its lines are indented.
    let rest = lines.take_while(|line| line.starts_with(' '));
    [first].into_iter().chain(rest.map(str::trim)).collect::<Vec<_>>().join(" ")
}

fn value_of<'a>(line: &'a str, id: &str) -> Option<&'a str> {
    line.strip_prefix(id)?.trim_start().strip_prefix('=').map(str::trim)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use contract::secret::Secret;
    use domain::programme::Programme;

    use super::*;

    const DEFINITION: &str = r#"
id = "sample"
topic = "benefits"
zone = "America/New_York"
pages = ["home"]
contacts = [{ kind = "phone", value = "1-800-555-0100" }]
[sign_in]
identifiers = [{ kind = "user-id", min = 5, max = 15, name_part = 3 }]
secret = { kind = "password", min = 9, max = 15, classes = [], refuse_common = false, hours_between = 24 }
history = 6
[tries]
in_a_row = 3
lock_minutes = 30
in_30_days = 10
per_source_hour = 30
[session]
idle_minutes = 10
absolute_minutes = 60
[enrolment]
minutes = 30
questions = ["pet", "street"]
steps = [{ kind = "name-and-email" }, { kind = "credentials" }, { kind = "secret-questions", count = 2 }]
"#;

    fn offered() -> OfferedProgramme {
        let spanish =
            "programme-question-pet-2 = x\nprogramme-question-pet = ¿Cómo se llamaba\n    su mascota?\nprogramme-question-street = x\n";
        let english = "programme-question-pet = What was your pet’s name?\n";
        OfferedProgramme {
            programme: Programme::from_toml(DEFINITION).unwrap(),
            messages: BTreeMap::from([(Language::EsUs, spanish.to_owned()), (Language::EnUs, english.to_owned())]),
        }
    }

    fn problems(typed: &[(&str, &str)]) -> Vec<(String, FieldCode)> {
        let typed: Vec<_> = typed
            .iter()
            .map(|(question, answer)| QuestionAnswer {
                question: (*question).to_owned(),
                answer: Secret::new((*answer).to_owned()),
            })
            .collect();
        let told = choose(&offered(), &typed, 2).err().unwrap_or_default();
        told.into_iter().map(|problem| (problem.field, problem.code)).collect()
    }

    #[test]
    fn ma_10_an_answer_that_is_the_question_is_refused_in_either_language() {
        assert_eq!(problems(&[("pet", "Canela"), ("street", "Olivo")]), []);
        for answer in ["su mascota", "PET’S NAME"] {
            let refused = problems(&[("pet", answer), ("street", "Olivo")]);
            assert_eq!(refused, [("answer-1".to_owned(), FieldCode::AnswerInQuestion)], "{answer}");
        }
    }

    #[test]
    fn ma_10_as_many_as_the_programme_asks_for_and_no_other_number() {
        let missing = [("question-2", FieldCode::Missing), ("answer-2", FieldCode::Missing)];
        assert_eq!(
            problems(&[("pet", "Canela")]),
            missing.map(|(field, code)| (field.to_owned(), code))
        );
        let more = problems(&[("pet", "Canela"), ("street", "Olivo"), ("pet", "Luna")]);
        assert_eq!(more, [("question-3".to_owned(), FieldCode::NotOffered)]);
    }
}
