//! «Inscríbase aquí»: step by step to an account.

use app::view::enrolment::{AccountMade, CredentialsJudged, CredentialsTyped, EnrolmentForm, SecurityImage, StepForm};
use contract::enrolment::Enrolment;
use uuid::Uuid;

use super::{Answer, Here};

#[tauri::command]
pub async fn begin_enrolment(shell: Here<'_>, form: EnrolmentForm) -> Answer<Enrolment> {
    shell.app.begin_enrolment(form).await
}

#[tauri::command]
pub async fn enrolment(shell: Here<'_>) -> Answer<Option<Enrolment>> {
    shell.app.enrolment().await
}

#[tauri::command]
pub async fn answer_step(shell: Here<'_>, form: StepForm) -> Answer<Enrolment> {
    shell.app.answer_step(form).await
}

#[tauri::command]
pub async fn cancel_enrolment(shell: Here<'_>) -> Answer<()> {
    shell.app.cancel_enrolment().await;
    Ok(())
}

#[tauri::command]
pub async fn security_image(shell: Here<'_>) -> Answer<SecurityImage> {
    shell.app.security_image().await
}

#[tauri::command]
pub async fn work_instead(shell: Here<'_>, attempt: Uuid) -> Answer<Enrolment> {
    shell.app.work_instead(attempt).await
}

#[tauri::command]
pub async fn stop_work(shell: Here<'_>) -> Answer<()> {
    shell.app.stop_work();
    Ok(())
}

#[tauri::command]
pub async fn finish_enrolment(shell: Here<'_>, attempt: Uuid) -> Answer<AccountMade> {
    shell.app.finish_enrolment(attempt).await
}

#[tauri::command]
pub async fn judge_credentials(shell: Here<'_>, typed: CredentialsTyped) -> Answer<CredentialsJudged> {
    shell.app.judge_credentials(typed).await
}
