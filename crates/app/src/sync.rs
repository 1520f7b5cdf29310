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
use crate::seal::read_year;
use crate::view::status::{SessionState, Source};

/// How long an answer counts as the present state of things.
const FRESH: SignedDuration = SignedDuration::from_secs(15);
/// How old a sealed copy may grow while nothing changes: sealing costs the disk more than asking costs the service.
const RESEAL: SignedDuration = SignedDuration::from_secs(60);

/// How long the end of the program waits for a seal under way.
const LAST_WAIT: Duration = Duration::from_secs(2);

/// A call to the service in the name of the open account, during one visit.
pub(crate) struct Call {
    pub service: Arc<Client>,
    pub token: SecretString,
    pub visit: u64,
}

impl App {
    /// A call in the name of the open account, if its session is not known to have ended.
    pub(crate) fn call(&self) -> Result<Call, AppError> {
        let service = self.service()?;
        let state = self.state();
        let account = state.account.as_ref().ok_or(Code::NotSignedIn)?;
        let token = account.token.clone().ok_or(Code::SessionEnded)?;
        Ok(Call {
            service,
            token,
            visit: state.visit,
        })
    }

    /// Whether what is shown was read just now.
    pub(crate) fn is_fresh(&self) -> bool {
        let age = self.state().read_at.map(|read_at| self.clock.now().duration_since(read_at));
        // A clock that was set back makes nothing fresh.
        self.status().source == Source::Live && age.is_some_and(|age| !age.is_negative() && age < FRESH)
    }

    /// Asks what changed, unless somebody just did; takes it in whole or not at all, and seals it.
    pub(crate) async fn sync(self: &Arc<Self>) -> Result<(), AppError> {
        let _alone = self.syncing.lock().await;
        if self.is_fresh() {
            return Ok(());
        }
        self.look_for_case().await?;
        let call = self.call()?;
        let model = {
            let mut state = self.state();
            state.tried_at = Some(self.clock.now());
            state.account.as_ref().and_then(|account| account.model.clone()).unwrap_or_default()
        };
        match ask(&call, model.until).await {
            Ok(changes) => self.take_in(&call, model, changes).await,
            Err(fault) => Err(self.refused(&call, fault)),
        }
    }

    /// Waits, though not for long, until what was read is sealed: before the program ends.
    pub async fn finish(&self) {
        self.stop_work();
        _ = tokio::time::timeout(LAST_WAIT, self.syncing.lock()).await;
    }

    async fn take_in(self: &Arc<Self>, call: &Call, model: Arc<Model>, changes: Changes) -> Result<(), AppError> {
        let copy = {
            let state = self.state();
            let kept = state.account.as_ref().and_then(|account| account.kept.as_ref());
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
            return Err(self.lose_copy(call.visit));
        };
        let is_due = before != (model.until, model.participant.clone()) || model.as_of.duration_since(sealed_at) >= RESEAL;
        if self.show_live(call, model, touched) && is_due {
            self.seal().await;
        }
        Ok(())
    }

    /// Puts what was read in place, unless the visit is over. Returns whether it did.
    fn show_live(&self, call: &Call, model: Model, touched: Vec<i16>) -> bool {
        let as_of = model.as_of;
        {
            let mut state = self.state();
            if state.visit != call.visit {
                return false;
            }
            state.read_at = Some(self.clock.now());
            if let Some(account) = state.account.as_mut() {
                account.model = Some(Arc::new(model));
                account.unsealed.extend(touched);
            }
        }
        let trouble = self.clock_trouble();
        self.tell(|status| {
            status.source = Source::Live;
            status.as_of = Some(as_of);
            status.session = SessionState::Active;
            status.trouble = trouble;
        });
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
