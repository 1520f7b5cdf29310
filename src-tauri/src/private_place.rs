//! A folder for what libraries write although nobody asked them to: of this start alone, to be read by this user alone,
//! and gone when the program has ended, or at the next start if it was killed.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use app::Entropy;

use crate::web_process;

const PREFIX: &str = "mi-cuenta-private-";
/// Digits of its random name.
const DIGITS: usize = 32;
/// Held for as long as the program runs, however it ends.
const LOCK: &str = "lock";

/// Variables that name a folder for what may be lost; all of them lead into the private place.
const FOLDERS: [&str; 4] = ["XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TMPDIR"];
/// Files of what libraries work out for a machine, unless somebody has said where.
const FILES: [(&str, &str); 2] = [("GST_REGISTRY", "media"), ("MESA_SHADER_CACHE_DIR", "shaders")];

/// Options after which no window opens.
const NO_WINDOW: [&str; 5] = ["--help", "-h", "--version", "-V", "--config-check"];

/// The folder, as long as it is ours.
#[derive(Debug)]
pub struct PrivatePlace {
    folder: PathBuf,
    lock: File,
}

/// Whether this start needs one: wherever nothing may be left. On somebody's own computer it would only cost time.
/// `by_policy` says so for all users of the computer.
#[must_use]
pub fn is_wanted(arguments: &[OsString], by_policy: Option<bool>, is_own: bool) -> bool {
    let says = |option: &str| arguments.iter().any(|argument| argument == option);
    let opens_a_window = !NO_WINDOW.iter().any(|option| says(option));
    let is_shared = says("--shared") || by_policy.unwrap_or(!is_own);
    opens_a_window && is_shared
}

impl PrivatePlace {
    /// Makes it below `parent`.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn make(parent: &Path, entropy: &dyn Entropy) -> io::Result<Self> {
        let mut random = [0; DIGITS / 2];
        entropy.fill(&mut random);
        let name: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let folder = parent.join(format!("{PREFIX}{name}"));
        make_for_this_user(&folder)?;
        let lock = File::create_new(folder.join(LOCK))?;
        lock.lock()?;
        Ok(Self { folder, lock })
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What the environment must say, so that libraries write into it; `is_set` tells whether somebody has said it already.
    #[must_use]
    pub fn variables(&self, is_set: impl Fn(&str) -> bool) -> Vec<(&'static str, PathBuf)> {
        let folders = FOLDERS.map(|name| (name, self.folder.clone()));
        let files = FILES.map(|(name, file)| (name, self.folder.join(file)));
        let files = files.into_iter().filter(|(name, _)| !is_set(name));
        folders.into_iter().chain(files).collect()
    }

    /// Removes it with all that is in it.
    ///
    /// # Errors
    /// Something in it cannot be removed; the next start tries again.
    pub fn remove(self) -> io::Result<()> {
        drop(self.lock);
        fs::remove_dir_all(self.folder)
    }
}

static REMOVED_AT_EXIT: Mutex<Option<PrivatePlace>> = Mutex::new(None);

/// Removes it when the program ends in order, wherever that happens: a library may end it, as after a second start.
pub fn removed_at_exit(place: PrivatePlace) {
    *REMOVED_AT_EXIT.lock().unwrap_or_else(PoisonError::into_inner) = Some(place);
    #[cfg(unix)]
    #[expect(unsafe_code, reason = "the C library calls back, and nothing is handed to it")]
    // SAFETY: the function takes nothing, touches nothing but the lock above, and does not unwind into C.
    unsafe {
        libc::atexit(at_exit);
    }
}

/// The folder of this start's private place; made now, below `parent`, where the start could do without.
///
/// # Errors
/// The disk refuses.
pub fn folder(parent: &Path, entropy: &dyn Entropy) -> io::Result<PathBuf> {
    let folder = REMOVED_AT_EXIT
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .as_ref()
        .map(|place| place.folder().to_owned());
    if let Some(folder) = folder {
        return Ok(folder);
    }
    let place = PrivatePlace::make(parent, entropy)?;
    let folder = place.folder().to_owned();
    removed_at_exit(place);
    Ok(folder)
}

#[cfg(unix)]
extern "C" fn at_exit() {
    remove_now();
}

/// Removes it, if there is one and it has not gone yet.
pub fn remove_now() {
    let Some(place) = REMOVED_AT_EXIT.lock().unwrap_or_else(PoisonError::into_inner).take() else {
        return;
    };
    // A process of the web view that is still on its way out would write there anew.
    web_process::end_all();
    if let Err(error) = place.remove() {
        tracing::warn!(%error, "the private folder stays until the next start");
    }
}

