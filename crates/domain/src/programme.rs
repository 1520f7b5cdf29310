//! A programme's definition: what sign-in asks, PIN rules, limits, contacts, pages. All of it is data (OP-05).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::identifier::IdentifierRule;
use crate::pin::PinRules;

/// What a programme is about; decides its icon and its place among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Food, cash and other assistance.
    Benefits,
    /// Health insurance.
    Health,
    /// Child support.
    ChildSupport,
}

/// A page that a programme has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Page {
    /// The first page after sign-in.
    Home,
    /// Payments.
    Payments,
    /// Court dates and appointments.
    Hearings,
    /// The case.
    Case,
    /// Notices.
    Notices,
    /// The person's own profile.
    Profile,
    /// Information about the other party.
    OtherParty,
    /// PIN and sign-ins.
    Security,
}

/// How to reach the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// Telephone.
    Phone,
    /// Text telephone for people with hearing or speech difficulties (CP-01).
    Tty,
    /// E-mail.
    Email,
}

/// One way to reach the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Which way.
    pub kind: ContactKind,
    /// The number or address, as it is printed.
    pub value: String,
}

/// What sign-in asks (CW-01).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignInRules {
    /// Identifiers that are accepted.
    pub identifiers: Vec<IdentifierRule>,
    /// Rules of the PIN.
    pub pin: PinRules,
    /// How many earlier PINs may not be chosen again.
    pub pin_history: u8,
}

/// How many wrong tries are evaluated, for every channel alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TryLimits {
    /// Wrong tries in a row on one record before it is locked.
    pub in_a_row: u32,
    /// Minutes a locked record stays locked.
    pub lock_minutes: u32,
    /// Wrong tries on one record in 30 days, which a right one does not give back.
    pub in_30_days: u32,
    /// Wrong tries from one source address in an hour, over all records.
    pub per_source_hour: u32,
}

/// A new PIN by mail (CW-04).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LetterRules {
    /// The fewest days by post.
    pub days_from: u8,
    /// The most days by post.
    pub days_to: u8,
    /// Letters in any 30 days.
    pub in_30_days: u32,
    /// Days that a temporary PIN lasts.
    pub pin_days: u32,
    /// Digits of a temporary PIN.
    pub pin_digits: u8,
}

/// How long a session lasts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionLimits {
    /// Minutes without a request.
    pub idle_minutes: u32,
    /// Minutes in all.
    pub absolute_minutes: u32,
}

/// A programme's definition, as in `programs/<id>/program.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Its folder's name: lower-case letters, digits and dashes.
    pub id: String,
    /// What it is about.
    pub topic: Topic,
    /// The zone in which its days begin, an IANA name.
    pub zone: String,
    /// Its pages, in the order of the menu.
    pub pages: Vec<Page>,
    /// How to reach it.
    pub contacts: Vec<Contact>,
    /// What sign-in asks.
    pub sign_in: SignInRules,
    /// How many wrong tries.
    pub tries: TryLimits,
    /// A new PIN by mail, if it has that.
    pub letters: Option<LetterRules>,
    /// How long a session lasts.
    pub session: SessionLimits,
}

/// Messages that every programme brings in each language, in `programs/<id>/<tag>.ftl`.
pub const MESSAGES: [&str; 12] = [
    "programme-name",
    "programme-agency",
    "programme-summary",
    "programme-identifier-label",
    "programme-identifier-hint",
    "programme-identifier-help-title",
    "programme-identifier-help",
    "programme-pin-hint",
    "programme-first-time",
    "programme-letter-sender",
    "programme-contact-hours",
    "programme-other-party-safety",
];

/// Why a definition is refused, with where it is wrong.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum DefinitionError {
    /// It is not TOML, or not of a definition's shape.
    #[error("{0}")]
    Malformed(String),
    /// It is well formed and makes no sense.
    #[error("{key}: {reason}")]
    Senseless {
        /// The key, such as `sign_in.pin.max`.
        key: &'static str,
        /// Why.
        reason: &'static str,
    },
}

impl Programme {
    /// Reads and judges a definition.
    ///
    /// # Errors
    /// [`DefinitionError`]; a malformed one tells line and column.
    pub fn from_toml(text: &str) -> Result<Self, DefinitionError> {
        let programme: Self = toml::from_str(text).map_err(|error| DefinitionError::Malformed(error.to_string()))?;
        programme.judge()?;
        Ok(programme)
    }

    fn judge(&self) -> Result<(), DefinitionError> {
        let rules: [(bool, &'static str, &'static str); 12] = [
            (
                self.id.is_empty() || !self.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "id",
                "lower-case letters, digits and dashes",
            ),
            (jiff::tz::TimeZone::get(&self.zone).is_err(), "zone", "an IANA time zone"),
            (self.pages.first() != Some(&Page::Home), "pages", "the first is home"),
            (
                (1..self.pages.len()).any(|at| self.pages[..at].contains(&self.pages[at])),
                "pages",
                "each once",
            ),
            (self.contacts.is_empty(), "contacts", "at least one"),
            (self.sign_in.identifiers.is_empty(), "sign_in.identifiers", "at least one"),
            (
                (1..self.sign_in.identifiers.len()).any(|at| {
                    self.sign_in.identifiers[..at]
                        .iter()
                        .any(|other| other.digits == self.sign_in.identifiers[at].digits)
                }),
                "sign_in.identifiers",
                "two of one length cannot be told apart",
            ),
            (self.sign_in.pin.min < 4, "sign_in.pin.min", "4 or more"),
            (
                self.sign_in.pin.max < self.sign_in.pin.min || self.sign_in.pin.max > 12,
                "sign_in.pin.max",
                "from min to 12",
            ),
            (
                self.tries.in_a_row == 0
                    || self.tries.in_30_days < self.tries.in_a_row
                    || self.tries.lock_minutes == 0
                    || self.tries.per_source_hour == 0,
                "tries",
                "1 or more, and in_30_days no less than in_a_row",
            ),
            (
                self.letters.as_ref().is_some_and(|l| {
                    l.days_from > l.days_to
                        || l.pin_digits < self.sign_in.pin.min
                        || l.pin_digits > self.sign_in.pin.max
                        || l.pin_days == 0
                        || l.in_30_days == 0
                }),
                "letters",
                "days in order, PIN digits within sign_in.pin, and counts of 1 or more",
            ),
            (
                self.session.idle_minutes == 0 || self.session.absolute_minutes < self.session.idle_minutes,
                "session",
                "idle of 1 or more, absolute no less than idle",
            ),
        ];
        rules
            .iter()
            .find(|(wrong, ..)| *wrong)
            .map_or(Ok(()), |&(_, key, reason)| Err(DefinitionError::Senseless { key, reason }))
    }

    /// The days between which a letter asked for `today` arrives, if letters can be asked for.
    #[must_use]
    pub fn letter_arrives(&self, today: Date) -> Option<(Date, Date)> {
        let rules = self.letters.as_ref()?;
        let after = |days: u8| today.checked_add(jiff::Span::new().days(i64::from(days))).ok();
        after(rules.days_from).zip(after(rules.days_to))
    }
}
