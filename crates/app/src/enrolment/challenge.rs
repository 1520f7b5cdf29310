//! The security image (MA-11), and the work that is as good.

use std::sync::Arc;

use contract::enrolment::Challenge;
use domain::clock::random;
use uuid::Builder;

use super::Living;
use crate::app::App;
use crate::error::AppError;
use crate::view::enrolment::SecurityImage;

impl App {
    /// Fetches a new security image. The one before, and work that is under way for it, are worth nothing then.
    ///
    /// # Errors
    /// What the service says; no way to it.
    pub async fn security_image(self: &Arc<Self>) -> Result<SecurityImage, AppError> {
        self.stop_work();
        let _alone = self.enrolling.lock().await;
        let living = self.living()?;
        let challenge = self.fetch_challenge(&living).await?;
        Ok(SecurityImage { image: challenge.image })
    }

    /// Callers hold the enrolment.
    pub(super) async fn fetch_challenge(&self, living: &Living) -> Result<Challenge, AppError> {
        // Every image is a new one: each has a key of its own.
        let key = Builder::from_random_bytes(random(&*self.entropy)).into_uuid();
        let challenge = living
            .service
            .challenge(&living.token, &living.enrolment.id, key)
            .await
            .map_err(|fault| self.enrolment_refused(living, fault))?;
        let mut state = self.state();
        let here = state.enrolment.as_mut().filter(|here| here.enrolment.id == living.enrolment.id);
        if let Some(here) = here {
            (here.challenge, here.solved) = (Some(challenge.clone()), None);
        }
        Ok(challenge)
    }

    /// One is good once.
    pub(super) fn spend_challenge(&self) {
        if let Some(living) = self.state().enrolment.as_mut() {
            (living.challenge, living.solved) = (None, None);
        }
    }
}
