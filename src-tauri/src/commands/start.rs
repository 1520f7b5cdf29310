//! The first thing the window asks, and the last.

use app::view::account::Start;
use tauri::AppHandle;

use super::{Answer, Here};

#[tauri::command]
pub async fn start(shell: Here<'_>) -> Answer<Start> {
    Ok(shell.app.start().await)
}

#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "what Tauri hands a command is by value")]
pub fn quit(app: AppHandle) {
    app.exit(0);
}
