//! Payments of child support: made by the person, or sent to the person (CW-06).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::money::Cents;

/// From whose side a payment is seen (CW-06).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// «Pagos Realizados Por Mí».
    Made,
    /// «Pagos Enviados Para Mí».
    Sent,
}

/// How the money moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Withheld from wages by the employer.
    WageWithholding,
    /// Straight into, or out of, a bank account.
    BankTransfer,
    /// A cheque in the mail.
    Cheque,
    /// The agency's debit card.
    DebitCard,
    /// A bank or credit card.
    Card,
    /// Cash at a counter or kiosk.
    Cash,
    /// A tax refund that was intercepted.
    TaxRefund,
    /// Anything else.
    Other,
}

/// Where a payment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PaymentStatus {
    /// Received by the agency, or on its way to the person.
    Pending,
    /// Credited, or paid out.
    Completed,
    /// Held for a reason the worker can tell.
    Held,
    /// Came back or was taken back; it does not count in totals.
    Returned,
}

/// One payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Payment {
    /// Unguessable and stable.
    pub id: String,
    /// The day it was made or sent.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub date: Date,
    /// Made by the person or sent to the person.
    pub direction: Direction,
    /// Whole cents, more than none.
    pub amount: Cents,
    /// How it moved.
    pub method: Method,
    /// Where it stands.
    pub status: PaymentStatus,
    /// The case it belongs to, by that case's `id`.
    pub case_id: String,
}

/// The sum of a span of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct MonthTotal {
    /// The year.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: i8,
    /// The sum of what counts, in cents.
    pub total: Cents,
    /// How many payments count.
    pub count: u32,
}

impl Payment {
    /// Whether it counts in totals: money that came back does not.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.status != PaymentStatus::Returned
    }
}

/// Sums by month, newest month first; months without a payment do not appear.
pub fn by_month<'a>(payments: impl IntoIterator<Item = &'a Payment>) -> Vec<MonthTotal> {
    let mut months = std::collections::BTreeMap::<(i16, i8), MonthTotal>::new();
    for payment in payments.into_iter().filter(|payment| payment.counts()) {
        let (year, month) = (payment.date.year(), payment.date.month());
        let sum = months.entry((year, month)).or_insert(MonthTotal {
            year,
            month,
            total: Cents(0),
            count: 0,
        });
        sum.total = [sum.total, payment.amount].into_iter().sum();
        sum.count += 1;
    }
    months.into_values().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn payment(date: Date, cents: i64, status: PaymentStatus) -> Payment {
        Payment {
            id: "p".into(),
            date,
            direction: Direction::Sent,
            amount: Cents(cents),
            method: Method::Cheque,
            status,
            case_id: "c".into(),
        }
    }

    #[test]
    fn months_add_up_newest_first_and_what_came_back_does_not_count() {
        let payments = [
            payment(date(2026, 1, 31), 21_250, PaymentStatus::Completed),
            payment(date(2026, 2, 1), 10_000, PaymentStatus::Completed),
            payment(date(2026, 2, 15), 5_001, PaymentStatus::Pending),
            payment(date(2026, 2, 28), 99_999, PaymentStatus::Returned),
        ];
        let months = by_month(&payments);
        let told: Vec<_> = months.iter().map(|m| (m.year, m.month, m.total.0, m.count)).collect();
        assert_eq!(told, [(2026, 2, 15_001, 2), (2026, 1, 21_250, 1)]);
    }
}
