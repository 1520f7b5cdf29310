//! Court dates and appointments (CW-09).

use async_trait::async_trait;
use domain::hearing::Hearing;

use crate::{ParticipantKey, Result};

/// Hearings.
#[async_trait]
pub trait Hearings: Send + Sync {
    /// The person's hearings and appointments, the earliest first, past and cancelled ones included.
    async fn hearings(&self, participant: ParticipantKey) -> Result<Vec<Hearing>>;
}
