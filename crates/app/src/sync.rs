//! One question for what changed, taken in whole or not at all.

use std::sync::Arc;
use std::time::Duration;

use api_client::{Client, Fault};
use cache::OpenFault;
use contract::changes::Changes;
use contract::problem::Code;
use jiff::SignedDuration;
use secrecy::SecretString;

use crate::app::App;
use crate::error::AppError;
use crate::model::Model;
use crate::network::{Event, Mark};
use crate::seal::read_year;
use crate::state::{OpenAccount, Whose};
use crate::view::status::Source;

/// How long an answer counts as the present state of things.
const FRESH: SignedDuration = SignedDuration::from_secs(15);
/// How old a sealed copy may grow while nothing changes: sealing costs the disk more than asking costs the service.
const RESEAL: SignedDuration = SignedDuration::from_secs(60);
/// How often accounts that are not shown are asked for.
const OTHERS: SignedDuration = SignedDuration::from_secs(60);

/// How long the end of the program waits for a seal under way.
const LAST_WAIT: Duration = Duration::from_secs(2);
/// And for what goes: the keychain and the service may each take their time.
const LAST_ERRANDS: Duration = Duration::from_secs(8);

/// A call to the service in the name of an open account, during one visit.
pub(crate) struct Call {
    pub service: Arc<Client>,
    pub token: SecretString,
    pub whose: Whose,
}

impl App {
    /// A call in the name of the account that is shown, if its session is not known to have ended.
    pub(crate) fn call(&self) -> Result<Call, AppError> {
        let whose = self.state().whose().ok_or_else(|| self.nobody_in())?;
        self.call_for(whose)
    }

    /// The same for any account that is open.
    pub(crate) fn call_for(&self, whose: Whose) -> Result<Call, AppError> {
        let service = self.service()?;
        let token = self.state().of(&whose).map(|account| account.token.clone());
        let token = token.ok_or_else(|| self.nobody_in())?.ok_or(Code::SessionEnded)?;
        Ok(Call { service, token, whose })
    }

    /// Whether what is shown was read just now.
    pub(crate) fn is_fresh(&self) -> bool {
        let state = self.state();
        state.account().is_some_and(|account| self.is_fresh_of(account))
    }

    fn is_fresh_of(&self, account: &OpenAccount) -> bool {
        let age = account.read_at.map(|read_at| self.clock.now().duration_since(read_at));
        // A clock that was set back makes nothing fresh.
        account.source == Source::Live && age.is_some_and(|age| !age.is_negative() && age < FRESH)
    }

    /// Asks what changed, unless somebody just did; takes it in whole or not at all, and seals it.
    pub(crate) async fn sync(self: &Arc<Self>) -> Result<(), AppError> {
        let whose = self.state().whose().ok_or_else(|| self.nobody_in())?;
        self.sync_account(whose).await
    }

    /// The same for the person's other accounts, each of which was not asked for a while: home shows dates of all of them.
    pub(crate) async fn sync_others(self: &Arc<Self>) {
        let now = self.clock.now();
        let due: Vec<Whose> = {
            let state = self.state();
            let others = state.person.iter().flat_map(|person| person.accounts.iter().skip(1));
            let is_due = |account: &&OpenAccount| {
                let age = account.tried_at.map(|tried_at| now.duration_since(tried_at).abs());
                account.token.is_some() && !account.must_change_pin && age.is_none_or(|age| age >= OTHERS)
            };
            others.filter(is_due).map(|account| state.whose_is(account)).collect()
        };
        for whose in due {
            // What is wrong with one that is not shown is told when it is.
            _ = self.sync_account(whose).await;
        }
    }

