//! Rows as they stand in the files. `D` is how a day is written: a date in an extract, days from today in practice data.

mod day;
mod strict;

use std::collections::BTreeMap;

use domain::card::Suffix;
use domain::case::{CaseStatus, Frequency, NextStep, Role, Worker};
use domain::hearing::{HearingKind, HearingPurpose, Place, ToBring};
use domain::language::Language;
use domain::money::Cents;
use domain::payment::{Direction, Method, PaymentStatus};
use domain::profile::Address;
use jiff::civil::{Date, Time};
use serde::Deserialize;

pub use day::{Day, FromToday};

/// A participant.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// The agency's key for the person; stable.
    pub reference: String,
    /// The participant ID, or the client ID where people enrol; digits.
    pub participant_id: String,
    /// Digits.
    pub ssn: Option<String>,
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// What stands behind them on a card.
    pub suffix: Option<Suffix>,
    /// Birth date.
    pub birth_date: Date,
    /// Where mail goes.
    #[serde(with = "strict::AddressFields")]
    pub address: Address,
    /// Telephone; may be empty.
    pub phone: String,
    /// E-mail; may be empty.
    pub email: String,
    /// The language of letters.
    pub language: Language,
    /// Whether mail reaches the address.
    pub address_valid: bool,
    /// Whether the party is protected.
    pub protected: bool,
}

/// What the court ordered.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order<D> {
    /// Cents each time.
    pub amount: Cents,
    /// How often.
    pub frequency: Frequency,
    /// Since when.
    pub since: D,
}

/// A case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case<D> {
    /// The agency's key for the case; stable.
    pub reference: String,
    /// The number on its letters.
    pub number: String,
    /// First names of the children.
    pub children: Vec<String>,
    /// How far it is.
    pub status: CaseStatus,
    /// The order.
    pub order: Option<Order<D>>,
    /// What is owed, in cents.
    pub balance: Cents,
    /// Whom to ask.
    #[serde(with = "strict::WorkerFields")]
    pub worker: Worker,
    /// Since when.
    pub opened: D,
}

/// What a participant is in a case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// The case's reference.
    pub case: String,
    /// The participant's reference.
    pub participant: String,
    /// Their part.
    pub role: Role,
    /// What happens next for them.
    pub next_step: NextStep,
}

/// A payment on one participant's list.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payment<D> {
    /// The agency's key for the payment on this list; stable.
    pub reference: String,
    /// The participant's reference.
    pub participant: String,
    /// The case's reference.
    pub case: String,
    /// The day.
    pub date: D,
    /// Made or sent.
    pub direction: Direction,
    /// Cents, more than none.
    pub amount: Cents,
    /// How it moved.
    pub method: Method,
    /// Where it stands.
    pub status: PaymentStatus,
}

/// A day and an hour where the hearing is.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment<D> {
    /// The day.
    pub day: D,
    /// The local time.
    pub time: Time,
}

/// Whether a hearing stands.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Status<D> {
    /// It stands.
    Scheduled,
    /// It stands at a new time.
    Moved {
        /// When it was to be before.
        from: Moment<D>,
    },
    /// It does not take place.
    Cancelled,
}

/// A hearing or an appointment on one participant's list.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hearing<D> {
    /// The agency's key for the hearing on this list; stable, also when it is moved.
    pub reference: String,
    /// The participant's reference.
    pub participant: String,
    /// The case's reference.
    pub case: String,
    /// Court or office.
    pub kind: HearingKind,
    /// When, local to the place.
    pub at: Moment<D>,
    /// The place's IANA zone.
    pub zone: String,
    /// What it is for.
    pub purpose: HearingPurpose,
    /// What to bring.
    pub bring: Vec<ToBring>,
    /// Where.
    #[serde(with = "strict::PlaceFields")]
    pub place: Place,
    /// Whether it stands.
    pub status: Status<D>,
}

/// A notice's words in one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The heading.
    pub title: String,
    /// The text; an empty line parts paragraphs.
    pub body: String,
}

/// A notice.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice<D> {
    /// The agency's key for the notice; stable.
    pub reference: String,
    /// The participant's reference.
    pub participant: String,
    /// The day on the letter.
    pub date: D,
    /// The last day to answer, where the letter names one.
    pub respond_by: Option<D>,
    /// Opened already.
    pub read: bool,
    /// Words by language; at least one.
    pub texts: BTreeMap<Language, Text>,
}
