//! What goes from this computer for good: a person's key ring and copies, or one account of theirs.

use std::path::Path;
use std::sync::PoisonError;

use cache::{Place, Ring, SealedCopy, Slot};

use crate::app::App;
use crate::state::{CopyHandle, OpenPerson, Whose};
use crate::view::receipt::Erasure;

/// How a person's key ring and copies went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Gone {
    pub keychain: Erasure,
    pub copy: Erasure,
}

impl OpenPerson {
    /// The names of the copies, those included that are not open at present.
    pub fn copies(&self) -> Vec<Slot> {
        let hung = self.ring.iter().flat_map(|ring| ring.accounts.iter().map(|account| account.slot));
        let mut slots: Vec<Slot> = hung.collect();
        let open = self.accounts.iter().filter_map(|account| account.kept.as_ref());
        for kept in open {
            if !slots.contains(&kept.slot) {
                slots.push(kept.slot);
            }
        }
        slots
    }
}

impl App {
    /// Erases what is kept of a person who was in. Callers hold the door.
    pub(crate) async fn erase_person(&self, person: &OpenPerson) -> Gone {
        let handles: Vec<CopyHandle> = person
            .accounts
            .iter()
            .filter_map(|account| account.kept.as_ref())
            .map(|kept| kept.copy.clone())
            .collect();
        // A seal that is under way ends first, and nobody writes the copy anew.
        let erased = tokio::task::spawn_blocking(move || handles.iter().filter_map(take).map(SealedCopy::erase).count()).await;
        tracing::debug!(?erased, "copies");
        match &person.ring {
            Some(ring) => self.forget_kept(ring.slot(), person.copies()).await,
            None => Gone {
                keychain: Erasure::NeverThere,
                copy: Erasure::NeverThere,
            },
        }
    }

    /// Removes a person's key ring and copies, and their names from the settings. Names are noted as ones that have to go
    /// before anything goes: a crash leaves nothing that nobody knows of.
    pub(crate) async fn forget_kept(&self, person: Slot, copies: Vec<Slot>) -> Gone {
        let name = person.to_string();
        {
            let mut state = self.state();
            state.stored.people.retain(|stored| stored.slot != name);
            if !state.stored.retired.contains(&name) {
                state.stored.retired.push(name);
            }
        }
        self.save_stored();
        let copy = self.erase_copies(&copies).await;
        let keychain = if self.empty_entry(person).await {
            Erasure::Checked
        } else {
            Erasure::Later
        };
        Gone { keychain, copy }
    }

    async fn erase_copies(&self, copies: &[Slot]) -> Erasure {
        let places: Vec<Place> = copies.iter().filter_map(|slot| self.place(*slot)).collect();
        if places.is_empty() {
            return Erasure::NeverThere;
        }
        // All of them, whatever becomes of the first.
        let gone = tokio::task::spawn_blocking(move || places.iter().filter(|place| !place.erase()).count() == 0).await;
        if matches!(gone, Ok(true)) {
            Erasure::Checked
        } else {
            Erasure::Later
        }
    }

    /// Removes an entry from the keychain, and looks whether it is gone; one that is not is noted, and tried again.
    pub(crate) async fn empty_entry(&self, slot: Slot) -> bool {
        let name = slot.to_string();
        let deleted = self.keychain.delete(&name).await;
        let is_gone = match deleted {
            Ok(()) => matches!(self.keychain.get(&name).await, Ok(None)),
            Err(fault) => {
                tracing::warn!(%fault, "keychain");
                false
            }
        };
        let changed = {
            let retired = &mut self.state().stored.retired;
            let was = retired.clone();
            retired.retain(|other| *other != name);
            if !is_gone {
                retired.push(name);
            }
            was != *retired
        };
        if changed {
            self.save_stored();
        }
        is_gone
    }

    /// Removes a copy that nobody owns.
    pub(crate) async fn forget_copy(&self, copies: &Path, slot: Slot) {
        let place = Place::new(copies, slot, self.entropy.clone()).on(self.config.disk.clone());
        _ = tokio::task::spawn_blocking(move || place.erase()).await;
    }

    /// Takes one account away: its copy, and its keys off the ring. The person's last account takes the person along.
    /// Callers hold the door.
    pub(crate) async fn drop_account(&self, whose: &Whose) {
        let Some((ring, slot, is_last_open)) = self.about(whose) else {
            return;
        };
        let rest = ring.as_ref().map(|ring| {
            let mut rest = ring.clone();
            rest.accounts.retain(|account| Some(account.slot) != slot);
            rest
        });
        let is_last = is_last_open && rest.as_ref().is_none_or(|rest| rest.accounts.is_empty());
        if is_last {
            if let Some(person) = self.take_out() {
                self.erase_person(&person).await;
            }
            return;
        }
        if is_last_open {
            self.take_out();
        } else {
            let mut state = self.state();
            if let Some(person) = state.person.as_mut() {
                person.accounts.retain(|account| account.id != whose.account);
            }
            state.visit += 1;
            drop(state);
            self.show_account();
        }
        let (Some(before), Some(after), Some(slot)) = (ring, rest, slot) else {
            return;
        };
        self.unnote_account(before.slot(), slot);
        self.erase_copies(&[slot]).await;
        if self.write_ring(&after, Some(&before)).await.is_ok() {
            self.put_ring(after);
        }
    }

    /// The key ring of an account's person, the name of its copy, and whether it is the only one that is open. Its copy is out
    /// of everybody's hands then.
    fn about(&self, whose: &Whose) -> Option<(Option<Ring>, Option<Slot>, bool)> {
        let state = self.state();
        let person = state.person.as_ref()?;
        let account = person.accounts.iter().find(|account| account.id == whose.account)?;
        let kept = account.kept.clone();
        let about = (person.ring.clone(), kept.as_ref().map(|kept| kept.slot), person.accounts.len() == 1);
        drop(state);
        // A seal under way holds it: that is waited for without the state.
        kept.map(|kept| take(&kept.copy));
        Some(about)
    }
}

/// Takes the copy out of the hands of all who share it.
pub(crate) fn take(copy: &CopyHandle) -> Option<SealedCopy> {
    copy.lock().unwrap_or_else(PoisonError::into_inner).take()
}
