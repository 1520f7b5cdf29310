//! Accounts.

use async_trait::async_trait;
use domain::identifier::IdentifierKind;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use super::writer::End;
use super::{SqliteStore, code, participants, secrets, sign_ins};
use crate::accounts::{
    AccountDetails, Accounts, AnswerHash, Associated, CaseCode, Corrected, NewAccount, OwnAccount, PasswordRecovery, Reads, RecoverySecrets,
};
use crate::vault::{self, SealKind, Vault};
use crate::{Mac, Millis, ParticipantKey, PublicId, Result, StoreError};

/// What is sealed of an account.
#[derive(Serialize, Deserialize)]
struct SealedAccount {
    user_id: String,
    email: String,
}

/// An account on its way into the table.
pub(super) struct Inserting {
    new: NewAccount,
    identifier: Mac,
    sealed: Vec<u8>,
}

/// The columns of [`Reads`], from `at` on: whether there is an account, its record, and whether the code was entered.
pub(super) fn reads(row: &Row<'_>, at: usize) -> rusqlite::Result<Reads> {
    if !row.get(at)? {
        return Ok(Reads::Own);
    }
    let record: Option<i64> = row.get(at + 1)?;
    let code_entered = row.get(at + 2)?;
    Ok(record.map_or(Reads::Nothing, |record| Reads::Record {
        record: ParticipantKey(record),
        code_entered,
    }))
}

/// Questions and answers as their columns hold them.
fn written(questions: &[AnswerHash]) -> Result<(String, Vec<u8>)> {
    let ids: Vec<_> = questions.iter().map(|one| &one.question).collect();
    let answers = questions.iter().flat_map(|one| one.answer).collect();
    Ok((serde_json::to_string(&ids)?, answers))
}

fn read_back(questions: &str, answers: &[u8]) -> Result<Vec<AnswerHash>> {
    let questions: Vec<String> = serde_json::from_str(questions)?;
    let answers = secrets::hashes(answers)?;
    let pair = |(question, answer)| AnswerHash { question, answer };
    Ok(questions.into_iter().zip(answers).map(pair).collect())
}

fn sealed(vault: &dyn Vault, account: PublicId, user_id: &str, email: &str) -> Result<Vec<u8>> {
    let clear = serde_json::to_vec(&SealedAccount {
        user_id: user_id.to_owned(),
        email: email.to_owned(),
    })?;
    Ok(vault.seal(SealKind::Account, &account.0, &clear)?)
}

impl SqliteStore {
    /// Seals what an account's row holds.
    pub(super) fn inserting(&self, new: NewAccount) -> Result<Inserting> {
        Inserting::of(self.vault.as_ref(), new)
    }

    fn sealed_account(&self, account: PublicId, user_id: &str, email: &str) -> Result<Vec<u8>> {
        sealed(self.vault.as_ref(), account, user_id, email)
    }

    fn opened_account(&self, account: PublicId, sealed: &[u8]) -> Result<SealedAccount> {
        Ok(serde_json::from_slice(&self.vault.open(SealKind::Account, &account.0, sealed)?)?)
    }

    fn account_of(&self, participant: ParticipantKey) -> Result<Option<(PublicId, OwnAccount)>> {
        const SQL: &str = "SELECT p.account, a.sealed, p.first_name, p.last_name, a.language, a.name_is_matched, a.questions, a.version,
                a.changed_at, coalesce(r.shown_id, ''), 1, a.record, a.case_opened
            FROM accounts a JOIN participants p ON p.key = a.participant LEFT JOIN participants r ON r.key = a.record
            WHERE a.participant = ?1";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let mut rows = statement.query([participant.0])?;
            let Some(row) = rows.next()? else { return Ok(None) };
            let account = PublicId(row.get(0)?);
            let sealed = self.opened_account(account, &row.get::<_, Vec<u8>>(1)?)?;
            let own = OwnAccount {
                user_id: sealed.user_id,
                details: AccountDetails {
                    first_name: row.get(2)?,
                    last_name: row.get(3)?,
                    email: sealed.email,
                    language: code::language(&row.get::<_, String>(4)?)?,
                },
                name_is_matched: row.get(5)?,
                questions: serde_json::from_str(&row.get::<_, String>(6)?)?,
                version: row.get(7)?,
                changed_at: row.get(8)?,
                client_id: row.get(9)?,
                reads: reads(row, 10)?,
            };
            Ok(Some((account, own)))
        })
    }
}

