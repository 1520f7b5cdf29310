//! Days as files write them.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Deserialize;

/// A day in a file, to be read on a given day.
pub trait Day: Copy {
    /// The date, if `today` is today.
    fn on(self, today: Date) -> Date;
}

impl Day for Date {
    fn on(self, _: Date) -> Date {
        self
    }
}

/// So many days from today, before it if negative: practice data never grows old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct FromToday(pub i32);

impl Day for FromToday {
    /// Courts and banks rest at the weekend: such a day becomes the nearest working day on the same side of today.
    fn on(self, today: Date) -> Date {
        let date = today.saturating_add(self.0.days());
        let past = self.0 <= 0;
        let step = match (date.weekday(), past) {
            (Weekday::Saturday, true) => -1,
            (Weekday::Sunday, true) => -2,
            (Weekday::Saturday, false) => 2,
            (Weekday::Sunday, false) => 1,
            _ => 0,
        };
        date.saturating_add(step.days())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_practice_day_is_a_working_day_on_its_side_of_today() {
        // A Sunday.
        let today = date(2026, 11, 22);
        for (days, expected) in [
            (0, date(2026, 11, 20)),
            (-1, date(2026, 11, 20)),
            (-2, date(2026, 11, 20)),
            (1, date(2026, 11, 23)),
            (6, date(2026, 11, 30)),
            (7, date(2026, 11, 30)),
            (-7, date(2026, 11, 13)),
        ] {
            assert_eq!(FromToday(days).on(today), expected, "{days}");
        }
    }
}
