//! What the app holds in memory.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use api_client::Client;
use cache::{CopyKey, SealedCopy, Slot};
use contract::programme::{OfferedProgramme, SampleAccount, SampleCard};
use contract::session::CaseAccess;
use jiff::Timestamp;
use secrecy::SecretString;

use crate::enrolment::Living;
use crate::model::Model;
use crate::settings::Stored;
use crate::view::account::Account;

/// All of it; locked for moments only, never across a wait.
#[derive(Default)]
pub(crate) struct State {
    pub stored: Stored,
    pub service: Option<Arc<Client>>,
    /// The practice service is used, with a place of its own for what is kept.
    pub practises: bool,
    /// What the service offers, once it was asked.
    pub offered: Vec<OfferedProgramme>,
    /// How to sign in to the invented households, in practice.
    pub samples: Vec<SampleAccount>,
    /// Cards to enrol with as one of them, in practice.
    pub cards: Vec<SampleCard>,
    pub account: Option<OpenAccount>,
    /// The enrolment that lives.
    pub enrolment: Option<Living>,
    /// Whether one of before this start need not be looked for any more.
    pub recalled_enrolment: bool,
    /// Stops the work that is done for it.
    pub stop_work: Option<Arc<AtomicBool>>,
    /// Changes with every way in and out: an answer that comes back to another visit is dropped.
    pub visit: u64,
    /// When the person last asked for something.
    pub used_at: Option<Timestamp>,
    /// When the service was last asked for changes, and when it last answered.
    pub tried_at: Option<Timestamp>,
    pub read_at: Option<Timestamp>,
}

/// The account that is open.
pub(crate) struct OpenAccount {
    /// [`contract::session::Session::account`].
    pub id: String,
    pub offered: OfferedProgramme,
    /// Absent once the session ended; what was read can still be looked at.
    pub token: Option<SecretString>,
    pub must_change_pin: bool,
    pub case: CaseAccess,
    /// What was read; nothing yet, right after a sign-in without a network.
    pub model: Option<Arc<Model>>,
    /// Years of payments that changed since the copy was last sealed.
    pub unsealed: BTreeSet<i16>,
    /// Where it is kept; memory alone if nowhere.
    pub kept: Option<KeptAccount>,
}

/// An account's place on this computer.
#[derive(Clone)]
pub(crate) struct KeptAccount {
    pub slot: Slot,
    pub key: CopyKey,
    pub copy: CopyHandle,
}

/// The sealed copy, as those who read and seal share it; empty once it is erased, so that nobody writes it anew.
pub(crate) type CopyHandle = Arc<Mutex<Option<SealedCopy>>>;

impl OpenAccount {
    pub fn view(&self) -> Account {
        Account {
            offered: self.offered.clone(),
            participant: self.model.as_ref().map(|model| model.participant.clone()),
            must_change_pin: self.must_change_pin,
            case: self.case,
        }
    }
}
