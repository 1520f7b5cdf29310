//! The practice data: invented households, their days counted from today, their PINs and passwords in clear.
//!
//! Beside the files of an extract there are `accounts.jsonl` in place of its participants, and `series.jsonl` for long
//! histories of payments.

mod enrolled;
mod table;

use std::collections::{BTreeMap, HashSet};

use domain::language::Language;
use domain::money::Cents;
use domain::payment::{Direction, Method, PaymentStatus};
use domain::pin;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use store::Store;
use store::load::{Loaded, NewSecrets, NewTemporary};
use store::secrets::TemporaryState;

use crate::extract::{self, Source, Tools};
use crate::put::Putting;
use crate::row::{Case, FromToday, Hearing, Notice, Participant, Party, Payment};
use crate::{Fault, ImportError};

pub use enrolled::{Answer, Enrolled};
pub use table::{table, table_of_cards, table_of_enrolled};

/// Accounts; see [`Account`].
pub const ACCOUNTS: &str = "accounts.jsonl";
/// Series of payments; see [`Series`].
pub const SERIES: &str = "series.jsonl";

/// What became of a sample letter's temporary PIN, its days apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterState {
    /// It waits to be used; too late, if it was asked for too long ago.
    Open,
    /// A PIN was chosen with it.
    Used,
    /// A later letter replaced it.
    Superseded,
}

/// A sample letter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// The temporary PIN.
    pub pin: String,
    /// Days ago that it was asked for.
    pub days_ago: u32,
    /// What became of it.
    pub state: LetterState,
}

/// A sample account: who, how to sign in, and what there is to see.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The person.
    pub participant: Participant,
    /// The chosen PIN.
    pub pin: Option<String>,
    /// Letters, the newest first.
    #[serde(default)]
    pub letters: Vec<Letter>,
    /// What the person chose at enrolment, where that is done already.
    pub enrolled: Option<Enrolled>,
    /// What the account shows, for the table of accounts.
    pub shows: BTreeMap<Language, String>,
}

impl Account {
    /// Whether there is something to sign in with, good or not; the others are the households' other parties, or enrol.
    #[must_use]
    pub fn can_sign_in(&self) -> bool {
        self.pin.is_some() || !self.letters.is_empty() || self.enrolled.is_some()
    }

    /// Whether, where people enrol, the record is there to enrol with or to be tied to an account.
    #[must_use]
    pub fn is_a_card(&self) -> bool {
        !self.shows.is_empty() && self.enrolled.as_ref().is_none_or(|enrolled| !enrolled.associated)
    }
}

/// Payments at equal distances, back from the newest.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// What the references of its payments begin with.
    pub reference: String,
    /// The participant's reference.
    pub participant: String,
    /// The case's reference.
    pub case: String,
    /// Made or sent.
    pub direction: Direction,
    /// Cents each.
    pub amount: Cents,
    /// How they moved.
    pub method: Method,
    /// The newest one's day.
    pub newest: FromToday,
    /// Days between two.
    pub every: u16,
    /// How many.
    pub count: u16,
    /// Which ones were never paid, counted from 0, the newest.
    pub missed: HashSet<u16>,
}

impl Series {
    fn payments(&self) -> impl Iterator<Item = Payment<FromToday>> {
        let paid = (0..self.count).filter(|number| !self.missed.contains(number));
        paid.map(|number| Payment {
            reference: format!("{}-{number}", self.reference),
            participant: self.participant.clone(),
            case: self.case.clone(),
            date: FromToday(self.newest.0 - i32::from(number) * i32::from(self.every)),
            direction: self.direction,
            amount: self.amount,
            method: self.method,
            status: PaymentStatus::Completed,
        })
    }
}

/// The sample accounts, in the order of their file.
///
/// # Errors
/// The first [`ImportError`].
pub fn accounts(source: &dyn Source) -> Result<Vec<Account>, ImportError> {
    let mut accounts = Vec::new();
    extract::each(source, ACCOUNTS, |account: Account| {
        accounts.push(account);
        Ok(())
    })?;
    Ok(accounts)
}

/// Loads the practice data as of `now`, or nothing of it.
///
/// # Errors
/// The first [`ImportError`].
pub async fn load(store: &dyn Store, tools: Tools, now: Timestamp, source: Box<dyn Source>) -> Result<Loaded, ImportError> {
    extract::run(store, tools, move |putting, tools| rows(putting, tools, now, source.as_ref())).await
}

fn rows(putting: &mut Putting<'_>, tools: &Tools, now: Timestamp, source: &dyn Source) -> Result<(), ImportError> {
    extract::each(source, ACCOUNTS, |account: Account| {
        let participant = putting.participant(&account.participant)?;
        let secrets = secrets(putting, tools, now, &account)?;
        putting.loader().secrets(participant, &secrets)?;
        enrolled::put(putting, tools, now, participant, &account)
    })?;
    extract::each(source, extract::CASES, |row: Case<FromToday>| putting.case(row))?;
    extract::each(source, extract::PARTIES, |row: Party| putting.party(&row))?;
    extract::each(source, SERIES, |row: Series| {
        row.payments().try_for_each(|payment| putting.payment(&payment))
    })?;
    extract::each(source, extract::PAYMENTS, |row: Payment<FromToday>| putting.payment(&row))?;
    extract::each(source, extract::HEARINGS, |row: Hearing<FromToday>| putting.hearing(row))?;
    extract::each(source, extract::NOTICES, |row: Notice<FromToday>| putting.notice(row))
}

/// The account's hashes. Its PINs must be ones that a person could choose, or the agency send.
fn secrets(putting: &Putting<'_>, tools: &Tools, now: Timestamp, account: &Account) -> Result<NewSecrets, Fault> {
    let person = &account.participant;
    let salt = tools.hasher.salt();
    let identifiers: Vec<&str> = person.ssn.iter().chain([&person.participant_id]).map(String::as_str).collect();
    let known = pin::Known {
        birth_year: Some(person.birth_date.year()),
        identifiers: &identifiers,
    };
    let pin = tools.programme.sign_in.secret.pin();
    let hash = |digits: &str, field| match pin::choose(digits, pin.ok_or(Fault::Senseless(field))?, &known) {
        Ok(clean) if clean == digits => tools.hasher.hash(&salt, digits),
        _ => Err(Fault::Senseless(field)),
    };
    let rules = tools.programme.letters.as_ref();
    let mut temporary = Vec::new();
    for (number, letter) in account.letters.iter().enumerate() {
        let rules = rules.ok_or(Fault::Senseless("letters"))?;
        if letter.pin.len() != usize::from(rules.pin_digits) {
            return Err(Fault::Senseless("letters.pin"));
        }
        let days = |days: u32| SignedDuration::from_hours(i64::from(days) * 24);
        let asked_at = now - days(letter.days_ago);
        temporary.push(NewTemporary {
            letter: putting.public_id("letter", &format!("{}-{number}", person.reference)),
            hash: hash(&letter.pin, "letters.pin")?,
            asked_at: asked_at.as_millisecond(),
            expires_at: (asked_at + days(rules.pin_days)).as_millisecond(),
            state: match letter.state {
                LetterState::Open => TemporaryState::Open,
                LetterState::Used => TemporaryState::Used,
                LetterState::Superseded => TemporaryState::Superseded,
            },
        });
    }
    Ok(NewSecrets {
        salt,
        pin: account.pin.as_deref().map(|digits| hash(digits, "pin")).transpose()?,
        temporary,
    })
}
