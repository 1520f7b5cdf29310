//! Whether what a page shows is live, or a copy and from when.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

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
