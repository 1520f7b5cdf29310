//! What changed since the app last asked.

use domain::case::Case;
use domain::hearing::Hearing;
use domain::notice::Notice;
use domain::payment::Payment;
use serde::{Deserialize, Serialize};

use crate::me::Participant;

/// Query of `GET /v1/me/changes`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub struct ChangesQuery {
    /// `until` of the answer before; left out or 0: everything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(minimum = 0, maximum = 9_007_199_254_740_991_u64))]
    pub since: Option<u64>,
}

/// Rows that are new or differ since then. Rows are never deleted: payments are returned, hearings cancelled.
///
/// The own address and the other party's details are not among them: they are never kept off line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Changes {
    /// Ask with this the next time.
    pub until: u64,
    /// There is more: ask again at once.
    pub more: bool,
    /// The person; always there.
    pub participant: Participant,
    /// Cases.
    pub cases: Vec<Case>,
    /// Payments, at most 1,000 an answer.
    pub payments: Vec<Payment>,
    /// Hearings and appointments.
    pub hearings: Vec<Hearing>,
    /// Notices.
    pub notices: Vec<Notice>,
}