    async fn sync_account(self: &Arc<Self>, whose: Whose) -> Result<(), AppError> {
        let _alone = self.syncing.lock().await;
        let is_fresh = self.state().of(&whose).is_some_and(|account| self.is_fresh_of(account));
        if is_fresh {
            return Ok(());
        }
        if let Err(error) = self.look_for_case(&whose).await {
            self.show_copy(&whose, &error);
            return Err(error);
        }
        // A case that is another one than before is another visit.
        let whose = Whose {
            visit: self.state().visit,
            ..whose
        };
        let call = self.call_for(whose)?;
        let model = {
            let mut state = self.state();
            let account = state.of_mut(&call.whose);
            account.and_then(|account| {
                account.tried_at = Some(self.clock.now());
                account.model.clone()
            })
        };
        let model = model.unwrap_or_default();
        self.note_way(Event::Asked);
        match ask(&call, model.until).await {
            Ok(changes) => {
                self.answered();
                // What fails while this is taken in comes after it: then it is a copy by the time it is shown.
                let answered = self.state().way.mark();
                self.take_in(&call, model, changes, answered).await
            }
            Err(fault) => {
                let error = self.refused(&call, fault);
                // Whatever the reason, what is shown could not be read anew.
                self.show_copy(&call.whose, &error);
                Err(error)
            }
        }
    }

    /// Waits, though not for long, until what was read is sealed and what is to go is gone: before the program ends.
    pub async fn finish(&self) {
        self.stop_work();
        // Errands seal too, and need what is waited for here.
        let sealed = async { drop(tokio::time::timeout(LAST_WAIT, self.syncing.lock()).await) };
        let gone = tokio::time::timeout(LAST_ERRANDS, self.errands_done());
        _ = tokio::join!(sealed, gone);
    }

    async fn take_in(self: &Arc<Self>, call: &Call, model: Arc<Model>, changes: Changes, answered: Mark) -> Result<(), AppError> {
        let copy = {
            let state = self.state();
            let kept = state.of(&call.whose).and_then(|account| account.kept.as_ref());
            kept.map(|kept| kept.copy.clone())
        };
        let sealed_at = model.as_of;
        let before = (model.until, model.participant.clone());
        let now = self.now();
        let worked = tokio::task::spawn_blocking(move || {
            let mut model = Arc::unwrap_or_clone(model);
            model.as_of = now;
            let touched = model.apply(changes, &|year| read_year(copy.as_ref(), year))?;
            Ok::<_, OpenFault>((model, touched))
        })
        .await;
        let Ok(Ok((model, touched))) = worked else {
            // A year of the copy is damaged, and the copy gone: the next question is for everything.
            return Err(self.lose_copy(&call.whose));
        };
        let is_due = before != (model.until, model.participant.clone()) || model.as_of.duration_since(sealed_at) >= RESEAL;
        if self.show_live(call, model, touched, answered) && is_due {
            self.seal_account(&call.whose).await;
        }
        Ok(())
    }

    /// Puts what was read in place, unless the visit is over. Returns whether it did.
    fn show_live(&self, call: &Call, mut model: Model, touched: Vec<i16>, answered: Mark) -> bool {
        let mut state = self.state();
        let source = state.way.source(true, Some(answered));
        let Some(account) = state.of_mut(&call.whose) else { return false };
        if let Some(seen) = &account.model {
            model.remember(seen);
        }
        account.read_at = Some(self.clock.now());
        account.refusal = None;
        account.source = source;
        account.model = Some(Arc::new(model));
        account.unsealed.extend(touched);
        self.tell_of(&state);
        true
    }
}

/// Everything that changed since, however many answers it takes.
async fn ask(call: &Call, since: u64) -> Result<Changes, Fault> {
    let mut all = call.service.changes(&call.token, since).await?;
    while all.more {
        let next = call.service.changes(&call.token, all.until).await?;
        if next.more && next.until <= all.until {
            return Err(Fault::BadAnswer);
        }
        all.until = next.until;
        all.more = next.more;
        all.participant = next.participant;
        all.cases.extend(next.cases);
        all.payments.extend(next.payments);
        all.hearings.extend(next.hearings);
        all.notices.extend(next.notices);
    }
    Ok(all)
}
