//! What of a read is new to the person.

use std::collections::HashMap;

use contract::changes::Changes;
use domain::news::{Known, News, Stand, Subject};
use domain::payment::{Payment, PaymentStatus};
use jiff::Timestamp;

use super::Model;

impl Model {
    /// Notes what is new in what comes, payments excepted; before it is taken in.
    pub(super) fn note_news(&mut self, changes: &Changes) {
        if !self.noted.is_begun() {
            return;
        }
        let at = self.as_of;
        let hearings: HashMap<&str, Stand> = self.hearings.iter().map(|known| (&*known.id, Stand::of_hearing(known))).collect();
        for hearing in latest(&changes.hearings, |hearing| &hearing.id) {
            let was = hearings.get(&*hearing.id).cloned();
            self.noted
                .take(Subject::Hearing(hearing.id.clone()), was, Stand::of_hearing(hearing), at, None);
        }
        for notice in latest(&changes.notices, |notice| &notice.id) {
            let was = self.notices.iter().any(|known| known.id == notice.id).then_some(Stand::Notice);
            self.noted.take(Subject::Notice(notice.id.clone()), was, Stand::Notice, at, None);
        }
        for case in latest(&changes.cases, |case| &case.id) {
            let was = self.cases.iter().find(|known| known.id == case.id);
            let was = was.map(|known| Stand::Case(known.status));
            self.noted
                .take(Subject::Case(case.id.clone()), was, Stand::Case(case.status), at, None);
        }
        if let Some(on) = changes.participant.address_changed_on {
            let was = self.participant.address_changed_on.map(Stand::Address);
            self.noted.take(Subject::Address, was, Stand::Address(on), at, None);
        }
    }

    /// The same for payments; `known` has the status of each of them that was known before.
    pub(super) fn note_payments(&mut self, payments: &[Payment], known: &HashMap<String, PaymentStatus>) {
        for payment in payments {
            let was = known.get(&payment.id).copied().map(Stand::Payment);
            let (subject, now) = (Subject::Payment(payment.id.clone()), Stand::Payment(payment.status));
            self.noted.take(subject, was, now, self.as_of, Some(payment));
        }
    }

    /// What is new since the last visit.
    pub(super) fn news(&self) -> Vec<News> {
        self.noted.news(Known {
            cases: &self.cases,
            hearings: &self.hearings,
            notices: &self.notices,
        })
    }

    /// A visit begins: what an earlier one showed is no news any more.
    pub fn begin_visit(&mut self) {
        self.noted.begin_visit();
    }

    /// Notes that the person saw the news. Returns whether there is something to be sealed of it at once.
    pub fn show_news(&mut self, at: Timestamp) -> bool {
        self.noted.show(at)
    }

    /// Takes over what the person saw and opened while this was read.
    pub fn remember(&mut self, other: &Self) {
        self.noted.remember(&other.noted);
        for notice in self.notices.iter_mut().filter(|notice| !notice.read) {
            notice.read = other.notices.iter().any(|other| other.id == notice.id && other.read);
        }
    }
}

/// Of several changes of one row in one answer, the last holds.
fn latest<T>(rows: &[T], id: impl Fn(&T) -> &String) -> impl Iterator<Item = &T> {
    let last: HashMap<&String, usize> = rows.iter().enumerate().map(|(at, row)| (id(row), at)).collect();
    let is_last = move |at: usize, row: &T| last.get(id(row)) == Some(&at);
    rows.iter()
        .enumerate()
        .filter(move |(at, row)| is_last(*at, row))
        .map(|(_, row)| row)
}

#[cfg(test)]
pub(super) mod tests;
