//! Tries: a counter is one row, and judging and counting one statement on it.

use async_trait::async_trait;
use domain::programme::TryLimits;
use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use super::writer::End;
use super::{SqliteStore, idempotency, sign_ins};
use crate::idempotency::{Claim, Claiming};
use crate::tries::{ClaimedTry, Counted, CountedTry, NewTry, Tries};
use crate::{Mac, Millis, Result};

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

fn counter(row: &Row<'_>) -> rusqlite::Result<Counter> {
    Ok(Counter {
        in_a_row: row.get(0)?,
        last_at: row.get(1)?,
        recent: row.get(2)?,
    })
}

/// Counts, or tells until when the counter refuses.
fn count(write: &Connection, key: &Mac, limit: &Limit, now: Millis) -> Result<std::result::Result<u32, Millis>> {
    // Of `recent` the newest `most` are kept: while the oldest of so many still counts, there is no room for another.
    const COUNT: &str = "INSERT INTO tries (counter, in_a_row, last_at, recent) VALUES (?1, 1, ?2, ?3)
        ON CONFLICT (counter) DO UPDATE SET
            in_a_row = CASE WHEN in_a_row < ?4 THEN in_a_row + 1 ELSE 1 END,
            last_at = excluded.last_at,
            recent = substr(CAST(recent || excluded.recent AS BLOB), -8 * ?6)
        WHERE (in_a_row < ?4 OR last_at + ?5 <= excluded.last_at)
            AND (length(recent) < 8 * ?6 OR substr(recent, 1, 8) <= ?7)
        RETURNING in_a_row, last_at, recent";
    const REFUSED: &str = "SELECT in_a_row, last_at, recent FROM tries WHERE counter = ?1";
    let (at, since) = (now.to_be_bytes(), (now - limit.span).to_be_bytes());
    let parameters = (key, now, at, limit.in_a_row, limit.lock, limit.most, since);
    let counted = write.prepare_cached(COUNT)?.query_row(parameters, counter).optional()?;
    if let Some(counted) = counted {
        return Ok(Ok(limit.left(&counted)));
    }
    let refused = write.prepare_cached(REFUSED)?.query_row([key], counter)?;
    Ok(Err(limit.until(&refused)))
}

/// Takes one try of this instant off; `ends_row` also ends the row of wrong ones.
fn take_off(write: &Connection, key: &Mac, at: Millis, ends_row: bool) -> Result<()> {
    const PUT: &str = "UPDATE tries SET recent = ?2, in_a_row = CASE WHEN ?3 THEN 0 ELSE in_a_row END WHERE counter = ?1";
    let mut statement = write.prepare_cached("SELECT recent FROM tries WHERE counter = ?1")?;
    let recent: Option<Vec<u8>> = statement.query_row([key], |row| row.get(0)).optional()?;
    let Some(mut recent) = recent else { return Ok(()) };
    if let Some(place) = recent.chunks(8).position(|stamp| stamp == at.to_be_bytes()) {
        recent.drain(place * 8..place * 8 + 8);
    }
    write.prepare_cached(PUT)?.execute((key, recent, ends_row))?;
    Ok(())
}

/// Gives a try back, inside a transaction.
pub(super) fn give_back(write: &Connection, counted: &CountedTry) -> Result<()> {
    take_off(write, &counted.record, counted.at, true)?;
    take_off(write, &counted.source, counted.at, false)
}

/// How a counter stands, without counting.
pub(super) enum Standing {
    /// So many tries would be let through now.
    Left(u32),
    /// None is, until then.
    Locked(Millis),
}

/// How the counter of a record stands at `now`.
pub(super) fn standing(write: &Connection, record: &Mac, limits: &TryLimits, now: Millis) -> Result<Standing> {
    let limit = Limit::of_record(limits);
    let mut statement = write.prepare_cached("SELECT in_a_row, last_at, recent FROM tries WHERE counter = ?1")?;
    let mut counter = statement.query_row([record], counter).optional()?.unwrap_or_else(|| Counter {
        in_a_row: 0,
        last_at: 0,
        recent: Vec::new(),
    });
    if counter.in_a_row >= limit.in_a_row && counter.last_at + limit.lock <= now {
        counter.in_a_row = 0;
    }
    let counts = |stamp: &[u8]| stamp > (now - limit.span).to_be_bytes().as_slice();
    counter.recent = counter.recent.chunks(8).filter(|stamp| counts(stamp)).flatten().copied().collect();
    Ok(match limit.left(&counter) {
        0 => Standing::Locked(limit.until(&counter)),
        left => Standing::Left(left),
    })
}

/// Counts on both counters, or on neither: whoever is refused has to undo.
pub(super) fn count_both(write: &Connection, new: &NewTry, limits: &TryLimits) -> Result<Counted> {
    if let Err(until) = count(write, &new.source, &Limit::of_source(limits), new.at)? {
        return Ok(Counted::SourceLimited { until });
    }
    Ok(match count(write, &new.record, &Limit::of_record(limits), new.at)? {
        Err(until) => Counted::RecordLocked { until },
        Ok(left) => Counted::Allowed(CountedTry {
            record: new.record,
            source: new.source,
            at: new.at,
            left,
        }),
    })
}

/// A try that either counter refuses leaves nothing behind.
fn if_allowed<T>(counted: Counted, told: impl FnOnce(Counted) -> T) -> End<T> {
    match counted {
        Counted::Allowed(_) => End::Keep(told(counted)),
        Counted::RecordLocked { .. } | Counted::SourceLimited { .. } => End::Undo(told(counted)),
    }
}

#[async_trait]
impl Tries for SqliteStore {
    async fn count_try(&self, new: &NewTry, limits: &TryLimits) -> Result<Counted> {
        let (new, limits) = (*new, limits.clone());
        let work = move |write: &Transaction<'_>| Ok(if_allowed(count_both(write, &new, &limits)?, |counted| counted));
        self.writer.write_soon(work).await
    }

    async fn claim_sign_in(&self, claiming: &Claiming, new: &NewTry, system: &str, limits: &TryLimits) -> Result<ClaimedTry> {
        let (claiming, new, system, limits) = (*claiming, *new, system.to_owned(), limits.clone());
        let work = move |write: &Transaction<'_>| {
            let known = idempotency::claim(write, &claiming)?;
            if known != Claim::Fresh {
                return Ok(End::Undo(ClaimedTry::Known(known)));
            }
            let counted = count_both(write, &new, &limits)?;
            if let Counted::Allowed(counted) = &counted {
                sign_ins::note(write, counted, &system)?;
            }
            Ok(if_allowed(counted, ClaimedTry::New))
        };
        self.writer.write_soon(work).await
    }

    async fn give_back(&self, counted: &CountedTry) -> Result<()> {
        let counted = *counted;
        self.writer.keep(move |write| give_back(write, &counted)).await
    }

    async fn end_row(&self, record: &Mac) -> Result<()> {
        const SQL: &str = "UPDATE tries SET in_a_row = 0 WHERE counter = ?1";
        let record = *record;
        let work = move |write: &Transaction<'_>| Ok(write.prepare_cached(SQL)?.execute([record]).map(drop)?);
        self.writer.keep(work).await
    }
}
