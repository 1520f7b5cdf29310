//! Settings, and the check of the connection.

use domain::language::Language;
use serde::{Deserialize, Serialize};

use super::status::Network;
use crate::error::AppError;

/// Whose computer this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Computer {
    /// The person's own: session and copy are kept.
    Own,
    /// Shared: nothing stays.
    Shared,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Settings. They hold nothing about a person, and are the one thing kept in clear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Settings {
    /// The interface's language.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Per cent: 100, 125, 150, 175 or 200.
    pub text_size: u16,
    /// Whose computer; absent until chosen.
    pub computer: Option<Computer>,
}

/// What this computer's policy has decided; shown as locked, and not to be changed here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PolicyInForce {
    /// Whose computer this is.
    pub computer: Option<Computer>,
    /// The service's address is set by it.
    pub server: bool,
    /// No copy is kept.
    pub no_copy: bool,
    /// Minutes after which an account that nobody uses is shut.
    pub idle_minutes: Option<u32>,
    /// The language of a first start.
    pub language: Option<Language>,
    /// The proxy is set by it.
    pub proxy: bool,
    /// Nobody looks for updates.
    pub no_update_check: bool,
    /// Nothing is told outside the window.
    pub no_notifications: bool,
    /// Programmes may be used that are listed here, and no others.
    pub programs: Option<Vec<String>>,
}

/// One thing that the connection check looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CheckedThing {
    /// This computer's clock.
    Clock,
    /// The service's name leads to an address.
    Name,
    /// A connection to that address, or to the proxy, opens.
    Connection,
    /// The connection is encrypted with a certificate that this computer trusts.
    Certificate,
    /// The service answers, and it is the service.
    Service,
    /// The keychain can be written and read.
    Keychain,
    /// The folder of the copy can be written.
    Disk,
}

/// Its result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Check {
    /// What was looked at.
    pub thing: CheckedThing,
    /// It works.
    pub ok: bool,
    /// What is wrong with the service, if that is it.
    pub trouble: Option<AppError>,
    /// For a technician, in no language: an address, a proxy, a certificate's issuer, a number of seconds. Never a person's.
    pub detail: Option<String>,
}

/// Answer of `check_connection`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ConnectionCheck {
    /// The service's host name and port, for a technician; empty where none is set up.
    pub server: String,
    /// How things stand.
    pub network: Network,
    /// Each thing that was looked at.
    pub checks: Vec<Check>,
}
