//! Answers to writing requests, kept so that a retry is answered the same and costs nothing twice.

use async_trait::async_trait;

use crate::{Mac, Millis, Result};

/// What is known of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// It is new, and now the caller's: go to work, then [`Idempotency::keep_answer`] or [`Idempotency::release`].
    Fresh,
    /// Somebody is at work on the same request.
    Working,
    /// It was used for another request.
    OtherRequest,
    /// It was answered; the bytes that were kept.
    Answered(Vec<u8>),
}

/// Idempotency records.
#[async_trait]
pub trait Idempotency: Send + Sync {
    /// Claims `key` (a MAC of scope and header) for the request of this hash, in one atomic statement.
    /// A claim without an answer from before `abandoned` is taken over: its process is gone.
    async fn claim(&self, key: &Mac, request: &Mac, now: Millis, abandoned: Millis) -> Result<Claim>;

    /// Keeps the answer, sealed by the caller.
    async fn keep_answer(&self, key: &Mac, answer: &[u8]) -> Result<()>;

    /// Lets the key go: the work was not done, and a retry may do it.
    async fn release(&self, key: &Mac) -> Result<()>;
}
