//! The PIN: its change, and a new one by mail.

use app::view::account::Account;
use app::view::form::{LetterForm, PinForm};
use contract::recovery::LetterQueued;

use super::{Answer, Here};

#[tauri::command]
pub async fn change_pin(shell: Here<'_>, form: PinForm) -> Answer<Account> {
    shell.app.change_pin(form).await
}

#[tauri::command]
pub async fn ask_for_letter(shell: Here<'_>, form: LetterForm) -> Answer<LetterQueued> {
    shell.app.ask_for_letter(form).await
}
