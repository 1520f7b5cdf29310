//! The receipt of «Cerrar sesión y borrar»: what went, and how that was checked.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What ended the visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Leaving {
    /// The person signed out.
    SignedOut,
    /// Nobody did anything for too long.
    Idle,
    /// The computer slept.
    Suspended,
    /// The screen was locked.
    ScreenLocked,
}

/// What is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ErasedThing {
    /// The session at the service; checked: the service said so.
    Session,
    /// The entry in the keychain; checked: it was looked for and is not there.
    Keychain,
    /// The sealed copy; checked: its folder is gone.
    Copy,
    /// What was read, in the program's memory; checked: nothing holds it any more.
    Memory,
    /// The web view's process and its private folder; checked: a new one has taken its place.
    WebView,
    /// The clipboard; checked: it was read and is empty.
    Clipboard,
}

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Erasure {
    /// Gone, and looked at.
    Checked,
    /// There never was any.
    NeverThere,
    /// The service could not be reached: the session ends there by itself.
    NotReached,
    /// It could not be erased now, and is tried again at the next start.
    Later,
}

/// A line of the receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ReceiptLine {
    /// What.
    pub thing: ErasedThing,
    /// How it went.
    pub erasure: Erasure,
}

/// The receipt. It says nothing about who it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Receipt {
    /// What ended the visit.
    pub leaving: Leaving,
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub at: Timestamp,
    /// A line for each thing, in the order of [`ErasedThing`].
    pub lines: Vec<ReceiptLine>,
    /// Minutes after which a session that could not be ended at the service ends there by itself.
    pub session_ends_in: Option<u32>,
}
