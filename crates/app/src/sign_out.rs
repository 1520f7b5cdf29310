//! «Cerrar sesión y borrar»: the sessions end at the service, and all that is kept of the person goes, looked at afterwards.

use std::sync::{Arc, Weak};
use std::time::Duration;

use api_client::{Client, Fault};
use secrecy::SecretString;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::app::App;
use crate::error::AppError;
use crate::model::Model;
use crate::state::OpenPerson;
use crate::view::receipt::{ErasedThing, Erasure, Leaving, Receipt, ReceiptLine};
use crate::view::status::{SessionState, Source};

/// How long leaving waits for the service; here everything is gone by then.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long a page that was asked for before may still hold what was read.
const LAST_READERS: Duration = Duration::from_secs(2);

impl App {
    /// Ends all of the person's sessions, and erases all that is kept of them.
    pub async fn sign_out(self: &Arc<Self>) -> Receipt {
        self.leave(Leaving::SignedOut).await
    }

    /// The same, for whatever reason. Memory is emptied at once; the rest takes as long as keychain and service do.
    pub async fn leave(self: &Arc<Self>, leaving: Leaving) -> Receipt {
        let person = self.take_out();
        self.leave_with(person, leaving).await
    }

    /// The rest of it, once nobody is in.
    pub(crate) async fn leave_with(self: &Arc<Self>, person: Option<OpenPerson>, leaving: Leaving) -> Receipt {
        // What was read goes first, and waits for nobody.
        let person = person.map(OpenPerson::without_models);
        let _alone = self.door.lock().await;
        let (lines, session_ends_in) = match person {
            Some((person, models)) => self.erase_all(person, models).await,
            None => (nothing(), None),
        };
        let receipt = Receipt {
            leaving,
            at: self.now(),
            lines,
            session_ends_in,
        };
        self.forget_connections();
        self.state().receipt = Some(receipt.clone());
        // Now, so that the next page finds the receipt.
        self.note_exit();
        receipt
    }

    /// Adds to the receipt what the shell has erased: the web view, the clipboard. Callers do so before they ask for the
    /// next `start`, which tells the receipt.
    pub fn note_erased(&self, thing: ErasedThing, erasure: Erasure) {
        if let Some(receipt) = self.state().receipt.as_mut() {
            receipt.lines.retain(|line| line.thing != thing);
            let at = receipt.lines.iter().position(|line| line.thing as u8 > thing as u8);
            receipt
                .lines
                .insert(at.unwrap_or(receipt.lines.len()), ReceiptLine { thing, erasure });
        }
    }

    /// Changes whenever somebody left for good or in a hurry: whatever their pages hold is to go then.
    #[must_use]
    pub fn left(&self) -> watch::Receiver<u64> {
        self.exits.subscribe()
    }

    /// Takes the open person out: nobody is in then, and whoever is at the door stays outside.
    pub(crate) fn take_out(&self) -> Option<OpenPerson> {
        let person = self.close();
        {
            let mut state = self.state();
            state.exits += 1;
            // How to sign in to an invented household: told anew when somebody asks.
            state.samples.clear();
            state.cards.clear();
            state.present_at = None;
            state.used_at = None;
        }
        self.tell(|status| {
            status.source = Source::Nothing;
            status.as_of = None;
            status.trouble = None;
            status.session = SessionState::None;
            status.copy_erased = None;
            status.locked = None;
            status.ends_in = None;
        });
        person
    }

    /// What was sent and read last goes out of the connections' buffers too.
    pub(crate) fn forget_connections(&self) {
        let service = self.state().service.clone();
        if let Some(service) = service {
            service.forget_connections();
        }
    }

    /// Tells the shell that somebody left.
    pub(crate) fn note_exit(&self) {
        self.exits.send_modify(|exits| *exits += 1);
    }

    async fn erase_all(self: &Arc<Self>, person: OpenPerson, models: Vec<Weak<Model>>) -> (Vec<ReceiptLine>, Option<u32>) {
        let (ended, gone) = tokio::join!(self.end_all_sessions(&person), self.erase_person(&person));
        let minutes = person.longest_idle();
        drop(person);
        let lines = [
            (ErasedThing::Session, ended),
            (ErasedThing::Keychain, gone.keychain),
            (ErasedThing::Copy, gone.copy),
            (ErasedThing::Memory, is_let_go(models).await),
        ];
        let lines = lines.map(|(thing, erasure)| ReceiptLine { thing, erasure });
        (lines.into(), (ended == Erasure::NotReached).then_some(minutes).flatten())
    }

