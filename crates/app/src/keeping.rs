//! What stays on this computer: a person's key ring in the keychain, what was read in sealed copies, or nothing.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use cache::{CopyKey, Place, Ring, RingAccount, SealedCopy, Slot};
use secrecy::SecretString;
use session::Fault;
use url::Url;

use crate::app::App;
use crate::settings::{self, Stored, StoredPerson};
use crate::state::{CopyHandle, KeptAccount, Whose};
use crate::view::settings::Computer;
use crate::view::status::Keeping;

impl App {
    /// Whether anything may be kept at all.
    pub(crate) fn may_keep(&self) -> bool {
        self.computer() == Some(Computer::Own) && self.config.folders.is_some()
    }

    /// Whose computer this is.
    pub(crate) fn computer(&self) -> Option<Computer> {
        self.state().stored.in_force(&self.config).computer
    }

    /// The folder of the copies; practice has one of its own.
    pub(crate) fn copies(&self) -> Option<PathBuf> {
        let folder = if self.state().practises { "practice" } else { "accounts" };
        Some(self.config.folders.as_ref()?.data.join(folder))
    }

    pub(crate) fn place(&self, slot: Slot) -> Option<Place> {
        Some(Place::new(&self.copies()?, slot, self.entropy.clone()).on(self.config.disk.clone()))
    }

    /// A copy that is begun; an empty one where none may be kept.
    pub(crate) fn begin_copy(&self, slot: Slot, key: &CopyKey) -> CopyHandle {
        let place = self.place(slot).filter(|_| !self.config.policy.no_copy);
        Arc::new(Mutex::new(place.and_then(|place| SealedCopy::begin(place, key))))
    }

    /// What is told where the key ring is in the keychain.
    pub(crate) fn kept_whole(&self) -> Keeping {
        if self.config.policy.no_copy {
            Keeping::NoCopy
        } else {
            Keeping::Keychain
        }
    }

    /// Hangs the session on the person's key ring, a new person's if there is none. Without a keychain nothing is kept, not
    /// even sealed.
    pub(crate) async fn keep(&self, ring: Option<&Ring>, new: &New<'_>) -> Option<(Ring, KeptAccount)> {
        if !self.may_keep() {
            self.tell(|status| status.keeping = Keeping::MemoryShared);
            return None;
        }
        let mut after = match ring {
            Some(ring) => ring.clone(),
            None => Ring::new(Slot::random(&*self.entropy), &*self.entropy)?,
        };
        let is_of_it = |account: &&mut RingAccount| account.account == *new.account && account.server == new.server.as_str();
        let (slot, key, is_new) = match after.accounts.iter_mut().find(is_of_it) {
            Some(account) => {
                account.token = Some(new.token.clone());
                (account.slot, account.key.clone(), false)
            }
            None => {
                let (slot, key) = (Slot::random(&*self.entropy), CopyKey::random(&*self.entropy));
                after.accounts.push(RingAccount {
                    slot,
                    account: new.account.to_owned(),
                    program: new.program.to_owned(),
                    server: new.server.to_string(),
                    token: Some(new.token.clone()),
                    key: key.clone(),
                });
                (slot, key, true)
            }
        };
        // Names are noted first, so that nothing is ever left that nobody knows of.
        self.note_account(after.slot(), slot);
        if let Err(fault) = self.write_ring(&after, ring).await {
            // What was kept before may be of use once the keychain is back.
            match ring {
                None => self.unnote_person(after.slot(), fault).await,
                Some(_) if is_new => self.unnote_account(after.slot(), slot),
                Some(_) => {}
            }
            self.tell(|status| status.keeping = keeping_without(fault));
            return None;
        }
        let keeping = self.kept_whole();
        self.tell(|status| status.keeping = keeping);
        let copy = match new.copy.clone() {
            Some(copy) => copy,
            None => self.begin_copy(slot, &key),
        };
        Some((after, KeptAccount { slot, key, copy }))
    }

    /// Puts a key ring into the keychain, in the place of `before`.
    pub(crate) async fn write_ring(&self, ring: &Ring, before: Option<&Ring>) -> Result<(), Fault> {
        let name = ring.slot().to_string();
        // More accounts than a keychain takes are as good as none.
        let sealed = |ring: &Ring| ring.seal(&*self.entropy).ok_or(Fault::Other);
        let written = match before {
            Some(before) => self.keychain.replace(&name, &sealed(before)?, &sealed(ring)?).await,
            None => self.keychain.set(&name, &sealed(ring)?).await,
        };
        written.inspect_err(|fault| tracing::warn!(%fault, "keychain"))
    }

