//! What is new since the last visit: found while changes are taken in, kept beside what was read, and dropped by the visit
//! after the one that showed it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use crate::case::{Case, CaseStatus};
use crate::hearing::{Hearing, HearingStatus};
use crate::language::Language;
use crate::notice::Notice;
use crate::payment::{Payment, PaymentStatus};

/// More than this is no news any more but another account: of what is found at once, payments go first.
const MOST: usize = 200;

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
    /// A hearing was set, or stands again.
    HearingSet {
        /// As it is now.
        hearing: Hearing,
    },
    /// A hearing was moved; where the agency marked it so, its status says from when.
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

/// What news can be about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// By id.
    Hearing(String),
    /// By id.
    Notice(String),
    /// By id.
    Case(String),
    /// The address on file.
    Address,
    /// By id.
    Payment(String),
}

/// How a subject stands: as much of it as makes news by being different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stand {
    /// When and in which zone; without, it is cancelled.
    Hearing(Option<(DateTime, String)>),
    /// It is there.
    Notice,
    /// Its status.
    Case(CaseStatus),
    /// The day of its last change.
    Address(Date),
    /// Its status.
    Payment(PaymentStatus),
}

impl Stand {
    /// Of a hearing.
    #[must_use]
    pub fn of_hearing(hearing: &Hearing) -> Self {
        Self::Hearing((hearing.status != HearingStatus::Cancelled).then(|| (hearing.at, hearing.zone.clone())))
    }
}

/// A subject that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Trace {
    subject: Subject,
    found_at: Timestamp,
    /// At the end of the last visit; absent if nothing was known of it.
    before: Option<Stand>,
    now: Stand,
    /// As the person saw it during this visit.
    shown: Option<Stand>,
    /// Rows of payments may lie elsewhere: this one is needed at once.
    payment: Option<Payment>,
}

impl Trace {
    fn is_news(&self) -> bool {
        self.before.as_ref() != Some(&self.now)
    }
}

/// Where news are looked up as they are now.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// All cases.
    pub cases: &'a [Case],
    /// All hearings.
    pub hearings: &'a [Hearing],
    /// All notices.
    pub notices: &'a [Notice],
}

/// What is kept to tell news from what the person has seen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    traces: Vec<Trace>,
    /// Everything was read once, and what comes from now on can be new.
    is_begun: bool,
    shown_at: Option<Timestamp>,
    since: Option<Timestamp>,
}

impl Noted {
    /// Whether what comes can be new: not at the first read, of which everything would be.
    #[must_use]
    pub const fn is_begun(&self) -> bool {
        self.is_begun
    }

    /// Nothing was known up to now after all: what comes first is no news.
    pub fn begin_anew(&mut self) {
        self.is_begun = false;
    }

    /// Something was read: what comes from now on can be new.
    pub fn begin(&mut self) {
        self.is_begun = true;
    }

    /// Takes in how a subject stands. `was` is how it stood before this read, if it was known.
    pub fn take(&mut self, subject: Subject, was: Option<Stand>, now: Stand, found_at: Timestamp, payment: Option<&Payment>) {
        if !self.is_begun {
            return;
        }
        let payment = payment.cloned();
        let Some(at) = self.traces.iter().position(|trace| trace.subject == subject) else {
            if was.as_ref() != Some(&now) {
                self.traces.push(Trace {
                    subject,
                    found_at,
                    before: was,
                    now,
                    shown: None,
                    payment,
                });
            }
            return;
        };
        let trace = &mut self.traces[at];
        trace.payment = payment;
        if trace.now != now {
            trace.now = now;
            trace.found_at = found_at;
        }
        // As it was, and never seen otherwise.
        if !trace.is_news() && trace.shown.is_none() {
            self.traces.remove(at);
        }
    }

    /// Lets go of what is too much; after each read.
    pub fn trim(&mut self) {
        if self.traces.len() > MOST {
            self.sort();
            self.traces.truncate(MOST);
        }
    }

    /// The most recently found first; what was found at once, by what matters most, and payments by their day.
    fn sort(&mut self) {
        self.traces.sort_by(|a, b| {
            let day = |trace: &Trace| Reverse(trace.payment.as_ref().map(|payment| payment.date));
            let kind = |trace: &Trace| matches!(trace.subject, Subject::Payment(_));
            (Reverse(a.found_at), kind(a), day(a), &a.subject).cmp(&(Reverse(b.found_at), kind(b), day(b), &b.subject))
        });
    }

    /// A visit begins: what an earlier one showed is no news any more.
    pub fn begin_visit(&mut self) {
        let Some(shown_at) = self.shown_at.take() else { return };
        self.since = Some(shown_at);
        self.traces.retain_mut(|trace| {
            trace.before = trace.shown.take().or_else(|| trace.before.take());
            trace.is_news()
        });
    }

    /// Notes that the person saw the news at `at`. Returns whether there is something to be kept of it at once.
    pub fn show(&mut self, at: Timestamp) -> bool {
        let mut is_other = self.shown_at.replace(at).is_none();
        for trace in &mut self.traces {
            if trace.shown.as_ref() != Some(&trace.now) {
                trace.shown = Some(trace.now.clone());
                is_other = true;
            }
        }
        is_other
    }

    /// Takes over what was seen meanwhile, as `other` noted it.
    pub fn remember(&mut self, other: &Self) {
        self.shown_at = self.shown_at.max(other.shown_at);
        for trace in &mut self.traces {
            let same = other.traces.iter().find(|same| same.subject == trace.subject);
            if let Some(shown) = same.and_then(|same| same.shown.clone()) {
                trace.shown = Some(shown);
            }
        }
    }

    /// When the last visit that showed news ended, as far as is known.
    #[must_use]
    pub const fn since(&self) -> Option<Timestamp> {
        self.since
    }

    /// What is new, the most recently found first.
    #[must_use]
    pub fn news(&self, known: Known<'_>) -> Vec<News> {
        let mut sorted = self.clone();
        sorted.sort();
        let news = sorted.traces.iter().filter(|trace| trace.is_news());
        news.filter_map(|trace| {
            let found_at = trace.found_at;
            novelty(trace, known).map(|what| News { found_at, what })
        })
        .collect()
    }
}

fn novelty(trace: &Trace, known: Known<'_>) -> Option<Novelty> {
    match &trace.subject {
        Subject::Payment(_) => trace.payment.clone().map(|payment| Novelty::Payment { payment }),
        Subject::Hearing(id) => {
            let hearing = known.hearings.iter().find(|hearing| hearing.id == *id)?.clone();
            Some(match (&trace.before, &trace.now) {
                (_, Stand::Hearing(None)) => Novelty::HearingCancelled { hearing },
                (Some(Stand::Hearing(Some(_))), _) => Novelty::HearingMoved { hearing },
                _ => Novelty::HearingSet { hearing },
            })
        }
        Subject::Notice(id) => {
            let notice = known.notices.iter().find(|notice| notice.id == *id)?;
            Some(Novelty::Notice {
                id: id.clone(),
                titles: notice.titles(),
            })
        }
        Subject::Case(id) => {
            let case = known.cases.iter().find(|case| case.id == *id)?;
            Some(Novelty::CaseStatus {
                number: case.number.clone(),
                status: case.status,
            })
        }
        Subject::Address => match trace.now {
            Stand::Address(on) => Some(Novelty::Address { on }),
            _ => None,
        },
    }
}
