//! Sign-in and sessions.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// Body of `POST /v1/programs/{program}/sessions`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// Participant ID or Social Security number, spaced or not (CW-01), or the user ID (MA-03, HU-01).
    pub identifier: Secret,
    /// The PIN, the temporary PIN of a letter, or the password.
    pub secret: Secret,
}

/// Answer to a sign-in, and to a change of PIN, which begins the session anew.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignedIn {
    /// The bearer token. It is shown once; the service keeps its hash.
    pub token: Secret,
    /// The session.
    pub session: Session,
}

/// What of a case an account can read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CaseAccess {
    /// Everything.
    #[default]
    Open,
    /// Nothing yet: no client ID is tied to the account (MA-04).
    NotAssociated,
    /// Nothing yet: the code of a letter is to be entered first.
    CodeNeeded,
}

/// The session that a token opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    /// For the list of sessions.
    pub id: String,
    /// The programme's id.
    pub program: String,
    /// Opaque and stable for the person in this programme; says nothing about who they are.
    pub account: String,
    /// Signed in with a temporary PIN: nothing works but its change (CW-03).
    pub must_change_pin: bool,
    /// What of a case the person can read.
    pub case: CaseAccess,
    /// Ends after so many seconds without a request.
    pub idle_seconds: u32,
    /// Ends then at the latest.
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub ends_at: Timestamp,
}

/// One of the person's sessions, as listed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ListedSession {
    /// Its id, by which it can be ended.
    pub id: String,
    /// Whether it is the one that asks.
    pub current: bool,
    /// When it began.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub began_at: Timestamp,
    /// When it was last used, to the minute.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub used_at: Timestamp,
    /// The kind of system, as the app told: `Windows`, `macOS`, `Linux`, or empty.
    pub system: String,
}

/// Answer of `GET /v1/me/sessions`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Sessions {
    /// The newest first.
    pub sessions: Vec<ListedSession>,
}

/// How a try to sign in ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SignInOutcome {
    /// It opened a session.
    SignedIn,
    /// It opened none: the PIN or password was wrong, or a letter's PIN that no longer counts. What was not evaluated,
    /// because sign-in was locked, is not listed.
    Refused,
}

/// One of the last tries to sign in to the account. It tells nothing of where it came from but the kind of system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ListedSignIn {
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = DateTime))]
    pub at: Timestamp,
    /// The kind of system, as the app told: `Windows`, `macOS`, `Linux`, or empty.
    pub system: String,
    /// How it ended.
    pub outcome: SignInOutcome,
}

/// Answer of `GET /v1/me/sign-ins`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignIns {
    /// The last ten, the newest first.
    pub sign_ins: Vec<ListedSignIn>,
}
