//! «Proporcionar Información de la Otra Parte» (CW-07): write-only, never kept here.

use std::sync::Arc;

use crate::app::App;
use crate::error::AppError;
use crate::view::form::OtherPartyForm;

impl App {
    /// Sends the report; nothing of it comes back.
    ///
    /// # Errors
    /// Fields that are wrong; copy only, while the service is away; what the service says.
    pub async fn report_other_party(self: &Arc<Self>, form: OtherPartyForm) -> Result<(), AppError> {
        let report = form.report.checked().map_err(AppError::invalid)?;
        let call = self.live().await?;
        call.service
            .report_other_party(&call.token, &report, form.attempt)
            .await
            .map_err(|fault| self.refused(&call, fault))
    }
}
