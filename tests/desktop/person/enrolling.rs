//! Enrolment, step by step, and what an account that was made by it can do.

use domain::enrolment::EmailAsked;
use fluent::FluentValue;

use super::Person;

/// Somebody who enrols.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// E-mail.
    pub email: String,
    /// User ID.
    pub user_id: String,
    /// Password; it keeps the rules of every programme and of both kinds of advice.
    pub password: String,
}

impl Default for Newcomer {
    fn default() -> Self {
        Self {
            first_name: "Lucía".into(),
            last_name: "Peña Robles".into(),
            email: "lucia@example.org".into(),
            user_id: "canela77".into(),
            password: "Tigre#Rio7Luna!".into(),
        }
    }
}

/// What people answer, one after the other.
const ANSWERS: [&str; 4] = ["Canela", "Calle Olivo", "Profesora Inés", "Mazatlán"];

impl Person {
    /// From the first start to the first step.
    pub async fn begins_to_enrol(&self) {
        self.chooses_the_programme().await;
        self.follows("enrol-link").await;
    }

    /// Name and e-mail (MA-06).
    pub async fn gives_the_name(&self, newcomer: &Newcomer) {
        self.fills("enrol-first-name", &newcomer.first_name).await;
        self.fills("enrol-last-name", &newcomer.last_name).await;
        self.fills("enrol-email", &newcomer.email).await;
        self.clicks("enrol-next").await;
    }

    /// The card of the sample person of this name (HU-05), without sending it.
    pub async fn takes_the_card(&self, name: &str) {
        let script = "
            const heading = [...document.querySelectorAll('.samples h3')].find((one) => one.textContent.trim() === arguments[0]);
            heading.closest('li').querySelector('button').click()";
        self.window.run(script, vec![name.into()]).await;
        self.window.settles().await;
    }

    /// User ID, password and what else the step asks for (MA-07 to MA-09, HU-09).
    pub async fn chooses_credentials(&self, newcomer: &Newcomer, email: EmailAsked, questions: &[String]) {
        self.fills("enrol-user-id", &newcomer.user_id).await;
        self.fills("password-label", &newcomer.password).await;
        self.fills("enrol-password-again", &newcomer.password).await;
        if email != EmailAsked::No {
            self.fills("enrol-email", &newcomer.email).await;
        }
        if email == EmailAsked::Twice {
            self.fills("enrol-email-again", &newcomer.email).await;
        }
        self.answers(questions).await;
        self.clicks("enrol-next").await;
    }

    /// Secret questions (MA-10), without sending them.
    pub async fn answers(&self, questions: &[String]) {
        for (at, question) in questions.iter().enumerate() {
            let words = self.words.say(&format!("programme-question-{question}"));
            self.window
                .picks(self.numbered("question-label", at, questions.len()), &words)
                .await;
            self.window
                .fills(self.numbered("question-answer-label", at, questions.len()), ANSWERS[at])
                .await;
        }
    }

    /// Proves with answers that a forgotten password is their own to change (MA-15): those of the given questions that
    /// are asked.
    pub async fn proves_with_answers(&self, answers: &[(String, String)], password: &str) {
        for (question, answer) in answers {
            let words = self.words.say(&format!("programme-question-{question}"));
            if self.window.look_for("field", &words, None).await.is_some() {
                self.window.fills(words, answer).await;
            }
        }
        self.fills("password-new-label", password).await;
        self.fills("password-again-label", password).await;
        self.clicks("recover-go").await;
    }

    fn numbered(&self, id: &str, at: usize, count: usize) -> String {
        self.words
            .say_with(id, [("n", FluentValue::from(at + 1)), ("count", FluentValue::from(count))])
    }

    /// The way without a puzzle (MA-11).
    pub async fn passes_the_challenge(&self) {
        self.arrives("enrol-title-challenge").await;
        self.clicks("enrol-work-start").await;
    }

    /// Signs in with user ID and password.
    pub async fn signs_in_as(&self, user_id: &str, password: &str) {
        self.fills("programme-identifier-label", user_id).await;
        self.fills("password-label", password).await;
        self.clicks("sign-in-go").await;
    }
}
