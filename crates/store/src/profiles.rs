//! The person's own profile (CW-07).

use async_trait::async_trait;
use domain::profile::{Profile, ProfileUpdate};

use crate::{Millis, ParticipantKey, Result};

/// What an update says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "one for a request, and almost always the large one")]
pub enum Updated {
    /// It is kept; the profile as it is now.
    Kept(Profile),
    /// It was changed since that version was read; nothing is done.
    ChangedElsewhere,
    /// There is no such participant.
    Unknown,
}

/// Profiles.
#[async_trait]
pub trait Profiles: Send + Sync {
    /// The profile on file.
    async fn profile(&self, participant: ParticipantKey) -> Result<Option<Profile>>;

    /// Keeps a checked update if the profile still has `version`. A new address counts as valid until mail comes back, and
    /// `at` is noted as its day.
    async fn update_profile(&self, participant: ParticipantKey, update: &ProfileUpdate, version: u32, at: Millis) -> Result<Updated>;
}
