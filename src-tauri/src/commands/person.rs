//! People who keep accounts on this computer, and the device PIN that shuts and opens them.

use app::view::account::Start;
use app::view::person::{DevicePinForm, KeptPerson, LockReason, UnlockForm};

use super::{Answer, Here};

#[tauri::command]
pub async fn open_person(shell: Here<'_>, slot: String) -> Answer<Start> {
    shell.app.open_person(&slot).await
}

#[tauri::command]
pub async fn unlock(shell: Here<'_>, form: UnlockForm) -> Answer<Start> {
    shell.app.unlock(form).await
}

#[tauri::command]
pub async fn lock(shell: Here<'_>) -> Answer<()> {
    shell.app.lock(LockReason::Asked);
    Ok(())
}

#[tauri::command]
pub async fn forget_person(shell: Here<'_>, slot: String) -> Answer<Vec<KeptPerson>> {
    Ok(shell.app.forget_person(&slot).await)
}

#[tauri::command]
pub async fn set_device_pin(shell: Here<'_>, form: DevicePinForm) -> Answer<Vec<KeptPerson>> {
    shell.app.set_device_pin(form).await
}

#[tauri::command]
pub async fn name_person(shell: Here<'_>, name: Option<String>) -> Answer<Vec<KeptPerson>> {
    Ok(shell.app.name_person(name).await)
}
