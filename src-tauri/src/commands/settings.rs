//! Settings.

use app::view::settings::{Computer, Settings};

use super::{Answer, Here};
use crate::log;

#[tauri::command]
pub async fn save_settings(shell: Here<'_>, settings: Settings) -> Answer<Settings> {
    let settings = shell.app.save_settings(settings).await;
    if settings.computer != Some(Computer::Own) {
        log::forget();
    }
    Ok(settings)
}
