//! The last tries to sign in, for the person to recognise or not. They tell when, on what kind of system and how it
//! ended, and nothing of where it came from.
//!
//! A try is noted by [`crate::tries::Tries::claim_sign_in`] as one that opened nothing, and by
//! [`crate::sessions::Sessions::sign_in`] as one that opened a session. It is found by the counter of the record's tries,
//! which an unknown identifier has as well: both leave the same rows.

use async_trait::async_trait;

use crate::{Mac, Millis, Result};

/// So many are kept of each counter, the newest.
pub const KEPT: u32 = 10;

/// A try to sign in that was evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastSignIn {
    /// When.
    pub at: Millis,
    /// The kind of system, as the app told; at most 20 characters.
    pub system: String,
    /// Whether it opened a session.
    pub opened: bool,
}

/// Past tries to sign in.
#[async_trait]
pub trait SignIns: Send + Sync {
    /// The last [`KEPT`] of the record with this counter of tries, the newest first.
    async fn sign_ins(&self, counter: &Mac) -> Result<Vec<PastSignIn>>;
}
