//! One way in or out at a time, and none in for somebody who left meanwhile.

use tokio::sync::MutexGuard;

use crate::app::App;

/// Somebody at the door. As long as this lives, nobody else is.
pub(crate) struct Entering<'a> {
    _alone: MutexGuard<'a, ()>,
    exits: u64,
}

impl App {
    /// Waits for the door.
    pub(crate) async fn at_the_door(&self) -> Entering<'_> {
        let exits = self.state().exits;
        let alone = self.door.lock().await;
        Entering { _alone: alone, exits }
    }

    /// Whether nobody left since: «Salida rápida» does not wait for an answer that is still on its way, and what comes after
    /// it must not open anything again.
    pub(crate) fn is_awaited(&self, entering: &Entering<'_>) -> bool {
        self.state().exits == entering.exits
    }
}
