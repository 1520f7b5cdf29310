//! Start, and the account that is open.

use contract::me::Participant;
use contract::programme::{OfferedProgramme, SampleAccount, SampleCard};
use contract::session::CaseAccess;
use serde::{Deserialize, Serialize};

use super::person::{KeptPerson, OtherAccount};
use super::receipt::Receipt;
use super::settings::{PolicyInForce, Settings};
use super::status::Status;

/// The account that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Account {
    /// Its programme.
    pub offered: OfferedProgramme,
    /// The person; absent until something beyond the change of PIN may be read.
    pub participant: Option<Participant>,
    /// Only the change of PIN is open (CW-03).
    pub must_change_pin: bool,
    /// What of a case it can read.
    pub case: CaseAccess,
}

/// Answer of `start`: all that the first screen needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Start {
    /// The app's version.
    pub version: String,
    /// Settings, as kept or as they are for a newcomer.
    pub settings: Settings,
    /// What this computer's policy has decided.
    pub policy: PolicyInForce,
    /// Nobody has chosen a language and a kind of computer here yet.
    pub first_start: bool,
    /// Who keeps accounts on this computer, the last one in first.
    pub people: Vec<KeptPerson>,
    /// The account that is open, from the keychain and the copy or from this visit.
    pub account: Option<Account>,
    /// The same person's accounts in other programmes.
    pub others: Vec<OtherAccount>,
    /// What was erased a moment ago; told once.
    pub receipt: Option<Receipt>,
    /// The line on every page.
    pub status: Status,
}

/// Answer of `programmes`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProgrammeChoice {
    /// What the service offers; empty where none is set up.
    pub programmes: Vec<OfferedProgramme>,
    /// They are the practice service's.
    pub practice: bool,
    /// How to sign in to the invented households, if they are.
    pub samples: Vec<SampleAccount>,
    /// Invented cards to enrol with, if they are.
    pub cards: Vec<SampleCard>,
    /// This build has the practice service, to be started by `start_practice`.
    pub can_practise: bool,
}
