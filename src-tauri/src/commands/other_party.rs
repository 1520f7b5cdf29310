//! «Proporcionar Información de la Otra Parte»: write-only.

use app::view::form::OtherPartyForm;

use super::{Answer, Here};

#[tauri::command]
pub async fn report_other_party(shell: Here<'_>, form: OtherPartyForm) -> Answer<()> {
    shell.app.report_other_party(form).await
}
