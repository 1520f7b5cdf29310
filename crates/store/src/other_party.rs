//! Reports about the other party: write-only, and so without a way to read (CW-07, threats: the other party).

use async_trait::async_trait;
use domain::other_party::OtherPartyReport;

use crate::{Millis, ParticipantKey, PublicId, Result};

/// Reports about the other party.
#[async_trait]
pub trait OtherParty: Send + Sync {
    /// Keeps a checked report, sealed. `false`: the case is not one of the person's; nothing is kept.
    async fn report_other_party(&self, id: PublicId, participant: ParticipantKey, report: &OtherPartyReport, at: Millis) -> Result<bool>;
}
