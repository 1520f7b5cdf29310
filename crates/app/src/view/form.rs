//! What the interface's forms send. `attempt` is a UUID that a form keeps until it has an answer, so that a double
//! click or a retry is one try (it becomes the `Idempotency-Key`).

use contract::secret::Secret;
use domain::other_party::OtherPartyReport;
use domain::profile::ProfileUpdate;
use serde::Deserialize;
use uuid::Uuid;

/// «Ingresar».
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SignInForm {
    /// The programme's id.
    pub program: String,
    /// As typed.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub identifier: Secret,
    /// As typed.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub secret: Secret,
    /// The user ID is to stand there the next time, on this computer. Only for a user ID, and only where anything is kept.
    pub remember: bool,
    /// See above.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// The change of PIN.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PinForm {
    /// The present or temporary PIN.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub current: Secret,
    /// The PIN to be.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub new: Secret,
    /// The same again.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub again: Secret,
    /// See above.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// A new PIN by mail.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LetterForm {
    /// The programme's id.
    pub program: String,
    /// As typed.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub identifier: Secret,
    /// As typed, like the next two; errors of the date stand at the field `birth_date`.
    pub birth_year: String,
    /// 1 to 12.
    pub birth_month: String,
    /// 1 to 31.
    pub birth_day: String,
    /// See above.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// «Actualizar Mi Información».
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProfileForm {
    /// What is to be on file.
    pub update: ProfileUpdate,
    /// The profile's `version` of what was shown.
    pub version: u32,
    /// See above.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}

/// «Proporcionar Información de la Otra Parte».
#[derive(Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OtherPartyForm {
    /// What the person tells.
    pub report: OtherPartyReport,
    /// See above.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub attempt: Uuid,
}
