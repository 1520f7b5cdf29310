//! Disks that do what a careless program would. A harness that lets one of them pass proves nothing.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use cache::Disk;

use super::torn::Torn;

/// A careless way to save.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Careless {
    /// Writes over the file itself, a few bytes at a time, instead of beside it.
    InPlace,
    /// Renames before the bytes are on the disk.
    RenamesBeforeSync,
    /// Never waits for the names.
    NeverSyncsNames,
    /// Names the head before the years.
    HeadFirst,
}

type Write = Box<dyn Fn(&Path, &[u8]) -> io::Result<()> + Send + Sync>;

/// Such a program's disk: another one, used carelessly.
pub struct Planted {
    below: Arc<dyn Disk>,
    careless: Careless,
    write: Write,
    held: Mutex<BTreeMap<PathBuf, Held>>,
}

enum Held {
    Bytes(Vec<u8>),
    Rename(PathBuf),
}

impl Planted {
    pub fn on_torn(below: Arc<Torn>, careless: Careless) -> Arc<dyn Disk> {
        let torn = below.clone();
        let write: Write = match careless {
            Careless::RenamesBeforeSync => Box::new(move |file, bytes| torn.put(file, bytes)),
            _ => Box::new(move |file, bytes| torn.write(file, bytes)),
        };
        Self::with(below, careless, write)
    }

    pub fn on_disk(below: Arc<dyn Disk>, careless: Careless) -> Arc<dyn Disk> {
        use std::io::Write as _;
        let write: Write = Box::new(|file, bytes| {
            let mut file = std::fs::File::create(file)?;
            bytes.chunks(64).try_for_each(|chunk| file.write_all(chunk))
        });
        Self::with(below, careless, write)
    }

    fn with(below: Arc<dyn Disk>, careless: Careless, write: Write) -> Arc<dyn Disk> {
        Arc::new(Self {
            below,
            careless,
            write,
            held: Mutex::default(),
        })
    }
}

impl Disk for Planted {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.below.make_folder(folder)
    }

    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        self.below.read(file)
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        if self.careless == Careless::InPlace {
            self.held.lock().unwrap().insert(file.to_owned(), Held::Bytes(bytes.to_vec()));
            return Ok(());
        }
        (self.write)(file, bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut held = self.held.lock().unwrap();
        match (self.careless, held.remove(from)) {
            (Careless::InPlace, Some(Held::Bytes(bytes))) => (self.write)(to, &bytes),
            (Careless::HeadFirst, _) if !to.ends_with("head") => {
                held.insert(from.to_owned(), Held::Rename(to.to_owned()));
                Ok(())
            }
            (Careless::HeadFirst, _) => {
                self.below.rename(from, to)?;
                let held = std::mem::take(&mut *held);
                held.into_iter().try_for_each(|(from, held)| match held {
                    Held::Rename(to) => self.below.rename(&from, &to),
                    Held::Bytes(_) => Ok(()),
                })
            }
            _ => self.below.rename(from, to),
        }
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        match self.careless {
            Careless::NeverSyncsNames => Ok(()),
            _ => self.below.sync_folder(folder),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.below.list(folder)
    }

    fn remove(&self, file: &Path) -> io::Result<()> {
        self.below.remove(file)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.below.remove_folder(folder)
    }
}

/// A disk behind a memory: what was read once is read again, whatever has become of it since.
pub struct Forgiving {
    below: Arc<dyn Disk>,
    read: Mutex<BTreeMap<PathBuf, Vec<u8>>>,
}

impl Forgiving {
    pub fn on(below: Arc<dyn Disk>) -> Self {
        let read = Mutex::default();
        Self { below, read }
    }
}

impl Disk for Forgiving {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.below.make_folder(folder)
    }

    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        let mut read = self.read.lock().unwrap();
        if let Some(bytes) = read.get(file) {
            return Ok(bytes.clone());
        }
        let bytes = self.below.read(file)?;
        read.insert(file.to_owned(), bytes.clone());
        Ok(bytes)
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        self.below.write(file, bytes)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.below.rename(from, to)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.below.sync_folder(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.below.list(folder)
    }

    fn remove(&self, file: &Path) -> io::Result<()> {
        self.below.remove(file)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        self.below.remove_folder(folder)
    }
}
