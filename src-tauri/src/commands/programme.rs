//! The choice of a programme, practice included.

use app::view::account::ProgrammeChoice;

use super::{Answer, Here};

#[tauri::command]
pub async fn programmes(shell: Here<'_>) -> Answer<ProgrammeChoice> {
    if shell.practises {
        return shell.practise().await;
    }
    shell.app.programmes().await
}

#[tauri::command]
pub async fn start_practice(shell: Here<'_>) -> Answer<ProgrammeChoice> {
    shell.practise().await
}
