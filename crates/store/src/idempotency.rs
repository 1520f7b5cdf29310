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

/// A request that is to be claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claiming {
    /// A MAC of scope and `Idempotency-Key`.
    pub key: Mac,
    /// A MAC of the request.
    pub request: Mac,
    /// When.
    pub at: Millis,
    /// A claim without an answer from before is taken over: its process is gone.
    pub abandoned: Millis,
}

/// An answer to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAnswer {
    /// The claimed key.
    pub key: Mac,
    /// The answer, sealed by the caller.
    pub sealed: Vec<u8>,
    /// The fingerprint of an enrolment's token, with which the answer goes: of what was entered nothing is left then.
    pub enrolment: Option<Mac>,
}

/// Idempotency records.
#[async_trait]
pub trait Idempotency: Send + Sync {
    /// Claims a key for a request, in one atomic statement.
    async fn claim(&self, claiming: &Claiming) -> Result<Claim>;

    /// Keeps the answer.
    async fn keep_answer(&self, answer: &KeptAnswer) -> Result<()>;

    /// Lets the key go: the work was not done, and a retry may do it.
    async fn release(&self, key: &Mac) -> Result<()>;
}
