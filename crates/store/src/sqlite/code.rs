//! How values stand in columns: days and closed sets as small numbers. A number once given keeps its meaning.

use domain::case::{NextStep, Role};
use domain::language::Language;
use domain::payment::{Direction, Method, PaymentStatus};
use jiff::civil::Date;

use crate::{Result, StoreError};

/// A closed set as numbers.
pub(super) trait Coded: Sized {
    fn code(self) -> i64;
    fn decode(code: i64) -> Result<Self>;
}

macro_rules! coded {
    ($type:ident { $($code:literal = $variant:ident),+ $(,)? }) => {
        impl Coded for $type {
            fn code(self) -> i64 {
                match self { $(Self::$variant => $code),+ }
            }

            fn decode(code: i64) -> Result<Self> {
                match code {
                    $($code => Ok(Self::$variant),)+
                    _ => Err(StoreError::Damaged(stringify!($type))),
                }
            }
        }
    };
}

coded!(Direction { 1 = Made, 2 = Sent });
coded!(Method {
    1 = WageWithholding,
    2 = BankTransfer,
    3 = Cheque,
    4 = DebitCard,
    5 = Card,
    6 = Cash,
    7 = TaxRefund,
    8 = Other,
});
coded!(PaymentStatus {
    1 = Pending,
    2 = Completed,
    3 = Held,
    4 = Returned,
});
coded!(Role { 1 = Receives, 2 = Pays });
coded!(NextStep {
    1 = Locate,
    2 = AttendHearing,
    3 = SendPapers,
    4 = KeepPaying,
    5 = Wait,
    6 = CallWorker,
});

/// A day as a number that sorts as days do: 20261122.
pub(super) fn day(date: Date) -> i64 {
    i64::from(date.year()) * 10_000 + i64::from(date.month()) * 100 + i64::from(date.day())
}

/// The day of such a number.
pub(super) fn date(day: i64) -> Result<Date> {
    let part = |number: i64| i8::try_from(number).unwrap_or_default();
    i16::try_from(day / 10_000)
        .ok()
        .and_then(|year| Date::new(year, part(day / 100 % 100), part(day % 100)).ok())
        .ok_or(StoreError::Damaged("day"))
}

/// The language of a tag that we wrote.
pub(super) fn language(tag: &str) -> Result<Language> {
    Language::from_tag(tag).ok_or(StoreError::Damaged("language"))
}

/// A revision, which SQLite keeps with a sign that it never has.
pub(super) fn revision(number: i64) -> u64 {
    number.unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as on;

    #[test]
    fn days_sort_as_numbers_and_come_back() {
        for date_of in [on(1999, 12, 31), on(2026, 2, 28), on(2026, 11, 22)] {
            assert_eq!(date(day(date_of)).unwrap(), date_of);
        }
        assert!(day(on(2025, 12, 31)) < day(on(2026, 1, 1)));
        assert!(date(20_260_231).is_err());
        assert!(date(0).is_err());
    }

    #[test]
    fn a_number_that_was_never_given_is_damage() {
        assert!(Method::decode(9).is_err());
        assert_eq!(Method::decode(Method::TaxRefund.code()).unwrap(), Method::TaxRefund);
    }
}