/// Puts an account with its participant, identifier and secrets in place, inside a transaction. What is unique must have
/// been looked for before.
pub(super) fn insert(write: &Connection, row: &Inserting, at: Millis) -> Result<ParticipantKey> {
    const PARTICIPANT: &str = "INSERT INTO participants (account, program, first_name, last_name, shown_id, revision, protected)
        VALUES (?1, ?2, ?3, ?4, '', 1, 0) RETURNING key";
    const ACCOUNT: &str = "INSERT INTO accounts (participant, record, sealed, language, name_is_matched, questions, answers,
            recovery_code, version, case_opened, created_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, 0, ?9)";
    let Inserting { new, identifier, sealed } = row;
    let details = &new.details;
    let key = write
        .prepare_cached(PARTICIPANT)?
        .query_row((new.account.0, &new.program, &details.first_name, &details.last_name), |row| {
            row.get(0).map(ParticipantKey)
        })?;
    let (questions, answers) = written(&new.questions)?;
    write.prepare_cached(ACCOUNT)?.execute((
        key.0,
        new.record.map(|record| record.0),
        sealed,
        details.language.tag(),
        new.name_is_matched,
        questions,
        answers,
        new.recovery_code,
        at,
    ))?;
    write
        .prepare_cached("INSERT INTO identifiers (mac, participant) VALUES (?1, ?2)")?
        .execute((identifier, key.0))?;
    write
        .prepare_cached("INSERT INTO secrets (participant, salt, pin, earlier) VALUES (?1, ?2, ?3, x'')")?
        .execute((key.0, new.salt, new.password))?;
    Ok(key)
}

/// Whether somebody has the user ID.
pub(super) fn is_taken(write: &Connection, row: &Inserting) -> Result<bool> {
    let mut statement = write.prepare_cached("SELECT EXISTS (SELECT 1 FROM identifiers WHERE mac = ?1)")?;
    Ok(statement.query_row([row.identifier], |row| row.get(0))?)
}

/// Whether an account has the record.
pub(super) fn is_enrolled(write: &Connection, record: ParticipantKey) -> Result<bool> {
    let mut statement = write.prepare_cached("SELECT EXISTS (SELECT 1 FROM accounts WHERE record = ?1)")?;
    Ok(statement.query_row([record.0], |row| row.get(0))?)
}

impl Inserting {
    /// Seals what an account's row holds.
    pub(super) fn of(vault: &dyn Vault, new: NewAccount) -> Result<Self> {
        let sealed = sealed(vault, new.account, &new.user_id, &new.details.email)?;
        let identifier = vault::identifier(vault, &new.program, IdentifierKind::UserId, &new.user_id);
        Ok(Self { new, identifier, sealed })
    }

    /// The record that the account is to have.
    pub(super) const fn record(&self) -> Option<ParticipantKey> {
        self.new.record
    }
}

#[async_trait]
impl Accounts for SqliteStore {
    async fn own_account(&self, participant: ParticipantKey) -> Result<Option<OwnAccount>> {
        Ok(self.account_of(participant)?.map(|(_, own)| own))
    }

    async fn correct_account(&self, participant: ParticipantKey, details: &AccountDetails, version: u32) -> Result<Corrected> {
        const ACCOUNT: &str =
            "UPDATE accounts SET sealed = ?1, language = ?2, version = version + 1 WHERE participant = ?3 AND version = ?4";
        const NAME: &str = "UPDATE participants SET first_name = ?1, last_name = ?2 WHERE key = ?3";
        let Some((account, before)) = self.account_of(participant)? else {
            return Ok(Corrected::Unknown);
        };
        let sealed = self.sealed_account(account, &before.user_id, &details.email)?;
        let row = details.clone();
        let kept = self.writer.write(move |write| {
            let changed = write
                .prepare_cached(ACCOUNT)?
                .execute((sealed, row.language.tag(), participant.0, version))?;
            if changed == 0 {
                return Ok(End::Undo(false));
            }
            write
                .prepare_cached(NAME)?
                .execute((row.first_name, row.last_name, participant.0))?;
            participants::revise(write, participant).map(|()| End::Keep(true))
        });
        if !kept.await? {
            return Ok(Corrected::ChangedElsewhere);
        }
        Ok(Corrected::Kept(OwnAccount {
            details: details.clone(),
            version: version + 1,
            ..before
        }))
    }

    async fn delete_account(&self, participant: ParticipantKey, counter: &Mac, at: Millis) -> Result<bool> {
        let counter = *counter;
        self.writer.write(move |write| delete(write, participant, &counter, at)).await
    }

    async fn associate(&self, participant: ParticipantKey, record: ParticipantKey) -> Result<Associated> {
        self.writer.write(move |write| associate(write, participant, record)).await
    }

