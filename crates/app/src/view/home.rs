//! The first page after sign-in.

use domain::case::Case;
use domain::hearing::Hearing;
use domain::payment::Payment;
use serde::{Deserialize, Serialize};

/// What home shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Home {
    /// The next hearing that stands.
    pub next_hearing: Option<Hearing>,
    /// The newest three payments, newest first.
    pub payments: Vec<Payment>,
    /// Cases that are not closed.
    pub cases: Vec<Case>,
    /// Notices not opened yet.
    pub unread_notices: u32,
}
