//! A child support case as one of its parties may see it (CW-08).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::money::Cents;

/// What the person is in the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Receives support for the children who live with them.
    Receives,
    /// Pays support.
    Pays,
}

/// How far the case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CaseStatus {
    /// Opened; nothing ordered yet.
    Opened,
    /// There is an order, and it is being paid.
    OrderInForce,
    /// There is an order, and the agency is collecting what was not paid.
    Enforcement,
    /// Closed.
    Closed,
}

/// What happens next, as a code that each language has words for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    /// The agency looks for the other parent.
    Locate,
    /// Go to the court date.
    AttendHearing,
    /// Send papers that were asked for.
    SendPapers,
    /// Keep paying as ordered.
    KeepPaying,
    /// Nothing to do but wait.
    Wait,
    /// Call the worker.
    CallWorker,
}

/// How often the ordered amount is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Frequency {
    /// Every week.
    Weekly,
    /// Every two weeks.
    Biweekly,
    /// Every month.
    Monthly,
}

/// What the court ordered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Order {
    /// Cents each time.
    pub amount: Cents,
    /// How often.
    pub frequency: Frequency,
    /// Since when.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub since: Date,
}

/// The agency's worker for the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Worker {
    /// Name as the worker signs.
    pub name: String,
    /// The office.
    pub office: String,
    /// Telephone.
    pub phone: String,
    /// E-mail; may be empty.
    pub email: String,
}

/// A case. It names the other party and nothing else of them: no address, telephone, employer or whereabouts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Case {
    /// Unguessable and stable.
    pub id: String,
    /// The number on the agency's letters.
    pub number: String,
    /// The person's part.
    pub role: Role,
    /// First names of the children.
    pub children: Vec<String>,
    /// The other party's name; absent where either party is protected.
    pub other_party: Option<String>,
    /// How far it is.
    pub status: CaseStatus,
    /// The order, once there is one.
    pub order: Option<Order>,
    /// What is owed from before, in cents.
    pub balance: Cents,
    /// What happens next.
    pub next_step: NextStep,
    /// Whom to ask.
    pub worker: Worker,
    /// Since when the case is open.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub opened: Date,
}
