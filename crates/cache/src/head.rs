//! The head of a copy: all that the first screen and the short pages show.

use contract::me::Participant;
use contract::programme::OfferedProgramme;
use contract::session::CaseAccess;
use domain::case::Case;
use domain::hearing::Hearing;
use domain::news::Noted;
use domain::notice::Notice;
use domain::payment::{Direction, MonthTotal, Payment, by_month};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a copy shows at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// [`contract::session::Session::account`].
    pub account: String,
    /// The programme, with its messages.
    pub offered: OfferedProgramme,
    /// The households are invented.
    pub practice: bool,
    /// What of a case the account can read.
    pub case: CaseAccess,
    /// The person.
    pub participant: Participant,
    /// As the service lists them.
    pub cases: Vec<Case>,
    /// As the service lists them.
    pub hearings: Vec<Hearing>,
    /// As the service lists them.
    pub notices: Vec<Notice>,
    /// The newest few payments of both directions, newest first.
    pub newest: Vec<Payment>,
    /// Every year that has payments, newest first.
    pub years: Vec<Year>,
    /// What is new since the last visit, and what of it was shown.
    #[serde(default)]
    pub noted: Noted,
    /// The cursor for the next [`contract::changes::ChangesQuery::since`].
    pub until: u64,
    /// When all of this was last read from the service.
    pub as_of: Timestamp,
}

/// What is known about a year of payments without its segment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    /// Which.
    pub year: i16,
    /// Payments made.
    pub made: Sums,
    /// Payments sent.
    pub sent: Sums,
}

/// The payments of a year and direction, added up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    /// How many rows, those included that do not count.
    pub rows: u32,
    /// Newest first; months without a payment do not appear.
    pub months: Vec<MonthTotal>,
}

impl Year {
    /// Adds up all payments of a year.
    #[must_use]
    pub fn of(year: i16, payments: &[Payment]) -> Self {
        let sums = |direction| {
            let of_direction = || payments.iter().filter(move |payment| payment.direction == direction);
            Sums {
                rows: u32::try_from(of_direction().count()).unwrap_or(u32::MAX),
                months: by_month(of_direction()),
            }
        };
        Self {
            year,
            made: sums(Direction::Made),
            sent: sums(Direction::Sent),
        }
    }

    /// One direction's sums.
    #[must_use]
    pub fn sums(&self, direction: Direction) -> &Sums {
        match direction {
            Direction::Made => &self.made,
            Direction::Sent => &self.sent,
        }
    }
}
