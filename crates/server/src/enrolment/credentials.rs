//! User ID and password (MA-07 to MA-09, HU-09).

use std::sync::Arc;

use contract::enrolment::CredentialsAnswer;
use contract::problem::{Code, Problem};
use domain::enrolment::{EmailAsked, Step};
use domain::field::{FieldCode, FieldProblem};
use domain::identifier::IdentifierKind;
use domain::{password, user_id};
use store::vault;
use zeroize::Zeroizing;

use super::name_and_email::read_email;
use super::state::State;
use super::{UnderWay, questions, step};
use crate::api::Api;
use crate::questions::Answer;
use crate::refusal::Refusal;

/// Credentials and what else the step asks for, well formed.
pub struct Credentials {
    user_id: String,
    password: Zeroizing<String>,
    email: Option<String>,
    answers: Vec<Answer>,
}

impl Credentials {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Every field that is wrong, in the order of the form.
    pub fn read(under_way: &UnderWay, typed: &CredentialsAnswer, email: EmailAsked, count: u8) -> Result<Self, Refusal> {
        let programme = under_way.programme();
        let (rules, id_rules) = programme.sign_in.secret.password().zip(programme.user_id()).ok_or(Code::Internal)?;
        let name = [under_way.state.first_name.as_str(), under_way.state.last_name.as_str()];
        let user_id = user_id::choose(&typed.user_id, id_rules, &name).map_err(|fault| FieldProblem::new("user_id", fault));
        let chosen = password::choose(typed.password.expose(), rules, typed.user_id.trim());
        let chosen = chosen.map_err(|fault| FieldProblem::new("password", fault));
        let address = read_email(&typed.email, email);
        let answers = crate::questions::choose(&under_way.offered, &typed.questions, count);
        match (user_id, chosen, address, answers) {
            (Ok(user_id), Ok(()), Ok(email), Ok(answers)) => Ok(Self {
                user_id,
                password: Zeroizing::new(typed.password.expose().to_owned()),
                email,
                answers,
            }),
            (user_id, chosen, address, answers) => {
                let problems = user_id.err().into_iter().chain(address.err()).chain(chosen.err());
                let problems = problems.chain(answers.err().into_iter().flatten());
                Err(Problem::invalid(problems.collect()).into())
            }
        }
    }

    /// Enters them, secrets as hashes.
    ///
    /// # Errors
    /// [`FieldCode::UserIdTaken`] to whoever proved to be a person; as [`crate::hashing::Hashing::hash`].
    pub async fn enter(self, api: &Arc<Api>, under_way: &UnderWay, state: &mut State) -> Result<(), Refusal> {
        if has_proved(under_way, state) && is_taken(api, under_way, &self.user_id).await? {
            return Err(taken());
        }
        api.hashing.room()?;
        state.password = Some(api.hashing.hash(self.password, state.salt).await?);
        state.questions[0] = questions::hashes(api, &self.answers, state.salt).await?;
        state.user_id = self.user_id;
        if let Some(email) = self.email {
            state.email = email;
        }
        Ok(())
    }
}

/// Whether somebody has the user ID.
///
/// # Errors
/// The database's.
pub async fn is_taken(api: &Api, under_way: &UnderWay, user_id: &str) -> Result<bool, Refusal> {
    let identifier = vault::identifier(&*api.vault, &under_way.programme().id, IdentifierKind::UserId, user_id);
    Ok(api.store.by_identifier(&identifier).await?.is_some())
}

/// Somebody has it.
#[must_use]
pub fn taken() -> Refusal {
    Refusal::field("user_id", FieldCode::UserIdTaken)
}

/// Lets the user ID be thought of anew, and everything else stand.
///
/// # Errors
/// [`Code::ChangedElsewhere`].
pub async fn ask_again(api: &Api, mut under_way: UnderWay, mut state: State) -> Result<(), Refusal> {
    state.set_done(step::credentials(&under_way), false);
    under_way.keep(api, state).await
}

/// Whether it was proved that a person asks: else a program could try user IDs one after the other and learn whose there are.
fn has_proved(under_way: &UnderWay, state: &State) -> bool {
    let proof = |step: &Step| matches!(step, Step::Challenge { .. } | Step::Identity { .. });
    state.is_done(under_way.place(proof))
}
