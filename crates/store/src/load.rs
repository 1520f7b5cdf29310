//! Loading the agency's rows in bulk, all or nothing. What a row already says is left alone, so that loading the
//! same rows again changes nobody's revision.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::card::Suffix;
use domain::case::{CaseStatus, NextStep, Order, Role, Worker};
use domain::hearing::{HearingKind, HearingPurpose, HearingStatus, Place, ToBring};
use domain::language::Language;
use domain::money::Cents;
use domain::notice::NoticeText;
use domain::payment::{Direction, Method, PaymentStatus};
use domain::profile::ProfileUpdate;
use jiff::civil::{Date, DateTime};

use crate::accounts::NewAccount;
use crate::secrets::TemporaryState;
use crate::{Mac, Millis, ParticipantKey, PublicId, Result};

/// A participant. The same `account` again updates names, identifiers, birth date and protection; the profile stays
/// as the person left it.
#[derive(Clone)]
pub struct NewParticipant {
    /// [`crate::vault::public_id`] of the agency's reference, topic `participant`.
    pub account: PublicId,
    /// The programme's id.
    pub program: String,
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// What stands behind them on a card.
    pub suffix: Option<Suffix>,
    /// The participant ID, digits only.
    pub participant_id: String,
    /// The Social Security number, digits only.
    pub ssn: Option<String>,
    /// The birth date.
    pub birth_date: Date,
    /// Address, telephone, e-mail, language of letters.
    pub profile: ProfileUpdate,
    /// Whether mail reaches the address.
    pub address_valid: bool,
    /// Whether the party is protected.
    pub protected: bool,
}

/// A person's first secrets; a person who has any keeps those.
#[derive(Clone)]
pub struct NewSecrets {
    /// One salt for all of the person's hashes.
    pub salt: [u8; 16],
    /// Hash of a chosen PIN.
    pub pin: Option<Mac>,
    /// Temporary PINs whose letters are in the mail or arrived.
    pub temporary: Vec<NewTemporary>,
}

/// A temporary PIN of a letter that was printed.
#[derive(Debug, Clone)]
pub struct NewTemporary {
    /// The letter.
    pub letter: PublicId,
    /// Hash of the PIN.
    pub hash: Mac,
    /// When it was asked for; counts among the letters of 30 days.
    pub asked_at: Millis,
    /// Its last instant.
    pub expires_at: Millis,
    /// Whether it can still be used.
    pub state: TemporaryState,
}

/// A case.
#[derive(Debug, Clone)]
pub struct NewCase {
    /// Public id.
    pub id: PublicId,
    /// The number on the agency's letters.
    pub number: String,
    /// First names of the children.
    pub children: Vec<String>,
    /// How far it is.
    pub status: CaseStatus,
    /// The order.
    pub order: Option<Order>,
    /// What is owed.
    pub balance: Cents,
    /// Whom to ask.
    pub worker: Worker,
    /// Since when.
    pub opened: Date,
}

/// What a participant is in a case.
#[derive(Debug, Clone, Copy)]
pub struct NewParty {
    /// The case; loaded before.
    pub case: PublicId,
    /// Who.
    pub participant: ParticipantKey,
    /// Their part.
    pub role: Role,
    /// What happens next for them.
    pub next_step: NextStep,
}

/// A payment as one participant sees it. Its day is part of what it is: an agency that got the day wrong marks the
/// payment returned and sends another, for rows are never deleted.
#[derive(Debug, Clone, Copy)]
pub struct NewPayment {
    /// Public id, of its own for each side.
    pub id: PublicId,
    /// Whose list.
    pub participant: ParticipantKey,
    /// The case.
    pub case: PublicId,
    /// The day.
    pub date: Date,
    /// Made or sent.
    pub direction: Direction,
    /// More than none.
    pub amount: Cents,
    /// How it moved.
    pub method: Method,
    /// Where it stands.
    pub status: PaymentStatus,
}

/// A hearing or an appointment as one participant sees it.
#[derive(Debug, Clone)]
pub struct NewHearing {
    /// Public id.
    pub id: PublicId,
    /// Whose list.
    pub participant: ParticipantKey,
    /// The case.
    pub case: PublicId,
    /// Court or office.
    pub kind: HearingKind,
    /// Local date and time at the place.
    pub at: DateTime,
    /// The place's IANA zone.
    pub zone: String,
    /// What it is for.
    pub purpose: HearingPurpose,
    /// What to bring.
    pub bring: Vec<ToBring>,
    /// Where.
    pub place: Place,
    /// Whether it stands.
    pub status: HearingStatus,
}

/// A notice.
#[derive(Debug, Clone)]
pub struct NewNotice {
    /// Public id.
    pub id: PublicId,
    /// Whose.
    pub participant: ParticipantKey,
    /// The day on the letter.
    pub date: Date,
    /// The last day to answer, where the letter names one.
    pub respond_by: Option<Date>,
    /// Opened already; a notice that was opened stays so.
    pub read: bool,
    /// Words by language.
    pub texts: BTreeMap<Language, NoticeText>,
}

/// What was loaded: rows given, whether or not they said anything new.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Participants.
    pub participants: u64,
    /// Cases.
    pub cases: u64,
    /// Payments.
    pub payments: u64,
    /// Hearings and appointments.
    pub hearings: u64,
    /// Notices.
    pub notices: u64,
}

/// Takes rows inside one transaction. A row that refers to another comes after it.
pub trait Loader {
    /// A participant; their key.
    ///
    /// # Errors
    /// The database's; the whole load is then undone, here and below.
    fn participant(&mut self, row: &NewParticipant) -> Result<ParticipantKey>;

    /// The key of a participant who is there already.
    ///
    /// # Errors
    /// As above.
    fn find(&mut self, account: PublicId) -> Result<Option<ParticipantKey>>;

    /// A person's first secrets.
    ///
    /// # Errors
    /// As above.
    fn secrets(&mut self, participant: ParticipantKey, row: &NewSecrets) -> Result<()>;

    /// An account that a person has made (MA-01, HU-03), at that instant; the same one again is left alone. The case of
    /// its record is open: a code, where the programme asks for one, was entered.
    ///
    /// # Errors
    /// As above.
    fn account(&mut self, row: &NewAccount, at: Millis) -> Result<()>;

    /// A case.
    ///
    /// # Errors
    /// As above.
    fn case(&mut self, row: &NewCase) -> Result<()>;

    /// A party of a case.
    ///
    /// # Errors
    /// As above.
    fn party(&mut self, row: &NewParty) -> Result<()>;

    /// A payment.
    ///
    /// # Errors
    /// As above.
    fn payment(&mut self, row: &NewPayment) -> Result<()>;

    /// A hearing.
    ///
    /// # Errors
    /// As above.
    fn hearing(&mut self, row: &NewHearing) -> Result<()>;

    /// A notice.
    ///
    /// # Errors
    /// As above.
    fn notice(&mut self, row: &NewNotice) -> Result<()>;
}

/// Gives rows to a loader; `false` undoes everything, for a reason that the giver keeps.
pub type Feed = Box<dyn FnOnce(&mut dyn Loader) -> Result<bool> + Send>;

/// Bulk loading.
#[async_trait]
pub trait Load: Send + Sync {
    /// Runs `feed` in one transaction on a thread where it may block. Nothing is loaded unless it answers `Ok(true)`.
    async fn load(&self, feed: Feed) -> Result<Loaded>;
}
