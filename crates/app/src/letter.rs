//! A new PIN by mail (CW-04).

use contract::programme::OfferedProgramme;
use contract::recovery::{LetterQueued, Recovery};
use contract::secret::Secret;
use domain::clock::day_in;
use domain::{identifier, profile};
use jiff::Timestamp;

use crate::app::App;
use crate::error::AppError;
use crate::fields::Fields;
use crate::view::form::LetterForm;

impl App {
    /// Asks for a letter with a temporary PIN.
    ///
    /// # Errors
    /// Fields that are badly formed, which cost no try; what the service says; no way to it.
    pub async fn ask_for_letter(&self, form: LetterForm) -> Result<LetterQueued, AppError> {
        let _alone = self.door.lock().await;
        let offered = self.offered(&form.program).await?;
        let body = checked(&form, &offered, self.now())?;
        self.service()?
            .recovery(&form.program, &body, form.attempt)
            .await
            .map_err(|fault| self.error(fault))
    }
}

fn checked(form: &LetterForm, offered: &OfferedProgramme, now: Timestamp) -> Result<Recovery, AppError> {
    let programme = &offered.programme;
    let today = day_in(now, &programme.zone);
    let mut fields = Fields::default();
    let identifier = fields.take(
        "identifier",
        identifier::read(form.identifier.expose(), &programme.sign_in.identifiers),
    );
    let birth_date = fields.take(
        "birth_date",
        profile::birth_date(&form.birth_year, &form.birth_month, &form.birth_day, today),
    );
    match (identifier, birth_date) {
        (Some((_, identifier)), Some(birth_date)) => Ok(Recovery {
            identifier: Secret::new(identifier),
            birth_date,
        }),
        _ => Err(fields.error()),
    }
}
