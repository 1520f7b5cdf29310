//! Members of programmes with enrolment, for tests of what an account can do.

use contract::association::Association;
use contract::path;
use contract::programme::SampleCard;
use contract::secret::Secret;
use domain::enrolment::Step;
use domain::programme::Programme;
use testkit::{Answer, Member, Newcomer, Running, Setup};

/// By the agency's guide.
pub fn guide() -> Setup {
    Setup::default().without_challenge()
}

/// By today's advice.
pub fn modern() -> Setup {
    guide().modern()
}

/// Whether an account is made without a client ID, which is tied to it later (MA-01, MA-04).
pub fn ties_later(programme: &Programme) -> bool {
    programme.association.is_some()
}

/// Whether a card is matched before an account is made (HU-05).
pub fn matches_first(programme: &Programme) -> bool {
    let steps = programme.enrolment.iter().flat_map(|rules| &rules.steps);
    steps.into_iter().any(|step| matches!(step, Step::Identity { .. }))
}

/// Somebody who enrolled without a client ID.
pub async fn member(server: &Running, user_id: &str) -> Member {
    let program = server.programme(ties_later).programme.id.clone();
    server.enrol(&program, &Newcomer::new(user_id)).await
}

/// The form of «Asociación de Caso» as a card has it.
pub fn association(card: &SampleCard) -> Association {
    Association {
        client_id: Secret::new(card.client_id.clone()),
        birth_year: card.birth_date.year().to_string(),
        ssn_last4: Secret::new(card.ssn_last4.clone()),
    }
}

/// Ties a card's client ID to a member's account.
pub async fn associate(server: &Running, member: &Member, card: &SampleCard) -> Answer {
    server
        .post(path::MY_ASSOCIATION)
        .by(&member.token)
        .json(&association(card))
        .send()
        .await
}

/// A card with a number to be tied with.
pub fn card(server: &Running, program: &str) -> SampleCard {
    let cards = server.cards(program);
    cards
        .into_iter()
        .find(|card| !card.ssn_last4.is_empty())
        .expect("a card with a number")
}
