//! What this computer's administrator has decided: found where the system keeps such things, read strictly, and with any
//! doubt taken for a shared computer.

mod entry;
#[cfg(not(any(windows, target_os = "macos")))]
mod json;
#[cfg(target_os = "macos")]
mod preferences;
mod problem;
mod read;
#[cfg(windows)]
mod registry;

use std::path::Path;

use app::Policy;

use self::entry::Entry;
pub use self::problem::{Problem, Told};

/// Where the policy lies on this system; on Windows a key below `HKEY_LOCAL_MACHINE`.
pub const PLACE: &str = if cfg!(windows) {
    r"Software\Policies\MiCuenta"
} else if cfg!(target_os = "macos") {
    "/Library/Managed Preferences/org.micuenta.desktop.plist"
} else {
    "/etc/mi-cuenta/policies.json"
};

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// There is one.
    pub is_there: bool,
    /// What can be read of it.
    pub policy: Policy,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

impl Found {
    /// Whether the computer is shared, if that is decided. Whoever wrote a policy that cannot be read whole may have meant it
    /// to be: then it is.
    #[must_use]
    pub fn shared_computer(&self) -> Option<bool> {
        if self.problems.is_empty() {
            self.policy.shared_computer
        } else {
            Some(true)
        }
    }

    /// The policy to go by.
    #[must_use]
    pub fn in_force(self) -> Policy {
        Policy {
            shared_computer: self.shared_computer(),
            ..self.policy
        }
    }
}

/// Looks at the computer's policy.
#[must_use]
pub fn look(place: &Path) -> Found {
    match entries(place) {
        Ok(None) => Found::default(),
        Ok(Some((entries, mut problems))) => {
            let (policy, more) = read::policy(&entries);
            problems.extend(more);
            Found {
                is_there: true,
                policy,
                problems,
            }
        }
        Err(problem) => Found {
            is_there: true,
            policy: Policy::default(),
            problems: vec![problem],
        },
    }
}

/// Entries, and what was wrong with the form of them.
type Entries = (Vec<Entry>, Vec<Problem>);

#[cfg(windows)]
use self::registry::entries;

#[cfg(target_os = "macos")]
use self::preferences::entries;

#[cfg(not(any(windows, target_os = "macos")))]
fn entries(file: &Path) -> Result<Option<Entries>, Problem> {
    use std::io::{ErrorKind, Read};
    /// Far more than all keys together can fill.
    const LONGEST: u64 = 64 * 1024;
    let mut text = String::new();
    let read = std::fs::File::open(file).and_then(|file| file.take(LONGEST).read_to_string(&mut text));
    match read {
        Ok(_) => json::entries(&text).map(Some),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(_) => Err(Problem::anywhere(Told::Unreadable)),
    }
}

#[cfg(test)]
#[cfg(not(any(windows, target_os = "macos")))]
mod tests;
