//! Nobody there for too long: told a minute before, so that one key answers (WCAG 2.2.1), then shut.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use crate::app::App;
use crate::view::person::LockReason;
use crate::view::settings::Computer;

/// On a shared computer, unless its policy says otherwise.
const SHARED: u32 = 5;
/// On one's own with a device PIN, unless its policy says otherwise.
const PINNED: u32 = 15;
/// How long before the end it is told.
const WARNING: Duration = Duration::from_secs(60);
/// How often it is looked: a computer that slept is shut this soon after it wakes.
const LOOK: Duration = Duration::from_secs(1);

/// A moment by two clocks: the computer's, which goes on while it sleeps and can be set, and one that does neither.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    wall: Timestamp,
    steady: Instant,
}

impl Moment {
    /// How long ago it was, by whichever clock says more: one that is set back keeps nothing open.
    fn elapsed(self, now: Self) -> Duration {
        let by_wall = Duration::try_from(now.wall.duration_since(self.wall)).unwrap_or_default();
        let by_steady = now.steady.saturating_duration_since(self.steady);
        by_wall.max(by_steady)
    }
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Due {
    Nothing,
    Warning { seconds: u32 },
    End,
}

/// With a limit of so many minutes, after so long.
fn due(limit: u32, away: Duration) -> Due {
    let limit = Duration::from_secs(u64::from(limit) * 60);
    let left = limit.saturating_sub(away);
    if left.is_zero() {
        Due::End
    } else if left <= WARNING.min(limit / 2) {
        Due::Warning {
            seconds: u32::try_from(left.as_secs_f32().ceil() as u64).unwrap_or(u32::MAX),
        }
    } else {
        Due::Nothing
    }
}

impl App {
    /// The person did something: a key, the pointer, a touch.
    pub fn present(&self) {
        let now = self.moment();
        {
            let mut state = self.state();
            state.present_at = Some(now);
            state.used_at = Some(now.wall);
        }
        self.tell(|status| status.ends_in = None);
    }

    /// Somebody came in just now.
    pub(crate) fn came_in(&self) {
        self.present();
    }

    /// Looks, as long as the program runs, whether anybody is there.
    pub(crate) async fn watch_idle(self: &Arc<Self>) {
        loop {
            tokio::time::sleep(LOOK).await;
            self.look_for_somebody();
        }
    }

    fn look_for_somebody(self: &Arc<Self>) {
        let Some(limit) = self.idle_limit().filter(|_| self.is_somebody_in()) else {
            self.tell(|status| status.ends_in = None);
            return;
        };
        let now = self.moment();
        let since = *self.state().present_at.get_or_insert(now);
        match due(limit, since.elapsed(now)) {
            Due::Nothing => self.tell(|status| status.ends_in = None),
            // Counted from when it was told.
            Due::Warning { seconds } => self.tell(|status| _ = status.ends_in.get_or_insert(seconds)),
            Due::End => self.lock(LockReason::Idle),
        }
    }

    /// Minutes after which what is open is shut; none on one's own computer without a device PIN, unless its policy says so.
    fn idle_limit(&self) -> Option<u32> {
        let by_policy = self.config.policy.idle_minutes;
        if self.computer() != Some(Computer::Own) {
            Some(by_policy.unwrap_or(SHARED))
        } else if self.pinned().is_some() {
            Some(by_policy.unwrap_or(PINNED))
        } else {
            by_policy
        }
    }

    fn moment(&self) -> Moment {
        Moment {
            wall: self.clock.now(),
            steady: Instant::now(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(wall: &str, steady: Instant) -> Moment {
        Moment {
            wall: wall.parse().unwrap(),
            steady,
        }
    }

    #[test]
    fn a_minute_before_the_end_it_is_told_once_and_a_short_limit_is_told_half_way() {
        for (limit, away, expected) in [
            (5, 0, Due::Nothing),
            (5, 239, Due::Nothing),
            (5, 240, Due::Warning { seconds: 60 }),
            (5, 299, Due::Warning { seconds: 1 }),
            (5, 300, Due::End),
            (5, 90_000, Due::End),
            (1, 29, Due::Nothing),
            (1, 30, Due::Warning { seconds: 30 }),
            (1, 60, Due::End),
        ] {
            assert_eq!(due(limit, Duration::from_secs(away)), expected, "{limit} minutes, {away} s");
        }
    }

    #[tokio::test]
    async fn the_clock_that_says_more_counts_and_one_that_is_set_back_keeps_nothing_open() {
        let start = Instant::now();
        let then = moment("2026-11-22T12:00:00Z", start);
        let later = start + Duration::from_secs(100);
        for (wall, seconds) in [
            ("2026-11-22T12:01:40Z", 100),
            ("2026-11-22T09:00:00Z", 100),
            ("1970-01-01T00:00:00Z", 100),
            ("2026-11-22T20:00:00Z", 8 * 3600),
        ] {
            assert_eq!(then.elapsed(moment(wall, later)), Duration::from_secs(seconds), "{wall}");
        }
    }
}
