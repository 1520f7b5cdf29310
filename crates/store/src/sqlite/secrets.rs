//! PIN hashes.

use async_trait::async_trait;
use rusqlite::{Connection, OptionalExtension};

use super::writer::End;
use super::{SqliteStore, sessions};
use crate::secrets::{ChangedWith, PinChange, SecretSet, Secrets, TemporaryPin, TemporaryState};
use crate::{Mac, Millis, ParticipantKey, PublicId, Result, StoreError};

/// Temporary PINs older than the newest so many answer as any wrong PIN does.
const TEMPORARY_KEPT: u32 = 12;

/// Hashes of 32 bytes that lie one after the other.
pub(super) fn hashes(bytes: &[u8]) -> Result<Vec<Mac>> {
    let hash = |bytes: &[u8]| bytes.try_into().map_err(|_| StoreError::Damaged("hash"));
    bytes.chunks(32).map(hash).collect()
}

#[async_trait]
impl Secrets for SqliteStore {
    async fn secrets(&self, participant: ParticipantKey) -> Result<Option<SecretSet>> {
        const SECRETS: &str = "SELECT salt, pin, earlier FROM secrets WHERE participant = ?1";
        const TEMPORARY: &str = "SELECT id, hash, expires_at, used_at IS NOT NULL, superseded_at IS NOT NULL
            FROM letters WHERE participant = ?1 AND opens_case = 0 ORDER BY asked_at DESC, id LIMIT ?2";
        self.readers.read_at_once(|db| {
            let mut statement = db.prepare_cached(SECRETS)?;
            let row: Option<([u8; 16], Option<Mac>, Vec<u8>)> = statement
                .query_row([participant.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
                .optional()?;
            let Some((salt, pin, earlier)) = row else { return Ok(None) };
            let mut statement = db.prepare_cached(TEMPORARY)?;
            let temporary = statement.query_map((participant.0, TEMPORARY_KEPT), |row| {
                Ok(TemporaryPin {
                    letter: PublicId(row.get(0)?),
                    hash: row.get(1)?,
                    expires_at: row.get(2)?,
                    state: match (row.get(3)?, row.get(4)?) {
                        (true, _) => TemporaryState::Used,
                        (false, true) => TemporaryState::Superseded,
                        (false, false) => TemporaryState::Open,
                    },
                })
            })?;
            Ok(Some(SecretSet {
                salt,
                pin,
                earlier: hashes(&earlier)?,
                temporary: temporary.collect::<rusqlite::Result<_>>()?,
            }))
        })
    }

    async fn change_pin(&self, change: &PinChange) -> Result<bool> {
        let change = change.clone();
        self.writer.write(move |write| change_pin(write, &change)).await
    }
}

fn change_pin(write: &Connection, change: &PinChange) -> Result<End<bool>> {
    let expected = match change.with {
        ChangedWith::Pin(expected) => Some(expected),
        ChangedWith::Temporary(letter) if use_up(write, change, letter)? => None,
        ChangedWith::Temporary(_) => return Ok(End::Undo(false)),
    };
    if !replace(write, change.participant, expected, change.new, change.history, change.at)? {
        return Ok(End::Undo(false));
    }
    sessions::open(write, &change.session)?;
    Ok(End::Keep(true))
}

/// Puts a secret in the place of the one on file, notes when, and ends every session. `false`: there is none on file, or
/// not the `expected` one any more.
pub(super) fn replace(
    write: &Connection,
    participant: ParticipantKey,
    expected: Option<Mac>,
    new: Mac,
    history: u8,
    at: Millis,
) -> Result<bool> {
    const ON_FILE: &str = "SELECT pin, earlier FROM secrets WHERE participant = ?1";
    const CHANGE: &str = "UPDATE secrets SET pin = ?1, earlier = ?2 WHERE participant = ?3";
    const NOTE: &str = "UPDATE accounts SET changed_at = ?1 WHERE participant = ?2";
    const END_ALL: &str = "UPDATE sessions SET ended_at = ?1 WHERE participant = ?2 AND ended_at IS NULL";
    let mut statement = write.prepare_cached(ON_FILE)?;
    let row: Option<(Option<Mac>, Vec<u8>)> = statement
        .query_row([participant.0], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((pin, earlier)) = row else { return Ok(false) };
    if expected.is_some() && expected != pin {
        return Ok(false);
    }
    let mut earlier = [pin.as_ref().map_or(&[][..], |pin| pin), &earlier].concat();
    earlier.truncate(usize::from(history) * 32);
    write.prepare_cached(CHANGE)?.execute((new, earlier, participant.0))?;
    write.prepare_cached(NOTE)?.execute((at, participant.0))?;
    write.prepare_cached(END_ALL)?.execute((at, participant.0))?;
    Ok(true)
}

/// Uses the letter's PIN up, if it still can be used.
fn use_up(write: &Connection, change: &PinChange, letter: PublicId) -> Result<bool> {
    const SQL: &str = "UPDATE letters SET used_at = ?1, pin = NULL
        WHERE id = ?2 AND participant = ?3 AND opens_case = 0 AND used_at IS NULL AND superseded_at IS NULL AND expires_at >= ?1";
    Ok(write.prepare_cached(SQL)?.execute((change.at, letter.0, change.participant.0))? == 1)
}
