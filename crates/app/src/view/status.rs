//! Whether what a page shows is live, or a copy and from when.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::person::Lock;
use crate::error::AppError;

/// Where a page's figures come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Read from the service during this visit.
    Live,
    /// From the sealed copy.
    Copy,
    /// Nothing has been read.
    Nothing,
}

/// How things stand with the service. Each but the first has a page of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Network {
    /// It answers.
    Live,
    /// It cannot be reached: no network, refused, no answer in time, or one that cannot be read.
    Away,
    /// It is being asked, for the first time or again.
    #[default]
    ComingBack,
    /// A certificate that this computer does not trust: somebody reads along.
    Intercepted,
    /// The network wants a sign-in of its own first.
    CaptivePortal,
    /// This computer's clock is so far off that nothing can be judged.
    WrongClock,
    /// The agency is working on the service, and says so.
    Maintenance,
}

/// What this computer keeps, and why no more than that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Keeping {
    /// The session is in the keychain and the copy is sealed on disk.
    Keychain,
    /// Memory alone, as chosen for a shared computer.
    MemoryShared,
    /// Memory alone: this computer has no keychain.
    MemoryNoKeychain,
    /// Memory alone: the keychain is locked, or does not answer.
    MemoryKeychainLocked,
    /// The session is kept, the copy is not: the disk is full or cannot be written.
    NoRoom,
    /// The session is kept, the copy is not: this computer's policy forbids it.
    NoCopy,
}

/// Why the saved copy is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum CopyErased {
    /// Torn, cut short or altered.
    Damaged,
    /// Sealed by another account, computer or version.
    Foreign,
    /// Older than 14 days.
    TooOld,
    /// Its key is no longer in the keychain.
    KeyLost,
    /// The device PIN was wrong five times.
    PinMissed,
}

/// Whether the person is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum SessionState {
    /// Nobody.
    None,
    /// Signed in, as far as is known.
    Active,
    /// Was signed in; it ended by time or from elsewhere. The copy can still be read.
    Ended,
}

/// The line on every page; sent as the event `status` whenever it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Status {
    /// Live or copy.
    pub source: Source,
    /// When what is shown was read from the service.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub as_of: Option<Timestamp>,
    /// Why it is not live.
    pub trouble: Option<AppError>,
    /// Signed in or not.
    pub session: SessionState,
    /// What this computer keeps.
    pub keeping: Keeping,
    /// Told once, after the copy had to be erased.
    pub copy_erased: Option<CopyErased>,
    /// The households are invented.
    pub practice: bool,
    /// How things stand with the service.
    pub network: Network,
    /// Who signed the service's certificate, where that is nobody public but somebody this computer was told to trust: a
    /// centre's proxy that reads along. The name as it stands in the certificate.
    pub inspected_by: Option<String>,
    /// The account is shut behind a device PIN; no page of it can be read until it is opened.
    pub locked: Option<Lock>,
    /// Nobody has done anything for long: seconds after which the account is shut, counted from when this was told. One key
    /// answers.
    pub ends_in: Option<u32>,
}

/// What was read, and the line that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Reading<T> {
    /// What was read.
    pub data: T,
    /// Live or copy, and from when.
    pub status: Status,
}
