//! Notices.

use app::view::Notice;
use app::view::status::Reading;

use super::{Answer, Here};

#[tauri::command]
pub async fn notices(shell: Here<'_>) -> Answer<Reading<Vec<Notice>>> {
    shell.app.notices().await
}

#[tauri::command]
pub async fn read_notice(shell: Here<'_>, id: String) -> Answer<Reading<Vec<Notice>>> {
    shell.app.read_notice(&id).await
}
