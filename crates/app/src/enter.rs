//! After the service let somebody in.

use std::sync::Arc;
use std::time::Duration;

use api_client::Client;
use cache::Ring;
use contract::problem::Code;
use contract::programme::OfferedProgramme;
use contract::session::{Session, SignedIn};
use secrecy::SecretString;

use crate::app::App;
use crate::door::Entering;
use crate::error::{AppError, LocalCode};
use crate::keeping::New;
use crate::state::{OpenAccount, OpenPerson};
use crate::view::account::Account;
use crate::view::status::{SessionState, Source};

/// So long a person who was let in waits for their pages, after up to ten seconds for being let in.
const FIRST_READ: Duration = Duration::from_secs(4);

impl App {
    /// Opens the account, and keeps the session as far as this computer may.
    ///
    /// The same account as before goes on with what was read; one in another programme is the same person's; another one in
    /// the same programme is another person's.
    ///
    /// # Errors
    /// Somebody left meanwhile: then the session is ended, and nobody is in.
    pub(crate) async fn enter(
        self: &Arc<Self>,
        entering: &Entering<'_>,
        signed_in: SignedIn,
        offered: OfferedProgramme,
        service: &Arc<Client>,
    ) -> Result<(), AppError> {
        self.answered();
        let session = signed_in.session;
        let token = SecretString::from(signed_in.token.expose());
        let found = self.find_place_for(entering, &session, service).await;
        self.forget_enrolment();
        let (ring, before) = {
            let state = self.state();
            let person = state.person.as_ref();
            let before = person.and_then(|person| person.accounts.iter().find(|account| account.id == session.account));
            let kept = before.and_then(|account| account.kept.clone());
            (person.and_then(|person| person.ring.clone()).or(found), kept)
        };
        // A temporary PIN's session is worth keeping no longer than it takes to change the PIN.
        let kept = if session.must_change_pin {
            ring.clone().zip(before)
        } else {
            let new = New {
                account: &session.account,
                program: &session.program,
                token: &token,
                server: service.server(),
                copy: before.map(|kept| kept.copy),
            };
            self.keep(ring.as_ref(), &new).await
        };
        if !self.is_awaited(entering) {
            self.end_sessions(vec![(service.clone(), token)]);
            match (ring, kept) {
                (Some(ring), _) => self.note_left(&ring),
                (None, Some((new, kept))) => _ = self.forget_kept(new.slot(), vec![kept.slot]).await,
                (None, None) => {}
            }
            return Err(self.nobody_in());
        }
        let (ring, kept) = kept.map_or((ring, None), |(ring, kept)| (Some(ring), Some(kept)));
        let has_data = {
            let mut state = self.state();
            state.visit += 1;
            let person = state.person.get_or_insert_with(|| OpenPerson {
                ring: None,
                accounts: Vec::new(),
            });
            person.ring = ring;
            let at = person.accounts.iter().position(|account| account.id == session.account);
            let model = at.and_then(|at| person.accounts.remove(at).model);
            // Older years are in the copy alone: without it, everything is read anew.
            let model = model.filter(|model| kept.is_some() || model.is_whole());
            let has_data = model.is_some();
            let loaded = model.as_ref().map(|model| model.loaded_years()).unwrap_or_default();
            person.accounts.insert(
                0,
                OpenAccount {
                    id: session.account,
                    offered,
                    token: Some(token),
                    must_change_pin: session.must_change_pin,
                    case: session.case,
                    unsealed: loaded.into_iter().collect(),
                    source: if has_data { Source::Copy } else { Source::Nothing },
                    model,
                    kept,
                    refusal: None,
                    tried_at: None,
                    read_at: None,
                },
            );
            has_data
        };
        self.came_in();
        self.show_account();
        self.tell(|status| {
            status.session = SessionState::Active;
            status.source = if has_data { Source::Copy } else { Source::Nothing };
            status.trouble = None;
            status.copy_erased = None;
        });
        Ok(())
    }

