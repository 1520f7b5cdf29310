//! The least time that an answer takes, so that time tells nothing of why it says what it says.

use std::time::Duration;

use tokio::time::Instant;

/// Longer than any of the ways to an answer takes when nothing else goes on.
const LEAST: Duration = Duration::from_millis(40);

/// When an answer may be given.
#[derive(Debug, Clone, Copy)]
pub struct Floor(Instant);

impl Floor {
    /// Counted from now on.
    #[must_use]
    pub fn begin() -> Self {
        Self(Instant::now() + LEAST)
    }

    /// Waits until then.
    pub async fn reached(self) {
        tokio::time::sleep_until(self.0).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_quick_way_takes_no_less_than_a_slow_one() {
        for way in [0, 5, 39] {
            let (began, floor) = (Instant::now(), Floor::begin());
            tokio::time::sleep(Duration::from_millis(way)).await;
            floor.reached().await;
            assert!(began.elapsed() >= LEAST, "{way}");
        }
    }
}
