//! Coming back by itself: asks again while the service is away, and looks for news while the person is there.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::runtime::Handle;

use crate::app::App;
use crate::error::{ErrorCode, LocalCode};
use crate::view::status::{SessionState, Source, Status};

/// Pauses while the service is away, in seconds; the last one goes on.
const RETRY: [u64; 4] = [2, 5, 10, 30];
/// Longer than this nobody waits for a look that they asked for.
const LONGEST_LOOK: Duration = Duration::from_secs(10);
/// Between two looks for news.
const NEWS: Duration = Duration::from_secs(60);
/// So long after the last page somebody asked for, nobody is taken to be there: to ask on would keep a session alive that
/// was left alone.
const PRESENT: SignedDuration = SignedDuration::from_secs(120);

impl App {
    /// Runs for as long as the program does.
    pub async fn keep_up(self: Arc<Self>) {
        _ = self.runtime.set(Handle::current());
        tokio::join!(self.watch_idle(), self.keep_live());
    }

    async fn keep_live(self: &Arc<Self>) {
        self.tidy_up_once_asked().await;
        let mut misses = 0;
        let mut changes = self.status_changes();
        loop {
            // Let go of before anything else is locked: whoever tells of a change has locked that first.
            let status = changes.borrow_and_update().clone();
            let pause = pause(&status, misses, self.has_others());
            tokio::select! {
                () = self.nudge.notified() => {}
                () = wait(pause) => {}
                // Live or not, the pause is another one now.
                _ = changes.changed() => continue,
            }
            let status = self.status();
            let is_asked_for = status.session == SessionState::Active && !self.must_change_pin();
            let is_well = status.source == Source::Live || !is_asked_for;
            if is_well && !self.is_somebody_there() {
                continue;
            }
            if is_asked_for && self.sync().await.is_err() {
                misses += 1;
                continue;
            }
            misses = 0;
            self.sync_others().await;
        }
    }

    /// Asks the service now, whatever the pause.
    pub async fn check_again(self: &Arc<Self>) -> Status {
        self.used();
        let is_open = self.state().person.is_some();
        if !is_open {
            let entering = self.at_the_door().await;
            self.resume(&entering).await;
        }
        // What failed stands in the status; what comes later is told then.
        self.sync_within(LONGEST_LOOK).await;
        self.status()
    }

    /// Whether the person has accounts that are not shown.
    fn has_others(&self) -> bool {
        self.state().person.as_ref().is_some_and(|person| person.accounts.len() > 1)
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
fn pause(status: &Status, misses: usize, has_others: bool) -> Option<Duration> {
    let no_server = ErrorCode::Local(LocalCode::NoServer);
    if status.session != SessionState::Active {
        return has_others.then_some(NEWS);
    }
    if status.trouble.as_ref().is_some_and(|trouble| trouble.code == no_server) {
        return None;
    }
    if status.source == Source::Live {
        return Some(NEWS);
    }
    let retry = RETRY[misses.saturating_sub(1).min(RETRY.len() - 1)];
    let asked_for = status.trouble.as_ref().and_then(|trouble| trouble.retry_after).unwrap_or_default();
    Some(Duration::from_secs(retry.max(asked_for.into())))
}
