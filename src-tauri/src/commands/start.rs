//! The first thing the window asks.

use app::view::account::Start;

use super::{Answer, Here};

#[tauri::command]
pub async fn start(shell: Here<'_>) -> Answer<Start> {
    // The receipt of the window before this one is whole once that one is gone.
    let _replaced = shell.replacing.lock().await;
    Ok(shell.app.start().await)
}
