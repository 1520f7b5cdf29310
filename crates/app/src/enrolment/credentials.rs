//! User ID and password, and what else their step asks for (MA-07 to MA-10, HU-09).

use contract::enrolment::CredentialsAnswer;
use contract::problem::Code;
use contract::secret::Secret;
use domain::enrolment::EmailAsked;
use domain::{password, user_id};

use super::{Living, email};
use crate::error::AppError;
use crate::fields::Fields;
use crate::questions;
use crate::view::enrolment::TypedQuestion;

/// What was typed.
pub struct Typed<'a> {
    pub user_id: &'a str,
    pub passwords: [&'a Secret; 2],
    pub emails: [&'a str; 2],
    pub questions: &'a [TypedQuestion],
}

/// What is sent. The user ID is judged with the name that was entered (MA-08), the password with the user ID.
pub fn checked(typed: &Typed<'_>, (asked, count): (EmailAsked, u8), living: &Living) -> Result<CredentialsAnswer, AppError> {
    let programme = &living.offered.programme;
    let user_id_rules = programme.user_id().ok_or(Code::Forbidden)?;
    let password_rules = programme.sign_in.secret.password().ok_or(Code::Forbidden)?;
    let entered = &living.enrolment.entered;
    let [password, again] = typed.passwords.map(Secret::expose);

    let mut fields = Fields::default();
    let chosen = user_id::choose(typed.user_id, user_id_rules, &[&entered.first_name, &entered.last_name]);
    let user_id = fields.take("user_id", chosen);
    let is_good = fields.take("password", password::choose(password, password_rules, typed.user_id.trim()));
    fields.same("password_again", password, again);
    let email = email::take(&mut fields, asked, typed.emails);
    let questions = questions::choose(&mut fields, typed.questions, count, &living.rules()?.questions)?;
    let answer = user_id.zip(is_good).zip(email).map(|((user_id, ()), email)| CredentialsAnswer {
        user_id,
        password: typed.passwords[0].clone(),
        email,
        questions,
    });
    fields.unless_wrong(answer)
}
