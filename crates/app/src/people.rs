//! People who keep accounts on this computer: each under their own keys, one unreadable from another.

use std::sync::Arc;

use cache::Slot;
use domain::field::line;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::view::account::Start;
use crate::view::person::{KeptPerson, LockReason};
use crate::view::status::SessionState;

/// The longest name that a person here may want to be called; a nickname, not a document.
const LONGEST_NAME: usize = 40;

impl App {
    /// Who keeps accounts here, the last one in first. Nobody where nothing may be kept.
    pub(crate) fn people(&self) -> Vec<KeptPerson> {
        if !self.may_keep() || self.state().practises {
            return Vec::new();
        }
        let state = self.state();
        let person = |stored: &crate::settings::StoredPerson| KeptPerson {
            slot: stored.slot.clone(),
            name: stored.name.clone(),
            has_pin: stored.pin,
            needs_sign_in: stored.needs_sign_in,
        };
        state.stored.people.iter().map(person).collect()
    }

    /// Opens what one of them keeps. With a device PIN, that is asked for: the status says so.
    ///
    /// # Errors
    /// They left in a hurry, so that only a sign-in opens it; nothing could be opened.
    pub async fn open_person(self: &Arc<Self>, slot: &str) -> Result<Start, AppError> {
        {
            let entering = self.at_the_door().await;
            let (slot, person) = self.kept_person(slot)?;
            let is_in = self.who_is_in() == Some(slot);
            if !is_in {
                if person.needs_sign_in && !person.pin {
                    return Err(LocalCode::Locked.into());
                }
                // Whoever was in stays kept.
                self.close();
                self.show_account();
                if person.pin {
                    self.shut(slot, LockReason::Start);
                } else {
                    self.open_kept(&entering, &person, slot).await;
                }
            }
        }
        self.started()
    }

    /// Forgets one of them, whether they are in or not, with all that is kept of them; nobody needs their device PIN for
    /// that. Returns the others.
    pub async fn forget_person(self: &Arc<Self>, slot: &str) -> Vec<KeptPerson> {
        let Ok((slot, person)) = self.kept_person(slot) else {
            return self.people();
        };
        if self.who_is_in() == Some(slot) {
            self.sign_out().await;
            return self.people();
        }
        let _alone = self.door.lock().await;
        self.forget_kept(slot, person.copies()).await;
        self.tell(|status| {
            if status.locked.as_ref().is_some_and(|lock| lock.slot == slot.to_string()) {
                status.locked = None;
            }
        });
        self.people()
    }

    /// What the person who is in wants to be called here, or nothing; it is kept in clear. Returns everybody.
    pub async fn name_person(self: &Arc<Self>, name: Option<String>) -> Vec<KeptPerson> {
        let _alone = self.door.lock().await;
        let name = name.and_then(|name| line(&name, LONGEST_NAME).ok()).filter(|name| !name.is_empty());
        if let Some(slot) = self.who_is_in() {
            self.note(slot, |stored| stored.name = name);
        }
        self.people()
    }

    /// Somebody who is kept here.
    pub(crate) fn kept_person(&self, slot: &str) -> Result<(Slot, crate::settings::StoredPerson), AppError> {
        let slot: Slot = slot.parse().map_err(|_| LocalCode::NoCopy)?;
        if !self.may_keep() || self.state().practises {
            return Err(LocalCode::NoCopy.into());
        }
        let person = self.state().stored.person(slot).cloned();
        Ok((slot, person.ok_or(LocalCode::NoCopy)?))
    }

    /// Who is in, where they are kept.
    pub(crate) fn who_is_in(&self) -> Option<Slot> {
        let state = self.state();
        state.person.as_ref()?.ring.as_ref().map(cache::Ring::slot)
    }

    /// Notes who was in last.
    pub(crate) fn note_person_first(&self, slot: Slot) {
        let name = slot.to_string();
        let moved = {
            let people = &mut self.state().stored.people;
            let at = people.iter().position(|person| person.slot == name).filter(|at| *at > 0);
            at.map(|at| people[..=at].rotate_right(1)).is_some()
        };
        if moved {
            self.save_stored();
        }
    }

    /// What the first screen needs once somebody was let in, or is asked for their device PIN.
    pub(crate) fn started(&self) -> Result<Start, AppError> {
        let status = self.status();
        if status.session == SessionState::None && status.locked.is_none() {
            return Err(status.trouble.unwrap_or_else(|| LocalCode::NoCopy.into()));
        }
        self.nudge.notify_one();
        Ok(self.first_screen())
    }
}
