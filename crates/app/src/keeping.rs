//! What stays on this computer: the session in the keychain, what was read in a sealed copy, or nothing.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use cache::{CopyKey, Place, SealedCopy, Slot};
use secrecy::SecretString;
use session::{Fault, Kept};
use url::Url;

use crate::app::App;
use crate::settings;
use crate::state::{CopyHandle, KeptAccount};
use crate::view::settings::Computer;
use crate::view::status::Keeping;

impl App {
    /// Whether anything may be kept at all.
    pub(crate) fn may_keep(&self) -> bool {
        let settings = self.state().stored.in_force(&self.config);
        settings.computer == Some(Computer::Own) && self.config.folders.is_some()
    }

    /// The folder of the copies; practice has one of its own.
    pub(crate) fn copies(&self) -> Option<PathBuf> {
        let folder = if self.state().practises { "practice" } else { "accounts" };
        Some(self.config.folders.as_ref()?.data.join(folder))
    }

    pub(crate) fn place(&self, slot: Slot) -> Option<Place> {
        Some(Place::new(&self.copies()?, slot, self.entropy.clone()).on(self.config.disk.clone()))
    }

    /// Keeps the session, where it was kept before or in a new place. Without a keychain nothing is kept, not even sealed.
    pub(crate) async fn keep(&self, before: Option<KeptAccount>, token: &SecretString, server: &Url) -> Option<KeptAccount> {
        if !self.may_keep() {
            self.tell(|status| status.keeping = Keeping::MemoryShared);
            return None;
        }
        let is_new = before.is_none();
        let (kept, left) = match before {
            Some(kept) => (kept, None),
            None => self.begin()?,
        };
        let secret = Kept {
            server: server.to_string(),
            token: Some(token.clone()),
            copy_key: *kept.key.expose(),
        };
        match self.keychain.set(&kept.slot.to_string(), &secret).await {
            Ok(()) => {
                if let Some(left) = left {
                    self.forget(left).await;
                }
                self.tell(|status| status.keeping = Keeping::Keychain);
                Some(kept)
            }
            Err(fault) => {
                // What was kept before may be of use once the keychain is back.
                if is_new {
                    self.erase(Some(kept)).await;
                    self.note_slot(left);
                }
                self.tell(|status| status.keeping = keeping_without(fault));
                None
            }
        }
    }

    /// A new place for an account, and the one that was noted before. Its name is noted first, so that nothing is ever
    /// left that nobody knows of.
    fn begin(&self) -> Option<(KeptAccount, Option<Slot>)> {
        let slot = Slot::random(&*self.entropy);
        let key = CopyKey::random(&*self.entropy);
        let place = self.place(slot)?;
        let left = self.note_slot(Some(slot));
        let copy: CopyHandle = Arc::new(Mutex::new(SealedCopy::begin(place, &key, None)));
        Some((KeptAccount { slot, key, copy }, left))
    }

    /// Notes the account's name in the settings; returns the one that stood there. Practice notes nothing.
    pub(crate) fn note_slot(&self, slot: Option<Slot>) -> Option<Slot> {
        let mut state = self.state();
        if state.practises {
            return None;
        }
        let name = slot.map(|slot| slot.to_string());
        let before = std::mem::replace(&mut state.stored.slot, name);
        drop(state);
        self.save_stored();
        before.and_then(|name| name.parse().ok())
    }

    /// Writes the settings file, unless this start keeps nothing.
    pub(crate) fn save_stored(&self) {
        let Some(folders) = self.config.folders.as_ref().filter(|_| !self.config.shared) else {
            return;
        };
        let stored = self.state().stored.clone();
        if let Err(error) = stored.save(&settings::path_in(&folders.config)) {
            tracing::warn!(%error, "settings cannot be saved");
        }
    }

    /// Erases what is kept of an account: the copy, its entry in the keychain, its name in the settings.
    pub(crate) async fn erase(&self, kept: Option<KeptAccount>) {
        let Some(kept) = kept else { return };
        let copy = kept.copy.clone();
        let erased = tokio::task::spawn_blocking(move || take(&copy).map(SealedCopy::erase)).await;
        tracing::debug!(?erased, "copy");
        let name = kept.slot.to_string();
        let is_noted = self.state().stored.slot.as_ref() == Some(&name);
        if is_noted {
            self.note_slot(None);
        }
        self.forget(kept.slot).await;
    }

    /// Removes a slot's folder and its entry in the keychain; one that cannot be removed now is noted, and tried again.
    pub(crate) async fn forget(&self, slot: Slot) {
        if let Some(copies) = self.copies() {
            self.forget_in(&copies, slot).await;
        }
    }

    pub(crate) async fn forget_in(&self, copies: &Path, slot: Slot) {
        let place = Place::new(copies, slot, self.entropy.clone()).on(self.config.disk.clone());
        _ = tokio::task::spawn_blocking(move || place.erase()).await;
        let name = slot.to_string();
        let is_deleted = matches!(self.keychain.delete(&name).await, Ok(()) | Err(Fault::Absent));
        let changed = {
            let retired = &mut self.state().stored.retired;
            let was = retired.len();
            retired.retain(|other| *other != name);
            if !is_deleted {
                retired.push(name);
            }
            was != retired.len()
        };
        if changed {
            self.save_stored();
        }
    }
}

/// Takes the copy out of the hands of all who share it.
fn take(copy: &CopyHandle) -> Option<SealedCopy> {
    copy.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// What a faulty keychain leaves.
pub(crate) fn keeping_without(fault: Fault) -> Keeping {
    match fault {
        Fault::Absent => Keeping::MemoryNoKeychain,
        Fault::Locked | Fault::TimedOut | Fault::Denied | Fault::Other => Keeping::MemoryKeychainLocked,
    }
}
