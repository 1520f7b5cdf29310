//! Enrolments under way. What is entered is opaque here: it is sealed under a key that the person's token is part of.

use async_trait::async_trait;
use domain::programme::TryLimits;

use crate::accounts::NewAccount;
use crate::idempotency::KeptAnswer;
use crate::sessions::NewSession;
use crate::tries::NewTry;
use crate::{Mac, Millis, PublicId, Result};

/// An enrolment that begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEnrolment {
    /// SHA-256 of its token.
    pub token: Mac,
    /// Its id, in its addresses.
    pub id: PublicId,
    /// The programme's id.
    pub program: String,
    /// What is known so far, sealed by the caller.
    pub sealed: Vec<u8>,
    /// It is gone then.
    pub ends_at: Millis,
}

/// An enrolment as it lies in the database, over or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptEnrolment {
    /// Its id.
    pub id: PublicId,
    /// The programme's id.
    pub program: String,
    /// As it was sealed by the caller.
    pub sealed: Vec<u8>,
    /// Changes with everything that is entered.
    pub version: u32,
    /// Mismatches in a row (HU-08).
    pub mismatches: u32,
    /// It is gone then.
    pub ends_at: Millis,
}

/// An identity as it was submitted (HU-05), well formed, with what comparing it says. That becomes known to nobody unless it
/// is counted.
#[derive(Debug, Clone)]
pub struct Submission {
    /// The enrolment's token.
    pub token: Mac,
    /// The version that it was read with.
    pub version: u32,
    /// The try: the record's counter, known or not, and the source's.
    pub new: NewTry,
    /// A MAC of all that was submitted.
    pub digest: Mac,
    /// Whether it matches a record that may be enrolled.
    pub matches: bool,
    /// On a match: the enrolment's content from then on; none leaves it as it is.
    pub sealed: Option<Vec<u8>>,
}

/// What submitting an identity says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// It was counted and matches: the row of mismatches ends, and this one try is taken off the budget.
    Matched,
    /// It was counted and does not match.
    Mismatched {
        /// Tries left before the form closes.
        left: u32,
    },
    /// The same wrong submission as within the last day; nothing was counted.
    Repeated {
        /// Tries left before the form closes.
        left: u32,
    },
    /// It was counted, does not match, and was the last one: the enrolment is gone (HU-08).
    LastMismatch {
        /// When the next one is let through.
        until: Millis,
    },
    /// Too many on this record; nothing was counted, and the enrolment is gone.
    Locked {
        /// When the next one is let through.
        until: Millis,
    },
    /// Too many from this source; nothing was counted.
    SourceLimited {
        /// When the next one is let through.
        until: Millis,
    },
    /// It matches, but something else was entered meanwhile; nothing is done.
    ChangedElsewhere,
    /// There is no such enrolment any more.
    Over,
}

/// The end of an enrolment: an account, signed in to.
#[derive(Debug, Clone)]
pub struct Finishing {
    /// The enrolment's token.
    pub token: Mac,
    /// The version that it was read with.
    pub version: u32,
    /// The account to be.
    pub account: NewAccount,
    /// Its first session; the participant in it is not looked at.
    pub session: NewSession,
    /// What the person is told.
    pub answer: KeptAnswer,
}

/// What finishing says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finished {
    /// The account is there, and the enrolment gone.
    Done,
    /// Somebody has the user ID; nothing is done.
    UserIdTaken,
    /// The record has an account; nothing is done.
    RecordTaken,
    /// Something else was entered meanwhile; nothing is done.
    ChangedElsewhere,
    /// There is no such enrolment any more.
    Over,
}

/// Enrolments.
#[async_trait]
pub trait Enrolments: Send + Sync {
    /// Begins one.
    async fn begin_enrolment(&self, new: &NewEnrolment) -> Result<()>;

    /// The enrolment of a token, over or not.
    async fn enrolment(&self, token: &Mac) -> Result<Option<KeptEnrolment>>;

    /// Keeps what was entered if the enrolment still has `version`. `false`: it was changed meanwhile, or is gone.
    async fn keep_enrolment(&self, token: &Mac, version: u32, sealed: &[u8]) -> Result<bool>;

    /// Counts a submission and does what it says, in one transaction: however many come at once, each counter lets as many
    /// through as its limits say (HU-08).
    async fn judge_identity(&self, submission: &Submission, limits: &TryLimits) -> Result<Judged>;

    /// Removes it and all that was entered (MA-13). `false`: it was gone already.
    async fn cancel_enrolment(&self, token: &Mac) -> Result<bool>;

    /// Makes the account and removes the enrolment, all or nothing (HU-10).
    async fn finish_enrolment(&self, finishing: &Finishing) -> Result<Finished>;
}
