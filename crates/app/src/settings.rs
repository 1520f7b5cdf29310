//! The settings file: the one thing kept in clear. It says nothing about a person; of an account it holds the random name.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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
    /// The account's name here: a folder, and an entry in the keychain.
    pub slot: Option<String>,
    /// Names whose entry could not be deleted from the keychain yet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub retired: Vec<String>,
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

    /// Writes beside the file and then over it, so that a crash leaves one or the other whole.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = path.with_extension("part");
        fs::write(&beside, serde_json::to_vec_pretty(self)?)?;
        fs::rename(&beside, path)
    }

    /// The settings that hold for this start.
    pub fn in_force(&self, config: &Config) -> Settings {
        Settings {
            language: config.language_asked_for.or(self.language).unwrap_or(config.language),
            theme: self.theme,
            text_size: self.text_size.filter(|size| TEXT_SIZES.contains(size)).unwrap_or(TEXT_SIZES[0]),
            computer: if config.shared { Some(Computer::Shared) } else { self.computer },
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
