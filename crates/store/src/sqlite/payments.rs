//! Payments, out of the table that lies in their order.

use async_trait::async_trait;
use domain::money::Cents;
use domain::payment::Payment;
use jiff::civil::Date;
use rusqlite::Row;

use super::SqliteStore;
use super::code::{self, Coded};
use crate::payments::{PaymentCursor, Payments, PaymentsAsked, PaymentsPage};
use crate::{ParticipantKey, PublicId, Result};

/// The columns `id, date, direction, amount, method, status, case_id`.
pub(super) fn payment(row: &Row<'_>) -> Result<Payment> {
    Ok(Payment {
        id: PublicId(row.get(0)?).to_string(),
        date: code::date(row.get(1)?)?,
        direction: Coded::decode(row.get(2)?)?,
        amount: Cents(row.get(3)?),
        method: Coded::decode(row.get(4)?)?,
        status: Coded::decode(row.get(5)?)?,
        case_id: PublicId(row.get(6)?).to_string(),
    })
}

/// The place in the list at which the page begins: before it in time, so the rows are less than it.
fn bound(asked: &PaymentsAsked) -> (i64, Vec<u8>) {
    let end = code::day(asked.to.unwrap_or(Date::MAX)) + 1;
    match asked.after {
        Some(PaymentCursor { date, id }) if code::day(date) < end => (code::day(date), id.0.to_vec()),
        _ => (end, Vec::new()),
    }
}

#[async_trait]
impl Payments for SqliteStore {
    async fn payments(&self, participant: ParticipantKey, asked: &PaymentsAsked) -> Result<PaymentsPage> {
        const SQL: &str = "SELECT id, date, direction, amount, method, status, case_id FROM payments
            WHERE participant = ?1 AND date >= ?2 AND (date, id) < (?3, ?4) AND (?5 IS NULL OR direction = ?5)
            ORDER BY date DESC, id DESC LIMIT ?6";
        let limit = usize::from(asked.limit);
        let (day, id) = bound(asked);
        let from = asked.from.map_or(0, code::day);
        let direction = asked.direction.map(Coded::code);
        let mut payments = self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            // One more than the page, to know whether there is another.
            let mut rows = statement.query((participant.0, from, day, id, direction, i64::from(asked.limit) + 1))?;
            let mut payments = Vec::with_capacity(limit + 1);
            while let Some(row) = rows.next()? {
                payments.push(payment(row)?);
            }
            Ok(payments)
        })?;
        let more = payments.len() > limit;
        payments.truncate(limit);
        let next = payments.last().filter(|_| more).and_then(|last| {
            Some(PaymentCursor {
                date: last.date,
                id: PublicId::parse(&last.id)?,
            })
        });
        Ok(PaymentsPage { payments, next })
    }
}
