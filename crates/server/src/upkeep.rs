//! Forgetting what has had its time, every hour.

use std::sync::Arc;
use std::time::Duration;

use store::upkeep::Forget;

use crate::api::{Api, days, minutes};

/// Past tries to sign in are kept and told for so many days.
pub const SIGN_INS_DAYS: u32 = 90;

const EVERY: Duration = Duration::from_secs(3600);

/// Forgets again and again until it is aborted.
pub async fn keep(api: Arc<Api>) {
    loop {
        let now = api.now();
        let before = Forget {
            answers: now - minutes(24 * 60),
            // The app is told why its session opens nothing for as long as it may ask.
            sessions: now - days(30),
            sign_ins: now - days(SIGN_INS_DAYS),
            tries: now - days(31),
            enrolments: now,
            submissions: now - days(1),
        };
        if let Err(error) = api.store.forget(before).await {
            tracing::warn!(%error, "upkeep failed");
        }
        api.sessions.forget_ended(now);
        tokio::time::sleep(EVERY).await;
    }
}
