//! Letters with a new temporary PIN (CW-04), or with the code that opens a case.

use async_trait::async_trait;
use domain::language::Language;
use domain::profile::Address;
use secrecy::SecretString;

use crate::{Mac, Millis, ParticipantKey, PublicId, Result};

/// What is in a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LetterKind {
    /// A temporary PIN.
    Pin,
    /// A code that opens the case of an account.
    CaseCode,
}

/// A letter to be.
#[derive(Debug)]
pub struct NewLetter {
    /// Its id.
    pub id: PublicId,
    /// What is in it.
    pub kind: LetterKind,
    /// To whom: somebody with an address, which an account has not, but its record.
    pub participant: ParticipantKey,
    /// The temporary PIN or code, for the print alone; sealed by the store.
    pub pin: SecretString,
    /// Argon2id of it under the salt of whoever will type it: the person, or their account.
    pub hash: Mac,
    /// When it was asked for.
    pub asked_at: Millis,
    /// The PIN's last instant.
    pub expires_at: Millis,
}

/// What queueing says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Queued {
    /// It is queued, and every earlier one of its kind is void.
    Queued {
        /// More letters that the limit allows now.
        left: u32,
        /// With none left: when the next one can be asked for.
        next_at: Option<Millis>,
    },
    /// As many as the limit allows were asked for; nothing is done.
    Exhausted {
        /// When the next one can be asked for.
        next_at: Millis,
    },
}

/// A letter that waits to be printed.
#[derive(Debug)]
pub struct WaitingLetter {
    /// Its id.
    pub id: PublicId,
    /// What is in it.
    pub kind: LetterKind,
    /// The programme's id.
    pub program: String,
    /// First name and surnames.
    pub name: String,
    /// Where it goes.
    pub address: Address,
    /// In which language.
    pub language: Language,
    /// The temporary PIN or code.
    pub pin: SecretString,
    /// When it was asked for.
    pub asked_at: Millis,
    /// The PIN's last instant.
    pub expires_at: Millis,
}

/// Letters.
#[async_trait]
pub trait Letters: Send + Sync {
    /// Queues a letter if fewer than `most` of its kind were asked for after `since`, counted in the statement that inserts it.
    async fn queue_letter(&self, letter: &NewLetter, most: u32, since: Millis) -> Result<Queued>;

    /// Letters that wait to be printed, the oldest first, at most `limit`.
    async fn waiting_letters(&self, limit: u32) -> Result<Vec<WaitingLetter>>;
}
