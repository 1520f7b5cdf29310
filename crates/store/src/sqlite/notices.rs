//! Notices.

use async_trait::async_trait;
use domain::notice::Notice;
use rusqlite::Connection;

use super::{SqliteStore, code};
use crate::notices::Notices;
use crate::{Millis, ParticipantKey, PublicId, Result};

/// Notices that changed in the revisions after `since` and up to `until`, the newest first.
pub(super) fn between(db: &Connection, participant: ParticipantKey, since: u64, until: u64) -> Result<Vec<Notice>> {
    const SQL: &str = "SELECT id, date, read_at IS NOT NULL, texts FROM notices
        WHERE participant = ?1 AND revision > ?2 AND revision <= ?3 ORDER BY date DESC, id";
    let mut statement = db.prepare_cached(SQL)?;
    let mut rows = statement.query((participant.0, since.cast_signed(), until.cast_signed()))?;
    let mut notices = Vec::new();
    while let Some(row) = rows.next()? {
        notices.push(Notice {
            id: PublicId(row.get(0)?).to_string(),
            date: code::date(row.get(1)?)?,
            read: row.get(2)?,
            texts: serde_json::from_str(&row.get::<_, String>(3)?)?,
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
        const OPEN: &str = "UPDATE notices SET read_at = ?1, revision = (SELECT revision + 1 FROM participants WHERE key = ?2)
            WHERE participant = ?2 AND id = ?3 AND read_at IS NULL";
        let mut write = self.write().await?;
        let done = sqlx::query(OPEN)
            .bind(at)
            .bind(participant.0)
            .bind(&notice.0[..])
            .execute(&mut *write)
            .await?;
        if done.rows_affected() == 1 {
            sqlx::query("UPDATE participants SET revision = revision + 1 WHERE key = ?")
                .bind(participant.0)
                .execute(&mut *write)
                .await?;
            write.commit().await?;
            return Ok(true);
        }
        Ok(
            sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM notices WHERE participant = ? AND id = ?)")
                .bind(participant.0)
                .bind(&notice.0[..])
                .fetch_one(&mut *write)
                .await?,
        )
    }
}
