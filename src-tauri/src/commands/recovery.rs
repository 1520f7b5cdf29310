//! A forgotten password.

use app::view::enrolment::{NewPasswordForm, PasswordRecovered, RecoveryForm};
use contract::password::RecoveryQuestions;

use super::{Answer, Here};

#[tauri::command]
pub async fn recovery_questions(shell: Here<'_>, form: RecoveryForm) -> Answer<RecoveryQuestions> {
    shell.app.recovery_questions(form).await
}

#[tauri::command]
pub async fn recover_password(shell: Here<'_>, form: NewPasswordForm) -> Answer<PasswordRecovered> {
    shell.app.recover_password(form).await
}
