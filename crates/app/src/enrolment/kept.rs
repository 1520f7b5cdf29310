//! The enrolment on a computer of one's own: its token in the keychain, so that a program that was closed goes on within
//! the enrolment's minutes. What was entered is at the service alone; on a shared computer there is nothing.

use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use session::{Keychain, Secret};

use super::Living;
use crate::app::App;

/// Its slot in the keychain; a person's is a random name.
const SLOT: &str = "enrolment";
/// Between the service's address, the enrolment's id and its token, none of which has one.
const BETWEEN: char = ' ';

impl App {
    /// Keeps the token, where anything may be kept. Without a keychain, the enrolment lives as long as the program runs.
    pub(crate) async fn keep_enrolment(&self, living: &Living) {
        if !self.may_keep_enrolment() {
            return;
        }
        let (server, id) = (living.service.server().as_str(), &living.enrolment.id);
        let kept = format!("{server}{BETWEEN}{id}{BETWEEN}{}", living.token.expose_secret());
        let kept = Secret::new(kept.into_bytes());
        if let Err(fault) = self.keychain.set(SLOT, &kept).await {
            tracing::info!(%fault, "keychain");
        }
    }

    /// Keeps nothing of it any more, where anything was kept.
    pub(super) fn forget_kept_enrolment(&self) {
        if self.may_keep_enrolment() {
            let keychain = self.keychain.clone();
            self.errand(async move { empty_slot(&keychain).await });
        }
    }

    /// The same on a computer that is not one's own any more.
    pub(crate) async fn empty_enrolment_slot(&self) {
        empty_slot(&self.keychain).await;
    }

    /// Takes up the enrolment that the program was closed in; at most once a start. Callers hold the enrolment.
    pub(super) async fn recall_enrolment(self: &Arc<Self>) {
        let is_asked = std::mem::replace(&mut self.state().recalled_enrolment, true);
        if is_asked || self.living().is_ok() || !self.may_keep_enrolment() {
            return;
        }
        if let Ok(Some(kept)) = self.keychain.get(SLOT).await
            && self.take_up(&kept).await.is_none()
        {
            self.forget_kept_enrolment();
        }
    }

    /// The service tells how far it is: a token that opens nothing any more is worth nothing. None if there is nothing to take up.
    async fn take_up(self: &Arc<Self>, kept: &Secret) -> Option<()> {
        let (server, rest) = std::str::from_utf8(kept).ok()?.split_once(BETWEEN)?;
        let (id, token) = rest.split_once(BETWEEN)?;
        let service = self.service().ok().filter(|service| service.server().as_str() == server)?;
        let token = SecretString::from(token);
        let enrolment = service.enrolment(&token, id).await.ok()?;
        let offered = self.offered(&enrolment.program).await.ok()?;
        self.state().enrolment = Some(Living {
            service,
            offered,
            token,
            enrolment,
            attempt: None,
            challenge: None,
            solved: None,
        });
        Some(())
    }

    /// Practice begins anew each time: its service has forgotten every enrolment.
    fn may_keep_enrolment(&self) -> bool {
        self.may_keep() && !self.state().practises
    }
}

/// What cannot be deleted opens nothing after the enrolment's minutes.
async fn empty_slot(keychain: &Keychain) {
    if let Err(fault) = keychain.delete(SLOT).await {
        tracing::info!(%fault, "keychain");
    }
}
