//! In and out, and the first page.

use app::view::account::{Account, Start};
use app::view::form::SignInForm;
use app::view::home::Home;
use app::view::status::Reading;

use super::{Answer, Here};

#[tauri::command]
pub async fn sign_in(shell: Here<'_>, form: SignInForm) -> Answer<Account> {
    shell.app.sign_in(form).await
}

#[tauri::command]
pub async fn sign_out(shell: Here<'_>) -> Answer<()> {
    // Whoever asks is gone by then: the window that comes next finds the receipt.
    shell.app.sign_out().await;
    Ok(())
}

#[tauri::command]
pub async fn switch_account(shell: Here<'_>, id: String) -> Answer<Start> {
    shell.app.switch_account(&id).await
}

#[tauri::command]
pub async fn remembered_user(shell: Here<'_>, program: String) -> Answer<Option<String>> {
    Ok(shell.app.remembered_user(&program).await)
}

#[tauri::command]
pub async fn forget_user(shell: Here<'_>, program: String) -> Answer<()> {
    shell.app.forget_user(&program).await;
    Ok(())
}

#[tauri::command]
pub async fn home(shell: Here<'_>) -> Answer<Reading<Home>> {
    shell.app.home().await
}
