//! Memory alone.

use std::collections::HashMap;

use crate::fault::Fault;
use crate::keychain::{Place, Secret};

/// Secrets that are gone with the program.
#[derive(Default)]
pub(crate) struct Memory(HashMap<String, Secret>);

impl Place for Memory {
    fn get(&mut self, slot: &str) -> Result<Option<Secret>, Fault> {
        Ok(self.0.get(slot).cloned())
    }

    fn set(&mut self, slot: &str, secret: &[u8]) -> Result<(), Fault> {
        self.0.insert(slot.to_owned(), Secret::new(secret.to_vec()));
        Ok(())
    }

    fn delete(&mut self, slot: &str) -> Result<(), Fault> {
        self.0.remove(slot);
        Ok(())
    }
}
