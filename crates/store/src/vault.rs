//! What the store needs of the service's keys, which live outside the database.

use domain::identifier::IdentifierKind;
use jiff::civil::Date;
use zeroize::Zeroizing;

use crate::id::{Mac, PublicId};

/// What a MAC is for; each purpose has a key of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MacKind {
    /// Finds a participant by an identifier. See [`identifier`].
    Identifier,
    /// Compares a birth date. See [`birth_date`].
    BirthDate,
    /// Makes a public id out of an agency's reference. See [`public_id`].
    PublicId,
    /// Names a counter of tries, or derives what an unknown identifier needs.
    Tries,
    /// Names an idempotency record.
    Idempotency,
    /// Tells whether a database and its keys belong together.
    KeyCheck,
    /// Compares birth year and last four digits of a Social Security number. See [`association`].
    Association,
    /// Makes the key of an enrolment, and tells one submission from another.
    Enrolment,
}

/// What is sealed; each kind is authenticated, so that one cannot stand in for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SealKind {
    /// Identifiers and birth date of a participant.
    Identity,
    /// Address, telephone and e-mail of a participant.
    Profile,
    /// A report about the other party.
    OtherParty,
    /// The temporary PIN or code of a letter that is not printed yet.
    Letter,
    /// User ID and e-mail of an account.
    Account,
}

/// The vault could not seal or open: altered bytes, or other keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot be sealed or opened with these keys")]
pub struct Unsealable;

/// The service's keys at work. Implemented by the service, over a file outside the database.
pub trait Vault: Send + Sync {
    /// HMAC-SHA-256 of `message` under the key for `kind`.
    fn mac(&self, kind: MacKind, message: &[u8]) -> Mac;

    /// Seals `clear`; `context` (whose row it is) is authenticated with it.
    ///
    /// # Errors
    /// [`Unsealable`].
    fn seal(&self, kind: SealKind, context: &[u8], clear: &[u8]) -> Result<Vec<u8>, Unsealable>;

    /// Opens what [`Vault::seal`] made with the same `kind` and `context`.
    ///
    /// # Errors
    /// [`Unsealable`], if a bit, the kind, the context or the keys differ.
    fn open(&self, kind: SealKind, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable>;
}

/// The MAC under which an identifier's digits are found in one programme (CW-01).
#[must_use]
pub fn identifier(vault: &dyn Vault, program: &str, kind: IdentifierKind, digits: &str) -> Mac {
    let kind = match kind {
        IdentifierKind::ParticipantId => "participant-id",
        IdentifierKind::Ssn => "ssn",
        IdentifierKind::UserId => "user-id",
    };
    vault.mac(MacKind::Identifier, format!("{program}\0{kind}\0{digits}").as_bytes())
}

/// The MAC by which a birth date is compared. It holds the account, so that equal dates of two people do not look equal.
#[must_use]
pub fn birth_date(vault: &dyn Vault, account: PublicId, date: Date) -> Mac {
    vault.mac(MacKind::BirthDate, format!("{account}\0{date}").as_bytes())
}

/// The MAC by which birth year and last four digits of the Social Security number are compared (MA-05). It holds the
/// account, as [`birth_date`] does.
#[must_use]
pub fn association(vault: &dyn Vault, account: PublicId, birth_year: i16, ssn_last4: &str) -> Mac {
    let message = Zeroizing::new(format!("{account}\0{birth_year}\0{ssn_last4}"));
    vault.mac(MacKind::Association, message.as_bytes())
}

/// The public id of something that the agency knows by `reference`, such as (`payment`, `2026-114-7`).
#[must_use]
pub fn public_id(vault: &dyn Vault, program: &str, topic: &str, reference: &str) -> PublicId {
    PublicId::from_mac(&vault.mac(MacKind::PublicId, format!("{program}\0{topic}\0{reference}").as_bytes()))
}
