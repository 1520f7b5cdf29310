//! Cases.

use app::view::Case;
use app::view::status::Reading;

use super::{Answer, Here};

#[tauri::command]
pub async fn cases(shell: Here<'_>) -> Answer<Reading<Vec<Case>>> {
    shell.app.cases().await
}
