//! A clock that stands until it is turned.

use std::sync::atomic::{AtomicI64, Ordering};

use domain::clock::Clock;
use jiff::{SignedDuration, Timestamp};

/// A clock that stands until it is turned.
pub struct FakeClock(AtomicI64);

impl FakeClock {
    /// At an instant such as `2026-11-23T18:00:00Z`.
    #[must_use]
    pub fn at(instant: &str) -> Self {
        let instant: Timestamp = instant.parse().expect("an instant");
        Self(instant.as_millisecond().into())
    }

    /// Turns it on, or back.
    pub fn turn(&self, by: SignedDuration) {
        let millis = i64::try_from(by.as_millis()).expect("less than an age");
        self.0.fetch_add(millis, Ordering::SeqCst);
    }
}

impl Default for FakeClock {
    /// A Monday morning in California.
    fn default() -> Self {
        Self::at("2026-11-23T18:00:00Z")
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).expect("an instant")
    }
}