    /// Takes an ended session's token off the key ring.
    pub(crate) async fn drop_kept_token(&self, whose: &Whose) {
        let rings = {
            let state = self.state();
            let Some(person) = state.person.as_ref() else { return };
            let account = person.accounts.iter().find(|account| account.id == whose.account);
            let Some(kept) = account
                .filter(|account| account.token.is_none())
                .and_then(|account| account.kept.as_ref())
            else {
                return;
            };
            person.ring.clone().map(|before| {
                let mut after = before.clone();
                let of_it = after.accounts.iter_mut().filter(|account| account.slot == kept.slot);
                of_it.for_each(|account| account.token = None);
                (before, after)
            })
        };
        let Some((before, after)) = rings else { return };
        if self.write_ring(&after, Some(&before)).await.is_ok() {
            self.put_ring(after);
        }
    }

    /// The key ring of the person who is in, as it is in the keychain now.
    pub(crate) fn put_ring(&self, ring: Ring) {
        let mut state = self.state();
        let person = state.person.as_mut();
        if let Some(person) = person.filter(|person| person.ring.as_ref().is_some_and(|before| before.slot() == ring.slot())) {
            person.ring = Some(ring);
        }
    }

    /// Notes person and account as the last ones in. Practice notes that its key ring is to go.
    pub(crate) fn note_account(&self, person: Slot, account: Slot) {
        let changed = {
            let mut state = self.state();
            let practises = state.practises;
            let before = state.stored.clone();
            let stored = &mut state.stored;
            if practises {
                let name = person.to_string();
                if !stored.retired.contains(&name) {
                    stored.retired.push(name);
                }
            } else {
                let at = stored.people.iter().position(|stored| stored.slot == person.to_string());
                let mut noted = at.map_or_else(|| StoredPerson::new(person), |at| stored.people.remove(at));
                let name = account.to_string();
                noted.accounts.retain(|other| *other != name);
                noted.accounts.insert(0, name);
                noted.needs_sign_in = false;
                stored.people.insert(0, noted);
            }
            before != state.stored
        };
        if changed {
            self.save_stored();
        }
    }

    /// Notes that somebody new is not kept after all. Without a keychain there is nothing that could have to go from it.
    async fn unnote_person(&self, person: Slot, fault: Fault) {
        let name = person.to_string();
        {
            let mut state = self.state();
            state.stored.people.retain(|stored| stored.slot != name);
            state.stored.retired.retain(|other| *other != name);
        }
        self.save_stored();
        if fault != Fault::Absent {
            self.empty_entry(person).await;
        }
    }

    /// Notes that an account is no more the person's.
    pub(crate) fn unnote_account(&self, person: Slot, account: Slot) {
        let name = account.to_string();
        self.note(person, |stored| stored.accounts.retain(|other| *other != name));
    }

    /// Changes what is noted of a person; returns whether it is on the disk. Practice notes nothing.
    pub(crate) fn note(&self, person: Slot, change: impl FnOnce(&mut StoredPerson)) -> bool {
        let is_there = self.state().stored.person_mut(person).map(change).is_some();
        is_there && self.save_stored()
    }

    /// Writes the settings file; returns whether it is on the disk. A start that keeps nothing writes nothing, and a shared
    /// computer has no file, but for what has still to go from the keychain.
    pub(crate) fn save_stored(&self) -> bool {
        let Some(folders) = self.config.folders.as_ref().filter(|_| !self.config.shared) else {
            return false;
        };
        let path = settings::path_in(&folders.config);
        let stored = self.state().stored.clone();
        let written = if stored.in_force(&self.config).computer != Some(Computer::Shared) {
            stored.save(&path)
        } else if stored.retired.is_empty() {
            Stored::remove(&path)
        } else {
            let left = Stored {
                retired: stored.retired,
                ..Stored::default()
            };
            left.save(&path)
        };
        written
            .inspect_err(|error| tracing::warn!(%error, "settings cannot be saved"))
            .is_ok()
    }
}

/// A session that is to be kept.
pub(crate) struct New<'a> {
    /// [`contract::session::Session::account`].
    pub account: &'a str,
    pub program: &'a str,
    pub token: &'a SecretString,
    pub server: &'a Url,
    /// The account's copy, where it is open already.
    pub copy: Option<CopyHandle>,
}

/// What a faulty keychain leaves.
pub(crate) fn keeping_without(fault: Fault) -> Keeping {
    match fault {
        Fault::Absent => Keeping::MemoryNoKeychain,
        Fault::Locked | Fault::TimedOut | Fault::Denied | Fault::Other => Keeping::MemoryKeychainLocked,
    }
}
