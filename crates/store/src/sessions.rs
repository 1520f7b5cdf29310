//! Sessions. Only the SHA-256 of a token is kept.

use async_trait::async_trait;

use crate::accounts::Reads;
use crate::idempotency::KeptAnswer;
use crate::tries::CountedTry;
use crate::{Mac, Millis, ParticipantKey, PublicId, Result};

/// A session to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Its id, for the list of sessions.
    pub id: PublicId,
    /// SHA-256 of the token.
    pub token: Mac,
    /// Whose.
    pub participant: ParticipantKey,
    /// The letter whose temporary PIN it was opened with: it opens nothing but the change of PIN (CW-03).
    pub temporary: Option<PublicId>,
    /// When it begins.
    pub began_at: Millis,
    /// When it ends at the latest.
    pub ends_at: Millis,
    /// The kind of system, as the app told; at most 20 characters.
    pub system: String,
}

/// A sign-in that was right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// The session that it opens.
    pub session: NewSession,
    /// The try, to be given back.
    pub counted: CountedTry,
    /// What the person is told.
    pub answer: KeptAnswer,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: PublicId,
    /// Whose.
    pub participant: ParticipantKey,
    /// The participant's [`crate::participants::Record::account`].
    pub account: PublicId,
    /// The programme's id.
    pub program: String,
    /// See [`NewSession::temporary`].
    pub temporary: Option<PublicId>,
    /// Whose case it reads.
    pub reads: Reads,
    /// When it began.
    pub began_at: Millis,
    /// When it was last used, as far as was written.
    pub used_at: Millis,
    /// When it ends at the latest.
    pub ends_at: Millis,
    /// When it was ended by hand or by a change of PIN.
    pub ended_at: Option<Millis>,
    /// The kind of system.
    pub system: String,
}

/// Sessions.
#[async_trait]
pub trait Sessions: Send + Sync {
    /// Opens a session, gives its try back as [`crate::tries::Tries::give_back`] does, notes that it opened one, and keeps
    /// the answer: all or nothing.
    async fn sign_in(&self, sign_in: &SignIn) -> Result<()>;

    /// The session of a token, ended or not. This is on the hot path.
    async fn session(&self, token: &Mac) -> Result<Option<Session>>;

    /// Notes that it was used; call it at most once a minute. An earlier instant changes nothing.
    async fn touch_session(&self, session: PublicId, at: Millis) -> Result<()>;

    /// The person's sessions that are open at `now` and were used after `used_after`, the newest first.
    async fn list_sessions(&self, participant: ParticipantKey, now: Millis, used_after: Millis) -> Result<Vec<Session>>;

    /// Ends one of the person's sessions. `false`: there is none of that id that is still open.
    async fn end_session(&self, participant: ParticipantKey, session: PublicId, at: Millis) -> Result<bool>;
}
