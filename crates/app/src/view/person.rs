//! People who keep accounts on this computer, and how their accounts are shut and opened again.

use contract::programme::OfferedProgramme;
use contract::secret::Secret;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::status::Source;

/// Somebody who keeps accounts on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeptPerson {
    /// The person's random name here: 32 hexadecimal digits.
    pub slot: String,
    /// What the person wants to be called here; absent unless they asked for it.
    pub name: Option<String>,
    /// A device PIN opens it.
    pub has_pin: bool,
    /// It was left in a hurry and there is no device PIN: only a sign-in opens it.
    pub needs_sign_in: bool,
}

/// Why an account is shut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LockReason {
    /// The program was started.
    Start,
    /// The person asked for it.
    Asked,
    /// «Salida rápida».
    QuickExit,
    /// Nobody did anything for too long.
    Idle,
    /// The computer slept.
    Suspended,
    /// The screen was locked.
    ScreenLocked,
}

/// An account that is shut behind a device PIN.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Lock {
    /// Why.
    pub reason: LockReason,
    /// Whose; one of [`KeptPerson::slot`].
    pub slot: String,
}

/// The device PIN, typed to open.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct UnlockForm {
    /// Whose.
    pub slot: String,
    /// As typed; errors stand at the field `pin`.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub pin: Secret,
}

/// A device PIN to be: 6 digits or more.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DevicePinForm {
    /// The present one; empty where there is none.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub current: Secret,
    /// The one to be; empty to have none any more.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub new: Secret,
    /// The same again.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub again: Secret,
}

/// Another account of the person who is in, in another programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OtherAccount {
    /// [`contract::session::Session::account`].
    pub id: String,
    /// Its programme.
    pub offered: OfferedProgramme,
    /// Live or copy.
    pub source: Source,
    /// When it was read.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub as_of: Option<Timestamp>,
    /// Its session ended: it opens by signing in again.
    pub ended: bool,
}
