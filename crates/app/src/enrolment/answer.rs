//! A step as it was typed, judged by the programme's rules before the service is asked: a slip costs no request and no try.

use std::sync::Arc;

use contract::enrolment::{AgreementAnswer, ChallengeAnswer, Enrolment, NameAnswer, QuestionsAnswer, ReviewAnswer, StepAnswer};
use contract::problem::Code;
use domain::card::{self, TypedCard};
use domain::clock::day_in;
use domain::enrolment::{EmailAsked, Step};
use domain::field::{FieldCode, line};
use jiff::civil::Date;
use uuid::Uuid;

use super::{Living, credentials, email};
use crate::app::App;
use crate::error::AppError;
use crate::fields::Fields;
use crate::questions;
use crate::view::enrolment::{StepForm, TypedQuestion, TypedStep};

/// The most characters of a security image that are sent; none has so many.
const LONGEST_TEXT: usize = 64;

impl App {
    /// Answers a step, for the first time or again.
    ///
    /// # Errors
    /// Fields that are wrong, as far as this side can tell; what the service says; no way to it. What was entered before
    /// stays in any case, unless the enrolment is over.
    pub async fn answer_step(self: &Arc<Self>, form: StepForm) -> Result<Enrolment, AppError> {
        let _alone = self.enrolling.lock().await;
        let living = self.living()?;
        if living.attempt == Some(form.attempt) {
            return Ok(living.enrolment);
        }
        let today = day_in(self.now(), &living.offered.programme.zone);
        let answer = checked(&form.typed, &living, today)?;
        self.send(&living, &answer, form.attempt).await
    }

    /// Sends an answer, and takes in how far the enrolment is then. Callers hold the enrolment.
    pub(super) async fn send(&self, living: &Living, answer: &StepAnswer, attempt: Uuid) -> Result<Enrolment, AppError> {
        let enrolment = living
            .service
            .answer_step(&living.token, &living.enrolment.id, name(answer), answer, attempt)
            .await
            .map_err(|fault| self.enrolment_refused(living, fault))?;
        if matches!(answer, StepAnswer::Challenge(_)) {
            self.spend_challenge();
        }
        self.note_enrolment(enrolment, Some(attempt))
    }
}

/// The name of an answer's step in addresses.
const fn name(answer: &StepAnswer) -> &'static str {
    match answer {
        StepAnswer::Agreement(_) => "agreement",
        StepAnswer::NameAndEmail(_) => "name-and-email",
        StepAnswer::Identity(_) => "identity",
        StepAnswer::Credentials(_) => "credentials",
        StepAnswer::SecretQuestions(_) => "secret-questions",
        StepAnswer::Challenge(_) => "challenge",
        StepAnswer::Review(_) => "review",
    }
}

fn checked(typed: &TypedStep, living: &Living, today: Date) -> Result<StepAnswer, AppError> {
    let rules = living.rules()?;
    let steps = &rules.steps;
    match typed {
        TypedStep::Agreement { agreed } => {
            find(steps, |step| matches!(step, Step::Agreement { .. }).then_some(()))?;
            ticked("agreed", *agreed)?;
            Ok(StepAnswer::Agreement(AgreementAnswer { agreed: true }))
        }
        TypedStep::NameAndEmail {
            first_name,
            last_name,
            email,
            email_again,
        } => {
            let asked = find(steps, |step| {
                if let Step::NameAndEmail { email } = step {
                    Some(*email)
                } else {
                    None
                }
            })?;
            name_and_email([first_name, last_name], asked, [email, email_again]).map(StepAnswer::NameAndEmail)
        }
        TypedStep::Identity(card) => {
            let digits = find(steps, |step| {
                if let Step::Identity { client_id_digits } = step {
                    Some(*client_id_digits)
                } else {
                    None
                }
            })?;
            identity(card, digits, today).map(StepAnswer::Identity)
        }
        TypedStep::Credentials {
            user_id,
            password,
            password_again,
            email,
            email_again,
            questions,
        } => {
            let asked = find(steps, |step| {
                if let Step::Credentials { email, questions } = step {
                    Some((*email, *questions))
                } else {
                    None
                }
            })?;
            let typed = credentials::Typed {
                user_id,
                passwords: [password, password_again],
                emails: [email, email_again],
                questions,
            };
            credentials::checked(&typed, asked, living).map(StepAnswer::Credentials)
        }
        TypedStep::SecretQuestions { questions } => {
            let count = find(steps, |step| {
                if let Step::SecretQuestions { count } = step {
                    Some(*count)
                } else {
                    None
                }
            })?;
            secret_questions(questions, count, &rules.questions).map(StepAnswer::SecretQuestions)
        }
        TypedStep::Challenge { text } => {
            find(steps, |step| matches!(step, Step::Challenge { .. }).then_some(()))?;
            image_text(text, living).map(StepAnswer::Challenge)
        }
        TypedStep::Review { certified } => {
            find(steps, |step| matches!(step, Step::Review).then_some(()))?;
            ticked("certified", *certified)?;
            Ok(StepAnswer::Review(ReviewAnswer { certified: true }))
        }
    }
}

/// What the programme's step of a kind asks for; each kind stands in it once or not at all.
fn find<T>(steps: &[Step], of_kind: impl Fn(&Step) -> Option<T>) -> Result<T, AppError> {
    steps.iter().find_map(of_kind).ok_or_else(|| Code::StepOutOfOrder.into())
}

fn ticked(field: &str, is_ticked: bool) -> Result<(), AppError> {
    let mut fields = Fields::default();
    let ticked = fields.take(field, is_ticked.then_some(()).ok_or(FieldCode::NotAgreed));
    fields.unless_wrong(ticked)
}

fn name_and_email([first, last]: [&str; 2], asked: EmailAsked, emails: [&str; 2]) -> Result<NameAnswer, AppError> {
    let mut fields = Fields::default();
    let first_name = fields.take("first_name", card::name(first));
    let last_name = fields.take("last_name", card::name(last));
    let email = email::take(&mut fields, asked, emails);
    let answer = first_name
        .zip(last_name)
        .zip(email)
        .map(|((first_name, last_name), email)| NameAnswer {
            first_name,
            last_name,
            email,
        });
    fields.unless_wrong(answer)
}

/// The card goes as it was typed: the service reads it with the same rules.
fn identity(card: &TypedCard, digits: u8, today: Date) -> Result<TypedCard, AppError> {
    card.read(digits, today).map_err(AppError::invalid)?;
    Ok(card.clone())
}

fn secret_questions(typed: &[TypedQuestion], count: u8, list: &[String]) -> Result<QuestionsAnswer, AppError> {
    let mut fields = Fields::default();
    let questions = questions::choose(&mut fields, typed, count, list)?;
    fields.unless_wrong(Some(QuestionsAnswer { questions }))
}

/// Whether the text is right only the service can tell; without an image on the page there is nothing to answer.
fn image_text(typed: &str, living: &Living) -> Result<ChallengeAnswer, AppError> {
    let mut fields = Fields::default();
    let text = line(typed, LONGEST_TEXT).and_then(|text| if text.is_empty() { Err(FieldCode::Missing) } else { Ok(text) });
    let text = fields.take("text", text);
    let challenge = text.and_then(|text| {
        let shown = living.challenge.as_ref().ok_or(FieldCode::ImageOver);
        fields.take("text", shown).map(|shown| (shown.id.clone(), text))
    });
    fields.unless_wrong(challenge.map(|(challenge, text)| ChallengeAnswer {
        challenge,
        text: Some(text),
        number: None,
    }))
}
