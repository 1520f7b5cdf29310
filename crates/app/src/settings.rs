//! The settings file: the one thing kept in clear. It says nothing about a person but a name that they asked for; of people
//! and accounts it holds random names. A shared computer has no such file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use cache::{Disk, Os, Slot};
use domain::language::Language;
use serde::{Deserialize, Serialize};

use crate::config::Config;
use crate::view::settings::{Computer, Settings, Theme};

/// Text sizes that can be chosen, per cent (WCAG 2.2, 1.4.4: up to 200).
const TEXT_SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// What lies on disk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Stored {
    pub language: Option<Language>,
    pub theme: Theme,
    pub text_size: Option<u16>,
    pub computer: Option<Computer>,
    /// Who keeps accounts here, the last one in first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<StoredPerson>,
    /// Names whose entry could not be deleted from the keychain yet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub retired: Vec<String>,
}

/// Somebody who keeps accounts here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct StoredPerson {
    /// The name of the key ring, an entry in the keychain.
    pub slot: String,
    /// What they want to be called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A device PIN opens the key ring.
    pub pin: bool,
    /// Device PINs tried since one was right, each counted before it was tried.
    pub misses: u8,
    /// Left in a hurry without a device PIN: only a sign-in opens it.
    pub needs_sign_in: bool,
    /// The names of the copies, the last one shown first.
    pub accounts: Vec<String>,
}

impl StoredPerson {
    /// Somebody new.
    pub fn new(slot: Slot) -> Self {
        Self {
            slot: slot.to_string(),
            ..Self::default()
        }
    }

    /// The names of the copies.
    pub fn copies(&self) -> Vec<Slot> {
        self.accounts.iter().filter_map(|name| name.parse().ok()).collect()
    }
}

/// What a look at the file tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsFile {
    /// There is none yet.
    None,
    /// It can be read.
    Readable,
    /// It is there and cannot be read.
    Unreadable,
}

/// The file in a configuration folder.
#[must_use]
pub fn path_in(config: &Path) -> PathBuf {
    config.join("settings.json")
}

/// Looks at the file and changes nothing.
#[must_use]
pub fn look(path: &Path) -> SettingsFile {
    match read(path) {
        Ok(_) => SettingsFile::Readable,
        Err(error) if error.kind() == io::ErrorKind::NotFound => SettingsFile::None,
        Err(_) => SettingsFile::Unreadable,
    }
}

/// Whether the file says that the computer is somebody's own; changes nothing.
#[must_use]
pub fn is_own(path: &Path) -> bool {
    read(path).is_ok_and(|stored| stored.computer == Some(Computer::Own))
}

fn read(path: &Path) -> io::Result<Stored> {
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

impl Stored {
    /// What is stored; a newcomer's settings if nothing is, or if it cannot be read.
    pub fn load(path: &Path) -> Self {
        read(path).unwrap_or_else(|error| {
            if error.kind() != io::ErrorKind::NotFound {
                tracing::warn!(%error, "settings cannot be read");
            }
            Self::default()
        })
    }

    /// Writes beside the file and then over it, and waits until it is on the disk: a crash leaves one or the other whole,
    /// and a device PIN that was counted stays counted.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
        Os.make_folder(folder)?;
        let beside = path.with_extension("part");
        Os.write(&beside, &serde_json::to_vec_pretty(self)?)?;
        Os.rename(&beside, path)?;
        Os.sync_folder(folder)
    }

    /// Removes the file; none there is as good. A folder that is empty then goes too.
    pub fn remove(path: &Path) -> io::Result<()> {
        let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
        for file in [path.to_owned(), path.with_extension("part")] {
            match Os.remove(&file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        // Somebody else's file may be in it.
        _ = Os.remove_folder(folder);
        Ok(())
    }

    /// The person of this name.
    pub fn person(&self, slot: Slot) -> Option<&StoredPerson> {
        let name = slot.to_string();
        self.people.iter().find(|person| person.slot == name)
    }

    /// The person of this name, to be changed.
    pub fn person_mut(&mut self, slot: Slot) -> Option<&mut StoredPerson> {
        let name = slot.to_string();
        self.people.iter_mut().find(|person| person.slot == name)
    }

    /// The settings that hold for this start.
    pub fn in_force(&self, config: &Config) -> Settings {
        Settings {
            language: config
                .language_asked_for
                .or(self.language)
                .or(config.policy.language)
                .unwrap_or(config.language),
            theme: self.theme,
            text_size: self.text_size.filter(|size| TEXT_SIZES.contains(size)).unwrap_or(TEXT_SIZES[0]),
            computer: self.computer(config),
        }
    }

    /// Whose computer this is: what keeps less wins.
    fn computer(&self, config: &Config) -> Option<Computer> {
        match config.policy.shared_computer {
            _ if config.shared => Some(Computer::Shared),
            Some(true) => Some(Computer::Shared),
            Some(false) => Some(Computer::Own),
            None => self.computer,
        }
    }

    /// Whether the person is still to be asked for what this start cannot know.
    pub fn is_newcomer(&self, config: &Config) -> bool {
        match config.policy.shared_computer {
            _ if config.shared => false,
            Some(_) => self.language.is_none(),
            None => self.computer.is_none(),
        }
    }

    /// Takes over what the person chose.
    pub fn take(&mut self, settings: &Settings) {
        self.language = Some(settings.language);
        self.theme = settings.theme;
        self.text_size = Some(settings.text_size);
        self.computer = settings.computer;
    }

    /// Text and colours as they were at first.
    pub fn reset_looks(&mut self) {
        self.theme = Theme::default();
        self.text_size = None;
    }
}
