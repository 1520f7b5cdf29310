//! Shut behind a device PIN, or left at once: memory is emptied before anything else is waited for.

use std::sync::Arc;

use cache::{Ring, Slot};

use crate::app::App;
use crate::state::OpenPerson;
use crate::view::person::{Lock, LockReason};
use crate::view::receipt::Leaving;
use crate::view::settings::Computer;

impl App {
    /// Shuts the accounts. A device PIN opens them again. Without one, a shared computer forgets everything and makes out the
    /// receipt; one's own stays open when it sleeps or locks its screen, for that is its owner's business, and otherwise asks
    /// to sign in again.
    pub fn lock(self: &Arc<Self>, reason: LockReason) {
        let has_pin = self.pinned();
        if let Some(slot) = has_pin {
            self.take_out();
            self.shut(slot, reason);
            return;
        }
        let leaving = match reason {
            LockReason::Suspended => Leaving::Suspended,
            LockReason::ScreenLocked => Leaving::ScreenLocked,
            LockReason::Idle => Leaving::Idle,
            LockReason::Start | LockReason::Asked | LockReason::QuickExit => Leaving::SignedOut,
        };
        let is_somebody_in = self.is_somebody_in();
        if self.computer() != Some(Computer::Own) {
            if is_somebody_in {
                let app = self.clone();
                // Out of memory at once; the errand makes out the receipt.
                let person = self.take_out();
                self.errand(async move { _ = app.leave_with(person, leaving).await });
            }
        } else if is_somebody_in && matches!(reason, LockReason::Asked | LockReason::Idle | LockReason::QuickExit) {
            self.quick_exit();
        }
    }

    /// «Salida rápida»: in memory at once, the rest behind the person's back. With a device PIN the accounts are shut behind
    /// it; on one's own computer without, a sign-in opens them again; on a shared one nothing is left. Coming back shows
    /// nothing in between.
    pub fn quick_exit(self: &Arc<Self>) {
        let pinned = self.pinned();
        let person = self.take_out();
        if let Some(slot) = pinned {
            self.shut(slot, LockReason::QuickExit);
        } else if let Some(person) = person {
            self.shut_without_pin(person);
        }
        self.note_exit();
    }

    /// Tells that the accounts of a person are shut behind their device PIN.
    pub(crate) fn shut(&self, slot: Slot, reason: LockReason) {
        self.forget_connections();
        self.tell(|status| {
            status.locked = Some(Lock {
                reason,
                slot: slot.to_string(),
            });
        });
    }

    /// Whether anybody's account is open, or an enrolment on its way.
    pub(crate) fn is_somebody_in(&self) -> bool {
        let state = self.state();
        state.person.is_some() || state.enrolment.is_some()
    }

    /// The person who is in, if a device PIN opens their accounts.
    pub(crate) fn pinned(&self) -> Option<Slot> {
        let state = self.state();
        let ring = state.person.as_ref()?.ring.as_ref()?;
        ring.has_pin().then(|| ring.slot())
    }

    /// From now on only a sign-in opens what this person keeps, for no device PIN does.
    pub(crate) fn note_left(&self, ring: &Ring) {
        if !ring.has_pin() {
            self.note(ring.slot(), |stored| stored.needs_sign_in = true);
        }
    }

    /// What was read goes now; what is left are the session, which ends at the service, and its token in the keychain.
    fn shut_without_pin(self: &Arc<Self>, person: OpenPerson) {
        if let Ok(service) = self.service() {
            self.end_sessions(person.tokens(&service));
        }
        let Some(before) = person.ring else { return };
        self.note_left(&before);
        let app = self.clone();
        self.errand(async move {
            let _alone = app.door.lock().await;
            let mut after = before.clone();
            after.accounts.iter_mut().for_each(|account| account.token = None);
            // What could not be taken off opens nothing at the service, and the copy only after a sign-in.
            _ = app.write_ring(&after, Some(&before)).await;
        });
    }
}
