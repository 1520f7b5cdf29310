//! Tries, counted before they are checked, in one atomic statement each.

use async_trait::async_trait;
use domain::programme::TryLimits;

use crate::idempotency::{Claim, Claiming};
use crate::{Mac, Millis, Result};

/// A try that may be evaluated. Give it back if it was right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedTry {
    /// The counter of the record, known or not.
    pub record: Mac,
    /// The counter of the source address.
    pub source: Mac,
    /// When it was counted.
    pub at: Millis,
    /// Tries left after this one before the record is locked.
    pub left: u32,
}

/// What counting a try says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// It may be evaluated.
    Allowed(CountedTry),
    /// Too many on this record, in a row or in 30 days; nothing was counted.
    RecordLocked {
        /// When the next one is let through.
        until: Millis,
    },
    /// Too many from this source in an hour; nothing was counted.
    SourceLimited {
        /// When the next one is let through.
        until: Millis,
    },
}

/// A try that is to be counted, by MACs of the service's making.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewTry {
    /// The counter of the record, known or not.
    pub record: Mac,
    /// The counter of the source address.
    pub source: Mac,
    /// When.
    pub at: Millis,
}

/// What claiming a request that is a try says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClaimedTry {
    /// The request is new. It stays claimed if the try may be evaluated.
    New(Counted),
    /// The request is not new, and no other try; never [`Claim::Fresh`].
    Known(Claim),
}

/// Tries.
#[async_trait]
pub trait Tries: Send + Sync {
    /// Counts a try under the programme's limits.
    async fn count_try(&self, new: &NewTry, limits: &TryLimits) -> Result<Counted>;

    /// The same for a sign-in, a request with a key of its own, which is claimed in the same transaction and noted with the
    /// kind of `system` among the past ones: as [`crate::idempotency::Idempotency::claim`] and [`Self::count_try`], all or
    /// nothing.
    async fn claim_sign_in(&self, claiming: &Claiming, new: &NewTry, system: &str, limits: &TryLimits) -> Result<ClaimedTry>;

    /// The try was right: the row of wrong ones ends, and this one try, no other, is taken off the counts of 30 days
    /// and of the source.
    async fn give_back(&self, counted: &CountedTry) -> Result<()>;

    /// The person proved who they are in another way: the row of wrong ones ends, and the counts of 30 days stay.
    async fn end_row(&self, record: &Mac) -> Result<()>;
}
