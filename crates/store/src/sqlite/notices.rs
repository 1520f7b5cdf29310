//! Notices.

use async_trait::async_trait;
use domain::notice::Notice;
use rusqlite::Connection;

use super::{SqliteStore, code, participants};
use crate::notices::Notices;
use crate::{Millis, ParticipantKey, PublicId, Result};

/// Notices that changed in the revisions after `since` and up to `until`, the newest first.
pub(super) fn between(db: &Connection, participant: ParticipantKey, since: u64, until: u64) -> Result<Vec<Notice>> {
    const SQL: &str = "SELECT id, date, respond_by, read_at IS NOT NULL, texts FROM notices
        WHERE participant = ?1 AND revision > ?2 AND revision <= ?3 ORDER BY date DESC, id";
    let mut statement = db.prepare_cached(SQL)?;
    let mut rows = statement.query((participant.0, since.cast_signed(), until.cast_signed()))?;
    let mut notices = Vec::new();
    while let Some(row) = rows.next()? {
        notices.push(Notice {
            id: PublicId(row.get(0)?).to_string(),
            date: code::date(row.get(1)?)?,
            respond_by: row.get::<_, Option<i64>>(2)?.map(code::date).transpose()?,
            read: row.get(3)?,
            texts: serde_json::from_str(&row.get::<_, String>(4)?)?,
        });
    }
    Ok(notices)
}

#[async_trait]
impl Notices for SqliteStore {
    async fn notices(&self, participant: ParticipantKey) -> Result<Vec<Notice>> {
        self.readers.read(|db| between(db, participant, 0, super::changes::ALL))
    }

    async fn read_notice(&self, participant: ParticipantKey, notice: PublicId, at: Millis) -> Result<bool> {
        self.writer.keep(move |write| open(write, participant, notice, at)).await
    }
}

/// Marks a notice as opened; `false`, if there is none.
fn open(write: &Connection, participant: ParticipantKey, notice: PublicId, at: Millis) -> Result<bool> {
    const OPEN: &str = "UPDATE notices SET read_at = ?1, revision = (SELECT revision + 1 FROM participants WHERE key = ?2)
        WHERE participant = ?2 AND id = ?3 AND read_at IS NULL";
    const IS_THERE: &str = "SELECT EXISTS (SELECT 1 FROM notices WHERE participant = ?1 AND id = ?2)";
    if write.prepare_cached(OPEN)?.execute((at, participant.0, notice.0))? == 1 {
        participants::revise(write, participant)?;
        return Ok(true);
    }
    Ok(write
        .prepare_cached(IS_THERE)?
        .query_row((participant.0, notice.0), |row| row.get(0))?)
}
