//! A session on its way to be opened: by sign-in, by enrolment, or by a change of PIN or password, which begins it anew.

use contract::secret::Secret;
use contract::session::{Session, SignedIn};
use domain::clock::random;
use domain::programme::Programme;
use store::accounts::Reads;
use store::sessions::NewSession;
use store::{ParticipantKey, PublicId};

use crate::api::{Api, minutes};
use crate::case_access;
use crate::extract::System;
use crate::signed_in::instant;
use crate::token;

/// A session to be, with the token that will open it.
pub struct Opening {
    /// For the database.
    pub row: NewSession,
    token: Secret,
}

impl Opening {
    /// For a participant; `temporary` is the letter whose PIN they signed in with (CW-03).
    #[must_use]
    pub fn new(api: &Api, programme: &Programme, participant: ParticipantKey, temporary: Option<PublicId>, system: System) -> Self {
        let (token, fingerprint) = token::new(&*api.entropy);
        let began_at = api.now();
        let row = NewSession {
            id: PublicId(random(&*api.entropy)),
            token: fingerprint,
            participant,
            temporary,
            began_at,
            ends_at: began_at + minutes(programme.session.absolute_minutes),
            system: system.0.to_owned(),
        };
        Self { row, token }
    }

    /// The answer that shows the token, once. `reads` says whose case the account reads.
    #[must_use]
    pub fn told(self, programme: &Programme, account: PublicId, reads: Reads) -> SignedIn {
        let session = Session {
            id: self.row.id.to_string(),
            program: programme.id.clone(),
            account: account.to_string(),
            must_change_pin: self.row.temporary.is_some(),
            case: case_access::told(programme, reads),
            idle_seconds: programme.session.idle_minutes.saturating_mul(60),
            ends_at: instant(self.row.ends_at),
        };
        SignedIn {
            token: self.token,
            session,
        }
    }
}
