//! What every handler can reach.

use std::net::IpAddr;
use std::sync::Arc;

use contract::programme::{SampleAccount, SampleCard};
use domain::clock::{Clock, Entropy};
use domain::programme::Programme;
use store::vault::Vault;
use store::{Millis, Store};

use crate::hashing::Hashing;
use crate::maintenance::Maintenance;
use crate::open_sessions::OpenSessions;
use crate::programmes::Programmes;

/// What a running service is made of.
pub struct Api {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The keys at work.
    pub vault: Arc<dyn Vault>,
    /// PIN hashes.
    pub hashing: Arc<Hashing>,
    /// What is offered.
    pub programmes: Programmes,
    /// Sessions in use.
    pub sessions: OpenSessions,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The random source.
    pub entropy: Arc<dyn Entropy>,
    /// The proxy before it, if there is one.
    pub behind: Option<IpAddr>,
    /// Whether the households are invented.
    pub practice: bool,
    /// How to sign in to the invented ones.
    pub samples: Vec<SampleAccount>,
    /// Cards to enrol with as one of them.
    pub cards: Vec<SampleCard>,
    /// Whether it is closed for maintenance.
    pub maintenance: Maintenance,
}

impl Api {
    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Millis {
        self.clock.now().as_millisecond()
    }

    /// A programme's definition.
    #[must_use]
    pub fn programme(&self, id: &str) -> Option<&Programme> {
        self.programmes.get(id).map(|offered| &offered.programme)
    }
}

/// Milliseconds of so many minutes.
#[must_use]
pub const fn minutes(count: u32) -> Millis {
    count as Millis * 60_000
}

/// Milliseconds of so many days.
#[must_use]
pub const fn days(count: u32) -> Millis {
    minutes(count) * 60 * 24
}

/// Whole seconds from `now` to `until`, rounded up, 1 or more: for `Retry-After`.
#[must_use]
pub fn seconds_until(until: Millis, now: Millis) -> u32 {
    let millis = until.saturating_sub(now).max(1);
    u32::try_from(millis.div_euclid(1000) + i64::from(millis.rem_euclid(1000) > 0)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_told_in_whole_seconds_and_never_too_short() {
        assert_eq!(seconds_until(10_001, 10_000), 1);
        assert_eq!(seconds_until(12_000, 10_000), 2);
        assert_eq!(seconds_until(12_001, 10_000), 3);
        assert_eq!(seconds_until(5, 10_000), 1);
    }
}
