//! Letters.

use async_trait::async_trait;
use domain::profile::ProfileUpdate;
use rusqlite::Connection;
use secrecy::{ExposeSecret, SecretString};

use super::SqliteStore;
use super::writer::End;
use crate::letters::{LetterKind, Letters, NewLetter, Queued, WaitingLetter};
use crate::vault::SealKind;
use crate::{Mac, Millis, ParticipantKey, PublicId, Result, StoreError};

/// A letter as it lies in the table.
struct Row {
    id: PublicId,
    opens_case: bool,
    pin: Vec<u8>,
    asked_at: Millis,
    expires_at: Millis,
    program: String,
    name: String,
    account: [u8; 16],
    profile: Vec<u8>,
}

/// A letter on its way into the table, its PIN sealed.
struct Queueing {
    id: PublicId,
    kind: LetterKind,
    participant: ParticipantKey,
    pin: Vec<u8>,
    hash: Mac,
    asked_at: Millis,
    expires_at: Millis,
}

#[async_trait]
impl Letters for SqliteStore {
    async fn queue_letter(&self, letter: &NewLetter, most: u32, since: Millis) -> Result<Queued> {
        let pin = self
            .vault
            .seal(SealKind::Letter, &letter.id.0, letter.pin.expose_secret().as_bytes())?;
        let letter = Queueing {
            id: letter.id,
            kind: letter.kind,
            participant: letter.participant,
            pin,
            hash: letter.hash,
            asked_at: letter.asked_at,
            expires_at: letter.expires_at,
        };
        self.writer.write(move |write| queue(write, &letter, most, since)).await
    }

    async fn waiting_letters(&self, limit: u32) -> Result<Vec<WaitingLetter>> {
        const SQL: &str =
            "SELECT l.id, l.pin, l.asked_at, l.expires_at, p.program, p.first_name || ' ' || p.last_name, p.account, f.sealed, l.opens_case
            FROM letters l JOIN participants p ON p.key = l.participant JOIN profiles f ON f.participant = l.participant
            WHERE l.pin IS NOT NULL ORDER BY l.asked_at, l.id LIMIT ?1";
        let rows = self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let rows = statement.query_map([limit], |row| {
                Ok(Row {
                    id: PublicId(row.get(0)?),
                    pin: row.get(1)?,
                    asked_at: row.get(2)?,
                    expires_at: row.get(3)?,
                    program: row.get(4)?,
                    name: row.get(5)?,
                    account: row.get(6)?,
                    profile: row.get(7)?,
                    opens_case: row.get(8)?,
                })
            })?;
            Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
        })?;
        rows.into_iter().map(|row| self.opened(row)).collect()
    }
}

impl SqliteStore {
    fn opened(&self, row: Row) -> Result<WaitingLetter> {
        let pin = self.vault.open(SealKind::Letter, &row.id.0, &row.pin)?;
        let pin = std::str::from_utf8(&pin).map_err(|_| StoreError::Damaged("letter"))?;
        let profile: ProfileUpdate = serde_json::from_slice(&self.vault.open(SealKind::Profile, &row.account, &row.profile)?)?;
        Ok(WaitingLetter {
            id: row.id,
            kind: if row.opens_case { LetterKind::CaseCode } else { LetterKind::Pin },
            program: row.program,
            name: row.name,
            address: profile.address,
            language: profile.language,
            pin: SecretString::from(pin),
            asked_at: row.asked_at,
            expires_at: row.expires_at,
        })
    }
}

/// Queues a letter and voids the earlier ones, or tells when the limit lets the next one through.
fn queue(write: &Connection, letter: &Queueing, most: u32, since: Millis) -> Result<End<Queued>> {
    const QUEUE: &str = "INSERT INTO letters (id, participant, pin, hash, asked_at, expires_at, opens_case)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?9
        WHERE (SELECT count(*) FROM letters WHERE participant = ?2 AND asked_at > ?7 AND opens_case = ?9) < ?8";
    // An earlier letter that is not printed yet never will be: its PIN is forgotten.
    const SUPERSEDE: &str = "UPDATE letters SET superseded_at = ?1, pin = NULL
        WHERE participant = ?2 AND id <> ?3 AND opens_case = ?4 AND used_at IS NULL AND superseded_at IS NULL";
    let opens_case = letter.kind == LetterKind::CaseCode;
    let span = letter.asked_at - since;
    let queued = write.prepare_cached(QUEUE)?.execute((
        letter.id.0,
        letter.participant.0,
        &letter.pin,
        letter.hash,
        letter.asked_at,
        letter.expires_at,
        since,
        most,
        opens_case,
    ))?;
    let asked = asked_since(write, letter, since)?;
    let left = most.saturating_sub(u32::try_from(asked.len()).unwrap_or(u32::MAX));
    // The limit is one short again when the oldest of the newest `most` leaves the span.
    let next_at = usize::try_from(most)
        .ok()
        .and_then(|most| asked.get(most.checked_sub(1)?))
        .map(|at| at + span);
    if queued == 0 {
        return Ok(End::Undo(Queued::Exhausted {
            next_at: next_at.unwrap_or(letter.asked_at + span),
        }));
    }
    write
        .prepare_cached(SUPERSEDE)?
        .execute((letter.asked_at, letter.participant.0, letter.id.0, opens_case))?;
    Ok(End::Keep(Queued::Queued { left, next_at }))
}

/// When letters of its kind were asked for after `since`, the newest first.
fn asked_since(write: &Connection, letter: &Queueing, since: Millis) -> Result<Vec<Millis>> {
    const SQL: &str = "SELECT asked_at FROM letters WHERE participant = ?1 AND asked_at > ?2 AND opens_case = ?3 ORDER BY asked_at DESC";
    let mut statement = write.prepare_cached(SQL)?;
    let parameters = (letter.participant.0, since, letter.kind == LetterKind::CaseCode);
    let asked = statement.query_map(parameters, |row| row.get(0))?;
    Ok(asked.collect::<rusqlite::Result<_>>()?)
}
