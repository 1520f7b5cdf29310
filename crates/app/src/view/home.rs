//! The first page after sign-in.

use std::collections::BTreeMap;

use domain::case::Case;
use domain::hearing::Hearing;
use domain::language::Language;
pub use domain::news::{News, Novelty};
use domain::payment::Payment;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::status::Source;

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
    /// What is new since the last visit, the most recently found first.
    pub news: Vec<News>,
    /// When the last visit ended; absent at the first one.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub since: Option<Timestamp>,
    /// Hearings and deadlines of all the person's programmes from today on, the earliest first.
    pub agenda: Vec<AgendaItem>,
}

/// A day to keep in mind, of any of the person's programmes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AgendaItem {
    /// The account it belongs to: the open one, or one of the others.
    pub account: String,
    /// What it is.
    pub what: Appointed,
    /// Live or copy.
    pub source: Source,
    /// When it was read.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub as_of: Timestamp,
}

/// What is on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[allow(clippy::large_enum_variant, reason = "a page has a handful of them")]
pub enum Appointed {
    /// A hearing or appointment, marked if it was moved or cancelled.
    Hearing {
        /// It.
        hearing: Hearing,
    },
    /// A notice asks for an answer.
    Deadline {
        /// By the end of this day, in the programme's zone.
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        date: Date,
        /// The notice.
        notice: String,
        /// Its title by language.
        #[cfg_attr(feature = "ts", ts(type = "Partial<Record<Language, string>>"))]
        titles: BTreeMap<Language, String>,
    },
}
