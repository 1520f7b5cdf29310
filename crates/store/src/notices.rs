//! Notices.

use async_trait::async_trait;
use domain::notice::Notice;

use crate::{Millis, ParticipantKey, PublicId, Result};

/// Notices.
#[async_trait]
pub trait Notices: Send + Sync {
    /// The person's notices, the newest first.
    async fn notices(&self, participant: ParticipantKey) -> Result<Vec<Notice>>;

    /// Notes that one was opened; again changes nothing. `false`: there is no such notice of the person's.
    async fn read_notice(&self, participant: ParticipantKey, notice: PublicId, at: Millis) -> Result<bool>;
}
