//! A new PIN by mail (CW-04).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// Body of `POST /v1/programs/{program}/recoveries`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Recovery {
    /// Participant ID or Social Security number.
    pub identifier: Secret,
    /// `1985-02-28`. Without it, anybody with a number could void letters and learn whose address is valid.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub birth_date: Date,
}

/// Answer to it: a letter is queued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LetterQueued {
    /// It arrives from this day on …
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub arrives_from: Date,
    /// … to this day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub arrives_to: Date,
    /// More letters that can be asked for within 30 days.
    pub letters_left: u32,
    /// With none left: when the next one can be asked for.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = DateTime))]
    pub next_letter_at: Option<Timestamp>,
}
