//! Cases as one of their parties may see them (CW-08).

use async_trait::async_trait;
use domain::case::Case;

use crate::{ParticipantKey, Result};

/// Cases.
#[async_trait]
pub trait Cases: Send + Sync {
    /// The person's cases, the newest first. The other party is a name and nothing else, and not even that where
    /// either party is protected.
    async fn cases(&self, participant: ParticipantKey) -> Result<Vec<Case>>;
}
