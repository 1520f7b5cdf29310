//! Pages that are read: from the service when it can be, from memory or the copy when it cannot.

use std::sync::Arc;
use std::time::Duration;

use contract::problem::Code;
use domain::case::Case;
use domain::hearing::Hearing;
use domain::notice::Notice;
use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::model::{Model, merged};
use crate::seal::read_year;
use crate::state::State;
use crate::view::home::{AgendaItem, Home};
use crate::view::payments::{PaymentsAsked, PaymentsPage};
use crate::view::status::{Reading, SessionState, Source};

/// How long a page waits for the service while there is something to show.
const PATIENCE: Duration = Duration::from_millis(1500);
/// And while there is none.
const FIRST_READ: Duration = Duration::from_secs(10);
/// A person who asks again and again does not make the service be asked more often than this.
const BETWEEN_TRIES: SignedDuration = SignedDuration::from_secs(2);

/// How often a page is made anew while what it is made of changes.
const PAGES_TRIED: usize = 4;

/// What became of a page of payments.
enum Page {
    Of(Box<Reading<PaymentsPage>>),
    /// Something else was read meanwhile.
    Overtaken,
    /// A year of the copy is damaged, and all of it gone.
    Damaged,
}

impl App {
    /// The first page. What of the news it shows is no news any more at the next visit.
    ///
    /// # Errors
    /// Nothing was read before, and the service cannot be reached or refuses.
    pub async fn home(self: &Arc<Self>) -> Result<Reading<Home>, AppError> {
        self.freshen().await;
        let now = self.now();
        let (reading, is_seen_first) = self.see_home(now).ok_or_else(|| self.nothing_read())?;
        if is_seen_first {
            let app = self.clone();
            // Behind the page's back, and never beside another seal.
            self.errand(async move {
                let _alone = app.syncing.lock().await;
                app.seal().await;
            });
        }
        Ok(reading)
    }

    fn see_home(&self, now: Timestamp) -> Option<(Reading<Home>, bool)> {
        let mut state = self.state();
        let data = Home {
            agenda: agenda(&state, now),
            ..state.account()?.model.as_ref()?.home(now)
        };
        let model = state.account_mut()?.model.as_mut()?;
        let is_seen_first = Arc::make_mut(model).show_news(now);
        let status = self.status();
        Some((Reading { data, status }, is_seen_first))
    }

    /// The cases.
    ///
    /// # Errors
    /// As [`Self::home`].
    pub async fn cases(self: &Arc<Self>) -> Result<Reading<Vec<Case>>, AppError> {
        self.read(|model| model.cases.clone()).await
    }

    /// Court dates and appointments, the earliest first.
    ///
    /// # Errors
    /// As [`Self::home`].
    pub async fn hearings(self: &Arc<Self>) -> Result<Reading<Vec<Hearing>>, AppError> {
        self.read(|model| model.hearings.clone()).await
    }

    /// Notices, the newest first.
    ///
    /// # Errors
    /// As [`Self::home`].
    pub async fn notices(self: &Arc<Self>) -> Result<Reading<Vec<Notice>>, AppError> {
        self.read(|model| model.notices.clone()).await
    }

    /// A page of payments.
    ///
    /// # Errors
    /// As [`Self::home`].
    pub async fn payments(self: &Arc<Self>, asked: &PaymentsAsked) -> Result<Reading<PaymentsPage>, AppError> {
        self.freshen().await;
        for _ in 0..PAGES_TRIED {
            match self.page_of_payments(asked).await? {
                Page::Of(reading) => return Ok(*reading),
                Page::Overtaken => {}
                // There is only the service now.
                Page::Damaged => self.freshen().await,
            }
        }
        Err(self.nothing_read())
    }

    /// The page out of memory and the copy.
    async fn page_of_payments(&self, asked: &PaymentsAsked) -> Result<Page, AppError> {
        let (model, copy, whose) = {
            let state = self.state();
            let account = state.account();
            let model = account.and_then(|account| account.model.clone());
            let copy = account.and_then(|account| account.kept.as_ref()).map(|kept| kept.copy.clone());
            (model, copy, state.whose())
        };
        let (model, whose) = model.zip(whose).ok_or_else(|| self.nothing_read())?;
        let (asked, of) = (asked.clone(), model.clone());
        let page = tokio::task::spawn_blocking(move || of.payments(&asked, &|year| read_year(copy.as_ref(), year))).await;
        let Ok(Ok(data)) = page else {
            self.lose_copy(&whose);
            return Ok(Page::Damaged);
        };
        let state = self.state();
        let shown = state.of(&whose).and_then(|account| account.model.as_ref());
        // The line is about what is in memory now: if that is another reading, so must the page be.
        if shown.is_none_or(|shown| shown.as_of != model.as_of) {
            return Ok(Page::Overtaken);
        }
        let status = self.status();
        Ok(Page::Of(Box::new(Reading { data, status })))
    }

    /// What `view` makes of what was read, as fresh as can be had without a long wait.
    pub(crate) async fn read<T>(self: &Arc<Self>, view: impl FnOnce(&Model) -> T) -> Result<Reading<T>, AppError> {
        self.freshen().await;
        let reading = {
            let state = self.state();
            let data = state.account().and_then(|account| account.model.as_deref()).map(view);
            // With the line of the same moment.
            data.map(|data| Reading {
                data,
                status: self.status(),
            })
        };
        reading.ok_or_else(|| self.nothing_read())
    }

    fn nothing_read(&self) -> AppError {
        let must_change_pin = self.state().account().map(|account| account.must_change_pin);
        match must_change_pin {
            None => self.nobody_in(),
            Some(true) => Code::PinChangeRequired.into(),
            Some(false) => self.status().trouble.unwrap_or_else(|| LocalCode::NoCopy.into()),
        }
    }

    /// Notes that the person is there.
    pub(crate) fn used(&self) {
        self.state().used_at = Some(self.clock.now());
    }

    /// Asks the service where that makes sense, and waits no longer than is kind.
    async fn freshen(self: &Arc<Self>) {
        self.used();
        let status = self.status();
        if status.session != SessionState::Active || self.must_change_pin() || self.is_fresh() {
            return;
        }
        match status.source {
            // There is a page to show at once; it is told when it is live again.
            Source::Copy => {
                let tried_at = self.state().account().and_then(|account| account.tried_at);
                let age = tried_at.map(|tried_at| self.clock.now().duration_since(tried_at));
                if age.is_none_or(|age| age.abs() >= BETWEEN_TRIES) {
                    self.nudge.notify_one();
                }
            }
            Source::Live => self.sync_within(PATIENCE).await,
            // There is nothing to show, and nothing that lasts for ever either.
            Source::Nothing => self.sync_within(FIRST_READ).await,
        }
    }

    /// Asks what changed, and waits for it so long; an answer that comes later is taken in all the same.
    pub(crate) async fn sync_within(self: &Arc<Self>, patience: Duration) {
        let app = self.clone();
        let asking = tokio::spawn(async move { app.sync().await });
        _ = tokio::time::timeout(patience, asking).await;
    }
}

/// Days to keep in mind, of all the person's accounts.
fn agenda(state: &State, now: Timestamp) -> Vec<AgendaItem> {
    let accounts = state.person.iter().flat_map(|person| &person.accounts);
    let agendas = accounts.filter_map(|account| {
        let zone = account.offered.programme.zone.clone();
        let agenda = account.model.as_ref()?.agenda(&account.id, account.source, now, &zone);
        Some((zone, agenda))
    });
    merged(agendas.collect())
}
