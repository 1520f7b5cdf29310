//! Court dates and appointments.

use app::view::Hearing;
use app::view::status::Reading;

use super::{Answer, Here};

#[tauri::command]
pub async fn hearings(shell: Here<'_>) -> Answer<Reading<Vec<Hearing>>> {
    shell.app.hearings().await
}
