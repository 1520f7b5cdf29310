//! In and out, and the first page.

use app::view::account::Account;
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
    shell.app.sign_out().await;
    Ok(())
}

#[tauri::command]
pub async fn home(shell: Here<'_>) -> Answer<Reading<Home>> {
    shell.app.home().await
}
