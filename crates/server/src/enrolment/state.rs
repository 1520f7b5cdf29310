//! What is known of an enrolment: what was entered, secrets as hashes, and which steps are done.

use contract::enrolment::Entered;
use domain::card::Suffix;
use domain::language::Language;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use store::accounts::AnswerHash;

use crate::challenge::Expected;
use crate::hashing::{Hash, Salt};

/// The record that the identity matches (HU-06).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Matched {
    /// Its key.
    pub record: i64,
    /// First name as it is on file.
    pub first_name: String,
    /// Surnames as they are on file.
    pub last_name: String,
    /// The language of its letters.
    pub language: Language,
}

/// A secret question with the hash of its answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Kept {
    /// The question's id.
    pub question: String,
    /// Its answer's hash.
    pub answer: Hash,
}

/// Everything that is known.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct State {
    done: Vec<bool>,
    /// One salt for all hashes of the account to be.
    pub salt: Salt,
    /// The app's, where no record says another.
    pub language: Language,
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// What stands behind them.
    pub suffix: Option<Suffix>,
    /// Birth date.
    pub birth_date: Option<Date>,
    /// Client ID.
    pub client_id: String,
    /// E-mail.
    pub email: String,
    /// User ID.
    pub user_id: String,
    /// Hash of the password.
    pub password: Option<Hash>,
    /// Questions of the credentials step, then those of the questions step.
    pub questions: [Vec<Kept>; 2],
    /// The record that was matched.
    pub matched: Option<Matched>,
    /// The challenge that was given last, until it is answered.
    pub challenge: Option<Expected>,
}

impl State {
    /// Nothing yet, of so many steps.
    #[must_use]
    pub fn new(steps: usize, salt: Salt, language: Language) -> Self {
        Self {
            done: vec![false; steps],
            salt,
            language,
            first_name: String::new(),
            last_name: String::new(),
            suffix: None,
            birth_date: None,
            client_id: String::new(),
            email: String::new(),
            user_id: String::new(),
            password: None,
            questions: [Vec::new(), Vec::new()],
            matched: None,
            challenge: None,
        }
    }

    /// How many steps there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.done.len()
    }

    /// The first step that is not done; as many as there are when all are.
    #[must_use]
    pub fn next(&self) -> usize {
        self.done.iter().position(|done| !done).unwrap_or(self.done.len())
    }

    /// Whether all are done.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.next() == self.done.len()
    }

    /// Whether that step is done.
    #[must_use]
    pub fn is_done(&self, place: Option<usize>) -> bool {
        place.and_then(|place| self.done.get(place)).copied().unwrap_or_default()
    }

    /// Notes whether a step is done.
    pub fn set_done(&mut self, place: Option<usize>, done: bool) {
        if let Some(step) = place.and_then(|place| self.done.get_mut(place)) {
            *step = done;
        }
    }

    /// What was entered, secrets left out.
    #[must_use]
    pub fn entered(&self) -> Entered {
        Entered {
            first_name: self.first_name.clone(),
            last_name: self.last_name.clone(),
            suffix: self.suffix,
            birth_date: self.birth_date.map(|date| date.to_string()).unwrap_or_default(),
            client_id: self.client_id.clone(),
            email: self.email.clone(),
            user_id: self.user_id.clone(),
            questions: self.questions.iter().flatten().map(|kept| kept.question.clone()).collect(),
        }
    }

    /// Secret questions as the account keeps them.
    #[must_use]
    pub fn answer_hashes(&self) -> Vec<AnswerHash> {
        let hash = |kept: &Kept| AnswerHash {
            question: kept.question.clone(),
            answer: kept.answer,
        };
        self.questions.iter().flatten().map(hash).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_step_is_the_first_that_is_not_done() {
        let mut state = State::new(3, [0; 16], Language::EsUs);
        assert_eq!((state.next(), state.is_whole()), (0, false));
        state.set_done(Some(0), true);
        state.set_done(Some(2), true);
        assert_eq!(state.next(), 1);
        state.set_done(Some(1), true);
        assert_eq!((state.next(), state.is_whole()), (3, true));
        state.set_done(Some(1), false);
        state.set_done(None, false);
        assert_eq!((state.next(), state.is_done(Some(2)), state.is_done(Some(9))), (1, true, false));
    }
}
