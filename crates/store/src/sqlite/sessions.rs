//! Sessions.

use async_trait::async_trait;
use rusqlite::{OptionalExtension, Row};
use sqlx::{Sqlite, Transaction};

use super::SqliteStore;
use crate::sessions::{NewSession, Session, Sessions};
use crate::{Mac, Millis, ParticipantKey, PublicId, Result, StoreError};

fn session(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: PublicId(row.get(0)?),
        participant: ParticipantKey(row.get(1)?),
        account: PublicId(row.get(2)?),
        program: row.get(3)?,
        temporary: row.get::<_, Option<[u8; 16]>>(4)?.map(PublicId),
        began_at: row.get(5)?,
        used_at: row.get(6)?,
        ends_at: row.get(7)?,
        ended_at: row.get(8)?,
        system: row.get(9)?,
    })
}

/// Opens a session inside a transaction.
pub(super) async fn open(write: &mut Transaction<'static, Sqlite>, session: &NewSession) -> Result<()> {
    const SQL: &str = "INSERT INTO sessions (token, id, participant, account, program, temporary, began_at, used_at, ends_at, system)
        SELECT ?1, ?2, key, account, program, ?4, ?5, ?5, ?6, ?7 FROM participants WHERE key = ?3";
    let done = sqlx::query(SQL)
        .bind(&session.token[..])
        .bind(&session.id.0[..])
        .bind(session.participant.0)
        .bind(session.temporary.map(|letter| letter.0.to_vec()))
        .bind(session.began_at)
        .bind(session.ends_at)
        .bind(&session.system)
        .execute(&mut **write)
        .await?;
    if done.rows_affected() == 1 {
        Ok(())
    } else {
        Err(StoreError::Dangling("participant"))
    }
}

#[async_trait]
impl Sessions for SqliteStore {
    async fn open_session(&self, session: &NewSession) -> Result<()> {
        let mut write = self.write().await?;
        open(&mut write, session).await?;
        Ok(write.commit().await?)
    }

    async fn session(&self, token: &Mac) -> Result<Option<Session>> {
        const SQL: &str = "SELECT id, participant, account, program, temporary, began_at, used_at, ends_at, ended_at, system
            FROM sessions WHERE token = ?1";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            Ok(statement.query_row([token], session).optional()?)
        })
    }

    async fn touch_session(&self, session: PublicId, at: Millis) -> Result<()> {
        sqlx::query("UPDATE sessions SET used_at = ?1 WHERE id = ?2 AND used_at < ?1 AND ended_at IS NULL")
            .bind(at)
            .bind(&session.0[..])
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    async fn list_sessions(&self, participant: ParticipantKey, now: Millis, used_after: Millis) -> Result<Vec<Session>> {
        const SQL: &str = "SELECT id, participant, account, program, temporary, began_at, used_at, ends_at, ended_at, system
            FROM sessions WHERE participant = ?1 AND ended_at IS NULL AND ends_at > ?2 AND used_at > ?3
            ORDER BY began_at DESC, id";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let rows = statement.query_map((participant.0, now, used_after), session)?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }

    async fn end_session(&self, participant: ParticipantKey, session: PublicId, at: Millis) -> Result<bool> {
        let done = sqlx::query("UPDATE sessions SET ended_at = ? WHERE id = ? AND participant = ? AND ended_at IS NULL")
            .bind(at)
            .bind(&session.0[..])
            .bind(participant.0)
            .execute(&self.writer)
            .await?;
        Ok(done.rows_affected() == 1)
    }
}
