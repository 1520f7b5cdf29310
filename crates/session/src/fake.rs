//! A keychain that fails as told, for tests of what the app does then. One that works is the system's own.

use std::sync::atomic::{AtomicUsize, Ordering};
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
pub struct Switch {
    mood: Arc<Mutex<Mood>>,
    calls: Arc<AtomicUsize>,
}

impl Switch {
    /// From the next call on.
    pub fn turn(&self, mood: Mood) {
        *self.mood.lock().unwrap_or_else(PoisonError::into_inner) = mood;
    }

    /// How many calls there were until now.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
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
        self.switch.calls.fetch_add(1, Ordering::SeqCst);
        let mood = *self.switch.mood.lock().unwrap_or_else(PoisonError::into_inner);
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
