//! Where a copy lies.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::clock::Entropy;

use crate::disk::{Disk, Os};
use crate::slot::Slot;

/// The folder of one account, and what is needed to write there.
#[derive(Clone)]
pub struct Place {
    pub(crate) folder: PathBuf,
    pub(crate) slot: Slot,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) disk: Arc<dyn Disk>,
}

impl Place {
    /// The folder of `slot` below `root`; nothing is made yet.
    #[must_use]
    pub fn new(root: &Path, slot: Slot, entropy: Arc<dyn Entropy>) -> Self {
        Self {
            folder: root.join(slot.to_string()),
            slot,
            entropy,
            disk: Arc::new(Os),
        }
    }

    /// The same on another disk, for tests of what a disk can do to it.
    #[must_use]
    pub fn on(mut self, disk: Arc<dyn Disk>) -> Self {
        self.disk = disk;
        self
    }

    /// Whose it is.
    #[must_use]
    pub fn slot(&self) -> Slot {
        self.slot
    }

    /// Removes all that lies there. The head is gone from the disk before anything else goes, so that what a crash leaves
    /// is the whole copy or none. Returns whether nothing is left, and nothing can come back with the power.
    pub fn erase(&self) -> bool {
        let names = match self.disk.list(&self.folder) {
            Ok(names) => names,
            Err(error) => return error.kind() == std::io::ErrorKind::NotFound,
        };
        let (head, rest): (Vec<_>, Vec<_>) = names.iter().partition(|name| *name == HEAD);
        let mut gone = true;
        if !head.is_empty() {
            gone &= self.disk.remove(&self.file(HEAD)).is_ok();
            gone &= self.disk.sync_folder(&self.folder).is_ok();
        }
        for name in rest {
            gone &= self.disk.remove(&self.file(name)).is_ok();
        }
        gone &= self.disk.remove_folder(&self.folder).is_ok();
        gone && self.folder.parent().is_none_or(|root| self.disk.sync_folder(root).is_ok())
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

/// The head's file name.
pub(crate) const HEAD: &str = "head";

/// The slots that have a folder below `root`.
#[must_use]
pub fn slots(root: &Path) -> Vec<Slot> {
    let names = Os.list(root).unwrap_or_default();
    names.iter().filter_map(|name| name.parse().ok()).collect()
}
