//! The device PIN: it opens a person's key ring on this computer, and is no account's. Each try is counted, on the disk,
//! before it is made; the fifth miss erases.

use std::sync::Arc;

use cache::{Cost, DevicePin, Ring, RingFault, Slot};
use domain::field::FieldCode;
use domain::identifier::clean;
use domain::pin::{self, Known};

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::fields::Fields;
use crate::keeping::keeping_without;
use crate::settings::StoredPerson;
use crate::view::account::Start;
use crate::view::person::{DevicePinForm, KeptPerson, UnlockForm};
use crate::view::status::CopyErased;

/// After so many misses what is kept is erased.
const MOST_MISSES: u8 = 5;

impl App {
    /// Opens what is shut behind a device PIN.
    ///
    /// # Errors
    /// It is badly formed, which costs no try; it is wrong; it was wrong so often that all is erased; it could not be tried,
    /// which costs none either.
    pub async fn unlock(self: &Arc<Self>, form: UnlockForm) -> Result<Start, AppError> {
        let mut fields = Fields::default();
        let typed = fields.take("pin", pin::read(form.pin.expose(), &pin::device_rules()));
        let typed = fields.unless_wrong(typed.map(DevicePin::new))?;
        {
            let entering = self.at_the_door().await;
            let (slot, person) = self.kept_person(&form.slot)?;
            // Without a device PIN, a sign-in is what opens it; or nothing but asking.
            if !person.pin {
                return Err(LocalCode::Locked.into());
            }
            if self.who_is_in() != Some(slot) {
                let ring = self.try_pin(slot, &person, typed).await?;
                self.close();
                self.tell(|status| status.locked = None);
                let has_pin = ring.has_pin();
                self.note(slot, |stored| (stored.misses, stored.pin) = (0, has_pin));
                self.open_ring(&entering, ring, None).await;
            }
        }
        self.started()
    }

    /// Sets, changes or takes away the device PIN of the person who is in. The copies stay as they are: their keys do.
    ///
    /// # Errors
    /// Fields that are wrong; nothing of the person is kept here; it could not be kept.
    pub async fn set_device_pin(self: &Arc<Self>, form: DevicePinForm) -> Result<Vec<KeptPerson>, AppError> {
        let _alone = self.door.lock().await;
        let slot = self.who_is_in().ok_or_else(|| self.nobody_in())?;
        let (slot, person) = self.kept_person(&slot.to_string())?;
        let new = chosen(&form, person.pin)?;
        let before = if person.pin {
            let mut fields = Fields::default();
            let current = fields.take("current", pin::read(form.current.expose(), &pin::device_rules()));
            self.try_pin(slot, &person, fields.unless_wrong(current.map(DevicePin::new))?)
                .await?
        } else {
            let ring = self.state().person.as_ref().and_then(|person| person.ring.clone());
            ring.ok_or_else(|| self.nobody_in())?
        };
        self.note(slot, |stored| stored.misses = 0);
        let entropy = self.entropy.clone();
        let sealing = tokio::task::spawn_blocking(move || {
            let mut after = before.clone();
            let is_set = after.set_pin(new.as_ref().map(|pin| (pin, Cost::USUAL)), &*entropy);
            is_set.then_some((before, after))
        });
        let (before, after) = sealing.await.ok().flatten().ok_or(LocalCode::NotSaved)?;
        let has_pin = after.has_pin();
        if let Err(fault) = self.write_ring(&after, Some(&before)).await {
            self.tell(|status| status.keeping = keeping_without(fault));
            return Err(LocalCode::NotSaved.into());
        }
        self.put_ring(after);
        self.note(slot, |stored| stored.pin = has_pin);
        Ok(self.people())
    }

    /// Erases what was missed so often that it had to go, and was not: the program was ended right then.
    pub(crate) async fn erase_missed(&self) {
        let missed: Vec<StoredPerson> = {
            let state = self.state();
            let missed = state.stored.people.iter().filter(|person| person.misses >= MOST_MISSES);
            missed.cloned().collect()
        };
        for person in missed {
            if let Ok(slot) = person.slot.parse() {
                self.lose_person(&person, slot, CopyErased::PinMissed).await;
            }
        }
    }

    /// Tries a device PIN. The try is counted as a miss, and that is on the disk, before it is made.
    async fn try_pin(&self, slot: Slot, person: &StoredPerson, typed: DevicePin) -> Result<Ring, AppError> {
        let bytes = match self.keychain.get(&slot.to_string()).await {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                self.shut_out(slot, person, CopyErased::KeyLost).await;
                return Err(LocalCode::NoCopy.into());
            }
            Err(fault) => {
                tracing::warn!(%fault, "keychain");
                self.tell(|status| status.keeping = keeping_without(fault));
                return Err(LocalCode::Locked.into());
            }
        };
        if person.misses >= MOST_MISSES {
            self.shut_out(slot, person, CopyErased::PinMissed).await;
            return Err(LocalCode::DevicePinErased.into());
        }
        // What cannot be counted is not tried.
        if !self.note(slot, |stored| stored.misses = person.misses + 1) {
            self.note(slot, |stored| stored.misses = person.misses);
            return Err(LocalCode::NotSaved.into());
        }
        let opened = tokio::task::spawn_blocking(move || Ring::open(slot, &bytes, Some(&typed))).await;
        match opened.unwrap_or(Err(RingFault::NoMemory)) {
            Ok(ring) => Ok(ring),
            Err(RingFault::WrongPin | RingFault::PinNeeded) => {
                let misses = person.misses + 1;
                if misses >= MOST_MISSES {
                    self.shut_out(slot, person, CopyErased::PinMissed).await;
                    return Err(LocalCode::DevicePinErased.into());
                }
                Err(AppError {
                    tries_left: Some(u32::from(MOST_MISSES - misses)),
                    ..LocalCode::DevicePinWrong.into()
                })
            }
            Err(RingFault::Damaged) => {
                self.shut_out(slot, person, CopyErased::Foreign).await;
                Err(LocalCode::NoCopy.into())
            }
            Err(RingFault::NoMemory) => {
                self.note(slot, |stored| stored.misses = person.misses);
                Err(LocalCode::Locked.into())
            }
        }
    }

    /// Erases what a person keeps here, and shuts them out if they are in.
    async fn shut_out(&self, slot: Slot, person: &StoredPerson, why: CopyErased) {
        let is_concerned = self.who_is_in() == Some(slot) || self.status().locked.is_some_and(|lock| lock.slot == person.slot);
        if is_concerned && let Some(open) = self.take_out() {
            if let Ok(service) = self.service() {
                self.end_sessions(open.tokens(&service));
            }
            self.erase_person(&open).await;
            self.note_exit();
        }
        self.lose_person(person, slot, why).await;
    }
}

/// The device PIN to be; none to have none any more.
fn chosen(form: &DevicePinForm, has_one: bool) -> Result<Option<DevicePin>, AppError> {
    let mut fields = Fields::default();
    if has_one {
        fields.take("current", pin::read(form.current.expose(), &pin::device_rules()));
    }
    let takes_away = has_one && clean(form.new.expose()).is_empty();
    let chosen = if takes_away {
        None
    } else {
        fields.take("new", pin::choose(form.new.expose(), &pin::device_rules(), &Known::default()))
    };
    if clean(form.again.expose()) != clean(form.new.expose()) {
        fields.wrong("again", FieldCode::NotTheSame);
    }
    fields.unless_wrong(Some(()))?;
    Ok(chosen.map(DevicePin::new))
}
