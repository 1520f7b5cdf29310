//! PINs as hashes. All hashes of a person share one salt, so that one computation compares with all of them.

use async_trait::async_trait;

use crate::sessions::NewSession;
use crate::{Mac, Millis, ParticipantKey, PublicId, Result};

/// Whether a temporary PIN can still be used, its days apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TemporaryState {
    /// Not used yet.
    Open,
    /// A PIN was chosen with it.
    Used,
    /// A later letter replaced it (CW-04).
    Superseded,
}

/// A temporary PIN of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemporaryPin {
    /// The letter.
    pub letter: PublicId,
    /// Argon2id of the PIN under [`SecretSet::salt`].
    pub hash: Mac,
    /// Its last instant.
    pub expires_at: Millis,
    /// Whether it can still be used.
    pub state: TemporaryState,
}

/// A person's PIN hashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretSet {
    /// One salt for all of them.
    pub salt: [u8; 16],
    /// The PIN, once one was chosen.
    pub pin: Option<Mac>,
    /// PINs before it, the newest first.
    pub earlier: Vec<Mac>,
    /// Temporary PINs, the newest first.
    pub temporary: Vec<TemporaryPin>,
}

/// What opened the change of PIN; the change takes place only if it still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangedWith {
    /// The chosen PIN of this hash.
    Pin(Mac),
    /// The temporary PIN of this letter, which is used up by it.
    Temporary(PublicId),
}

/// A change of PIN (CW-03, CW-05).
#[derive(Debug, Clone)]
pub struct PinChange {
    /// Whose.
    pub participant: ParticipantKey,
    /// What it was opened with.
    pub with: ChangedWith,
    /// Hash of the PIN to be.
    pub new: Mac,
    /// How many earlier PINs are remembered, the one that ends now included.
    pub history: u8,
    /// When.
    pub at: Millis,
    /// The session that goes on; every other one ends.
    pub session: NewSession,
}

/// PINs.
#[async_trait]
pub trait Secrets: Send + Sync {
    /// The person's hashes.
    async fn secrets(&self, participant: ParticipantKey) -> Result<Option<SecretSet>>;

    /// Changes the PIN, uses the temporary one up, ends every session and opens a new one, all or nothing.
    /// `false`: what it was opened with holds no more, because another change was quicker; nothing is done.
    async fn change_pin(&self, change: &PinChange) -> Result<bool>;
}