    /// Sees to it that whoever is in is the person to whom the account belongs, or nobody; then it may still be found on a
    /// key ring of which nothing else can be opened.
    async fn find_place_for(&self, entering: &Entering<'_>, session: &Session, service: &Arc<Client>) -> Option<Ring> {
        let (is_somebody_in, is_another, is_kept) = {
            let state = self.state();
            let accounts = state.person.as_ref().map(|person| person.accounts.as_slice()).unwrap_or_default();
            let of_programme = accounts.iter().find(|account| account.offered.programme.id == session.program);
            let is_another = of_programme.is_some_and(|account| account.id != session.account);
            let is_kept = state.person.as_ref().is_some_and(|person| person.ring.is_some());
            (!accounts.is_empty(), is_another, is_kept)
        };
        if is_another {
            // What they keep stays kept; what is in memory alone is left for good.
            let left = self.close();
            if let Some(left) = left.filter(|_| !is_kept) {
                self.end_sessions(left.tokens(service));
            }
        }
        let is_in_place = is_somebody_in && !is_another;
        if is_in_place && is_kept || session.must_change_pin || !self.may_keep() {
            return None;
        }
        let ring = self.ring_with(session, service).await?;
        if is_in_place {
            // What was in memory alone until now hangs on it from here on.
            return Some(ring);
        }
        self.open_ring(entering, ring, Some(&session.account)).await
    }

    /// The key ring of somebody without a device PIN on which the account hangs.
    async fn ring_with(&self, session: &Session, service: &Client) -> Option<Ring> {
        let people: Vec<_> = {
            let state = self.state();
            let open = state.stored.people.iter().filter(|person| !person.pin && !state.practises);
            open.filter_map(|person| person.slot.parse().ok()).collect()
        };
        for slot in people {
            let Ok(Some(bytes)) = self.keychain.get(&format!("{slot}")).await else {
                continue;
            };
            let ring = Ring::open(slot, &bytes, None).ok();
            let holds = |ring: &Ring| {
                let mut accounts = ring.accounts.iter();
                accounts.any(|account| account.account == session.account && account.server == service.server().as_str())
            };
            if let Some(ring) = ring.filter(holds) {
                return Some(ring);
            }
        }
        None
    }

    /// Takes the open person out, and an enrolment that lives; answers that are still on their way belong to nobody then.
    pub(crate) fn close(&self) -> Option<OpenPerson> {
        self.forget_enrolment();
        let mut state = self.state();
        state.visit += 1;
        state.person.take()
    }

    /// Tells of the account that is shown.
    pub(crate) fn show_account(&self) {
        let state = self.state();
        self.tell_of(&state);
        self.tell(|status| status.locked = None);
    }

    /// Reads what there is to read; a failure shows in the status, for the person is in all the same.
    pub(crate) async fn first_read(self: &Arc<Self>) -> Result<Account, AppError> {
        if !self.must_change_pin() {
            // What failed stands in the status; what comes later is shown then.
            self.sync_within(FIRST_READ).await;
        }
        let state = self.state();
        let account = state.account().map(OpenAccount::view);
        account.ok_or_else(|| LocalCode::NoCopy.into())
    }

    /// Whether nothing but the change of PIN is open (CW-03).
    pub(crate) fn must_change_pin(&self) -> bool {
        self.state().account().is_some_and(|account| account.must_change_pin)
    }

    /// The programme of the open account.
    pub(crate) fn open_programme(&self) -> Result<OfferedProgramme, AppError> {
        let offered = self.state().account().map(|account| account.offered.clone());
        offered.ok_or_else(|| self.nobody_in())
    }

    /// Why nothing is open.
    pub(crate) fn nobody_in(&self) -> AppError {
        if self.line.borrow().locked.is_some() {
            LocalCode::Locked.into()
        } else {
            Code::NotSignedIn.into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_signs_in_does_not_wait_longer_than_fifteen_seconds() {
        assert!(FIRST_READ + api_client::Limits::default().whole <= Duration::from_secs(15));
    }
}
