//! What changed since a revision.

use async_trait::async_trait;
use rusqlite::{Connection, OptionalExtension};

use super::{SqliteStore, cases, code, hearings, notices, participants, payments};
use crate::changes::{Changes, ChangesFeed, PAYMENTS_A_PAGE};
use crate::{ParticipantKey, Result};

/// Later than every revision.
pub(super) const ALL: u64 = i64::MAX.cast_unsigned();

/// The next payments after a revision, and the revision of the last one if there are more.
fn next_payments(db: &Connection, participant: ParticipantKey, since: u64) -> Result<(Vec<domain::payment::Payment>, Option<u64>)> {
    const SQL: &str = "SELECT id, date, direction, amount, method, status, case_id, revision FROM payments
        WHERE participant = ?1 AND revision > ?2 ORDER BY revision LIMIT ?3";
    let mut statement = db.prepare_cached(SQL)?;
    let mut rows = statement.query((participant.0, since.cast_signed(), PAYMENTS_A_PAGE + 1))?;
    let (mut page, mut last) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        if page.len() == usize::from(PAYMENTS_A_PAGE) {
            return Ok((page, Some(code::revision(last))));
        }
        page.push(payments::payment(row)?);
        last = row.get(7)?;
    }
    Ok((page, None))
}

#[async_trait]
impl ChangesFeed for SqliteStore {
    async fn changes(&self, participant: ParticipantKey, since: u64) -> Result<Option<Changes>> {
        self.readers.read_at_once(|db| {
            let mut statement = db.prepare_cached(participants::HEADING)?;
            let heading = statement
                .query_row([participant.0], |row| participants::heading(row, 0))
                .optional()?;
            let Some(heading) = heading else { return Ok(None) };
            // A revision that is yet to come was given by a database that is no more, such as before a restore.
            let since = if since > heading.revision { 0 } else { since };
            let (payments, ends_at) = next_payments(db, participant, since)?;
            let until = ends_at.unwrap_or(heading.revision);
            Ok(Some(Changes {
                until,
                more: ends_at.is_some(),
                cases: cases::between(db, participant, since, until)?,
                payments,
                hearings: hearings::between(db, participant, since, until)?,
                notices: notices::between(db, participant, since, until)?,
                heading,
            }))
        })
    }
}
