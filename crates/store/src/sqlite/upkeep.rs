//! Upkeep.

use async_trait::async_trait;

use super::SqliteStore;
use crate::Result;
use crate::upkeep::{Forget, Upkeep};

#[async_trait]
impl Upkeep for SqliteStore {
    async fn ready(&self) -> Result<()> {
        self.readers
            .read(|db| Ok(db.query_row("SELECT count(*) FROM key_check", [], |_| Ok(()))?))?;
        sqlx::query("SELECT 1").execute(&self.writer).await?;
        Ok(())
    }

    async fn forget(&self, before: Forget) -> Result<u64> {
        let mut write = self.write().await?;
        let mut rows = 0;
        for (statement, instant) in [
            ("DELETE FROM answers WHERE claimed_at < ?", before.answers),
            ("DELETE FROM sessions WHERE coalesce(ended_at, ends_at) < ?", before.sessions),
            ("DELETE FROM tries WHERE last_at < ?", before.tries),
        ] {
            rows += sqlx::query(statement).bind(instant).execute(&mut *write).await?.rows_affected();
        }
        write.commit().await?;
        Ok(rows)
    }
}
