//! Accounts that people made at enrolment (MA-01, HU-03). One is a participant of its own, which signs in; it reads the case
//! of the agency's record that is tied to it, once one is (MA-04). The record itself never changes by it.

use async_trait::async_trait;
use domain::language::Language;

use crate::{Mac, Millis, ParticipantKey, PublicId, Result};

/// Whose case whoever signs in reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// Their own: they are the agency's record themselves.
    Own,
    /// Nobody's: no record is tied to the account (MA-04).
    Nothing,
    /// That of the record that is tied to the account.
    Record {
        /// The record.
        record: ParticipantKey,
        /// Whether the code of a letter was entered; what that means is the programme's affair.
        code_entered: bool,
    },
}

/// What the person may correct (MA-16).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountDetails {
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// E-mail, or empty.
    pub email: String,
    /// The language of letters and mail.
    pub language: Language,
}

/// A secret question and the hash of its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerHash {
    /// The question's id in the programme's list.
    pub question: String,
    /// Argon2id of the answer under the account's salt.
    pub answer: Mac,
}

/// An account to be.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Opaque, random.
    pub account: PublicId,
    /// The programme's id.
    pub program: String,
    /// User ID in lower case; kept sealed, found by its MAC.
    pub user_id: String,
    /// Name, e-mail, language.
    pub details: AccountDetails,
    /// Whether the name is the agency's.
    pub name_is_matched: bool,
    /// The record that was matched (HU-06).
    pub record: Option<ParticipantKey>,
    /// One salt for all hashes.
    pub salt: [u8; 16],
    /// Hash of the password.
    pub password: Mac,
    /// Secret questions.
    pub questions: Vec<AnswerHash>,
    /// Hash of the recovery code.
    pub recovery_code: Option<Mac>,
}

/// An account as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnAccount {
    /// User ID.
    pub user_id: String,
    /// What the person may correct.
    pub details: AccountDetails,
    /// Whether the name is the agency's.
    pub name_is_matched: bool,
    /// Whose case it reads.
    pub reads: Reads,
    /// The client ID of that record, all but its last four digits hidden; empty without one.
    pub client_id: String,
    /// Ids of the secret questions.
    pub questions: Vec<String>,
    /// Changes with every correction.
    pub version: u32,
    /// When the password was changed last; the one of enrolment is no change.
    pub changed_at: Option<Millis>,
}

/// What a correction says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Corrected {
    /// It is kept; the account as it is now.
    Kept(OwnAccount),
    /// It was changed since that version was read; nothing is done.
    ChangedElsewhere,
    /// There is no such account.
    Unknown,
}

/// What tying a record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Associated {
    /// The account reads the record's case now, if no code is asked for.
    Done,
    /// A record is tied to this account already, the same or another; nothing is done.
    Already,
    /// Another account has the record; nothing is done.
    RecordTaken,
    /// There is no such account.
    Unknown,
}

/// The letter whose code opens the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseCode {
    /// The letter.
    pub letter: PublicId,
    /// Argon2id of the code under the account's salt.
    pub hash: Mac,
    /// Its last instant.
    pub expires_at: Millis,
}

/// What a forgotten password is changed with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoverySecrets {
    /// User ID: a password may not hold it.
    pub user_id: String,
    /// One salt for all hashes.
    pub salt: [u8; 16],
    /// The password.
    pub password: Mac,
    /// Passwords before it, the newest first.
    pub earlier: Vec<Mac>,
    /// Secret questions, in the order in which they were chosen.
    pub questions: Vec<AnswerHash>,
    /// The recovery code.
    pub code: Option<Mac>,
}

/// A new password in place of a forgotten one (MA-15).
#[derive(Debug, Clone)]
pub struct PasswordRecovery {
    /// Whose.
    pub participant: ParticipantKey,
    /// The forgotten one; the change takes place only if it still is the password.
    pub before: Mac,
    /// Hash of the password to be.
    pub new: Mac,
    /// How many earlier passwords are remembered, the one that ends now included.
    pub history: u8,
    /// Hash of the next recovery code, where the present one was used up.
    pub code: Option<Mac>,
    /// When.
    pub at: Millis,
}

/// Accounts. The participant is always the account's own, never the record's.
///
/// A change of password by somebody who knows it is [`crate::secrets::Secrets::change_pin`], which notes its instant here.
#[async_trait]
pub trait Accounts: Send + Sync {
    /// The account; none of a participant who did not enrol.
    async fn own_account(&self, participant: ParticipantKey) -> Result<Option<OwnAccount>>;

    /// Keeps a checked correction if the account still has `version`.
    async fn correct_account(&self, participant: ParticipantKey, details: &AccountDetails, version: u32) -> Result<Corrected>;

    /// Removes the account with its secrets and sessions: the user ID is free, letters with a code are void, and the
    /// agency's record is as it was (MA-16). Past sign-ins go too, by the `counter` of the account's tries. `false`: there is
    /// none.
    async fn delete_account(&self, participant: ParticipantKey, counter: &Mac, at: Millis) -> Result<bool>;

    /// Ties a record to an account that has none (MA-04).
    async fn associate(&self, participant: ParticipantKey, record: ParticipantKey) -> Result<Associated>;

    /// The newest letter with a code for the account's record, unless it was used, voided or never sent.
    async fn case_code(&self, participant: ParticipantKey) -> Result<Option<CaseCode>>;

    /// Uses the letter's code up and opens the case. `false`: it cannot be used (any more); nothing is done.
    async fn open_case(&self, participant: ParticipantKey, letter: PublicId, at: Millis) -> Result<bool>;

    /// What a forgotten password is changed with.
    async fn recovery_secrets(&self, participant: ParticipantKey) -> Result<Option<RecoverySecrets>>;

    /// Puts other secret questions in the place of all before. `false`: there is no such account.
    async fn change_questions(&self, participant: ParticipantKey, questions: &[AnswerHash]) -> Result<bool>;

    /// Changes the password and ends every session. `false`: another change was quicker; nothing is done.
    async fn recover_password(&self, recovery: &PasswordRecovery) -> Result<bool>;
}
