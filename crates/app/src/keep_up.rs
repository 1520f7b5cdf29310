//! Coming back by itself: asks again while the service is away, and looks for news while the person is there.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;

use crate::app::App;
use crate::error::{ErrorCode, LocalCode};
use crate::view::status::{SessionState, Source, Status};

/// Pauses while the service is away, in seconds; the last one goes on.
const RETRY: [u64; 4] = [2, 5, 10, 30];
/// Between two looks for news.
const NEWS: Duration = Duration::from_secs(60);
/// So long after the last page somebody asked for, nobody is taken to be there: to ask on would keep a session alive that
/// was left alone.
const PRESENT: SignedDuration = SignedDuration::from_secs(120);

impl App {
    /// Runs for as long as the program does.
    pub async fn keep_up(self: Arc<Self>) {
        self.tidy_up_once_asked().await;
        let mut misses = 0;
        let mut changes = self.status_changes();
        loop {
            let pause = pause(&changes.borrow_and_update(), misses);
            tokio::select! {
                () = self.nudge.notified() => {}
                () = wait(pause) => {}
                // Live or not, the pause is another one now.
                _ = changes.changed() => continue,
            }
            let status = self.status();
            let is_idle = status.source == Source::Live && !self.is_somebody_there();
            if status.session != SessionState::Active || self.must_change_pin() || is_idle {
                continue;
            }
            misses = if self.sync().await.is_ok() { 0 } else { misses + 1 };
        }
    }

    /// Asks the service now, whatever the pause.
    pub async fn check_again(self: &Arc<Self>) -> Status {
        self.used();
        let is_open = self.state().account.is_some();
        if !is_open {
            let _alone = self.door.lock().await;
            self.resume().await;
        }
        // What failed stands in the status.
        _ = self.sync().await;
        self.status()
    }

    fn is_somebody_there(&self) -> bool {
        let away = self.state().used_at.map(|used_at| self.clock.now().duration_since(used_at));
        away.is_some_and(|away| away.abs() < PRESENT)
    }
}

async fn wait(pause: Option<Duration>) {
    match pause {
        Some(pause) => tokio::time::sleep(pause).await,
        None => std::future::pending().await,
    }
}

/// How long to wait before the next question; none where there is nothing to ask.
fn pause(status: &Status, misses: usize) -> Option<Duration> {
    let no_server = ErrorCode::Local(LocalCode::NoServer);
    if status.session != SessionState::Active || status.trouble.as_ref().is_some_and(|trouble| trouble.code == no_server) {
        return None;
    }
    if status.source == Source::Live {
        return Some(NEWS);
    }
    let retry = RETRY[misses.saturating_sub(1).min(RETRY.len() - 1)];
    let asked_for = status.trouble.as_ref().and_then(|trouble| trouble.retry_after).unwrap_or_default();
    Some(Duration::from_secs(retry.max(asked_for.into())))
}
