//! A forgotten password (MA-15, HU-02): proved with secret questions or the recovery code, and changed.

use contract::password::{PasswordRecovery, RecoveryAsked, RecoveryQuestions};
use contract::problem::Code;
use contract::secret::Secret;
use domain::field::{FieldCode, line};
use domain::programme::Programme;
use domain::{password, user_id};

use crate::app::App;
use crate::error::AppError;
use crate::fields::Fields;
use crate::questions;
use crate::view::enrolment::{NewPasswordForm, PasswordRecovered, RecoveryForm};

/// The most characters of a recovery code, dashes and spaces included.
const LONGEST_CODE: usize = 64;

impl App {
    /// The questions to be answered. Whether anybody has this user ID is not told.
    ///
    /// # Errors
    /// Fields that are badly formed; what the service says; no way to it.
    pub async fn recovery_questions(&self, form: RecoveryForm) -> Result<RecoveryQuestions, AppError> {
        let _alone = self.door.lock().await;
        let programme = self.offered(&form.program).await?.programme;
        let rules = programme
            .user_id()
            .filter(|_| programme.recovery.is_some())
            .ok_or(Code::Forbidden)?;
        let mut fields = Fields::default();
        let user_id = fields.take("user_id", user_id::read(&form.user_id, rules));
        let body = fields.unless_wrong(user_id.map(|user_id| RecoveryAsked {
            user_id: Secret::new(user_id),
        }))?;
        self.service()?
            .recovery_questions(&form.program, &body, form.attempt)
            .await
            .map_err(|fault| self.error(fault))
    }

    /// Changes the forgotten password.
    ///
    /// # Errors
    /// Fields that are badly formed, which cost no try; what the service says; no way to it.
    pub async fn recover_password(&self, form: NewPasswordForm) -> Result<PasswordRecovered, AppError> {
        let _alone = self.door.lock().await;
        let programme = self.offered(&form.program).await?.programme;
        let body = checked(&form, &programme)?;
        let recovered = self
            .service()?
            .recover_password(&form.program, &body, form.attempt)
            .await
            .map_err(|fault| self.error(fault))?;
        Ok(PasswordRecovered {
            recovery_code: recovered.recovery_code.map(|code| code.expose().to_owned()),
        })
    }
}

fn checked(form: &NewPasswordForm, programme: &Programme) -> Result<PasswordRecovery, AppError> {
    let recovery = programme.recovery.ok_or(Code::Forbidden)?;
    let user_id_rules = programme.user_id().ok_or(Code::Forbidden)?;
    let rules = programme.sign_in.secret.password().ok_or(Code::Forbidden)?;
    let mut fields = Fields::default();
    let user_id = fields.take("user_id", user_id::read(&form.user_id, user_id_rules));
    let (answers, code) = if recovery.questions > 0 {
        if form.answers.len() != usize::from(recovery.questions) {
            return Err(Code::MalformedRequest.into());
        }
        (questions::answer(&mut fields, &form.answers), None)
    } else {
        (Vec::new(), fields.take("code", code(form.code.expose())))
    };
    let is_good = fields.take("new", password::choose(form.new.expose(), rules, form.user_id.trim()));
    fields.same("again", form.new.expose(), form.again.expose());
    fields.unless_wrong(user_id.zip(is_good).map(|(user_id, ())| PasswordRecovery {
        user_id: Secret::new(user_id),
        answers,
        code,
        new: form.new.clone(),
    }))
}

fn code(typed: &str) -> Result<Secret, FieldCode> {
    match line(typed, LONGEST_CODE)? {
        code if code.is_empty() => Err(FieldCode::Missing),
        code => Ok(Secret::new(code)),
    }
}
