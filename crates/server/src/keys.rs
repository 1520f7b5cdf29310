//! The service's keys: in a file of their own, never in the database that they protect.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use domain::clock::Entropy;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The longest keys file that is read, in bytes; a real one has about 350.
const LONGEST: u64 = 4096;

const HEADING: &str = "# Keys of the account service. Keep a copy apart from the database: neither opens anything without the other.\n";

/// Three keys of 32 bytes.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Keys {
    /// Goes into every PIN hash, so that a stolen database cannot be guessed at.
    pub pepper: [u8; 32],
    /// Finds identifiers and birth dates that are not stored in clear.
    pub mac: [u8; 32],
    /// Seals what must be read again.
    pub seal: [u8; 32],
}

/// As in the file, in hexadecimal.
#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Written {
    pepper: String,
    mac: String,
    seal: String,
}

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// A database whose keys are gone opens nothing; new ones would only hide it.
    #[error("there is a database but no keys file {0}: put its copy back, or name it with --keys")]
    Lost(String),
    /// The file cannot be read or made.
    #[error("keys file {0}: {1}")]
    File(String, io::Error),
    /// It is not what `serve` wrote.
    #[error("keys file {0}: not three keys of 64 hexadecimal digits")]
    Malformed(String),
    /// Others on this computer could read it.
    #[error("keys file {0}: readable by others than its owner; run chmod 600 on it")]
    Exposed(String),
}

impl Keys {
    /// New keys.
    #[must_use]
    pub fn new(entropy: &dyn Entropy) -> Self {
        let random = || domain::clock::random(entropy);
        Self {
            pepper: random(),
            mac: random(),
            seal: random(),
        }
    }

    /// The keys in `file`; made there if neither it nor the database exists.
    ///
    /// # Errors
    /// [`KeysError`], above all [`KeysError::Lost`] for a database without its keys.
    pub fn for_database(file: &Path, database_exists: bool, entropy: &dyn Entropy) -> Result<Self, KeysError> {
        if file.exists() {
            Self::read(file)
        } else if database_exists {
            Err(KeysError::Lost(file.display().to_string()))
        } else {
            let keys = Self::new(entropy);
            keys.write(file)
                .map_err(|error| KeysError::File(file.display().to_string(), error))?;
            Ok(keys)
        }
    }

    fn read(file: &Path) -> Result<Self, KeysError> {
        let name = || file.display().to_string();
        let io = |error| KeysError::File(name(), error);
        let opened = File::open(file).map_err(io)?;
        if is_exposed(&opened).map_err(io)? {
            return Err(KeysError::Exposed(name()));
        }
        let mut text = Zeroizing::new(String::new());
        opened.take(LONGEST).read_to_string(&mut text).map_err(io)?;
        let written: Written = toml::from_str(&text).map_err(|_| KeysError::Malformed(name()))?;
        let key = |hex: &str| unhex(hex).ok_or_else(|| KeysError::Malformed(name()));
        Ok(Self {
            pepper: key(&written.pepper)?,
            mac: key(&written.mac)?,
            seal: key(&written.seal)?,
        })
    }

    fn write(&self, file: &Path) -> io::Result<()> {
        let written = Written {
            pepper: hex(&self.pepper),
            mac: hex(&self.mac),
            seal: hex(&self.seal),
        };
        let text = Zeroizing::new(toml::to_string(&written).map_err(io::Error::other)?);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut opened = options.open(file)?;
        opened.write_all(HEADING.as_bytes())?;
        opened.write_all(text.as_bytes())?;
        opened.sync_all()
    }
}

#[cfg(unix)]
fn is_exposed(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(file.metadata()?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_exposed(_: &File) -> io::Result<bool> {
    Ok(false)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let text = text.as_bytes();
    let mut key = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (byte, pair) in key.iter_mut().zip(text.chunks(2)) {
        let digit = |at: usize| char::from(pair[at]).to_digit(16);
        *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Counting(std::sync::atomic::AtomicU8);

    impl Entropy for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
        }
    }

    fn counting() -> Counting {
        Counting(1.into())
    }

    #[test]
    fn keys_are_made_once_and_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("office.keys");
        let made = Keys::for_database(&file, false, &counting()).unwrap();
        let found = Keys::for_database(&file, true, &counting()).unwrap();
        assert!(made == found && made.pepper != made.mac && made.mac != made.seal);
    }

    #[test]
    fn a_database_without_its_keys_is_refused_and_no_new_ones_are_made() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("office.keys");
        assert!(matches!(Keys::for_database(&file, true, &counting()), Err(KeysError::Lost(_))));
        assert!(!file.exists());
    }

    #[test]
    fn a_damaged_keys_file_is_named_and_not_repeated() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("office.keys");
        for text in [
            "",
            "pepper = \"00\"",
            "no keys at all",
            &format!("pepper = \"{0}\"\nmac = \"{0}\"\nseal = \"zz\"", "00".repeat(32)),
        ] {
            std::fs::remove_file(&file).ok();
            Keys::for_database(&file, false, &counting()).unwrap();
            std::fs::write(&file, text).unwrap();
            let told = Keys::for_database(&file, true, &counting())
                .err()
                .map(|error| error.to_string())
                .unwrap_or_default();
            assert!(told.contains("office.keys") && !told.contains("0000"), "{told}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn keys_that_others_can_read_are_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("office.keys");
        Keys::for_database(&file, false, &counting()).unwrap();
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(Keys::for_database(&file, true, &counting()), Err(KeysError::Exposed(_))));
    }
}
