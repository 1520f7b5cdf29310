//! Letters.

use async_trait::async_trait;
use domain::profile::ProfileUpdate;
use secrecy::{ExposeSecret, SecretString};
use sqlx::{Sqlite, Transaction};

use super::SqliteStore;
use crate::letters::{Letters, NewLetter, Queued, WaitingLetter};
use crate::vault::SealKind;
use crate::{Millis, ParticipantKey, PublicId, Result, StoreError};

/// A letter as it lies in the table.
struct Row {
    id: PublicId,
    pin: Vec<u8>,
    asked_at: Millis,
    expires_at: Millis,
    program: String,
    name: String,
    account: [u8; 16],
    profile: Vec<u8>,
}

#[async_trait]
impl Letters for SqliteStore {
    async fn queue_letter(&self, letter: &NewLetter, most: u32, since: Millis) -> Result<Queued> {
        const QUEUE: &str = "INSERT INTO letters (id, participant, pin, hash, asked_at, expires_at)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6
            WHERE (SELECT count(*) FROM letters WHERE participant = ?2 AND asked_at > ?7) < ?8";
        // An earlier letter that is not printed yet never will be: its PIN is forgotten.
        const SUPERSEDE: &str = "UPDATE letters SET superseded_at = ?1, pin = NULL
            WHERE participant = ?2 AND id <> ?3 AND used_at IS NULL AND superseded_at IS NULL";
        let pin = self
            .vault
            .seal(SealKind::Letter, &letter.id.0, letter.pin.expose_secret().as_bytes())?;
        let span = letter.asked_at - since;
        let mut write = self.write().await?;
        let queued = sqlx::query(QUEUE)
            .bind(&letter.id.0[..])
            .bind(letter.participant.0)
            .bind(pin)
            .bind(&letter.hash[..])
            .bind(letter.asked_at)
            .bind(letter.expires_at)
            .bind(since)
            .bind(most)
            .execute(&mut *write)
            .await?;
        let asked = asked_since(&mut write, letter.participant, since).await?;
        let left = most.saturating_sub(u32::try_from(asked.len()).unwrap_or(u32::MAX));
        // The limit is one short again when the oldest of the newest `most` leaves the span.
        let next_at = usize::try_from(most)
            .ok()
            .and_then(|most| asked.get(most.checked_sub(1)?))
            .map(|at| at + span);
        if queued.rows_affected() == 0 {
            return Ok(Queued::Exhausted {
                next_at: next_at.unwrap_or(letter.asked_at + span),
            });
        }
        sqlx::query(SUPERSEDE)
            .bind(letter.asked_at)
            .bind(letter.participant.0)
            .bind(&letter.id.0[..])
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(Queued::Queued { left, next_at })
    }

    async fn waiting_letters(&self, limit: u32) -> Result<Vec<WaitingLetter>> {
        const SQL: &str = "SELECT l.id, l.pin, l.asked_at, l.expires_at, p.program, p.first_name || ' ' || p.last_name, p.account, f.sealed
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

/// When letters were asked for after `since`, the newest first.
async fn asked_since(write: &mut Transaction<'static, Sqlite>, participant: ParticipantKey, since: Millis) -> Result<Vec<Millis>> {
    Ok(
        sqlx::query_scalar("SELECT asked_at FROM letters WHERE participant = ? AND asked_at > ? ORDER BY asked_at DESC")
            .bind(participant.0)
            .bind(since)
            .fetch_all(&mut **write)
            .await?,
    )
}
