//! The clock and the random source, as parameters. Only the mains and the test kit make real ones.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The present instant, by this computer's clock, right or wrong.
    fn now(&self) -> Timestamp;
}

/// Where randomness comes from.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with unpredictable bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// Random bytes in an array.
pub fn random<const N: usize>(entropy: &dyn Entropy) -> [u8; N] {
    let mut bytes = [0; N];
    entropy.fill(&mut bytes);
    bytes
}

/// Whether a computer's clock can be believed at all: a PC whose battery died says 1970, a mistyped year 2099.
#[must_use]
pub fn is_plausible(now: Timestamp) -> bool {
    (2026..2060).contains(&now.to_zoned(TimeZone::UTC).year())
}

/// The calendar day of an instant in the court's or agency's own zone (an IANA name).
///
/// An unknown zone falls back to UTC: a day that is near beats no answer.
#[must_use]
pub fn day_in(now: Timestamp, zone: &str) -> Date {
    now.to_zoned(TimeZone::get(zone).unwrap_or(TimeZone::UTC)).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dead_battery_and_a_mistyped_year_are_not_believed() {
        for (instant, plausible) in [
            ("1970-01-01T00:00:10Z", false),
            ("2099-06-01T00:00:00Z", false),
            ("2026-11-22T00:00:00Z", true),
        ] {
            assert_eq!(is_plausible(instant.parse().unwrap()), plausible, "{instant}");
        }
    }
}
