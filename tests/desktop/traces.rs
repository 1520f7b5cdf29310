//! What programs have left behind on the disks: every file written anywhere since a moment.

use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::canary::Canaries;
use crate::place;

/// Nothing of a disk.
const NO_DISKS: [&str; 3] = ["/proc", "/sys", "/dev/pts"];

/// A moment, from which on files are looked for.
pub struct Since(i64);

impl Since {
    /// This one.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "files are dated by the real clock")]
    pub fn now() -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(i64::try_from(now.as_secs()).unwrap_or_default())
    }

    /// Every file that was written or renamed since, on every disk, in memory-backed folders too; those below `but` left
    /// out, and the folder in which this test was built.
    #[must_use]
    pub fn files(&self, but: &[&Path]) -> Vec<PathBuf> {
        let built = place::root().join("target");
        let mut found = Vec::new();
        let mut folders = vec![PathBuf::from("/")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                let path = entry.path();
                let is_left_out =
                    path == built || NO_DISKS.iter().any(|name| path == Path::new(name)) || but.iter().any(|but| path == *but);
                match entry.metadata() {
                    Ok(known) if known.is_dir() && !is_left_out => folders.push(path),
                    Ok(known) if known.is_file() && !is_left_out && self.is_since(&known) => found.push(path),
                    _ => {}
                }
            }
        }
        found
    }

    /// Canaries in those files, each with the file it is in.
    #[must_use]
    pub fn search(&self, canaries: &Canaries, but: &[&Path]) -> Vec<(String, PathBuf)> {
        let mut found = Vec::new();
        for file in self.files(but) {
            let name = file.to_string_lossy().into_owned();
            // Gone meanwhile, or another test's.
            let bytes = fs::read(&file).unwrap_or_default();
            for text in [bytes.as_slice(), name.as_bytes()] {
                found.extend(canaries.found_in(text).into_iter().map(|(word, _)| (word.to_owned(), file.clone())));
            }
        }
        found
    }

    fn is_since(&self, known: &Metadata) -> bool {
        known.mtime() >= self.0 || known.ctime() >= self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_written_is_found_with_what_is_in_it() {
        let since = Since::now();
        let folder = tempfile::tempdir().unwrap();
        let word = format!("Huitzilin{}", std::process::id());
        fs::write(folder.path().join("left"), format!("…{word}…")).unwrap();
        let canaries = Canaries::new([word.clone()]);
        assert_eq!(since.search(&canaries, &[]), [(word, folder.path().join("left"))]);
        assert_eq!(since.search(&canaries, &[folder.path()]), []);
    }
}
