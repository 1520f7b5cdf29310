//! Back to the account that is kept on this computer.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cache::{CopyKey, Erased, Head, OpenFault, Place, SealedCopy, Slot};
use contract::programme::OfferedProgramme;
use contract::session::Session;
use secrecy::SecretString;
use session::Kept;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::keeping::keeping_without;
use crate::model::Model;
use crate::state::{KeptAccount, OpenAccount};
use crate::view::status::{CopyErased, Keeping, SessionState, Source};

/// Longer than this the first screen does not wait for the service, where only the service can tell what to show.
const PATIENCE: Duration = Duration::from_secs(5);

impl App {
    /// Opens what is kept; without anything, or without its key, nobody is signed in. Callers hold the door.
    pub(crate) async fn resume(&self) {
        if !self.may_keep() {
            self.tell(|status| status.keeping = Keeping::MemoryShared);
            return;
        }
        self.tell(|status| status.keeping = Keeping::Keychain);
        let Some(slot) = self.noted_slot() else { return };
        let Some(place) = self.place(slot) else { return };
        match self.keychain.get(&slot.to_string()).await {
            Ok(Some(kept)) if self.is_of_this_service(&kept) => self.open_copy(place, kept).await,
            // Another service is named for this start: what is kept is not for it, and waits.
            Ok(Some(_)) => {}
            Ok(None) => {
                self.forget(slot).await;
                self.note_slot(None);
                self.tell(|status| status.copy_erased = Some(CopyErased::KeyLost));
            }
            Err(fault) => {
                tracing::warn!(%fault, "keychain");
                self.tell(|status| status.keeping = keeping_without(fault));
            }
        }
    }

    fn noted_slot(&self) -> Option<Slot> {
        let state = self.state();
        if state.practises {
            return None;
        }
        state.stored.slot.as_ref()?.parse().ok()
    }

    /// A token is shown to the service that gave it and to no other.
    fn is_of_this_service(&self, kept: &Kept) -> bool {
        self.config.server.as_ref().is_none_or(|server| server.as_str() == kept.server)
    }

    async fn open_copy(&self, place: Place, kept: Kept) {
        let slot = place.slot();
        let key = CopyKey::new(kept.copy_key);
        let kept_with = |copy| KeptAccount {
            slot,
            key: key.clone(),
            copy: Arc::new(Mutex::new(copy)),
        };
        match self.unseal(&place, &key).await {
            Ok((copy, head)) => self.show(head, kept_with(Some(copy)), kept.token.clone()),
            Err(OpenFault::Erased(reason)) => {
                self.tell(|status| status.copy_erased = Some(told(reason)));
                self.ask_who(&kept, kept_with(SealedCopy::begin(place, &key, None))).await;
            }
            Err(OpenFault::Nothing) => self.ask_who(&kept, kept_with(SealedCopy::begin(place, &key, None))).await,
            // The service's date may tell how old the copy is; if it does not, the copy is left alone.
            Err(OpenFault::ClockNotBelieved) => {
                self.ask_the_time().await;
                match self.unseal(&place, &key).await {
                    Ok((copy, head)) => self.show(head, kept_with(Some(copy)), kept.token.clone()),
                    Err(_) => self.ask_who(&kept, kept_with(None)).await,
                }
            }
            Err(fault @ (OpenFault::PinNeeded | OpenFault::WrongPin | OpenFault::Unreadable)) => {
                tracing::warn!(%fault, "copy");
                self.tell(|status| status.keeping = Keeping::NoRoom);
                self.ask_who(&kept, kept_with(None)).await;
            }
        }
    }

    async fn unseal(&self, place: &Place, key: &CopyKey) -> Result<(SealedCopy, Head), OpenFault> {
        let (place, key, now) = (place.clone(), key.clone(), self.now());
        tokio::task::spawn_blocking(move || SealedCopy::open(place, Some(&key), None, now))
            .await
            .unwrap_or(Err(OpenFault::Unreadable))
    }

    /// Shows what the copy holds.
    fn show(&self, head: Head, kept: KeptAccount, token: Option<SecretString>) {
        let (as_of, practice, is_active) = (head.as_of, head.practice, token.is_some());
        self.open(OpenAccount {
            id: head.account.clone(),
            offered: head.offered.clone(),
            token,
            must_change_pin: false,
            case: head.case,
            model: Some(Arc::new(Model::of_head(head))),
            unsealed: BTreeSet::new(),
            kept: Some(kept),
        });
        self.tell(|status| {
            status.source = Source::Copy;
            status.as_of = Some(as_of);
            status.practice = practice;
            status.session = if is_active { SessionState::Active } else { SessionState::Ended };
        });
    }

    /// There is a session but no copy: the service tells whose it is, and everything is read anew.
    async fn ask_who(&self, secret: &Kept, kept: KeptAccount) {
        let Some(token) = &secret.token else { return };
        match tokio::time::timeout(PATIENCE, self.whose(token)).await {
            Ok(Ok((session, offered))) => {
                self.open(OpenAccount {
                    id: session.account,
                    offered,
                    token: Some(token.clone()),
                    must_change_pin: session.must_change_pin,
                    case: session.case,
                    model: None,
                    unsealed: BTreeSet::new(),
                    kept: Some(kept),
                });
                self.tell(|status| status.session = SessionState::Active);
            }
            // Neither session nor copy: nothing of it is of use.
            Ok(Err(error)) if error.ends_session() => self.erase(Some(kept)).await,
            Ok(Err(error)) => self.tell(|status| status.trouble = Some(error)),
            Err(_) => self.tell(|status| status.trouble = Some(LocalCode::TimedOut.into())),
        }
    }

    async fn whose(&self, token: &SecretString) -> Result<(Session, OfferedProgramme), AppError> {
        let session = self.service()?.session(token).await.map_err(|fault| self.error(fault))?;
        let offered = self.offered(&session.program).await?;
        Ok((session, offered))
    }

    fn open(&self, account: OpenAccount) {
        let mut state = self.state();
        state.visit += 1;
        state.account = Some(account);
    }

    /// Any answer of the service carries its date.
    async fn ask_the_time(&self) {
        if let Ok(service) = self.service() {
            _ = tokio::time::timeout(PATIENCE, service.programmes()).await;
        }
    }
}

const fn told(reason: Erased) -> CopyErased {
    match reason {
        Erased::Damaged => CopyErased::Damaged,
        Erased::Foreign => CopyErased::Foreign,
        Erased::TooOld => CopyErased::TooOld,
        Erased::KeyLost => CopyErased::KeyLost,
    }
}
