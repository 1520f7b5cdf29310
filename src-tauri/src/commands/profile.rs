//! «Actualizar Mi Información».

use app::view::Profile;
use app::view::form::ProfileForm;
use app::view::status::Reading;

use super::{Answer, Here};

#[tauri::command]
pub async fn profile(shell: Here<'_>) -> Answer<Reading<Profile>> {
    shell.app.profile().await
}

#[tauri::command]
pub async fn save_profile(shell: Here<'_>, form: ProfileForm) -> Answer<Profile> {
    shell.app.save_profile(form).await
}
