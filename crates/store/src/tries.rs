//! Tries, counted before they are checked, in one atomic statement each.

use async_trait::async_trait;
use domain::programme::TryLimits;

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

/// Tries.
#[async_trait]
pub trait Tries: Send + Sync {
    /// Counts a try on `record` from `source`, both MACs of the service's making, under the programme's limits.
    async fn count_try(&self, record: &Mac, source: &Mac, limits: &TryLimits, now: Millis) -> Result<Counted>;

    /// The try was right: the row of wrong ones ends, and this one try, no other, is taken off the counts of 30 days
    /// and of the source.
    async fn give_back(&self, counted: &CountedTry) -> Result<()>;
}
