//! Leaving at once or in order, and staying.

use tauri::AppHandle;

use super::{Answer, Here};
use crate::{leaving, window};

/// Not asynchronous on purpose: it runs on the main thread, where hiding the window waits for nothing.
#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "what Tauri hands a command is by value")]
pub fn quick_exit(app: AppHandle) {
    leaving::quick_exit(&app);
}

/// As when the window is closed: the program ends once everything is in order.
#[tauri::command]
pub async fn quit(app: AppHandle) -> Answer<()> {
    window::close_all(&app);
    Ok(())
}

#[tauri::command]
pub async fn present(shell: Here<'_>) -> Answer<()> {
    shell.app.present();
    Ok(())
}
