//! What changed since a person's app last asked.

use async_trait::async_trait;
use domain::case::Case;
use domain::hearing::Hearing;
use domain::notice::Notice;
use domain::payment::Payment;

use crate::participants::Heading;
use crate::{ParticipantKey, Result};

/// The most payments in one answer.
pub const PAYMENTS_A_PAGE: u16 = 1_000;

/// Rows that are new or differ since a revision. Every row of a person has the revision of its last change, and the
/// revisions of a person's payments differ, so that a page can end between any two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The revision up to which this answer is whole.
    pub until: u64,
    /// There is more after it.
    pub more: bool,
    /// The person.
    pub heading: Heading,
    /// Cases.
    pub cases: Vec<Case>,
    /// Payments, at most [`PAYMENTS_A_PAGE`].
    pub payments: Vec<Payment>,
    /// Hearings and appointments.
    pub hearings: Vec<Hearing>,
    /// Notices.
    pub notices: Vec<Notice>,
}

/// Changes.
#[async_trait]
pub trait ChangesFeed: Send + Sync {
    /// What changed after revision `since` (0: everything), read at one instant.
    async fn changes(&self, participant: ParticipantKey, since: u64) -> Result<Option<Changes>>;
}
