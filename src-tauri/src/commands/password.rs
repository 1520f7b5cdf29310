//! The change of password and of secret questions.

use app::view::account::Account;
use app::view::enrolment::{PasswordForm, QuestionsForm};

use super::{Answer, Here};

#[tauri::command]
pub async fn change_password(shell: Here<'_>, form: PasswordForm) -> Answer<Account> {
    shell.app.change_password(form).await
}

#[tauri::command]
pub async fn change_questions(shell: Here<'_>, form: QuestionsForm) -> Answer<()> {
    shell.app.change_questions(form).await
}
