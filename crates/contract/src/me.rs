//! The first read: who the person is and the newest payments.

use domain::payment::Payment;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The person, as far as a page's heading needs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Participant {
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// The participant ID, all but its last four digits hidden.
    pub participant_id: String,
    /// The day of the last change of the address on file, in the programme's zone; nothing of the address itself, and
    /// none while it was never changed, or while there is no case to read.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date))]
    pub address_changed_on: Option<Date>,
}

/// Answer of `GET /v1/me`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Me {
    /// Who.
    pub participant: Participant,
    /// The newest ten payments of both directions, newest first.
    pub payments: Vec<Payment>,
}
