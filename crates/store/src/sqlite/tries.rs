//! Tries: a counter is one row, and judging and counting one statement on it.

use async_trait::async_trait;
use domain::programme::TryLimits;
use sqlx::{Sqlite, Transaction};

use super::SqliteStore;
use crate::tries::{Counted, CountedTry, Tries};
use crate::{Mac, Millis, Result, StoreError};

const MINUTE: Millis = 60_000;
const HOUR: Millis = 60 * MINUTE;
const MONTH: Millis = 30 * 24 * HOUR;

/// What one counter allows.
struct Limit {
    /// Tries in a row before `lock` begins.
    in_a_row: i64,
    /// How long it stays locked, from the last try on.
    lock: Millis,
    /// Tries within `span`.
    most: i64,
    /// How long a try counts.
    span: Millis,
}

/// A counter as it stands.
struct Counter {
    in_a_row: i64,
    last_at: Millis,
    recent: Vec<u8>,
}

impl Limit {
    fn of_record(limits: &TryLimits) -> Self {
        Self {
            in_a_row: limits.in_a_row.into(),
            lock: Millis::from(limits.lock_minutes) * MINUTE,
            most: limits.in_30_days.into(),
            span: MONTH,
        }
    }

    fn of_source(limits: &TryLimits) -> Self {
        Self {
            // A row of wrong tries from one address may be many people's: a community centre has one address.
            in_a_row: i64::MAX,
            lock: 0,
            most: limits.per_source_hour.into(),
            span: HOUR,
        }
    }

    fn left(&self, counter: &Counter) -> u32 {
        let counted = i64::try_from(counter.recent.len() / 8).unwrap_or(i64::MAX);
        u32::try_from((self.in_a_row - counter.in_a_row).min(self.most - counted)).unwrap_or_default()
    }

    /// When a counter that refuses lets the next try through.
    fn until(&self, counter: &Counter) -> Millis {
        let locked = if counter.in_a_row >= self.in_a_row {
            counter.last_at + self.lock
        } else {
            0
        };
        let full = counter.recent.len() / 8 >= usize::try_from(self.most).unwrap_or(usize::MAX);
        let oldest = counter.recent.first_chunk().map_or(0, |stamp| Millis::from_be_bytes(*stamp));
        if full { locked.max(oldest + self.span) } else { locked }
    }
}

/// Counts, or tells until when the counter refuses.
async fn count(
    write: &mut Transaction<'static, Sqlite>,
    key: &Mac,
    limit: &Limit,
    now: Millis,
) -> Result<std::result::Result<u32, Millis>> {
    // Of `recent` the newest `most` are kept: while the oldest of so many still counts, there is no room for another.
    const COUNT: &str = "INSERT INTO tries (counter, in_a_row, last_at, recent) VALUES (?1, 1, ?2, ?3)
        ON CONFLICT (counter) DO UPDATE SET
            in_a_row = CASE WHEN in_a_row < ?4 THEN in_a_row + 1 ELSE 1 END,
            last_at = excluded.last_at,
            recent = substr(CAST(recent || excluded.recent AS BLOB), -8 * ?6)
        WHERE (in_a_row < ?4 OR last_at + ?5 <= excluded.last_at)
            AND (length(recent) < 8 * ?6 OR substr(recent, 1, 8) <= ?7)
        RETURNING in_a_row, last_at, recent";
    let counted: Option<(i64, i64, Vec<u8>)> = sqlx::query_as(COUNT)
        .bind(&key[..])
        .bind(now)
        .bind(&now.to_be_bytes()[..])
        .bind(limit.in_a_row)
        .bind(limit.lock)
        .bind(limit.most)
        .bind(&(now - limit.span).to_be_bytes()[..])
        .fetch_optional(&mut **write)
        .await?;
    let allowed = counted.is_some();
    let (in_a_row, last_at, recent) = match counted {
        Some(row) => row,
        None => sqlx::query_as("SELECT in_a_row, last_at, recent FROM tries WHERE counter = ?")
            .bind(&key[..])
            .fetch_optional(&mut **write)
            .await?
            .ok_or(StoreError::Damaged("counter"))?,
    };
    let counter = Counter { in_a_row, last_at, recent };
    Ok(if allowed {
        Ok(limit.left(&counter))
    } else {
        Err(limit.until(&counter))
    })
}

/// Takes one try of this instant off; `ends_row` also ends the row of wrong ones.
async fn take_off(write: &mut Transaction<'static, Sqlite>, key: &Mac, at: Millis, ends_row: bool) -> Result<()> {
    let recent: Option<Vec<u8>> = sqlx::query_scalar("SELECT recent FROM tries WHERE counter = ?")
        .bind(&key[..])
        .fetch_optional(&mut **write)
        .await?;
    let Some(mut recent) = recent else { return Ok(()) };
    if let Some(place) = recent.chunks(8).position(|stamp| stamp == at.to_be_bytes()) {
        recent.drain(place * 8..place * 8 + 8);
    }
    sqlx::query("UPDATE tries SET recent = ?2, in_a_row = CASE WHEN ?3 THEN 0 ELSE in_a_row END WHERE counter = ?1")
        .bind(&key[..])
        .bind(recent)
        .bind(ends_row)
        .execute(&mut **write)
        .await?;
    Ok(())
}

#[async_trait]
impl Tries for SqliteStore {
    async fn count_try(&self, record: &Mac, source: &Mac, limits: &TryLimits, now: Millis) -> Result<Counted> {
        // A try that either counter refuses is counted by neither: leaving the transaction undoes the first.
        let mut write = self.write().await?;
        if let Err(until) = count(&mut write, source, &Limit::of_source(limits), now).await? {
            return Ok(Counted::SourceLimited { until });
        }
        match count(&mut write, record, &Limit::of_record(limits), now).await? {
            Err(until) => Ok(Counted::RecordLocked { until }),
            Ok(left) => {
                write.commit().await?;
                Ok(Counted::Allowed(CountedTry {
                    record: *record,
                    source: *source,
                    at: now,
                    left,
                }))
            }
        }
    }

    async fn give_back(&self, counted: &CountedTry) -> Result<()> {
        let mut write = self.write().await?;
        take_off(&mut write, &counted.record, counted.at, true).await?;
        take_off(&mut write, &counted.source, counted.at, false).await?;
        Ok(write.commit().await?)
    }
}
