//! Enrolment, and what an account that was made by it can do: what the interface sends and gets.

use contract::own_account::AccountDetails;
use contract::secret::Secret;
use domain::card::TypedCard;
use domain::password::PasswordRule;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::account::Account;

/// «Inscríbase aquí».
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct EnrolmentForm {
    /// The programme's id.
    pub program: String,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// A step as it was typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StepForm {
    /// What was typed.
    pub typed: TypedStep,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// What was typed in a step; `kind` is the step's.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TypedStep {
    /// Agreed to.
    Agreement {
        /// Whether it is.
        agreed: bool,
    },
    /// Name and e-mail.
    NameAndEmail {
        /// Legal first name.
        first_name: String,
        /// Surnames.
        last_name: String,
        /// E-mail; empty where the step does not ask for it.
        email: String,
        /// The same again, where the step asks for it twice.
        email_again: String,
    },
    /// As the card says.
    Identity(TypedCard),
    /// User ID, password, and what else the step asks for.
    Credentials {
        /// User ID.
        user_id: String,
        /// Password.
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        password: Secret,
        /// The same again.
        #[cfg_attr(feature = "ts", ts(type = "string"))]
        password_again: Secret,
        /// E-mail; empty where the step does not ask for it.
        email: String,
        /// The same again, where the step asks for it twice.
        email_again: String,
        /// Secret questions; none where the step does not ask for them.
        questions: Vec<TypedQuestion>,
    },
    /// Secret questions.
    SecretQuestions {
        /// As many as the step asks for.
        questions: Vec<TypedQuestion>,
    },
    /// What the security image shows.
    Challenge {
        /// Its characters.
        text: String,
    },
    /// Certified.
    Review {
        /// Whether it is.
        certified: bool,
    },
}

/// A chosen question with its answer.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TypedQuestion {
    /// Its id; empty if none is chosen.
    pub question: String,
    /// Its words as they are shown.
    pub words: String,
    /// The answer.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub answer: Secret,
}

/// A security image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SecurityImage {
    /// PNG in base64.
    pub image: String,
}

/// How far the way without a puzzle is; told by the event `work`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WorkDone {
    /// From 0 to 100.
    pub percent: u8,
}

/// What is judged while it is typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CredentialsTyped {
    /// The programme's id.
    pub program: String,
    /// User ID so far; of a change of password, empty.
    pub user_id: String,
    /// Password so far.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub password: Secret,
}

/// A rule of a user ID, as it is shown before typing and ticked while typing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum UserIdRule {
    /// As many characters as are asked for, and no more than are allowed.
    Length,
    /// Letters from a to z and digits alone.
    Plain,
    /// No part of the name in it (MA-08).
    WithoutName,
}

/// Which rules hold for what is typed so far; in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CredentialsJudged {
    /// Of the user ID.
    pub user_id: Vec<(UserIdRule, bool)>,
    /// Of the password.
    pub password: Vec<(PasswordRule, bool)>,
}

/// An account that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AccountMade {
    /// It is signed in to.
    pub account: Account,
    /// To be printed, where the programme gives one; shown once.
    pub recovery_code: Option<String>,
}

/// «Asociación de Caso» (MA-05).
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AssociationForm {
    /// As typed, like all of it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub client_id: Secret,
    /// Four digits.
    pub birth_year: String,
    /// Four digits.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub ssn_last4: Secret,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// The code of a letter, before anything of the case is shown.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CaseCodeForm {
    /// As typed.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub code: Secret,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// Which questions are to be answered for a new password.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RecoveryForm {
    /// The programme's id.
    pub program: String,
    /// As typed.
    pub user_id: String,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// A forgotten password is changed (MA-15, HU-02).
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewPasswordForm {
    /// The programme's id.
    pub program: String,
    /// As typed.
    pub user_id: String,
    /// Answers to the questions that were asked …
    pub answers: Vec<TypedQuestion>,
    /// … or the recovery code; empty where questions are asked.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub code: Secret,
    /// The password to be.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub new: Secret,
    /// The same again.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub again: Secret,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// A password that was recovered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PasswordRecovered {
    /// The next recovery code, where one was used up; shown once.
    pub recovery_code: Option<String>,
}

/// The change of a known password (MA-09).
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PasswordForm {
    /// The present password.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub current: Secret,
    /// The password to be.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub new: Secret,
    /// The same again.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub again: Secret,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// Other secret questions.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct QuestionsForm {
    /// The present password.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub password: Secret,
    /// All of them.
    pub questions: Vec<TypedQuestion>,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// The account is corrected (MA-16).
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AccountForm {
    /// What is to be on file.
    pub details: AccountDetails,
    /// The version of what was shown.
    pub version: u32,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// The account is deleted (MA-16).
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeletionForm {
    /// The present password.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub password: Secret,
    /// As in [`super::form`].
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}
