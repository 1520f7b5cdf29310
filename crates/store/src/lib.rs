//! The service's persistence: traits by topic, and their implementation on SQLite.
//!
//! A topic has one file here with its rows and its trait, and one in [`sqlite`] with its statements. Another engine
//! implements the same traits and is proved by the same conformance suite (`tests/store`).
//!
//! Nothing here asks the clock or the random source: instants come as [`Millis`], ids, salts and hashes as bytes.
//! What identifies a person is sealed and found through the [`vault::Vault`] that the store is opened with.

pub mod accounts;
pub mod cases;
pub mod changes;
pub mod enrolments;
pub mod error;
pub mod hearings;
pub mod id;
pub mod idempotency;
pub mod letters;
pub mod load;
pub mod notices;
pub mod other_party;
pub mod participants;
pub mod payments;
pub mod profiles;
pub mod secrets;
pub mod sessions;
pub mod sign_ins;
pub mod sqlite;
pub mod tries;
pub mod upkeep;
pub mod vault;

pub use error::{Result, StoreError};
pub use id::{Mac, ParticipantKey, PublicId};

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
pub type Millis = i64;

/// Everything that the service asks of its database, as one object: `Arc<dyn Store>`.
pub trait Store:
    participants::Participants
    + secrets::Secrets
    + tries::Tries
    + sessions::Sessions
    + sign_ins::SignIns
    + idempotency::Idempotency
    + letters::Letters
    + accounts::Accounts
    + enrolments::Enrolments
    + profiles::Profiles
    + other_party::OtherParty
    + payments::Payments
    + cases::Cases
    + hearings::Hearings
    + notices::Notices
    + changes::ChangesFeed
    + load::Load
    + upkeep::Upkeep
{
}

impl<T> Store for T where
    T: participants::Participants
        + secrets::Secrets
        + tries::Tries
        + sessions::Sessions
        + sign_ins::SignIns
        + idempotency::Idempotency
        + letters::Letters
        + accounts::Accounts
        + enrolments::Enrolments
        + profiles::Profiles
        + other_party::OtherParty
        + payments::Payments
        + cases::Cases
        + hearings::Hearings
        + notices::Notices
        + changes::ChangesFeed
        + load::Load
        + upkeep::Upkeep
{
}
