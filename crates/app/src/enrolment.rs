//! «Inscríbase aquí» (HU-03, MA-01): the enrolment that lives. It is in memory, with what the service told of it; what was
//! typed and is secret is in it nowhere.

mod answer;
mod challenge;
mod credentials;
mod email;
mod finish;
mod judge;
mod kept;
mod solve;
mod work;

use std::sync::Arc;
use std::time::Duration;

use api_client::{Client, Fault};
use contract::enrolment::{Challenge, Enrolment};
use contract::problem::Code;
use contract::programme::OfferedProgramme;
use domain::enrolment::EnrolmentRules;
use domain::field::FieldCode;
use secrecy::SecretString;
use uuid::Uuid;

use crate::app::App;
use crate::error::{AppError, ErrorCode};
use crate::view::enrolment::EnrolmentForm;

/// How long cancelling waits for the service; here everything is gone by then, and there it ends by itself.
const PATIENCE: Duration = Duration::from_secs(3);

/// The enrolment that lives, and the service that it lives at.
#[derive(Clone)]
pub(crate) struct Living {
    pub service: Arc<Client>,
    pub offered: OfferedProgramme,
    pub token: SecretString,
    pub enrolment: Enrolment,
    /// What was last answered: a second click on the same changes nothing.
    pub attempt: Option<Uuid>,
    /// The security image that is shown, with the work that is as good.
    pub challenge: Option<Challenge>,
    /// The number that the work found: a lost connection does not cost it.
    pub solved: Option<u64>,
}

impl Living {
    pub fn rules(&self) -> Result<&EnrolmentRules, AppError> {
        self.offered.programme.enrolment.as_ref().ok_or_else(|| Code::Forbidden.into())
    }
}

impl App {
    /// Begins an enrolment; one that lives already is cancelled for it.
    ///
    /// # Errors
    /// What the service says; no way to it.
    pub async fn begin_enrolment(self: &Arc<Self>, form: EnrolmentForm) -> Result<Enrolment, AppError> {
        let _alone = self.enrolling.lock().await;
        if let Ok(living) = self.living()
            && living.attempt == Some(form.attempt)
        {
            return Ok(living.enrolment);
        }
        let offered = self.offered(&form.program).await?;
        if offered.programme.enrolment.is_none() {
            return Err(Code::Forbidden.into());
        }
        let service = self.service()?;
        let language = self.state().stored.in_force(&self.config).language;
        let begun = service
            .begin_enrolment(&form.program, language, form.attempt)
            .await
            .map_err(|fault| self.error(fault))?;
        self.cancel_living();
        self.live_with(Living {
            service,
            offered,
            token: begun.token.into(),
            enrolment: begun.enrolment.clone(),
            attempt: Some(form.attempt),
            challenge: None,
            solved: None,
        })
        .await;
        Ok(begun.enrolment)
    }

    /// The enrolment that still lives, after whatever came between; none if there is none, or if it is over. Where the
    /// service cannot be asked, it lives as long as it was to.
    ///
    /// # Errors
    /// What the service says.
    pub async fn enrolment(self: &Arc<Self>) -> Result<Option<Enrolment>, AppError> {
        let _alone = self.enrolling.lock().await;
        self.recall_enrolment().await;
        let Ok(living) = self.living() else { return Ok(None) };
        match living.service.enrolment(&living.token, &living.enrolment.id).await {
            Ok(enrolment) => self.note_enrolment(enrolment, living.attempt).map(Some),
            Err(fault) => {
                let error = self.enrolment_refused(&living, fault);
                if error.code == ErrorCode::Service(Code::EnrolmentOver) {
                    Ok(None)
                } else if !error.is_of_the_way() {
                    Err(error)
                } else if self.now() < living.enrolment.ends_at {
                    Ok(Some(living.enrolment))
                } else {
                    self.forget_enrolment();
                    Ok(None)
                }
            }
        }
    }

    /// «Cancelar», «En desacuerdo» (MA-13, HU-04): nothing of it is kept, here or there.
    pub async fn cancel_enrolment(self: &Arc<Self>) {
        if let Some(cancelled) = self.cancel_living() {
            _ = tokio::time::timeout(PATIENCE, cancelled).await;
        }
    }

    /// Forgets the enrolment at once, and cancels it at the service meanwhile.
    fn cancel_living(self: &Arc<Self>) -> Option<tokio::task::JoinHandle<()>> {
        let living = self.forget_enrolment()?;
        Some(tokio::spawn(async move {
            // Unreachable, it ends by itself; its token is gone from here.
            _ = living.service.cancel_enrolment(&living.token, &living.enrolment.id).await;
        }))
    }

    /// The enrolment that lives.
    pub(crate) fn living(&self) -> Result<Living, AppError> {
        self.state().enrolment.clone().ok_or_else(|| Code::EnrolmentOver.into())
    }

    async fn live_with(&self, living: Living) {
        {
            let mut state = self.state();
            // From now on, what the keychain has is this one.
            state.recalled_enrolment = true;
            state.enrolment = Some(living.clone());
        }
        self.keep_enrolment(&living).await;
    }

    /// Takes out what lives. An answer that is still on its way belongs to nobody then.
    pub(crate) fn forget_enrolment(&self) -> Option<Living> {
        self.stop_work();
        let living = self.state().enrolment.take();
        if living.is_some() {
            self.forget_kept_enrolment();
        }
        living
    }

    /// Takes in how far the enrolment is, unless it was cancelled meanwhile.
    fn note_enrolment(&self, enrolment: Enrolment, attempt: Option<Uuid>) -> Result<Enrolment, AppError> {
        let mut state = self.state();
        let living = state.enrolment.as_mut().filter(|living| living.enrolment.id == enrolment.id);
        let living = living.ok_or(Code::EnrolmentOver)?;
        living.enrolment = enrolment.clone();
        living.attempt = attempt;
        Ok(enrolment)
    }

    /// Notes what a fault means for the enrolment, and gives it as an error. What was entered stays, unless it is over.
    fn enrolment_refused(&self, living: &Living, fault: Fault) -> AppError {
        let error = self.error(fault);
        // Its token opens this one enrolment: none of ours any more is as much as over.
        let error = if error.ends_session() { Code::EnrolmentOver.into() } else { error };
        let is_over = matches!(error.code, ErrorCode::Service(Code::EnrolmentOver | Code::IdentityClosed));
        let is_spent = error
            .fields
            .iter()
            .any(|field| matches!(field.code, FieldCode::ImageWrong | FieldCode::ImageOver));
        let lives_on = {
            let mut state = self.state();
            let here = state.enrolment.as_mut().filter(|here| here.enrolment.id == living.enrolment.id);
            if let Some(here) = here {
                if error.code == ErrorCode::Service(Code::IdentityNotMatched) {
                    here.enrolment.tries_left = error.tries_left;
                }
                if is_spent {
                    (here.challenge, here.solved) = (None, None);
                }
                true
            } else {
                false
            }
        };
        if is_over && lives_on {
            self.forget_enrolment();
        }
        error
    }
}
