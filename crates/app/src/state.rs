//! What the app holds in memory.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};

use api_client::Client;
use cache::{CopyKey, Ring, SealedCopy, Slot};
use contract::programme::{OfferedProgramme, SampleAccount, SampleCard};
use contract::session::CaseAccess;
use jiff::Timestamp;
use secrecy::SecretString;

use crate::enrolment::Living;
use crate::error::AppError;
use crate::idle::Moment;
use crate::model::Model;
use crate::names::Names;
use crate::network::{Event, Way};
use crate::settings::Stored;
use crate::view::account::Account;
use crate::view::receipt::Receipt;
use crate::view::status::{SessionState, Source};

/// All of it; locked for moments only, never across a wait.
#[derive(Default)]
pub(crate) struct State {
    pub stored: Stored,
    pub service: Option<Arc<Client>>,
    /// What is known of the way to it.
    pub way: Way,
    /// The practice service is used, with a place of its own for what is kept.
    pub practises: bool,
    /// What the service offers, once it was asked.
    pub offered: Vec<OfferedProgramme>,
    /// How to sign in to the invented households, in practice.
    pub samples: Vec<SampleAccount>,
    /// Cards to enrol with as one of them, in practice.
    pub cards: Vec<SampleCard>,
    /// The person who is in.
    pub person: Option<OpenPerson>,
    /// What was erased a moment ago, until somebody asks.
    pub receipt: Option<Receipt>,
    /// User IDs that are remembered here, once the keychain was asked.
    pub names: Option<Names>,
    /// The enrolment that lives.
    pub enrolment: Option<Living>,
    /// Whether one of before this start need not be looked for any more.
    pub recalled_enrolment: bool,
    /// Stops the work that is done for it.
    pub stop_work: Option<Arc<AtomicBool>>,
    /// Changes with every way in and out: an answer that comes back to another visit is dropped.
    pub visit: u64,
    /// Changes whenever somebody leaves: whoever is at the door then does not go in any more.
    pub exits: u64,
    /// When the person last asked for something.
    pub used_at: Option<Timestamp>,
    /// When the person last did anything at all.
    pub present_at: Option<Moment>,
}

impl State {
    /// Takes in what happened on the way. Without the service, nothing that was read is live any more.
    pub fn note_way(&mut self, event: Event) {
        let is_lost = matches!(event, Event::Failed(_));
        self.way.note(event);
        let accounts = self.person.iter_mut().flat_map(|person| &mut person.accounts);
        accounts.filter(|_| is_lost).for_each(OpenAccount::turn_to_copy);
    }

    /// The account that is shown.
    pub fn account(&self) -> Option<&OpenAccount> {
        self.person.as_ref()?.accounts.first()
    }

    /// The account that is shown, to be changed.
    pub fn account_mut(&mut self) -> Option<&mut OpenAccount> {
        self.person.as_mut()?.accounts.first_mut()
    }

    /// What an answer for the account that is shown belongs to.
    pub fn whose(&self) -> Option<Whose> {
        self.account().map(|account| self.whose_is(account))
    }

    /// What an answer for this account belongs to.
    pub fn whose_is(&self, account: &OpenAccount) -> Whose {
        Whose {
            visit: self.visit,
            account: account.id.clone(),
        }
    }

    /// The account that an answer belongs to, unless the visit is over.
    pub fn of(&self, whose: &Whose) -> Option<&OpenAccount> {
        let person = self.person.as_ref().filter(|_| self.visit == whose.visit)?;
        person.accounts.iter().find(|account| account.id == whose.account)
    }

    /// The same, to be changed.
    pub fn of_mut(&mut self, whose: &Whose) -> Option<&mut OpenAccount> {
        let person = self.person.as_mut().filter(|_| self.visit == whose.visit)?;
        person.accounts.iter_mut().find(|account| account.id == whose.account)
    }

    /// Whether it belongs to the account that is shown.
    pub fn is_shown(&self, whose: &Whose) -> bool {
        self.visit == whose.visit && self.account().is_some_and(|account| account.id == whose.account)
    }
}

/// Which account an answer belongs to, and which visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Whose {
    pub visit: u64,
    /// [`OpenAccount::id`].
    pub account: String,
}

/// The person who is in.
pub(crate) struct OpenPerson {
    /// What the keychain holds of them; none where nothing is kept.
    pub ring: Option<Ring>,
    /// At least one; the first is shown.
    pub accounts: Vec<OpenAccount>,
}

/// An account that is open.
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
    /// Where what is shown of it comes from.
    pub source: Source,
    /// Why the service would not let it be read anew, the last time it was asked.
    pub refusal: Option<AppError>,
    /// When the service was last asked for changes, and when it last answered.
    pub tried_at: Option<Timestamp>,
    pub read_at: Option<Timestamp>,
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

    /// When what is shown of it was read.
    pub fn as_of(&self) -> Option<Timestamp> {
        self.model.as_ref().map(|model| model.as_of)
    }

    /// Without the service, what was read is a copy.
    pub fn turn_to_copy(&mut self) {
        self.source = if self.model.is_some() { Source::Copy } else { Source::Nothing };
    }

    pub fn session(&self) -> SessionState {
        if self.token.is_some() {
            SessionState::Active
        } else {
            SessionState::Ended
        }
    }
}
