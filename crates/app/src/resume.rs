//! Back to the accounts that a person keeps on this computer.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cache::{Erased, Head, OpenFault, Place, Ring, RingAccount, RingFault, SealedCopy, Slot};
use contract::programme::OfferedProgramme;
use contract::session::Session;
use secrecy::SecretString;

use crate::app::App;
use crate::door::Entering;
use crate::error::{AppError, LocalCode};
use crate::keeping::keeping_without;
use crate::model::Model;
use crate::network::Event;
use crate::settings::StoredPerson;
use crate::state::{KeptAccount, OpenAccount, OpenPerson};
use crate::view::person::LockReason;
use crate::view::status::{CopyErased, Keeping, Source};

/// Longer than this the first screen does not wait for the service, where only the service can tell what to show.
const PATIENCE: Duration = Duration::from_secs(5);

/// What became of an account on a key ring.
enum Found {
    Open(Box<OpenAccount>),
    /// It cannot be opened now; what is kept of it stays.
    Waits,
    /// Neither session nor copy: nothing of it is of use.
    Over,
}

impl App {
    /// Opens what the only person here keeps, if nothing but the keychain is needed for it. Where several people keep
    /// accounts, one of them has to say who they are.
    pub(crate) async fn resume(&self, entering: &Entering<'_>) {
        if !self.may_keep() {
            self.tell(|status| status.keeping = Keeping::MemoryShared);
            return;
        }
        let keeping = self.kept_whole();
        self.tell(|status| status.keeping = keeping);
        self.erase_missed().await;
        let is_shut = self.status().locked.is_some();
        if is_shut {
            return;
        }
        let only = {
            let state = self.state();
            match state.stored.people.as_slice() {
                [only] if !state.practises => Some(only.clone()),
                _ => None,
            }
        };
        let Some(person) = only else { return };
        let Ok(slot) = person.slot.parse() else { return };
        if person.pin {
            self.shut(slot, LockReason::Start);
        } else if !person.needs_sign_in {
            self.open_kept(entering, &person, slot).await;
        }
    }

    /// Opens what a person without a device PIN keeps. What is wrong is told in the status.
    pub(crate) async fn open_kept(&self, entering: &Entering<'_>, person: &StoredPerson, slot: Slot) {
        match self.keychain.get(&slot.to_string()).await {
            Ok(Some(bytes)) => match Ring::open(slot, &bytes, None) {
                Ok(ring) => _ = self.open_ring(entering, ring, None).await,
                // Set right before the program was ended.
                Err(RingFault::PinNeeded) => {
                    self.note(slot, |stored| stored.pin = true);
                    self.shut(slot, LockReason::Start);
                }
                Err(RingFault::Damaged | RingFault::WrongPin | RingFault::NoMemory) => {
                    self.lose_person(person, slot, CopyErased::Foreign).await;
                }
            },
            Ok(None) => self.lose_person(person, slot, CopyErased::KeyLost).await,
            Err(fault) => {
                tracing::warn!(%fault, "keychain");
                self.tell(|status| status.keeping = keeping_without(fault));
            }
        }
    }

    /// A key that is lost is lost for good: what it sealed goes, once.
    pub(crate) async fn lose_person(&self, person: &StoredPerson, slot: Slot, why: CopyErased) {
        self.forget_kept(slot, person.copies()).await;
        self.tell(|status| status.copy_erased = Some(why));
    }

    /// Opens all that hangs on a key ring and is for this start; the account that was shown last is shown. `signing_in` has
    /// a new session: of that account, only the copy is looked at. Returns a ring of which nothing could be opened.
    pub(crate) async fn open_ring(&self, entering: &Entering<'_>, ring: Ring, signing_in: Option<&str>) -> Option<Ring> {
        let person = self.state().stored.person(ring.slot()).cloned().unwrap_or_default();
        let mut hung: Vec<RingAccount> = ring
            .accounts
            .iter()
            .filter(|account| self.is_for_this_start(account))
            .cloned()
            .collect();
        let last_shown = |account: &RingAccount| person.accounts.iter().position(|name| *name == account.slot.to_string());
        hung.sort_by_key(|account| last_shown(account).unwrap_or(usize::MAX));
        let (mut accounts, mut over) = (Vec::new(), Vec::new());
        for account in hung {
            let is_signing_in = signing_in == Some(account.account.as_str());
            match self.open_copy(&account, is_signing_in).await {
                Found::Open(open) => accounts.push(*open),
                Found::Waits => {}
                Found::Over => over.push(account.slot),
            }
        }
        let mut after = ring.clone();
        after.accounts.retain(|account| !over.contains(&account.slot));
        if after.accounts.is_empty() && !over.is_empty() {
            self.forget_kept(ring.slot(), over).await;
            return None;
        }
        for slot in &over {
            self.unnote_account(ring.slot(), *slot);
        }
        let ring = if !over.is_empty() && self.write_ring(&after, Some(&ring)).await.is_ok() {
            after
        } else {
            ring
        };
        if accounts.is_empty() || !self.is_awaited(entering) {
            return Some(ring);
        }
        let slot = ring.slot();
        {
            let mut state = self.state();
            state.visit += 1;
            state.person = Some(OpenPerson {
                ring: Some(ring),
                accounts,
            });
        }
        self.note_person_first(slot);
        self.came_in();
        self.show_account();
        None
    }

