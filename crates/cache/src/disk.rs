//! The few things that a copy asks of a disk, so that a test can let any of them fail.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

/// More than any household's year; a larger file is not ours.
const MOST: u64 = 64 * 1024 * 1024;

/// A disk.
pub trait Disk: Send + Sync {
    /// Makes a folder that only this user can open, and those above it, and waits until they are on the disk; one that is
    /// there is as good.
    ///
    /// # Errors
    /// As the system tells.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;
    /// Reads a whole file.
    ///
    /// # Errors
    /// As the system tells.
    fn read(&self, file: &Path) -> io::Result<Vec<u8>>;
    /// Writes a whole file and waits until it is on the disk.
    ///
    /// # Errors
    /// As the system tells.
    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()>;
    /// Gives a file another's name, in one step.
    ///
    /// # Errors
    /// As the system tells.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Waits until a folder's names are on the disk.
    ///
    /// # Errors
    /// As the system tells.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// The names in a folder.
    ///
    /// # Errors
    /// As the system tells.
    fn list(&self, folder: &Path) -> io::Result<Vec<String>>;
    /// Removes a file.
    ///
    /// # Errors
    /// As the system tells.
    fn remove(&self, file: &Path) -> io::Result<()>;
    /// Removes an empty folder.
    ///
    /// # Errors
    /// As the system tells.
    fn remove_folder(&self, folder: &Path) -> io::Result<()>;
}

/// The real one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Os;

impl Disk for Os {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
        // A folder's name is on the disk when the folder above it is.
        let above = missing.into_iter().filter_map(Path::parent);
        above
            .filter(|above| !above.as_os_str().is_empty())
            .try_for_each(|above| self.sync_folder(above))
    }

    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(file)?.take(MOST).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(file)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    /// Windows gives no handle to a folder's names; NTFS keeps them in its journal.
    #[cfg(not(unix))]
    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let entries = fs::read_dir(folder)?;
        Ok(entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect())
    }

    fn remove(&self, file: &Path) -> io::Result<()> {
        fs::remove_file(file)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        fs::remove_dir(folder)
    }
}
