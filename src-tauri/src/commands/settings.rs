//! Settings.

use app::view::settings::Settings;

use super::{Answer, Here};

#[tauri::command]
pub async fn save_settings(shell: Here<'_>, settings: Settings) -> Answer<Settings> {
    Ok(shell.app.save_settings(settings).await)
}
