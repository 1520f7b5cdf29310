//! Participants: who they are, and the first read after sign-in.

use async_trait::async_trait;
use domain::card::Suffix;
use domain::language::Language;
use domain::payment::Payment;
use jiff::civil::Date;
use secrecy::SecretString;

use crate::accounts::Reads;
use crate::{Mac, Millis, ParticipantKey, PublicId, Result};

/// What sign-in, recovery and enrolment need to know of a record, the agency's or an account's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its key here.
    pub key: ParticipantKey,
    /// Opaque and stable for the person in this programme.
    pub account: PublicId,
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// What stands behind them on a card.
    pub suffix: Option<Suffix>,
    /// [`crate::vault::birth_date`] of the birth date on file; compare in constant time. None of an account.
    pub birth_date: Option<Mac>,
    /// [`crate::vault::association`] of what is on file; compare in constant time. None of an account, or without a Social
    /// Security number.
    pub association: Option<Mac>,
    /// Whether mail reaches the address on file (CW-04), of an account: that of its record.
    pub address_valid: bool,
    /// Staff alone may help: the record of a protected party, or an account with such a record.
    pub protected: bool,
    /// The language of letters.
    pub language: Language,
    /// Whether an account has this record.
    pub is_enrolled: bool,
    /// Whose case it reads.
    pub reads: Reads,
}

/// What identifies the person, opened from its sealed column: to judge a new PIN, and nothing else.
#[derive(Debug)]
pub struct Identity {
    /// The participant ID, digits only.
    pub participant_id: SecretString,
    /// The Social Security number, digits only.
    pub ssn: Option<SecretString>,
    /// The birth date.
    pub birth_date: Date,
}

/// The person as a page's heading shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// The participant ID, all but its last four digits hidden.
    pub participant_id: String,
    /// When the person last changed the address on file.
    pub address_changed_at: Option<Millis>,
    /// Grows with every change of anything the person can read; good for an `ETag`.
    pub revision: u64,
}

/// The first read: the heading and the newest payments of both directions, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Who.
    pub heading: Heading,
    /// The newest payments.
    pub payments: Vec<Payment>,
}

/// Participants.
#[async_trait]
pub trait Participants: Send + Sync {
    /// The record of an identifier, by [`crate::vault::identifier`].
    async fn by_identifier(&self, identifier: &Mac) -> Result<Option<Record>>;

    /// Identifiers and birth date.
    async fn identity(&self, participant: ParticipantKey) -> Result<Option<Identity>>;

    /// The heading alone.
    async fn heading(&self, participant: ParticipantKey) -> Result<Option<Heading>>;

    /// The heading and the `newest` payments, in one read. This is the hot path.
    async fn account(&self, participant: ParticipantKey, newest: u16) -> Result<Option<Account>>;
}
