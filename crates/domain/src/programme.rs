//! A programme's definition: what sign-in and enrolment ask, rules, limits, contacts, pages. All of it is data (OP-05).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::enrolment::EnrolmentRules;
use crate::field::FieldCode;
use crate::identifier::IdentifierRule;
use crate::password::{self, PasswordRules};
use crate::pin::{self, PinRules};
use crate::user_id::UserIdRules;

mod judge;
mod messages;
mod modern;

pub use messages::{MESSAGES, messages};

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
    /// What the person entered at enrolment: to see, correct and delete (MA-16).
    Account,
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
    /// What proves that the person is who they say.
    pub secret: SecretRules,
    /// How many earlier secrets may not be chosen again.
    pub history: u8,
}

/// What proves at sign-in that the person is who they say, with its rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SecretRules {
    /// A PIN, which begins as a temporary one in a letter (CW-01, CW-03).
    Pin(PinRules),
    /// A password that the person chose at enrolment (MA-03, HU-01).
    Password(PasswordRules),
}

impl SecretRules {
    /// The rules of a PIN, if it is one.
    #[must_use]
    pub const fn pin(&self) -> Option<&PinRules> {
        match self {
            Self::Pin(rules) => Some(rules),
            Self::Password(_) => None,
        }
    }

    /// The rules of a password, if it is one.
    #[must_use]
    pub const fn password(&self) -> Option<&PasswordRules> {
        match self {
            Self::Password(rules) => Some(rules),
            Self::Pin(_) => None,
        }
    }

    /// The secret as it was typed at sign-in, if it can be right at all; a badly formed one never costs a try.
    ///
    /// # Errors
    /// What is wrong with its form.
    pub fn read(&self, typed: &str) -> Result<String, FieldCode> {
        match self {
            Self::Pin(rules) => pin::read(typed, rules).map_err(FieldCode::from),
            Self::Password(_) => password::read(typed).map(|()| typed.to_owned()).map_err(FieldCode::from),
        }
    }
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

impl LetterRules {
    /// The days between which a letter asked for `today` arrives.
    #[must_use]
    pub fn arrives(&self, today: Date) -> Option<(Date, Date)> {
        let after = |days: u8| today.checked_add(jiff::Span::new().days(i64::from(days))).ok();
        after(self.days_from).zip(after(self.days_to))
    }
}

/// Which advice the rules of secrets follow; a setting of the programme.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// The agency's guide.
    #[default]
    Guide,
    /// Today's advice: pass phrases, no secret questions, a recovery code on paper, a mailed code before case data.
    Modern,
}

/// How a client ID is tied to an account afterwards (MA-04, MA-05): with the year of birth and the last four digits of
/// the Social Security number. Tries are counted by the programme's limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AssociationRules {
    /// Digits of the client ID.
    pub client_id_digits: u8,
}

/// How a forgotten password is changed (MA-15, HU-02).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RecoveryRules {
    /// So many of the person's secret questions are asked; 0: the recovery code that was printed at enrolment is.
    pub questions: u8,
    /// Wrong tries in a row before recovery is locked.
    pub in_a_row: u32,
    /// Minutes that it stays locked.
    pub lock_minutes: u32,
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
    /// Which advice it follows.
    #[serde(default)]
    pub advice: Advice,
    /// How people enrol, if they do.
    pub enrolment: Option<EnrolmentRules>,
    /// How a client ID is tied to an account that was made without one.
    pub association: Option<AssociationRules>,
    /// How a forgotten password is changed.
    pub recovery: Option<RecoveryRules>,
    /// A code by mail, without which nothing of the case is shown.
    pub case_code: Option<LetterRules>,
    /// How long a session lasts.
    pub session: SessionLimits,
}

/// Why a definition is refused, with where it is wrong.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum DefinitionError {
    /// It is not TOML, or not of a definition's shape.
    #[error("{0}")]
    Malformed(String),
    /// It is well formed and makes no sense.
    #[error("line {line}: {key}: {reason}")]
    Senseless {
        /// The line of the key or, where it is left out, of the table that it belongs into.
        line: usize,
        /// The key, such as `sign_in.secret.max`.
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
        let programme = match programme.advice {
            Advice::Guide => programme,
            Advice::Modern => modern::of(programme),
        };
        judge::judge(&programme).map_err(|(key, reason)| DefinitionError::Senseless {
            line: judge::line_of(text, key),
            key,
            reason,
        })?;
        Ok(programme)
    }

    /// The same programme by today's advice.
    #[must_use]
    pub fn modern(self) -> Self {
        modern::of(self)
    }

    /// Rules of the user ID, if people sign in with one.
    #[must_use]
    pub fn user_id(&self) -> Option<UserIdRules> {
        self.sign_in.identifiers.iter().find_map(IdentifierRule::user_id)
    }

    /// The days between which a letter asked for `today` arrives, if letters can be asked for.
    #[must_use]
    pub fn letter_arrives(&self, today: Date) -> Option<(Date, Date)> {
        self.letters.as_ref()?.arrives(today)
    }
}
