//! «Asociación de Caso»: a client ID is tied to an account (MA-04, MA-05), and the mailed code that opens the case.

use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// Body of `POST /v1/me/association`; the answer is the session as it is then.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Association {
    /// The client ID, spaced or not.
    pub client_id: Secret,
    /// Four digits.
    #[cfg_attr(feature = "openapi", schema(max_length = 64))]
    pub birth_year: String,
    /// The last four digits of the Social Security number.
    pub ssn_last4: Secret,
}

/// Body of `POST /v1/me/case-code`; the answer is the session as it is then.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CaseCode {
    /// The code of the newest letter.
    pub code: Secret,
}
