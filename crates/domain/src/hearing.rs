//! Court dates and appointments (CW-09). A date is local to its place and is never converted.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

/// A day in court, or a day at the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HearingKind {
    /// Before a judge or commissioner.
    Court,
    /// With the agency's staff.
    Appointment,
}

/// What it is for, as a code that each language has words for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HearingPurpose {
    /// To set a support order.
    SetOrder,
    /// To change a support order.
    ChangeOrder,
    /// To settle who the parents are.
    Parentage,
    /// About support that was not paid.
    Enforcement,
    /// To look at papers or the case with a worker.
    CaseReview,
    /// A genetic test.
    GeneticTest,
    /// Anything else: the notice says it.
    Other,
}

/// What to bring, as a code that each language has words for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ToBring {
    /// A card with a photograph.
    PhotoId,
    /// Pay stubs of the last three months.
    PayStubs,
    /// The last tax return.
    TaxReturn,
    /// What child care costs.
    ChildCareReceipts,
    /// What health insurance costs.
    HealthInsurance,
    /// The letter about this day.
    Notice,
    /// Proof of payments made.
    PaymentRecords,
}

/// Whether it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum HearingStatus {
    /// It stands.
    Scheduled,
    /// It stands at a new time; it was to be at `from`.
    Moved {
        /// The local time it was set for before.
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        from: DateTime,
    },
    /// It does not take place; it stays in the list, marked.
    Cancelled,
}

/// Where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Place {
    /// The court or office, as its own sign says.
    pub name: String,
    /// Department or room, as posted; may be empty.
    pub room: String,
    /// Street.
    pub street: String,
    /// City.
    pub city: String,
    /// Two letters.
    pub state: String,
    /// Five digits, or nine with a dash.
    pub zip: String,
    /// Whom to call about it; may be empty.
    pub phone: String,
}

/// A hearing or an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Hearing {
    /// Unguessable and stable.
    pub id: String,
    /// Court or office.
    pub kind: HearingKind,
    /// Local date and time at the place, as `2026-12-04T08:30:00`, never converted to the reader's zone.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub at: DateTime,
    /// The place's IANA zone, such as `America/Los_Angeles`.
    pub zone: String,
    /// What it is for.
    pub purpose: HearingPurpose,
    /// What to bring.
    pub bring: Vec<ToBring>,
    /// Where.
    pub place: Place,
    /// Whether it stands.
    pub status: HearingStatus,
    /// The case it belongs to.
    pub case_id: String,
}
