//! «Crear una Cuenta», «Finalizar» (MA-13, HU-10).

use std::sync::Arc;

use uuid::Uuid;

use crate::app::App;
use crate::error::AppError;
use crate::view::enrolment::AccountMade;

impl App {
    /// Makes the account, and goes in as a sign-in does.
    ///
    /// # Errors
    /// What the service says; no way to it. The enrolment lives on, unless it is over.
    pub async fn finish_enrolment(self: &Arc<Self>, attempt: Uuid) -> Result<AccountMade, AppError> {
        let recovery_code = {
            let _alone = self.enrolling.lock().await;
            let living = self.living()?;
            let enrolled = living
                .service
                .finish_enrolment(&living.token, &living.enrolment.id, attempt)
                .await
                .map_err(|fault| self.enrolment_refused(&living, fault))?;
            let entering = self.at_the_door().await;
            self.enter(&entering, enrolled.signed_in, living.offered, &living.service).await?;
            enrolled.recovery_code
        };
        Ok(AccountMade {
            account: self.first_read().await?,
            recovery_code: recovery_code.map(|code| code.expose().to_owned()),
        })
    }
}
