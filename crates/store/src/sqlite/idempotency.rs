//! Idempotency records.

use async_trait::async_trait;
use rusqlite::{Connection, OptionalExtension};

use super::SqliteStore;
use super::writer::End;
use crate::idempotency::{Claim, Claiming, Idempotency, KeptAnswer};
use crate::{Mac, Result};

/// Keeps an answer, inside a transaction.
pub(super) fn keep(write: &Connection, answer: &KeptAnswer) -> Result<()> {
    write
        .prepare_cached("UPDATE answers SET answer = ?2, enrolment = ?3 WHERE key = ?1 AND answer IS NULL")?
        .execute((answer.key, &answer.sealed, answer.enrolment))?;
    Ok(())
}

/// Claims a key, inside a transaction.
pub(super) fn claim(write: &Connection, claiming: &Claiming) -> Result<Claim> {
    const CLAIM: &str = "INSERT INTO answers (key, request, claimed_at) VALUES (?1, ?2, ?3)
        ON CONFLICT (key) DO UPDATE SET claimed_at = excluded.claimed_at
        WHERE answer IS NULL AND request = excluded.request AND claimed_at < ?4";
    let Claiming {
        key,
        request,
        at,
        abandoned,
    } = claiming;
    if write.prepare_cached(CLAIM)?.execute((key, request, at, abandoned))? == 1 {
        return Ok(Claim::Fresh);
    }
    let mut statement = write.prepare_cached("SELECT request, answer FROM answers WHERE key = ?1")?;
    let known: Option<(Mac, Option<Vec<u8>>)> = statement.query_row([key], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(match known {
        Some((other, _)) if other != *request => Claim::OtherRequest,
        Some((_, Some(answer))) => Claim::Answered(answer),
        Some((_, None)) | None => Claim::Working,
    })
}

#[async_trait]
impl Idempotency for SqliteStore {
    async fn claim(&self, claiming: &Claiming) -> Result<Claim> {
        let claiming = *claiming;
        self.writer.write_soon(move |write| claim(write, &claiming).map(End::Keep)).await
    }

    async fn keep_answer(&self, answer: &KeptAnswer) -> Result<()> {
        let answer = answer.clone();
        self.writer.keep(move |write| keep(write, &answer)).await
    }

    async fn release(&self, key: &Mac) -> Result<()> {
        let key = *key;
        let release = move |write: &rusqlite::Transaction<'_>| {
            let mut statement = write.prepare_cached("DELETE FROM answers WHERE key = ?1 AND answer IS NULL")?;
            Ok(statement.execute([key]).map(drop)?)
        };
        self.writer.keep(release).await
    }
}
