//! What the person entered at enrolment (MA-16): seen, corrected, deleted. Deleting it does not touch the case.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// Answer of `GET /v1/me/account`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OwnAccount {
    /// User ID. It is not changed.
    pub user_id: String,
    /// What the person may correct.
    #[serde(flatten)]
    pub details: AccountDetails,
    /// Whether the name is the agency's: then it is corrected there.
    pub name_is_matched: bool,
    /// The client ID that is tied to it, all but its last four digits hidden; empty if none is.
    pub client_id: String,
    /// Ids of the chosen secret questions.
    pub questions: Vec<String>,
    /// Changes with every correction; sent back with one (`If-Match`).
    pub version: u32,
}

/// What the person may correct; body of `PUT /v1/me/account`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccountDetails {
    /// First name.
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub first_name: String,
    /// Surnames.
    #[cfg_attr(feature = "openapi", schema(max_length = 200))]
    pub last_name: String,
    /// E-mail; may be empty where enrolment lets it be.
    #[cfg_attr(feature = "openapi", schema(max_length = 400))]
    pub email: String,
    /// The language of letters and mail.
    pub language: Language,
}

/// Body of `DELETE /v1/me/account`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AccountDeletion {
    /// The present password.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Password, max_length = 255))]
    pub password: Secret,
}
