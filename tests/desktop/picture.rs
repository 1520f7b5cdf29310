//! Pictures of the window, for whoever reviews it and for the README.

use std::path::{Path, PathBuf};

use crate::stop::OrStop;
use crate::window::Window;

/// Writes `<folder>/<name>.png` and gives its path.
pub async fn take(window: &Window, folder: &Path, name: &str) -> PathBuf {
    window.settles().await;
    let picture = window.client().screenshot().await.or_stop("taking a picture");
    std::fs::create_dir_all(folder).or_stop("making a folder");
    let file = folder.join(format!("{name}.png"));
    std::fs::write(&file, picture).or_stop("writing a picture");
    file
}
