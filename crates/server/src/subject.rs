//! Whom an identifier means, known or not. An unknown one is treated to the same work, counted the same and answered
//! the same, so that nobody learns who has an account.

use contract::problem::{Code, Problem};
use domain::field::FieldProblem;
use domain::identifier;
use domain::programme::Programme;
use jiff::civil::Date;
use store::participants::Record;
use store::secrets::SecretSet;
use store::tries::{Counted, CountedTry, NewTry};
use store::vault::{self, MacKind};
use store::{Mac, Millis, ParticipantKey, PublicId};
use zeroize::Zeroizing;

use crate::api::{Api, seconds_until};
use crate::extract::Source;
use crate::hashing::{Salt, same};
use crate::refusal::Refusal;

/// No participant has this key: rows are counted from 1.
pub const NOBODY: ParticipantKey = ParticipantKey(0);

/// Whom an identifier means.
pub struct Subject {
    /// The record, if there is one.
    pub record: Option<Record>,
    /// PIN hashes; none of an unknown one.
    pub secrets: SecretSet,
    counter: Mac,
}

/// Reads an identifier as typed (CW-01): its MAC, or what is wrong with it. A badly formed one never costs a try.
///
/// # Errors
/// The problem of the field `identifier`.
pub fn read(api: &Api, programme: &Programme, typed: &str) -> Result<Mac, FieldProblem> {
    let (kind, digits) = identifier::read(typed, &programme.sign_in.identifiers).map_err(|fault| FieldProblem::new("identifier", fault))?;
    let digits = Zeroizing::new(digits);
    Ok(vault::identifier(&*api.vault, &programme.id, kind, &digits))
}

impl Subject {
    /// Of an identifier's MAC.
    ///
    /// # Errors
    /// The database's.
    pub async fn find(api: &Api, identifier: &Mac) -> Result<Self, Refusal> {
        let record = api.store.by_identifier(identifier).await?;
        let key = record.as_ref().map_or(NOBODY, |record| record.key);
        let secrets = api.store.secrets(key).await?;
        // One person's identifiers share a counter; an unknown identifier has one of its own.
        let account = record.as_ref().map(|record| record.account);
        let counter = counter(api, account, identifier);
        // Whoever is on file has a salt; this one is for whoever is not.
        let secrets = secrets.unwrap_or_else(|| SecretSet {
            salt: salt(api, &counter),
            pin: None,
            earlier: Vec::new(),
            temporary: Vec::new(),
        });
        Ok(Self { record, secrets, counter })
    }

    /// Counts a try before it is evaluated, for every channel alike.
    ///
    /// # Errors
    /// [`Code::CredentialsLocked`] or [`Code::SourceLimited`], with the time to wait.
    pub async fn count(&self, api: &Api, programme: &Programme, source: Source) -> Result<CountedTry, Refusal> {
        let new = new_try(api, self.counter, source);
        allowed(api.store.count_try(&new, &programme.tries).await?, new.at)
    }

    /// The counter of their tries.
    #[must_use]
    pub const fn counter(&self) -> Mac {
        self.counter
    }

    /// Whether the birth date is the one on file. As much work for an unknown one.
    #[must_use]
    pub fn was_born(&self, api: &Api, date: Date) -> bool {
        let (account, on_file) = self.record.as_ref().map_or((PublicId([0; 16]), [0; 32]), |record| {
            (record.account, record.birth_date.unwrap_or_default())
        });
        same(&vault::birth_date(&*api.vault, account, date), &on_file)
            && self.record.as_ref().is_some_and(|record| record.birth_date.is_some())
    }

    /// Whether birth year and last four digits of the Social Security number are those on file (MA-05). As much work for an
    /// unknown one.
    #[must_use]
    pub fn has(&self, api: &Api, birth_year: i16, ssn_last4: &str) -> bool {
        let account = self.record.as_ref().map_or(PublicId([0; 16]), |record| record.account);
        let on_file = self.record.as_ref().and_then(|record| record.association);
        let typed = vault::association(&*api.vault, account, birth_year, ssn_last4);
        same(&typed, &on_file.unwrap_or_default()) && on_file.is_some()
    }

    /// The salt of every hash of theirs.
    #[must_use]
    pub fn salt(&self) -> Salt {
        self.secrets.salt
    }
}

fn counter(api: &Api, account: Option<PublicId>, identifier: &Mac) -> Mac {
    let mut name = [b"record".as_slice(), identifier].join(&0);
    if let Some(account) = account {
        // The same length of message, so the same time.
        name[7..23].copy_from_slice(&account.0);
        name[23..].fill(0);
    }
    api.vault.mac(MacKind::Tries, &name)
}

/// The counter of the tries of a person who is signed in.
#[must_use]
pub fn counter_of(api: &Api, account: PublicId) -> Mac {
    counter(api, Some(account), &[0; 32])
}

/// Counts a try of a person who is signed in.
///
/// # Errors
/// As [`Subject::count`].
pub async fn count_for(api: &Api, account: PublicId, programme: &Programme, source: Source) -> Result<CountedTry, Refusal> {
    let new = new_try(api, counter_of(api, account), source);
    allowed(api.store.count_try(&new, &programme.tries).await?, new.at)
}

/// A try that is still to be counted.
#[must_use]
pub fn new_try(api: &Api, record: Mac, source: Source) -> NewTry {
    NewTry {
        record,
        source: api.vault.mac(MacKind::Tries, &[b"source".as_slice(), &source.bytes()].join(&0)),
        at: api.now(),
    }
}

/// The try, if it may be evaluated.
///
/// # Errors
/// As [`Subject::count`].
pub fn allowed(counted: Counted, now: Millis) -> Result<CountedTry, Refusal> {
    let wait = |code, until| Err(Problem::new(code).after(seconds_until(until, now)).into());
    match counted {
        Counted::Allowed(counted) => Ok(counted),
        Counted::RecordLocked { until } => wait(Code::CredentialsLocked, until),
        Counted::SourceLimited { until } => wait(Code::SourceLimited, until),
    }
}

/// The salt of an unknown identifier: always the same, as a known one's is.
fn salt(api: &Api, counter: &Mac) -> Salt {
    let mac = api.vault.mac(MacKind::Tries, &[b"salt".as_slice(), counter].join(&0));
    let mut salt = [0; 16];
    salt.copy_from_slice(&mac[..16]);
    salt
}
