//! Leftovers: of a crash between two steps, or of a keychain that was locked when something had to go.

use cache::{Slot, slots};

use crate::app::App;

impl App {
    /// Removes what no account here owns. Waits until the first screen was asked for: it must not wait for this.
    pub(crate) async fn tidy_up_once_asked(&self) {
        self.nudge.notified().await;
        self.nudge.notify_one();
        if !self.may_keep() || self.state().practises {
            return;
        }
        let _alone = self.door.lock().await;
        let retired: Vec<Slot> = {
            let state = self.state();
            state.stored.retired.iter().filter_map(|name| name.parse().ok()).collect()
        };
        for slot in self.unowned().into_iter().chain(retired) {
            self.forget(slot).await;
        }
    }

    /// Practice begins anew each time: its service has forgotten every account.
    pub(crate) async fn erase_practice(&self) {
        let Some(folders) = &self.config.folders else { return };
        for slot in slots(&folders.data.join("practice")) {
            self.forget_in(&folders.data.join("practice"), slot).await;
        }
    }

    fn unowned(&self) -> Vec<Slot> {
        let owned = self.state().stored.slot.clone();
        let Some(copies) = self.copies() else { return Vec::new() };
        slots(&copies)
            .into_iter()
            .filter(|slot| owned.as_ref() != Some(&slot.to_string()))
            .collect()
    }
}
