//! The report for support: what the interface showed the person, saved where they will find it.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::app::App;
use crate::error::{AppError, LocalCode};

/// No report is longer, in bytes; the interface writes a dozen lines.
const LONGEST: usize = 16 * 1024;

impl App {
    /// Saves the text in `folder` under a name that says nothing of what it is about, beside any earlier one; where it is.
    ///
    /// # Errors
    /// [`LocalCode::NotSaved`]: there is no such folder, or it cannot be written.
    pub fn save_report(&self, text: &str, folder: Option<&Path>) -> Result<PathBuf, AppError> {
        let folder = folder.filter(|_| text.len() <= LONGEST).ok_or(LocalCode::NotSaved)?;
        let path = folder.join(format!("mi-cuenta-{}.txt", self.now().strftime("%Y%m%d-%H%M%S")));
        let write = || {
            std::fs::create_dir_all(folder)?;
            OpenOptions::new()
                .write(true)
                .create_new(true)
                .open(&path)?
                .write_all(text.as_bytes())
        };
        write().map_err(|_: std::io::Error| LocalCode::NotSaved)?;
        Ok(path)
    }
}
