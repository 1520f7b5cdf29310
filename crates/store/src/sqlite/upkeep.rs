//! Upkeep.

use async_trait::async_trait;
use rusqlite::Transaction;

use super::SqliteStore;
use crate::Result;
use crate::upkeep::{Forget, Upkeep};

#[async_trait]
impl Upkeep for SqliteStore {
    async fn ready(&self) -> Result<()> {
        self.readers
            .read(|db| Ok(db.query_row("SELECT count(*) FROM key_check", [], |_| Ok(()))?))?;
        self.writer.keep(|_| Ok(())).await
    }

    async fn forget(&self, before: Forget) -> Result<u64> {
        let work = move |write: &Transaction<'_>| {
            let mut rows = 0;
            for (statement, instant) in [
                ("DELETE FROM answers WHERE claimed_at < ?1", before.answers),
                ("DELETE FROM sessions WHERE coalesce(ended_at, ends_at) < ?1", before.sessions),
                ("DELETE FROM sign_ins WHERE at < ?1", before.sign_ins),
                ("DELETE FROM tries WHERE last_at < ?1", before.tries),
                (
                    "DELETE FROM answers WHERE enrolment IN (SELECT token FROM enrolments WHERE ends_at < ?1)",
                    before.enrolments,
                ),
                ("DELETE FROM enrolments WHERE ends_at < ?1", before.enrolments),
                ("DELETE FROM wrong_submissions WHERE at < ?1", before.submissions),
            ] {
                rows += write.prepare_cached(statement)?.execute([instant])? as u64;
            }
            Ok(rows)
        };
        self.writer.keep(work).await
    }
}
