//! Sessions.

use async_trait::async_trait;
use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use super::writer::End;
use super::{SqliteStore, accounts, idempotency, sign_ins, tries};
use crate::sessions::{NewSession, Session, Sessions, SignIn};
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
        reads: accounts::reads(row, 10)?,
    })
}

/// Opens a session inside a transaction.
pub(super) fn open(write: &Connection, session: &NewSession) -> Result<()> {
    const SQL: &str = "INSERT INTO sessions (token, id, participant, account, program, temporary, began_at, used_at, ends_at, system)
        SELECT ?1, ?2, key, account, program, ?4, ?5, ?5, ?6, ?7 FROM participants WHERE key = ?3";
    let opened = write.prepare_cached(SQL)?.execute((
        session.token,
        session.id.0,
        session.participant.0,
        session.temporary.map(|letter| letter.0),
        session.began_at,
        session.ends_at,
        &session.system,
    ))?;
    if opened == 1 {
        Ok(())
    } else {
        Err(StoreError::Dangling("participant"))
    }
}

#[async_trait]
impl Sessions for SqliteStore {
    async fn sign_in(&self, sign_in: &SignIn) -> Result<()> {
        let sign_in = sign_in.clone();
        let work = move |write: &Transaction<'_>| {
            open(write, &sign_in.session)?;
            tries::give_back(write, &sign_in.counted)?;
            sign_ins::opened(write, &sign_in.counted)?;
            idempotency::keep(write, &sign_in.answer)
        };
        self.writer.keep(work).await
    }

    async fn session(&self, token: &Mac) -> Result<Option<Session>> {
        const SQL: &str = "SELECT s.id, s.participant, s.account, s.program, s.temporary, s.began_at, s.used_at, s.ends_at, s.ended_at,
                s.system, a.participant IS NOT NULL, a.record, a.case_opened
            FROM sessions s LEFT JOIN accounts a ON a.participant = s.participant WHERE s.token = ?1";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            Ok(statement.query_row([token], session).optional()?)
        })
    }

    async fn touch_session(&self, session: PublicId, at: Millis) -> Result<()> {
        const SQL: &str = "UPDATE sessions SET used_at = ?1 WHERE id = ?2 AND used_at < ?1 AND ended_at IS NULL";
        let work = move |write: &Transaction<'_>| Ok(write.prepare_cached(SQL)?.execute((at, session.0)).map(|_| End::Keep(()))?);
        self.writer.write_soon(work).await
    }

    async fn list_sessions(&self, participant: ParticipantKey, now: Millis, used_after: Millis) -> Result<Vec<Session>> {
        const SQL: &str = "SELECT s.id, s.participant, s.account, s.program, s.temporary, s.began_at, s.used_at, s.ends_at, s.ended_at,
                s.system, a.participant IS NOT NULL, a.record, a.case_opened
            FROM sessions s LEFT JOIN accounts a ON a.participant = s.participant
            WHERE s.participant = ?1 AND s.ended_at IS NULL AND s.ends_at > ?2 AND s.used_at > ?3
            ORDER BY s.began_at DESC, s.id";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let rows = statement.query_map((participant.0, now, used_after), session)?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }

    async fn end_session(&self, participant: ParticipantKey, session: PublicId, at: Millis) -> Result<bool> {
        const SQL: &str = "UPDATE sessions SET ended_at = ?1 WHERE id = ?2 AND participant = ?3 AND ended_at IS NULL";
        let work = move |write: &Transaction<'_>| Ok(write.prepare_cached(SQL)?.execute((at, session.0, participant.0))? == 1);
        self.writer.keep(work).await
    }
}
