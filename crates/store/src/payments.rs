//! Payments made and sent, newest first (CW-06).

use std::fmt;

use async_trait::async_trait;
use domain::payment::{Direction, Payment};
use jiff::civil::Date;

use crate::{ParticipantKey, PublicId, Result};

/// The place in the list after which the next page begins. It holds across new payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaymentCursor {
    /// Day of the last payment of the page before.
    pub date: Date,
    /// Its id.
    pub id: PublicId,
}

impl PaymentCursor {
    /// Reads what `Display` writes: `2026-11-22.` and the id.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (date, id) = text.split_once('.')?;
        Some(Self {
            date: Some(date).filter(|date| date.len() == 10)?.parse().ok()?,
            id: PublicId::parse(id)?,
        })
    }
}

impl fmt::Display for PaymentCursor {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}", self.date, self.id)
    }
}

/// Which payments.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PaymentsAsked {
    /// One view only.
    pub direction: Option<Direction>,
    /// From this day on.
    pub from: Option<Date>,
    /// To this day, it included.
    pub to: Option<Date>,
    /// After this place.
    pub after: Option<PaymentCursor>,
    /// At most so many.
    pub limit: u16,
}

/// A page, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentsPage {
    /// The page.
    pub payments: Vec<Payment>,
    /// Where the next one begins, if there is one.
    pub next: Option<PaymentCursor>,
}

/// Payments.
#[async_trait]
pub trait Payments: Send + Sync {
    /// A page of the person's payments.
    async fn payments(&self, participant: ParticipantKey, asked: &PaymentsAsked) -> Result<PaymentsPage>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_as_it_is_written_and_nothing_else_is() {
        let cursor = PaymentCursor {
            date: jiff::civil::date(2026, 11, 22),
            id: PublicId([7; 16]),
        };
        assert_eq!(PaymentCursor::parse(&cursor.to_string()), Some(cursor));
        for text in [
            "",
            ".",
            "2026-11-22",
            "2026-11-31.07070707070707070707070707070707",
            "2026-11-22.07",
        ] {
            assert_eq!(PaymentCursor::parse(text), None, "{text}");
        }
    }
}
