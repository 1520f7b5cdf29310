//! «Actualizar Mi Información» (CW-07): read and written at the service alone, never kept here.

use std::sync::Arc;

use domain::profile::Profile;

use crate::app::App;
use crate::error::AppError;
use crate::view::form::ProfileForm;
use crate::view::status::Reading;

impl App {
    /// The profile on file.
    ///
    /// # Errors
    /// Copy only, while the service is away; what the service says.
    pub async fn profile(self: &Arc<Self>) -> Result<Reading<Profile>, AppError> {
        let call = self.live().await?;
        let data = call
            .service
            .profile(&call.token)
            .await
            .map_err(|fault| self.refused(&call, fault))?;
        Ok(Reading {
            data,
            status: self.status(),
        })
    }

    /// Updates the profile that was shown.
    ///
    /// # Errors
    /// Fields that are wrong; changed elsewhere meanwhile; as [`Self::profile`].
    pub async fn save_profile(self: &Arc<Self>, form: ProfileForm) -> Result<Profile, AppError> {
        let update = form.update.checked().map_err(AppError::invalid)?;
        let call = self.live().await?;
        call.service
            .update_profile(&call.token, &update, form.version, form.attempt)
            .await
            .map_err(|fault| self.refused(&call, fault))
    }
}
