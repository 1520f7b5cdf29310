//! The security image, or the work done instead (MA-11).

use std::sync::Arc;

use contract::enrolment::{Challenge, Enrolment};
use contract::problem::Code;
use domain::enrolment::Step;

use super::{UnderWay, credentials, step};
use crate::api::Api;
use crate::challenge::{self, Answered};
use crate::refusal::Refusal;

/// A new challenge in the place of the one before: one at a time is good.
///
/// # Errors
/// [`Code::NotFound`] where the programme asks for none, [`Code::StepOutOfOrder`] before its turn, [`Code::ChangedElsewhere`].
pub async fn draw(api: &Api, mut under_way: UnderWay) -> Result<Challenge, Refusal> {
    let place = under_way
        .place(|step| matches!(step, Step::Challenge { .. }))
        .ok_or(Code::NotFound)?;
    if place > under_way.state.next() {
        return Err(Code::StepOutOfOrder.into());
    }
    let Step::Challenge { characters, minutes, work } = under_way.steps()[place] else {
        return Err(Code::NotFound.into());
    };
    let (challenge, expected) = challenge::new(api, characters, minutes, work).await?;
    let mut state = under_way.state.clone();
    state.challenge = Some(expected);
    under_way.keep(api, state).await?;
    Ok(challenge)
}

/// Judges an answer, which uses the challenge up.
///
/// # Errors
/// [`domain::field::FieldCode::ImageWrong`], [`domain::field::FieldCode::ImageOver`]; after a right answer
/// [`domain::field::FieldCode::UserIdTaken`], which nobody is told before.
pub async fn answer(api: &Arc<Api>, mut under_way: UnderWay, place: usize, answered: &Answered) -> Result<Enrolment, Refusal> {
    let mut state = under_way.state.clone();
    if let Err(code) = challenge::judge(state.challenge.as_ref(), answered, api.now()) {
        if code == domain::field::FieldCode::ImageWrong {
            state.challenge = None;
            under_way.keep(api, state).await?;
        }
        return Err(Refusal::field("text", code));
    }
    state.challenge = None;
    step::entered(&under_way, &mut state, place);
    if !state.user_id.is_empty() && credentials::is_taken(api, &under_way, &state.user_id).await? {
        credentials::ask_again(api, under_way, state).await?;
        return Err(credentials::taken());
    }
    under_way.keep(api, state).await?;
    Ok(under_way.told())
}
