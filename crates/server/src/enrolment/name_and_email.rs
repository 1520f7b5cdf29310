//! Name and e-mail (MA-06).

use contract::enrolment::NameAnswer;
use contract::problem::Problem;
use domain::card;
use domain::enrolment::EmailAsked;
use domain::field::FieldProblem;

use super::state::State;
use crate::refusal::Refusal;

/// A name and an address, well formed.
pub struct NameAndEmail {
    first_name: String,
    last_name: String,
    email: Option<String>,
}

impl NameAndEmail {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Every field that is wrong.
    pub fn read(typed: &NameAnswer, email: EmailAsked) -> Result<Self, Refusal> {
        let first_name = card::name(&typed.first_name).map_err(|code| FieldProblem::new("first_name", code));
        let last_name = card::name(&typed.last_name).map_err(|code| FieldProblem::new("last_name", code));
        let address = read_email(&typed.email, email);
        match (first_name, last_name, address) {
            (Ok(first_name), Ok(last_name), Ok(email)) => Ok(Self {
                first_name,
                last_name,
                email,
            }),
            (first_name, last_name, address) => {
                let problems = first_name.err().into_iter().chain(last_name.err()).chain(address.err());
                Err(Problem::invalid(problems.collect()).into())
            }
        }
    }

    /// Enters it.
    pub fn enter(self, state: &mut State) {
        state.first_name = self.first_name;
        state.last_name = self.last_name;
        if let Some(email) = self.email {
            state.email = email;
        }
    }
}

/// An address as a step asks for it; nothing where it does not.
///
/// # Errors
/// The problem of the field `email`.
pub fn read_email(typed: &str, asked: EmailAsked) -> Result<Option<String>, FieldProblem> {
    if asked == EmailAsked::No {
        return Ok(None);
    }
    asked.read(typed).map(Some).map_err(|code| FieldProblem::new("email", code))
}
