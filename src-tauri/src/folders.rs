//! Where the platform wants files: XDG folders, `%LOCALAPPDATA%` (never the roaming profile), `~/Library`.

use std::path::PathBuf;

use app::Folders;

const NAME: &str = "mi-cuenta";

/// The folders of the user who started the program, or none where there is no home.
#[must_use]
pub fn of_this_user() -> Option<Folders> {
    Some(Folders {
        config: dirs::config_local_dir()?.join(NAME),
        data: dirs::data_local_dir()?.join(NAME),
    })
}

/// Where notes for a technician go.
#[must_use]
pub fn of_logs() -> Option<PathBuf> {
    if cfg!(target_os = "macos") {
        return Some(dirs::home_dir()?.join("Library/Logs").join(NAME));
    }
    let state = dirs::state_dir().or_else(dirs::data_local_dir)?;
    Some(state.join(NAME).join("logs"))
}

/// Where a person looks for what they saved.
#[must_use]
pub fn of_documents() -> Option<PathBuf> {
    dirs::document_dir().or_else(dirs::home_dir)
}