    /// A token is shown to the service that gave it and to no other, and for a programme that may be used here.
    fn is_for_this_start(&self, account: &RingAccount) -> bool {
        let is_of_this_service = self.config.server.as_ref().is_none_or(|server| server.as_str() == account.server);
        is_of_this_service && self.config.policy.allows(&account.program)
    }

    async fn open_copy(&self, account: &RingAccount, is_signing_in: bool) -> Found {
        let Some(place) = self.place(account.slot) else {
            return Found::Waits;
        };
        let kept_with = |copy| KeptAccount {
            slot: account.slot,
            key: account.key.clone(),
            copy: Arc::new(Mutex::new(copy)),
        };
        let begun = || KeptAccount {
            copy: self.begin_copy(account.slot, &account.key),
            ..kept_with(None)
        };
        let kept = if self.config.policy.no_copy {
            // One of before that was decided.
            _ = tokio::task::spawn_blocking(move || place.erase()).await;
            kept_with(None)
        } else {
            match self.unseal(&place, account).await {
                Ok((copy, head)) => return found(head, kept_with(Some(copy)), account.token.clone()),
                Err(OpenFault::Erased(reason)) => {
                    self.tell(|status| status.copy_erased = Some(told(reason)));
                    begun()
                }
                Err(OpenFault::Nothing) => begun(),
                // The service's date may tell how old the copy is; if it does not, the copy is left alone.
                Err(OpenFault::ClockNotBelieved) => {
                    self.ask_the_time().await;
                    match self.unseal(&place, account).await {
                        Ok((copy, head)) => return found(head, kept_with(Some(copy)), account.token.clone()),
                        Err(_) => kept_with(None),
                    }
                }
                Err(fault @ OpenFault::Unreadable) => {
                    tracing::warn!(%fault, "copy");
                    self.tell(|status| status.keeping = Keeping::NoRoom);
                    kept_with(None)
                }
            }
        };
        match &account.token {
            Some(token) if !is_signing_in => self.ask_who(token, kept).await,
            _ => Found::Waits,
        }
    }

    async fn unseal(&self, place: &Place, account: &RingAccount) -> Result<(SealedCopy, Head), OpenFault> {
        let (place, key, now) = (place.clone(), account.key.clone(), self.now());
        tokio::task::spawn_blocking(move || SealedCopy::open(place, Some(&key), now))
            .await
            .unwrap_or(Err(OpenFault::Unreadable))
    }

    /// There is a session but no copy: the service tells whose it is, and everything is read anew.
    async fn ask_who(&self, token: &SecretString, kept: KeptAccount) -> Found {
        match tokio::time::timeout(PATIENCE, self.whose_token(token)).await {
            Ok(Ok((session, offered))) => Found::Open(Box::new(OpenAccount {
                id: session.account,
                offered,
                token: Some(token.clone()),
                must_change_pin: session.must_change_pin,
                case: session.case,
                model: None,
                unsealed: BTreeSet::new(),
                kept: Some(kept),
                source: Source::Nothing,
                refusal: None,
                tried_at: None,
                read_at: None,
            })),
            Ok(Err(error)) if error.ends_session() => Found::Over,
            Ok(Err(error)) => {
                self.tell(|status| status.trouble = Some(error));
                Found::Waits
            }
            Err(_) => {
                self.note_way(Event::Failed(LocalCode::TimedOut.into()));
                Found::Waits
            }
        }
    }

    async fn whose_token(&self, token: &SecretString) -> Result<(Session, OfferedProgramme), AppError> {
        let session = self.service()?.session(token).await.map_err(|fault| self.error(fault))?;
        let offered = self.offered(&session.program).await?;
        Ok((session, offered))
    }

    /// Any answer of the service carries its date.
    async fn ask_the_time(&self) {
        if let Ok(service) = self.service() {
            _ = tokio::time::timeout(PATIENCE, service.programmes()).await;
        }
    }
}

/// What a copy holds.
fn found(head: Head, kept: KeptAccount, token: Option<SecretString>) -> Found {
    Found::Open(Box::new(OpenAccount {
        id: head.account.clone(),
        offered: head.offered.clone(),
        token,
        must_change_pin: false,
        case: head.case,
        model: Some(Arc::new(Model::of_head(head))),
        unsealed: BTreeSet::new(),
        kept: Some(kept),
        source: Source::Copy,
        refusal: None,
        tried_at: None,
        read_at: None,
    }))
}

const fn told(reason: Erased) -> CopyErased {
    match reason {
        Erased::Damaged => CopyErased::Damaged,
        Erased::Foreign => CopyErased::Foreign,
        Erased::TooOld => CopyErased::TooOld,
        Erased::KeyLost => CopyErased::KeyLost,
    }
}