    /// Ends the sessions of everything that hangs on the person's ring, those of other services excepted: they are not
    /// asked, and end by themselves.
    async fn end_all_sessions(&self, person: &OpenPerson) -> Erasure {
        let Ok(service) = self.service() else {
            return if person.has_sessions() {
                Erasure::NotReached
            } else {
                Erasure::NeverThere
            };
        };
        let hung = person.ring.iter().flat_map(|ring| &ring.accounts);
        let is_elsewhere = hung
            .filter(|account| account.token.is_some())
            .any(|account| account.server != service.server().as_str());
        let mut ending = JoinSet::new();
        for (service, token) in person.tokens(&service) {
            ending.spawn(async move { tokio::time::timeout(PATIENCE, service.sign_out(&token)).await });
        }
        if ending.is_empty() {
            return if is_elsewhere { Erasure::NotReached } else { Erasure::NeverThere };
        }
        let mut all_ended = !is_elsewhere;
        while let Some(ended) = ending.join_next().await {
            all_ended &= matches!(ended, Ok(Ok(result)) if is_ended(&result));
        }
        if all_ended { Erasure::Checked } else { Erasure::NotReached }
    }

    /// Ends sessions behind everybody's back.
    pub(crate) fn end_sessions(&self, tokens: Vec<(Arc<Client>, SecretString)>) {
        for (service, token) in tokens {
            self.errand(async move {
                // Unreachable, it ends by itself when its idle time is over; the token is gone from here.
                _ = tokio::time::timeout(PATIENCE, service.sign_out(&token)).await;
                service.forget_connections();
            });
        }
    }
}

impl OpenPerson {
    /// The sessions at `service`, those included whose accounts are not open at present.
    pub fn tokens(&self, service: &Arc<Client>) -> Vec<(Arc<Client>, SecretString)> {
        let is_open = |id: &String| self.accounts.iter().any(|account| account.id == *id);
        let hung = self.ring.iter().flat_map(|ring| &ring.accounts);
        let shut = hung.filter(|account| account.server == service.server().as_str() && !is_open(&account.account));
        let shut = shut.filter_map(|account| account.token.clone());
        let open = self.accounts.iter().filter_map(|account| account.token.clone());
        open.chain(shut).map(|token| (service.clone(), token)).collect()
    }

    fn has_sessions(&self) -> bool {
        self.accounts.iter().any(|account| account.token.is_some())
    }

    fn longest_idle(&self) -> Option<u32> {
        let minutes = self.accounts.iter().map(|account| account.offered.programme.session.idle_minutes);
        minutes.max()
    }

    /// Lets go of what was read; what is returned tells whether somebody else still holds it.
    fn without_models(mut self) -> (Self, Vec<Weak<Model>>) {
        let models = self.accounts.iter_mut().filter_map(|account| account.model.take());
        let models = models.map(|model| Arc::downgrade(&model)).collect();
        (self, models)
    }
}

/// Whether the service itself says that there is no such session any more.
fn is_ended(result: &Result<(), Fault>) -> bool {
    match result {
        Ok(()) => true,
        Err(Fault::Problem(problem)) => AppError::from(problem.code).ends_session(),
        Err(_) => false,
    }
}

/// Whether nothing holds any more what was read.
async fn is_let_go(models: Vec<Weak<Model>>) -> Erasure {
    if models.is_empty() {
        return Erasure::NeverThere;
    }
    let gone = async {
        while models.iter().any(|model| model.strong_count() > 0) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    if tokio::time::timeout(LAST_READERS, gone).await.is_ok() {
        Erasure::Checked
    } else {
        Erasure::Later
    }
}

/// Nobody was in.
fn nothing() -> Vec<ReceiptLine> {
    [ErasedThing::Session, ErasedThing::Keychain, ErasedThing::Copy, ErasedThing::Memory]
        .map(|thing| ReceiptLine {
            thing,
            erasure: Erasure::NeverThere,
        })
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn what_a_page_still_holds_is_waited_for_and_not_said_to_be_gone() {
        let [read, other] = [Arc::new(Model::default()), Arc::new(Model::default())];
        let held = [Arc::downgrade(&read), Arc::downgrade(&other)];
        drop(other);
        assert_eq!(is_let_go(held.clone().into()).await, Erasure::Later);
        let page = tokio::spawn(async move {
            tokio::time::sleep(LAST_READERS / 2).await;
            drop(read);
        });
        assert_eq!(is_let_go(held.into()).await, Erasure::Checked);
        page.await.unwrap();
        assert_eq!(is_let_go(Vec::new()).await, Erasure::NeverThere);
    }
}
