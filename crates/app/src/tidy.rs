//! Leftovers: of a crash between two steps, of a keychain that was locked when something had to go, of a computer that is
//! shared by now.

use cache::{Slot, slots};

use crate::app::App;
use crate::view::settings::Computer;

impl App {
    /// Removes what nobody here owns. Waits until the first screen was asked for: it must not wait for this.
    pub(crate) async fn tidy_up_once_asked(&self) {
        self.nudge.notified().await;
        self.nudge.notify_one();
        let writes_nothing = self.config.shared || self.state().practises;
        if writes_nothing {
            return;
        }
        let _alone = self.door.lock().await;
        // Its policy, or somebody's hand, made it shared.
        if self.computer() == Some(Computer::Shared) {
            self.forget_noted().await;
            self.save_stored();
        }
        if let Some(copies) = self.copies() {
            for slot in self.unowned() {
                self.forget_copy(&copies, slot).await;
            }
        }
        for slot in self.retired() {
            self.empty_entry(slot).await;
        }
    }

    /// Practice begins anew each time: its service has forgotten every account.
    pub(crate) async fn erase_practice(&self) {
        let Some(folders) = &self.config.folders else { return };
        let copies = folders.data.join("practice");
        for slot in slots(&copies) {
            self.forget_copy(&copies, slot).await;
        }
        if self.may_keep() {
            for slot in self.retired() {
                self.empty_entry(slot).await;
            }
        }
    }

    fn retired(&self) -> Vec<Slot> {
        let state = self.state();
        state.stored.retired.iter().filter_map(|name| name.parse().ok()).collect()
    }

    fn unowned(&self) -> Vec<Slot> {
        let owned: Vec<Slot> = {
            let state = self.state();
            state.stored.people.iter().flat_map(crate::settings::StoredPerson::copies).collect()
        };
        let Some(copies) = self.copies() else { return Vec::new() };
        slots(&copies).into_iter().filter(|slot| !owned.contains(slot)).collect()
    }
}
