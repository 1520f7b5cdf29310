//! Enrolment: begun, answered step by step, finished or cancelled. What is entered lives on the service for the
//! programme's minutes and then nowhere; secrets are hashed as they come and never told again.

use domain::card::{Suffix, TypedCard};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::secret::Secret;
use crate::session::SignedIn;

/// Answer of `POST /v1/programs/{program}/enrolments`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EnrolmentBegun {
    /// The bearer token of every other request of this enrolment.
    pub token: Secret,
    /// The enrolment.
    pub enrolment: Enrolment,
}

/// An enrolment as far as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Enrolment {
    /// Its id, in its addresses.
    pub id: String,
    /// The programme's id.
    pub program: String,
    /// The place of the step that is next; as many as there are steps when all are done. An earlier one may be answered
    /// again.
    pub next: u8,
    /// What was entered, secrets left out.
    pub entered: Entered,
    /// With an identity step: tries left before it closes.
    pub tries_left: Option<u32>,
    /// It is gone then.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub ends_at: Timestamp,
}

/// What was entered, secrets left out: to go back to, and to review (HU-10). Empty where nothing is entered yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Entered {
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// What stands behind them.
    pub suffix: Option<Suffix>,
    /// `1985-02-28`, or empty.
    pub birth_date: String,
    /// The client ID.
    pub client_id: String,
    /// E-mail.
    pub email: String,
    /// User ID.
    pub user_id: String,
    /// Ids of the chosen questions.
    pub questions: Vec<String>,
}

/// Body of `PUT /v1/enrolments/{enrolment}/steps/{step}`; `kind` is the step's.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum StepAnswer {
    /// Agreed to.
    Agreement(AgreementAnswer),
    /// Name and e-mail.
    NameAndEmail(NameAnswer),
    /// As the card says.
    Identity(TypedCard),
    /// User ID, password, and what else the step asks for.
    Credentials(CredentialsAnswer),
    /// Secret questions.
    SecretQuestions(QuestionsAnswer),
    /// The security image, or the work done instead.
    Challenge(ChallengeAnswer),
    /// Certified.
    Review(ReviewAnswer),
}

/// A text agreed to (MA-12, HU-04).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AgreementAnswer {
    /// Whether it is.
    pub agreed: bool,
}

/// Name and e-mail (MA-06).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NameAnswer {
    /// Legal first name.
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub first_name: String,
    /// Surnames.
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub last_name: String,
    /// E-mail; may be empty where the step says so.
    #[cfg_attr(feature = "openapi", schema(max_length = 400))]
    pub email: String,
}

/// User ID and password (MA-07 to MA-09, HU-09).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CredentialsAnswer {
    /// User ID.
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub user_id: String,
    /// Password.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password, max_length = 255))]
    pub password: Secret,
    /// E-mail, where the step asks for it.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_length = 400))]
    pub email: String,
    /// Secret questions, where the step asks for them.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_items = 8))]
    pub questions: Vec<QuestionAnswer>,
}

/// Secret questions (MA-10).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionsAnswer {
    /// As many as the step asks for.
    #[cfg_attr(feature = "openapi", schema(max_items = 8))]
    pub questions: Vec<QuestionAnswer>,
}

/// A question and its answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionAnswer {
    /// The question's id in the programme's list.
    #[cfg_attr(feature = "openapi", schema(max_length = 64))]
    pub question: String,
    /// The answer.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password, max_length = 255))]
    pub answer: Secret,
}

/// What the security image shows, or the solved work (MA-11).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChallengeAnswer {
    /// [`Challenge::id`].
    #[cfg_attr(feature = "openapi", schema(max_length = 64))]
    pub challenge: String,
    /// The characters of the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(max_length = 64))]
    pub text: Option<String>,
    /// The number that solves [`Work`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(maximum = 9_007_199_254_740_991_u64))]
    pub number: Option<u64>,
}

/// What was entered is right (HU-10).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReviewAnswer {
    /// Whether it is certified.
    pub certified: bool,
}

/// Answer of `POST /v1/enrolments/{enrolment}/challenges`: an image and, beside it, work for a program. Either is good
/// once, for this enrolment alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Challenge {
    /// Its id.
    pub id: String,
    /// The image: PNG in base64.
    pub image: String,
    /// The way without a puzzle.
    pub work: Work,
    /// Neither is good after that.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub ends_at: Timestamp,
}

/// Work that takes a program a few seconds: find the number from 0 to `most` whose key has the prefix. The parameters
/// are those of ALTCHA's proof of work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Work {
    /// ALTCHA's challenge, as JSON text.
    pub challenge: String,
    /// The largest number that it can be: for showing how far the work is.
    pub most: u64,
}

/// Answer of `POST /v1/enrolments/{enrolment}/finish`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Enrolled {
    /// The new account is signed in to.
    pub signed_in: SignedIn,
    /// Shown once, to be printed: it changes a forgotten password where there are no secret questions.
    pub recovery_code: Option<Secret>,
}
