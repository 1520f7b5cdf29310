//! The password and its recovery (MA-09, MA-10, MA-15, HU-02).

use serde::{Deserialize, Serialize};

use crate::enrolment::QuestionAnswer;
use crate::secret::Secret;

/// Body of `PUT /v1/me/password`. Every other session ends; the answer is that of a sign-in, with a new token.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PasswordChange {
    /// The present password.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password, max_length = 255))]
    pub current: Secret,
    /// The password to be.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password, max_length = 255))]
    pub new: Secret,
}

/// Body of `PUT /v1/me/secret-questions`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionsChange {
    /// The present password.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password, max_length = 255))]
    pub password: Secret,
    /// All of them, in place of those before.
    #[cfg_attr(feature = "openapi", schema(max_items = 8))]
    pub questions: Vec<QuestionAnswer>,
}

/// Body of `POST /v1/programs/{program}/recoveries/questions`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RecoveryAsked {
    /// The user ID.
    pub user_id: Secret,
}

/// Answer to it: the questions to be answered. A user ID that nobody has is asked some, too, and always the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RecoveryQuestions {
    /// Their ids in the programme's list.
    pub questions: Vec<String>,
}

/// Body of `PUT /v1/programs/{program}/recoveries/password`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PasswordRecovery {
    /// The user ID.
    pub user_id: Secret,
    /// Answers to the questions that were asked …
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(max_items = 8))]
    pub answers: Vec<QuestionAnswer>,
    /// … or the recovery code that was printed at enrolment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<Secret>,
    /// The password to be.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password, max_length = 255))]
    pub new: Secret,
}

/// Answer to it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Recovered {
    /// Where a recovery code was used up: the next one, shown once.
    pub recovery_code: Option<Secret>,
}