/// Removes what earlier starts of this user have left below `parent`; those that still run are let be.
pub fn sweep(parent: &Path) {
    let found = fs::read_dir(parent).into_iter().flatten().flatten();
    for folder in found.map(|entry| entry.path()).filter(|path| is_ours(path)) {
        // Who can have the lock knows that its owner has ended.
        let is_left = match File::open(folder.join(LOCK)).map(|lock| lock.try_lock()) {
            Ok(locked) => !matches!(locked, Err(TryLockError::WouldBlock)),
            // Killed between making the folder and its lock.
            Err(error) => error.kind() == io::ErrorKind::NotFound,
        };
        if is_left && let Err(error) = fs::remove_dir_all(&folder) {
            tracing::warn!(%error, "an earlier start's folder stays");
        }
    }
}

/// A folder, and not a link to one, with such a name, that belongs to this user.
fn is_ours(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let is_named = name
        .strip_prefix(PREFIX)
        .is_some_and(|digits| digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    is_named && fs::symlink_metadata(path).is_ok_and(|known| known.is_dir() && is_of_this_user(&known))
}

#[cfg(unix)]
fn make_for_this_user(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(folder)
}

/// A temporary folder is the user's own there.
#[cfg(not(unix))]
fn make_for_this_user(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}

#[cfg(unix)]
fn is_of_this_user(known: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    known.uid() == rustix::process::geteuid().as_raw()
}

#[cfg(not(unix))]
const fn is_of_this_user(_: &fs::Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::fs;
    use std::path::Path;

    use app::Entropy;

    use super::{DIGITS, PREFIX, PrivatePlace, is_wanted, sweep};

    struct Always(u8);

    impl Entropy for Always {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    fn names(parent: &Path) -> usize {
        fs::read_dir(parent).unwrap().count()
    }

    #[test]
    fn it_is_this_user_s_alone_and_gone_in_the_end() {
        let parent = tempfile::tempdir().unwrap();
        let place = PrivatePlace::make(parent.path(), &Always(1)).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(place.folder()).unwrap().permissions().mode() & 0o777, 0o700);
        }
        fs::create_dir(place.folder().join("deep")).unwrap();
        fs::write(place.folder().join("deep/cache"), "x").unwrap();
        assert!(
            PrivatePlace::make(parent.path(), &Always(1)).is_err(),
            "a name that is taken is not taken over"
        );
        place.remove().unwrap();
        assert_eq!(names(parent.path()), 0);
    }

    #[test]
    fn a_start_removes_what_a_killed_one_left_and_nothing_else() {
        let parent = tempfile::tempdir().unwrap();
        let killed = PrivatePlace::make(parent.path(), &Always(1)).unwrap();
        fs::write(killed.folder().join("cache"), "x").unwrap();
        let runs = PrivatePlace::make(parent.path(), &Always(2)).unwrap();
        let early = parent.path().join(format!("{PREFIX}{}", "0".repeat(DIGITS)));
        fs::create_dir(&early).unwrap();
        let others = ["mi-cuenta-private-", "mi-cuenta-private-g", "documents"].map(|name| parent.path().join(name));
        for other in &others {
            fs::create_dir(other).unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(&others[2], parent.path().join(format!("{PREFIX}{}", "f".repeat(DIGITS)))).unwrap();
        sweep(parent.path());
        assert!(killed.folder().exists(), "it runs still");
        let folder = killed.folder().to_owned();
        drop(killed);
        sweep(parent.path());
        assert!(!folder.exists() && !early.exists() && runs.folder().exists());
        assert!(others.iter().all(|other| other.exists()));
        assert_eq!(names(parent.path()), 1 + others.len() + usize::from(cfg!(unix)));
    }

    #[test]
    fn libraries_write_there_unless_told_otherwise() {
        let parent = tempfile::tempdir().unwrap();
        let place = PrivatePlace::make(parent.path(), &Always(1)).unwrap();
        let variables = place.variables(|name| name == "GST_REGISTRY");
        assert!(variables.iter().all(|(_, value)| value.starts_with(place.folder())));
        let names: Vec<_> = variables.iter().map(|(name, _)| *name).collect();
        assert!(names.contains(&"XDG_CACHE_HOME") && names.contains(&"MESA_SHADER_CACHE_DIR") && !names.contains(&"GST_REGISTRY"));
    }

    #[test]
    fn it_is_made_wherever_nothing_may_be_left() {
        let wanted = |line: &str, by_policy, is_own| {
            let arguments: Vec<OsString> = line.split_whitespace().map(Into::into).collect();
            is_wanted(&arguments, by_policy, is_own)
        };
        assert!(!wanted("mi-cuenta", None, true), "one's own");
        assert!(wanted("mi-cuenta", None, false), "the first start, or chosen as shared");
        assert!(wanted("mi-cuenta --shared", Some(false), true), "asked for");
        assert!(wanted("mi-cuenta", Some(true), true), "by policy");
        assert!(!wanted("mi-cuenta", Some(false), false), "one's own by policy, at its first start");
        assert!(
            !wanted("mi-cuenta --shared --config-check", Some(true), false),
            "no window, no folder"
        );
    }
}
