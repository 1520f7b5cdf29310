//! «Asociación de Caso», and the mailed code that opens the case.

use app::view::account::Account;
use app::view::enrolment::{AssociationForm, CaseCodeForm};
use contract::recovery::LetterQueued;
use uuid::Uuid;

use super::{Answer, Here};

#[tauri::command]
pub async fn associate(shell: Here<'_>, form: AssociationForm) -> Answer<Account> {
    shell.app.associate(form).await
}

#[tauri::command]
pub async fn enter_case_code(shell: Here<'_>, form: CaseCodeForm) -> Answer<Account> {
    shell.app.enter_case_code(form).await
}

#[tauri::command]
pub async fn ask_for_case_code(shell: Here<'_>, attempt: Uuid) -> Answer<LetterQueued> {
    shell.app.ask_for_case_code(attempt).await
}
