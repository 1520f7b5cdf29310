//! What was read from the service, in memory. Older years of payments may lie in the sealed copy alone.

mod agenda;
mod news;
mod page;
mod payments;
#[cfg(test)]
mod tests;
mod upsert;

use std::collections::BTreeMap;

use cache::Head;
use contract::changes::Changes;
use contract::me::Participant;
use contract::programme::OfferedProgramme;
use contract::session::CaseAccess;
use domain::case::{Case, CaseStatus};
use domain::clock::day_in;
use domain::hearing::{Hearing, HearingStatus};
use domain::news::Noted;
use domain::notice::Notice;
use domain::payment::Payment;
use jiff::Timestamp;

pub(crate) use agenda::merged;

use crate::view::home::Home;

/// The newest payments that the head of the copy has, and those of them that home shows.
const NEWEST: usize = 10;
const AT_HOME: usize = 3;

/// Reads a year's payments from the copy.
pub(crate) type ReadYear<'a> = dyn Fn(i16) -> Result<Vec<Payment>, cache::OpenFault> + 'a;

/// Everything that pages are made from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Model {
    pub participant: Participant,
    pub cases: Vec<Case>,
    pub hearings: Vec<Hearing>,
    pub notices: Vec<Notice>,
    newest: Vec<Payment>,
    years: BTreeMap<i16, Year>,
    noted: Noted,
    /// The cursor of the next question for changes.
    pub until: u64,
    pub as_of: Timestamp,
}

/// A year of payments: its sums, and its rows unless they are in the copy alone.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Year {
    sums: cache::Year,
    rows: Option<Vec<Payment>>,
}

impl Model {
    /// What the head of a copy holds. To open one is the beginning of a visit.
    pub fn of_head(head: Head) -> Self {
        let mut model = Self {
            participant: head.participant,
            cases: head.cases,
            hearings: head.hearings,
            notices: head.notices,
            newest: head.newest,
            years: head.years.into_iter().map(|sums| (sums.year, Year { sums, rows: None })).collect(),
            noted: head.noted,
            until: head.until,
            as_of: head.as_of,
        };
        model.begin_visit();
        model
    }

    /// The head of a copy of this.
    pub fn head(&self, account: String, offered: OfferedProgramme, case: CaseAccess, practice: bool) -> Head {
        Head {
            account,
            offered,
            practice,
            case,
            participant: self.participant.clone(),
            cases: self.cases.clone(),
            hearings: self.hearings.clone(),
            notices: self.notices.clone(),
            newest: self.newest.clone(),
            years: self.years.values().rev().map(|year| year.sums.clone()).collect(),
            noted: self.noted.clone(),
            until: self.until,
            as_of: self.as_of,
        }
    }

    /// Takes in what changed. Returns the years whose payments did, to be sealed anew.
    ///
    /// # Errors
    /// A year that is needed cannot be read from the copy; the model must not be used then.
    pub fn apply(&mut self, changes: Changes, read: &ReadYear<'_>) -> Result<Vec<i16>, cache::OpenFault> {
        if self.until == 0 && self.is_empty() {
            self.noted.begin_anew();
        }
        self.note_news(&changes);
        self.participant = changes.participant;
        self.until = changes.until;
        upsert::all(&mut self.cases, changes.cases, |case| &case.id);
        self.cases.sort_by(|a, b| b.opened.cmp(&a.opened).then_with(|| a.id.cmp(&b.id)));
        upsert::all(&mut self.hearings, changes.hearings, |hearing| &hearing.id);
        self.hearings.sort_by(|a, b| a.at.cmp(&b.at).then_with(|| a.id.cmp(&b.id)));
        upsert::all(&mut self.notices, changes.notices, |notice| &notice.id);
        self.notices.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id.cmp(&b.id)));
        let touched = self.take_payments(changes.payments, read)?;
        self.noted.begin();
        self.noted.trim();
        Ok(touched)
    }

    /// What home shows on the day that `now` is at each hearing's place.
    pub fn home(&self, now: Timestamp) -> Home {
        let to_come = |hearing: &&Hearing| hearing.status != HearingStatus::Cancelled && hearing.at.date() >= day_in(now, &hearing.zone);
        Home {
            next_hearing: self.hearings.iter().find(to_come).cloned(),
            payments: self.newest.iter().take(AT_HOME).cloned().collect(),
            cases: self
                .cases
                .iter()
                .filter(|case| case.status != CaseStatus::Closed)
                .cloned()
                .collect(),
            unread_notices: u32::try_from(self.notices.iter().filter(|notice| !notice.read).count()).unwrap_or(u32::MAX),
            news: self.news(),
            since: self.noted.since(),
            // Of all the person's accounts: whoever asks has the others.
            agenda: Vec::new(),
        }
    }

    /// Whether nothing of a case is known.
    fn is_empty(&self) -> bool {
        self.cases.is_empty() && self.hearings.is_empty() && self.notices.is_empty() && self.years.is_empty()
    }

    /// Marks a notice as opened, before the service tells so itself.
    pub fn open_notice(&mut self, id: &str) {
        if let Some(notice) = self.notices.iter_mut().find(|notice| notice.id == id) {
            notice.read = true;
        }
    }
}
