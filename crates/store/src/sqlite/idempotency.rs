//! Idempotency records.

use async_trait::async_trait;

use super::SqliteStore;
use crate::idempotency::{Claim, Idempotency};
use crate::{Mac, Millis, Result};

#[async_trait]
impl Idempotency for SqliteStore {
    async fn claim(&self, key: &Mac, request: &Mac, now: Millis, abandoned: Millis) -> Result<Claim> {
        const CLAIM: &str = "INSERT INTO answers (key, request, claimed_at) VALUES (?1, ?2, ?3)
            ON CONFLICT (key) DO UPDATE SET claimed_at = excluded.claimed_at
            WHERE answer IS NULL AND request = excluded.request AND claimed_at < ?4";
        let claimed = sqlx::query(CLAIM)
            .bind(&key[..])
            .bind(&request[..])
            .bind(now)
            .bind(abandoned)
            .execute(&self.writer)
            .await?;
        if claimed.rows_affected() == 1 {
            return Ok(Claim::Fresh);
        }
        let known: Option<(Vec<u8>, Option<Vec<u8>>)> = sqlx::query_as("SELECT request, answer FROM answers WHERE key = ?")
            .bind(&key[..])
            .fetch_optional(&self.writer)
            .await?;
        Ok(match known {
            Some((other, _)) if other != request => Claim::OtherRequest,
            Some((_, Some(answer))) => Claim::Answered(answer),
            // Released between the two statements: the next retry claims it.
            Some((_, None)) | None => Claim::Working,
        })
    }

    async fn keep_answer(&self, key: &Mac, answer: &[u8]) -> Result<()> {
        sqlx::query("UPDATE answers SET answer = ? WHERE key = ? AND answer IS NULL")
            .bind(answer)
            .bind(&key[..])
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    async fn release(&self, key: &Mac) -> Result<()> {
        sqlx::query("DELETE FROM answers WHERE key = ? AND answer IS NULL")
            .bind(&key[..])
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}
