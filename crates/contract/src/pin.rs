//! The change of PIN (CW-03, CW-05).

use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// Body of `PUT /v1/me/pin`. Every other session ends; the answer is that of a sign-in, with a new token.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PinChange {
    /// The present PIN, or the temporary one.
    pub current: Secret,
    /// The PIN to be.
    pub new: Secret,
}