    async fn case_code(&self, participant: ParticipantKey) -> Result<Option<CaseCode>> {
        const SQL: &str = "SELECT l.id, l.hash, l.expires_at FROM accounts a JOIN letters l ON l.participant = a.record
            WHERE a.participant = ?1 AND l.opens_case = 1 AND l.used_at IS NULL AND l.superseded_at IS NULL
            ORDER BY l.asked_at DESC LIMIT 1";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let code = statement.query_row([participant.0], |row| {
                Ok(CaseCode {
                    letter: PublicId(row.get(0)?),
                    hash: row.get(1)?,
                    expires_at: row.get(2)?,
                })
            });
            Ok(code.optional()?)
        })
    }

    async fn open_case(&self, participant: ParticipantKey, letter: PublicId, at: Millis) -> Result<bool> {
        const USE: &str = "UPDATE letters SET used_at = ?1, pin = NULL
            WHERE id = ?2 AND participant = (SELECT record FROM accounts WHERE participant = ?3)
                AND opens_case = 1 AND used_at IS NULL AND superseded_at IS NULL AND expires_at >= ?1";
        let work = move |write: &rusqlite::Transaction<'_>| {
            if write.prepare_cached(USE)?.execute((at, letter.0, participant.0))? == 0 {
                return Ok(End::Undo(false));
            }
            let mut statement = write.prepare_cached("UPDATE accounts SET case_opened = 1 WHERE participant = ?1")?;
            Ok(statement.execute([participant.0]).map(|_| End::Keep(true))?)
        };
        self.writer.write(work).await
    }

    async fn recovery_secrets(&self, participant: ParticipantKey) -> Result<Option<RecoverySecrets>> {
        const SQL: &str = "SELECT p.account, a.sealed, s.salt, s.pin, s.earlier, a.questions, a.answers, a.recovery_code
            FROM accounts a JOIN participants p ON p.key = a.participant JOIN secrets s ON s.participant = a.participant
            WHERE a.participant = ?1";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let mut rows = statement.query([participant.0])?;
            let Some(row) = rows.next()? else { return Ok(None) };
            let sealed = self.opened_account(PublicId(row.get(0)?), &row.get::<_, Vec<u8>>(1)?)?;
            Ok(Some(RecoverySecrets {
                user_id: sealed.user_id,
                salt: row.get(2)?,
                password: row.get(3)?,
                earlier: secrets::hashes(&row.get::<_, Vec<u8>>(4)?)?,
                questions: read_back(&row.get::<_, String>(5)?, &row.get::<_, Vec<u8>>(6)?)?,
                code: row.get(7)?,
            }))
        })
    }

    async fn change_questions(&self, participant: ParticipantKey, questions: &[AnswerHash]) -> Result<bool> {
        const SQL: &str = "UPDATE accounts SET questions = ?1, answers = ?2, version = version + 1 WHERE participant = ?3";
        let (questions, answers) = written(questions)?;
        let work =
            move |write: &rusqlite::Transaction<'_>| Ok(write.prepare_cached(SQL)?.execute((questions, answers, participant.0))? == 1);
        self.writer.keep(work).await
    }

    async fn recover_password(&self, recovery: &PasswordRecovery) -> Result<bool> {
        let recovery = recovery.clone();
        self.writer.write(move |write| recover(write, &recovery)).await
    }
}

fn associate(write: &Connection, participant: ParticipantKey, record: ParticipantKey) -> Result<End<Associated>> {
    const TIE: &str = "UPDATE accounts SET record = ?1, case_opened = 0, version = version + 1 WHERE participant = ?2";
    let mut statement = write.prepare_cached("SELECT record FROM accounts WHERE participant = ?1")?;
    let before: Option<Option<i64>> = statement.query_row([participant.0], |row| row.get(0)).optional()?;
    Ok(match before {
        None => End::Undo(Associated::Unknown),
        Some(Some(_)) => End::Undo(Associated::Already),
        Some(None) if is_enrolled(write, record)? => End::Undo(Associated::RecordTaken),
        Some(None) => {
            write.prepare_cached(TIE)?.execute((record.0, participant.0))?;
            End::Keep(Associated::Done)
        }
    })
}

fn delete(write: &Connection, participant: ParticipantKey, counter: &Mac, at: Millis) -> Result<End<bool>> {
    const VOID: &str = "UPDATE letters SET superseded_at = ?1, pin = NULL
        WHERE participant = (SELECT record FROM accounts WHERE participant = ?2)
            AND opens_case = 1 AND used_at IS NULL AND superseded_at IS NULL";
    write.prepare_cached(VOID)?.execute((at, participant.0))?;
    if write
        .prepare_cached("DELETE FROM accounts WHERE participant = ?1")?
        .execute([participant.0])?
        == 0
    {
        return Ok(End::Undo(false));
    }
    for statement in [
        "DELETE FROM identifiers WHERE participant = ?1",
        "DELETE FROM secrets WHERE participant = ?1",
        "DELETE FROM sessions WHERE participant = ?1",
        "DELETE FROM participants WHERE key = ?1",
    ] {
        write.prepare_cached(statement)?.execute([participant.0])?;
    }
    sign_ins::forget(write, counter)?;
    Ok(End::Keep(true))
}

fn recover(write: &Connection, recovery: &PasswordRecovery) -> Result<End<bool>> {
    const CODE: &str = "UPDATE accounts SET recovery_code = coalesce(?1, recovery_code) WHERE participant = ?2";
    let PasswordRecovery { participant, at, .. } = *recovery;
    if !secrets::replace(write, participant, Some(recovery.before), recovery.new, recovery.history, at)? {
        return Ok(End::Undo(false));
    }
    let kept = write.prepare_cached(CODE)?.execute((recovery.code, participant.0))?;
    if kept == 1 {
        Ok(End::Keep(true))
    } else {
        Err(StoreError::Dangling("account"))
    }
}
