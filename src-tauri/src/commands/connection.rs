//! Live or copy, and what is wrong with the connection.

use app::view::settings::ConnectionCheck;
use app::view::status::Status;

use super::{Answer, Here};
use crate::folders;

#[tauri::command]
pub async fn status(shell: Here<'_>) -> Answer<Status> {
    Ok(shell.app.status())
}

#[tauri::command]
pub async fn check_again(shell: Here<'_>) -> Answer<Status> {
    Ok(shell.app.check_again().await)
}

#[tauri::command]
pub async fn check_connection(shell: Here<'_>) -> Answer<ConnectionCheck> {
    Ok(shell.app.check_connection().await)
}

#[tauri::command]
pub async fn save_report(shell: Here<'_>, text: String) -> Answer<String> {
    let folder = folders::of_documents();
    Ok(shell.app.save_report(&text, folder.as_deref())?.display().to_string())
}
