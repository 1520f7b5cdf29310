//! What the person entered at enrolment: seen, corrected, deleted.

use app::view::enrolment::{AccountForm, DeletionForm};
use contract::own_account::OwnAccount;

use super::{Answer, Here};

#[tauri::command]
pub async fn own_account(shell: Here<'_>) -> Answer<OwnAccount> {
    shell.app.own_account().await
}

#[tauri::command]
pub async fn save_account(shell: Here<'_>, form: AccountForm) -> Answer<OwnAccount> {
    shell.app.save_account(form).await
}

#[tauri::command]
pub async fn delete_account(shell: Here<'_>, form: DeletionForm) -> Answer<()> {
    shell.app.delete_account(form).await
}
