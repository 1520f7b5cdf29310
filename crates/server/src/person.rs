//! What is known of a person, for as long as a PIN of theirs is judged.

use contract::problem::Code;
use domain::pin::{self, Known, PinFault, PinRules};
use secrecy::ExposeSecret;
use store::ParticipantKey;
use store::participants::Identity;
use zeroize::Zeroizing;

use crate::api::Api;
use crate::refusal::Refusal;

/// A person's numbers and birth date.
pub struct Person(Identity);

impl Person {
    /// Of a participant.
    ///
    /// # Errors
    /// Of the database.
    pub async fn of(api: &Api, participant: ParticipantKey) -> Result<Self, Refusal> {
        let identity = api.store.identity(participant).await?.ok_or(Code::SessionEnded)?;
        Ok(Self(identity))
    }

    /// Judges a new PIN as typed (CW-01): the other party knows the birth year and both numbers.
    ///
    /// # Errors
    /// The first [`PinFault`].
    pub fn choose(&self, typed: &str, rules: &PinRules) -> Result<Zeroizing<String>, PinFault> {
        let Self(identity) = self;
        let mut identifiers = vec![identity.participant_id.expose_secret()];
        identifiers.extend(identity.ssn.as_ref().map(ExposeSecret::expose_secret));
        let known = Known {
            birth_year: Some(identity.birth_date.year()),
            identifiers: &identifiers,
        };
        pin::choose(typed, rules, &known).map(Zeroizing::new)
    }
}
