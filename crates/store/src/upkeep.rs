//! Readiness, and forgetting what has had its time.

use async_trait::async_trait;

use crate::{Millis, Result};

/// Until when things are forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forget {
    /// Idempotency records claimed before.
    pub answers: Millis,
    /// Sessions that ended before, by hand or by time.
    pub sessions: Millis,
    /// Tries to sign in of before.
    pub sign_ins: Millis,
    /// Counters of tries whose last try was before.
    pub tries: Millis,
    /// Enrolments that ended before.
    pub enrolments: Millis,
    /// Wrong submissions of before.
    pub submissions: Millis,
}

/// Upkeep.
#[async_trait]
pub trait Upkeep: Send + Sync {
    /// Whether the database answers a read and could take a write.
    ///
    /// # Errors
    /// Why not.
    async fn ready(&self) -> Result<()>;

    /// Forgets; tells how many rows.
    async fn forget(&self, before: Forget) -> Result<u64>;
}
