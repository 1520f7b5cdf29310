//! A step's answer: read before anything is done, so that a slip costs nothing, then kept.

use std::sync::Arc;

use contract::enrolment::{Enrolment, StepAnswer};
use contract::problem::Code;
use domain::enrolment::Step;
use domain::field::FieldCode;
use domain::user_id;

use super::credentials::Credentials;
use super::identity::Identity;
use super::name_and_email::NameAndEmail;
use super::state::State;
use super::{UnderWay, challenge, questions};
use crate::api::Api;
use crate::challenge::Answered as ChallengeAnswered;
use crate::extract::Source;
use crate::questions::Answer;
use crate::refusal::Refusal;

/// A step's answer, well formed.
pub struct Answered {
    place: usize,
    content: Content,
}

enum Content {
    Confirmed,
    NameAndEmail(NameAndEmail),
    Identity(Identity),
    Credentials(Credentials),
    Questions(Vec<Answer>),
    Challenge(ChallengeAnswered),
}

impl Answered {
    /// Reads the answer to the step of that name.
    ///
    /// # Errors
    /// [`Code::NotFound`] for a step that the programme has not; [`Code::MalformedRequest`] for the answer to another kind;
    /// [`Code::StepOutOfOrder`] for one whose turn has not come; [`Code::InvalidFields`].
    pub fn read(api: &Api, under_way: &UnderWay, name: &str, typed: &StepAnswer) -> Result<Self, Refusal> {
        let place = under_way.place(|step| step.name() == name).ok_or(Code::NotFound)?;
        if place > under_way.state.next() {
            return Err(Code::StepOutOfOrder.into());
        }
        let content = match (&under_way.steps()[place], typed) {
            (Step::Agreement { .. }, StepAnswer::Agreement(typed)) => confirmed("agreed", typed.agreed)?,
            (Step::Review, StepAnswer::Review(typed)) => confirmed("certified", typed.certified)?,
            (Step::NameAndEmail { email }, StepAnswer::NameAndEmail(typed)) => Content::NameAndEmail(NameAndEmail::read(typed, *email)?),
            (Step::Identity { client_id_digits }, StepAnswer::Identity(typed)) => {
                Content::Identity(Identity::read(api, under_way, typed, *client_id_digits)?)
            }
            (Step::Credentials { email, questions }, StepAnswer::Credentials(typed)) => {
                Content::Credentials(Credentials::read(under_way, typed, *email, *questions)?)
            }
            (Step::SecretQuestions { count }, StepAnswer::SecretQuestions(typed)) => {
                Content::Questions(questions::read(under_way, &typed.questions, *count)?)
            }
            (Step::Challenge { .. }, StepAnswer::Challenge(typed)) => Content::Challenge(ChallengeAnswered::read(typed)?),
            _ => return Err(Code::MalformedRequest.into()),
        };
        Ok(Self { place, content })
    }

    /// Whether time may tell nothing of what comes of it.
    #[must_use]
    pub const fn is_identity(&self) -> bool {
        matches!(self.content, Content::Identity(_))
    }

    /// Keeps it; the enrolment as it is then.
    ///
    /// # Errors
    /// What the step refuses with; [`Code::ChangedElsewhere`].
    pub async fn keep(self, api: &Arc<Api>, mut under_way: UnderWay, source: Source) -> Result<Enrolment, Refusal> {
        let mut state = under_way.state.clone();
        match self.content {
            Content::Confirmed => {}
            Content::NameAndEmail(name) => name.enter(&mut state),
            Content::Credentials(credentials) => credentials.enter(api, &under_way, &mut state).await?,
            Content::Questions(answers) => state.questions[1] = questions::hashes(api, &answers, state.salt).await?,
            Content::Identity(identity) => return identity.submit(api, under_way, self.place, source).await,
            Content::Challenge(answered) => return challenge::answer(api, under_way, self.place, &answered).await,
        }
        entered(&under_way, &mut state, self.place);
        under_way.keep(api, state).await?;
        Ok(under_way.told())
    }
}

fn confirmed(field: &str, yes: bool) -> Result<Content, Refusal> {
    if yes {
        Ok(Content::Confirmed)
    } else {
        Err(Refusal::field(field, FieldCode::NotAgreed))
    }
}

/// What a step that is done means for the others: what was certified before is another thing now (HU-10), and a user ID that
/// holds the name which was just entered has to be thought of anew (MA-08).
pub fn entered(under_way: &UnderWay, state: &mut State, place: usize) {
    state.set_done(under_way.place(|step| matches!(step, Step::Review)), false);
    state.set_done(Some(place), true);
    let name = [state.first_name.as_str(), state.last_name.as_str()];
    let holds = |rules| user_id::holds_name(&state.user_id, rules, &name);
    if !state.user_id.is_empty() && under_way.programme().user_id().is_some_and(holds) {
        state.set_done(credentials(under_way), false);
    }
}

/// The place of the credentials.
pub fn credentials(under_way: &UnderWay) -> Option<usize> {
    under_way.place(|step| matches!(step, Step::Credentials { .. }))
}
