//! The change of a known password (MA-09), and of the secret questions (MA-10).

use std::sync::Arc;

use contract::password::{PasswordChange, QuestionsChange};
use contract::problem::Code;
use domain::enrolment::EnrolmentRules;
use domain::field::FieldCode;
use domain::password::{self, PasswordRules};

use crate::app::App;
use crate::error::AppError;
use crate::fields::Fields;
use crate::questions;
use crate::view::account::Account;
use crate::view::enrolment::{PasswordForm, QuestionsForm};

impl App {
    /// Changes the password; every other session ends, and this one begins anew.
    ///
    /// # Errors
    /// Fields that are wrong, as far as this side can tell without a request; what the service says; no way to it.
    pub async fn change_password(self: &Arc<Self>, form: PasswordForm) -> Result<Account, AppError> {
        {
            let entering = self.at_the_door().await;
            let offered = self.open_programme()?;
            let rules = offered.programme.sign_in.secret.password().ok_or(Code::Forbidden)?;
            let body = changed(&form, rules)?;
            let call = self.live().await?;
            let signed_in = call
                .service
                .change_password(&call.token, &body, form.attempt)
                .await
                .map_err(|fault| self.refused(&call, fault))?;
            self.enter(&entering, signed_in, offered, &call.service).await?;
        }
        self.first_read().await
    }

    /// Puts other secret questions in place of those before.
    ///
    /// # Errors
    /// As [`Self::change_password`].
    pub async fn change_questions(self: &Arc<Self>, form: QuestionsForm) -> Result<(), AppError> {
        let rules = self.open_programme()?.programme.enrolment.ok_or(Code::Forbidden)?;
        let body = chosen(&form, &rules)?;
        let call = self.live().await?;
        call.service
            .change_questions(&call.token, &body, form.attempt)
            .await
            .map_err(|fault| self.refused(&call, fault))
    }
}

fn changed(form: &PasswordForm, rules: &PasswordRules) -> Result<PasswordChange, AppError> {
    let (current, new) = (form.current.expose(), form.new.expose());
    let mut fields = Fields::default();
    let is_read = fields.take("current", password::read(current));
    // The user ID is on the other side, which judges by it too.
    let is_good = fields.take("new", password::choose(new, rules, ""));
    if is_good.is_some() && current == new {
        fields.wrong("new", FieldCode::PasswordUsedBefore);
    }
    fields.same("again", new, form.again.expose());
    fields.unless_wrong(is_read.zip(is_good).map(|_| PasswordChange {
        current: form.current.clone(),
        new: form.new.clone(),
    }))
}

fn chosen(form: &QuestionsForm, rules: &EnrolmentRules) -> Result<QuestionsChange, AppError> {
    let mut fields = Fields::default();
    let is_read = fields.take("password", password::read(form.password.expose()));
    let questions = questions::choose(&mut fields, &form.questions, rules.question_count(), &rules.questions)?;
    fields.unless_wrong(is_read.map(|()| QuestionsChange {
        password: form.password.clone(),
        questions,
    }))
}
