//! Notes for a technician, on standard error and, where anything may be left, in a file for each day; nothing of a person is
//! in them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, filter, fmt};

/// Days for which notes are kept, today among them.
const DAYS: i64 = 7;
const ENDING: &str = "log";

/// Our own rooms are noted from `level` on, all else from warnings on: a library may tell more than it should.
pub fn start(level: LevelFilter) {
    let ours = ["mi_cuenta", "app", "api_client", "session", "cache", "server", "store"];
    let kept = filter::Targets::new()
        .with_default(level.min(LevelFilter::WARN))
        .with_targets(ours.map(|room| (room, level)));
    let layer = fmt::layer().with_writer(|| Both).with_filter(kept);
    // Where somebody else listens already, so be it.
    let _ = tracing_subscriber::registry().with(layer).try_init();
}

/// The file of this start.
static KEPT: Mutex<Option<(PathBuf, File)>> = Mutex::new(None);

fn kept() -> MutexGuard<'static, Option<(PathBuf, File)>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on notes go to a file in this folder too; those that are older than a week go.
pub fn keep(folder: &Path, now: Timestamp) {
    let today = now.to_zoned(TimeZone::UTC).date();
    remove_old(folder, today);
    match open(folder, today) {
        Ok(file) => *kept() = Some((folder.to_owned(), file)),
        Err(error) => tracing::warn!(%error, "no notes are kept"),
    }
}

fn open(folder: &Path, today: Date) -> io::Result<File> {
    fs::create_dir_all(folder)?;
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(folder.join(today.to_string()).with_extension(ENDING))
}

/// Nothing may be left any more: no note either.
pub fn forget() {
    let Some((folder, file)) = kept().take() else { return };
    drop(file);
    remove(&folder);
}

/// Removes what earlier starts have noted in this folder.
pub fn remove(folder: &Path) {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => tracing::warn!(%error, "notes stay"),
        _ => {
            // The folder around it is ours; where it holds more, it stays.
            _ = folder.parent().map(fs::remove_dir);
        }
    }
}

fn remove_old(folder: &Path, today: Date) {
    let Ok(first) = today.checked_sub((DAYS - 1).days()) else { return };
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        let day = path.file_stem().and_then(|name| name.to_str()?.parse::<Date>().ok());
        let is_note = path.extension().is_some_and(|ending| ending == ENDING);
        // One of tomorrow was written before the clock was set right.
        if is_note && day.is_some_and(|day| day < first || day > today) {
            _ = fs::remove_file(path);
        }
    }
}

/// Standard error and the file.
struct Both;

impl Write for Both {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some((_, file)) = kept().as_mut() {
            // A full disk is no reason to be silent on standard error.
            _ = file.write_all(bytes);
        }
        io::stderr().write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

/// Whether a window was opened, so that a person can be told what became of it.
static WINDOW_IS_OPEN: AtomicBool = AtomicBool::new(false);

/// From now on the program runs; before, it could not open.
pub fn window_is_open() {
    WINDOW_IS_OPEN.store(true, Ordering::Relaxed);
}

/// Says in words that the program could not open, or broke, and to a technician where. The message of the panic itself
/// could hold what a person typed.
pub fn on_panic(could_not_open: String, broke: String) {
    std::panic::set_hook(Box::new(move |panic| {
        let words = if WINDOW_IS_OPEN.load(Ordering::Relaxed) {
            &broke
        } else {
            &could_not_open
        };
        let place = panic
            .location()
            .map(|place| format!(" [{}:{}]", file_name(place.file()), place.line()));
        eprintln!("{words}{}", place.unwrap_or_default());
    }));
}

/// Where the program was built is nobody's business.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use jiff::Timestamp;

    use super::{forget, keep};

    #[test]
    fn notes_are_kept_for_a_week_and_go_with_everything_else() {
        let state = tempfile::tempdir().unwrap();
        let folder = state.path().join("mi-cuenta/logs");
        fs::create_dir_all(&folder).unwrap();
        for name in [
            "2026-11-15.log",
            "2026-11-16.log",
            "2026-11-22.log",
            "2026-12-24.log",
            "2026-11-01.txt",
        ] {
            fs::write(folder.join(name), "x").unwrap();
        }
        keep(&folder, "2026-11-22T23:59:00Z".parse::<Timestamp>().unwrap());
        let names = || -> BTreeSet<_> {
            let entries = fs::read_dir(&folder).into_iter().flatten();
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
        };
        assert_eq!(
            names(),
            ["2026-11-01.txt", "2026-11-16.log", "2026-11-22.log"].map(str::to_owned).into()
        );
        forget();
        assert_eq!(fs::read_dir(state.path()).unwrap().count(), 0);
        forget();
    }
}
