//! Closed for maintenance: from the start on, or while a file is there that an operator puts in place.

use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// Seconds after which it makes sense to look whether a closed service is open again, unless somebody says otherwise …
pub const SECONDS: u32 = 600;
/// … which is a day at the most: nobody waits for longer, and it is a slip of the hand.
const MOST_SECONDS: u32 = 24 * 3600;
/// How often the file is looked for.
const EVERY: Duration = Duration::from_millis(500);
/// The first line is not longer than this.
const LINE: u64 = 64;

/// Whether the service is closed; 0: it is open, else the seconds that whoever asks is told to wait.
#[derive(Debug, Default)]
pub struct Maintenance(AtomicU32);

impl Maintenance {
    /// Closed until it is opened.
    #[must_use]
    pub const fn closed() -> Self {
        Self(AtomicU32::new(SECONDS))
    }

    /// The seconds to wait; none while it is open.
    #[must_use]
    pub fn wait(&self) -> Option<u32> {
        Some(self.0.load(Ordering::Relaxed)).filter(|&seconds| seconds > 0)
    }

    /// Closed while the file is there, open while it is not.
    pub async fn look(&self, file: &Path) {
        let file = file.to_owned();
        let wait = tokio::task::spawn_blocking(move || asked(&file)).await.unwrap_or_default();
        let before = self.0.swap(wait.unwrap_or(0), Ordering::Relaxed);
        match (before, wait) {
            (0, Some(_)) => tracing::warn!("closed for maintenance"),
            (1.., None) => tracing::warn!("open again"),
            _ => {}
        }
    }

    /// The same again and again until it is aborted.
    pub async fn follow(&self, file: PathBuf) {
        loop {
            self.look(&file).await;
            tokio::time::sleep(EVERY).await;
        }
    }
}

/// What the file's first line asks for, in seconds; none without a file. A file that cannot be read is there nevertheless.
fn asked(file: &Path) -> Option<u32> {
    let mut text = Vec::new();
    match std::fs::File::open(file).and_then(|file| file.take(LINE).read_to_end(&mut text)) {
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(_) => Some(SECONDS),
        Ok(_) => Some(seconds(&String::from_utf8_lossy(&text))),
    }
}

fn seconds(text: &str) -> u32 {
    let first = text.lines().next().and_then(|line| line.trim().parse().ok());
    first.filter(|seconds| (1..=MOST_SECONDS).contains(seconds)).unwrap_or(SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_says_how_long_to_wait_and_nonsense_does_not() {
        for (text, expected) in [
            ("90", 90),
            (" 1800 \r\nuntil the new disk is in", 1800),
            ("86400", 86_400),
            ("86401", 600),
            ("", 600),
            ("0", 600),
            ("-5", 600),
            ("ten minutes", 600),
        ] {
            assert_eq!(seconds(text), expected, "{text:?}");
        }
    }

    #[tokio::test]
    async fn it_is_closed_while_the_file_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let (file, maintenance) = (folder.path().join("closed"), Maintenance::default());
        maintenance.look(&file).await;
        assert_eq!(maintenance.wait(), None);
        std::fs::write(&file, "30\n").unwrap();
        maintenance.look(&file).await;
        assert_eq!(maintenance.wait(), Some(30));
        std::fs::remove_file(&file).unwrap();
        maintenance.look(&file).await;
        assert_eq!(maintenance.wait(), None);
        // A folder of that name is no file to read, and closes all the same.
        std::fs::create_dir(&file).unwrap();
        maintenance.look(&file).await;
        assert_eq!(maintenance.wait(), Some(SECONDS));
    }
}
