//! A keychain that fails as told, for tests of what the app does then. One that works is the system's own.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::fault::Fault;
use crate::keychain::{Keychain, Place, Secret};
use crate::memory::Memory;

/// What the keychain does with the next calls.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mood {
    /// It works.
    #[default]
    Well,
    /// Every call fails so.
    Failing(Fault),
    /// Every call blocks for so long, as on a prompt that nobody sees, and then works.
    Blocking(Duration),
}

/// The handle by which a test turns the mood.
#[derive(Clone, Default)]
pub struct Switch(Arc<Mutex<Mood>>);

impl Switch {
    /// From the next call on.
    pub fn turn(&self, mood: Mood) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = mood;
    }
}

/// A keychain in memory, and the handle that makes it fail. It waits `patience` for an answer.
#[must_use]
pub fn keychain(patience: Duration) -> (Keychain, Switch) {
    let switch = Switch::default();
    let place = Moody {
        switch: switch.clone(),
        memory: Memory::default(),
    };
    (Keychain::of(place, patience, false), switch)
}

struct Moody {
    switch: Switch,
    memory: Memory,
}

impl Moody {
    fn act(&mut self) -> Result<&mut Memory, Fault> {
        let mood = *self.switch.0.lock().unwrap_or_else(PoisonError::into_inner);
        match mood {
            Mood::Well => {}
            Mood::Failing(fault) => return Err(fault),
            Mood::Blocking(time) => std::thread::sleep(time),
        }
        Ok(&mut self.memory)
    }
}

impl Place for Moody {
    fn get(&mut self, slot: &str) -> Result<Option<Secret>, Fault> {
        self.act()?.get(slot)
    }

    fn set(&mut self, slot: &str, secret: &[u8]) -> Result<(), Fault> {
        self.act()?.set(slot, secret)
    }

    fn delete(&mut self, slot: &str) -> Result<(), Fault> {
        self.act()?.delete(slot)
    }
}
