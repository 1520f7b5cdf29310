//! PIN hashes.

use async_trait::async_trait;
use rusqlite::OptionalExtension;
use sqlx::{Sqlite, Transaction};

use super::{SqliteStore, sessions};
use crate::secrets::{ChangedWith, PinChange, SecretSet, Secrets, TemporaryPin, TemporaryState};
use crate::{Mac, ParticipantKey, PublicId, Result, StoreError};

/// Temporary PINs older than the newest so many answer as any wrong PIN does.
const TEMPORARY_KEPT: u32 = 12;

fn hash(bytes: &[u8]) -> Result<Mac> {
    bytes.try_into().map_err(|_| StoreError::Damaged("hash"))
}

#[async_trait]
impl Secrets for SqliteStore {
    async fn secrets(&self, participant: ParticipantKey) -> Result<Option<SecretSet>> {
        const SECRETS: &str = "SELECT salt, pin, earlier FROM secrets WHERE participant = ?1";
        const TEMPORARY: &str = "SELECT id, hash, expires_at, used_at IS NOT NULL, superseded_at IS NOT NULL
            FROM letters WHERE participant = ?1 ORDER BY asked_at DESC, id LIMIT ?2";
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
                earlier: earlier.chunks(32).map(hash).collect::<Result<_>>()?,
                temporary: temporary.collect::<rusqlite::Result<_>>()?,
            }))
        })
    }

    async fn change_pin(&self, change: &PinChange) -> Result<bool> {
        let mut write = self.write().await?;
        let row: Option<(Option<Vec<u8>>, Vec<u8>)> = sqlx::query_as("SELECT pin, earlier FROM secrets WHERE participant = ?")
            .bind(change.participant.0)
            .fetch_optional(&mut *write)
            .await?;
        let Some((pin, earlier)) = row else { return Ok(false) };
        let holds = match change.with {
            ChangedWith::Pin(expected) => pin.as_deref() == Some(&expected[..]),
            ChangedWith::Temporary(letter) => use_up(&mut write, change, letter).await?,
        };
        if !holds {
            return Ok(false);
        }
        let mut earlier = [pin.unwrap_or_default(), earlier].concat();
        earlier.truncate(usize::from(change.history) * 32);
        sqlx::query("UPDATE secrets SET pin = ?, earlier = ? WHERE participant = ?")
            .bind(&change.new[..])
            .bind(earlier)
            .bind(change.participant.0)
            .execute(&mut *write)
            .await?;
        sqlx::query("UPDATE sessions SET ended_at = ? WHERE participant = ? AND ended_at IS NULL")
            .bind(change.at)
            .bind(change.participant.0)
            .execute(&mut *write)
            .await?;
        sessions::open(&mut write, &change.session).await?;
        write.commit().await?;
        Ok(true)
    }
}

/// Uses the letter's PIN up, if it still can be used.
async fn use_up(write: &mut Transaction<'static, Sqlite>, change: &PinChange, letter: PublicId) -> Result<bool> {
    const SQL: &str = "UPDATE letters SET used_at = ?1, pin = NULL
        WHERE id = ?2 AND participant = ?3 AND used_at IS NULL AND superseded_at IS NULL AND expires_at >= ?1";
    let done = sqlx::query(SQL)
        .bind(change.at)
        .bind(&letter.0[..])
        .bind(change.participant.0)
        .execute(&mut **write)
        .await?;
    Ok(done.rows_affected() == 1)
}
