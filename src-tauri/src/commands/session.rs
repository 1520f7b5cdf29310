//! The person's sessions, here and elsewhere.

use contract::session::{ListedSession, ListedSignIn};

use super::{Answer, Here};

#[tauri::command]
pub async fn sessions(shell: Here<'_>) -> Answer<Vec<ListedSession>> {
    shell.app.sessions().await
}

#[tauri::command]
pub async fn end_session(shell: Here<'_>, id: String) -> Answer<Vec<ListedSession>> {
    shell.app.end_session(&id).await
}

#[tauri::command]
pub async fn sign_ins(shell: Here<'_>) -> Answer<Vec<ListedSignIn>> {
    shell.app.sign_ins().await
}
