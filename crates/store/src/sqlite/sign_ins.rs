//! The last tries to sign in.

use async_trait::async_trait;
use rusqlite::Connection;

use super::SqliteStore;
use crate::sign_ins::{KEPT, PastSignIn, SignIns};
use crate::tries::CountedTry;
use crate::{Mac, Result};

/// Notes a try that has opened nothing yet, in place of the oldest if there are enough, inside a transaction.
pub(super) fn note(write: &Connection, counted: &CountedTry, system: &str) -> Result<()> {
    const NOTE: &str = "INSERT INTO sign_ins (counter, number, at, system, opened)
        SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, 0 FROM sign_ins WHERE counter = ?1 RETURNING number";
    const TRIM: &str = "DELETE FROM sign_ins WHERE counter = ?1 AND number <= ?2";
    let mut statement = write.prepare_cached(NOTE)?;
    let number: i64 = statement.query_row((counted.record, counted.at, system), |row| row.get(0))?;
    let last = number - i64::from(KEPT);
    if last > 0 {
        write.prepare_cached(TRIM)?.execute((counted.record, last))?;
    }
    Ok(())
}

/// The try of this instant has opened a session, inside a transaction.
pub(super) fn opened(write: &Connection, counted: &CountedTry) -> Result<()> {
    const SQL: &str = "UPDATE sign_ins SET opened = 1 WHERE counter = ?1 AND number =
        (SELECT max(number) FROM sign_ins WHERE counter = ?1 AND at = ?2 AND opened = 0)";
    let mut statement = write.prepare_cached(SQL)?;
    Ok(statement.execute((counted.record, counted.at)).map(drop)?)
}

/// Forgets all of a counter's, inside a transaction.
pub(super) fn forget(write: &Connection, counter: &Mac) -> Result<()> {
    let mut statement = write.prepare_cached("DELETE FROM sign_ins WHERE counter = ?1")?;
    Ok(statement.execute([counter]).map(drop)?)
}

#[async_trait]
impl SignIns for SqliteStore {
    async fn sign_ins(&self, counter: &Mac) -> Result<Vec<PastSignIn>> {
        const SQL: &str = "SELECT at, system, opened FROM sign_ins WHERE counter = ?1 ORDER BY number DESC LIMIT ?2";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let rows = statement.query_map((counter, KEPT), |row| {
                Ok(PastSignIn {
                    at: row.get(0)?,
                    system: row.get(1)?,
                    opened: row.get(2)?,
                })
            })?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }
}
