//! The first page after sign-in.

use std::collections::BTreeMap;

use domain::case::{Case, CaseStatus};
use domain::hearing::Hearing;
use domain::language::Language;
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

/// Something that is new since the last visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct News {
    /// When this computer learnt of it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub found_at: Timestamp,
    /// What.
    pub what: Novelty,
}

/// What is new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Novelty {
    /// A payment, new or with another status.
    Payment {
        /// As it is now.
        payment: Payment,
    },
    /// A hearing was set.
    HearingSet {
        /// As it is now.
        hearing: Hearing,
    },
    /// A hearing was moved; its status says from when.
    HearingMoved {
        /// As it is now.
        hearing: Hearing,
    },
    /// A hearing does not take place.
    HearingCancelled {
        /// As it is now.
        hearing: Hearing,
    },
    /// A notice came.
    Notice {
        /// Its id.
        id: String,
        /// Its title by language.
        #[cfg_attr(feature = "ts", ts(type = "Partial<Record<Language, string>>"))]
        titles: BTreeMap<Language, String>,
    },
    /// A case was opened, or has another status.
    CaseStatus {
        /// The case's number.
        number: String,
        /// As it is now.
        status: CaseStatus,
    },
    /// The address on file was changed. The address itself is never kept.
    Address {
        /// The day it was changed.
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        on: Date,
    },
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
