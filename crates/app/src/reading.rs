//! Pages that are read: from the service when it can be, from memory or the copy when it cannot.

use std::sync::Arc;
use std::time::Duration;

use contract::problem::Code;
use domain::case::Case;
use domain::hearing::Hearing;
use domain::notice::Notice;
use jiff::SignedDuration;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::model::Model;
use crate::seal::read_year;
use crate::view::home::Home;
use crate::view::payments::{PaymentsAsked, PaymentsPage};
use crate::view::status::{Reading, SessionState, Source};

/// How long a page waits for the service while there is something to show.
const PATIENCE: Duration = Duration::from_millis(1500);
/// A person who asks again and again does not make the service be asked more often than this.
const BETWEEN_TRIES: SignedDuration = SignedDuration::from_secs(2);

impl App {
    /// The first page.
    ///
    /// # Errors
    /// Nothing was read before, and the service cannot be reached or refuses.
    pub async fn home(self: &Arc<Self>) -> Result<Reading<Home>, AppError> {
        let now = self.now();
        self.read(|model| model.home(now)).await
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
        if let Some(reading) = self.page_of_payments(asked).await? {
            return Ok(reading);
        }
        // The copy was damaged, and is gone: there is only the service now.
        self.freshen().await;
        self.page_of_payments(asked).await?.ok_or_else(|| self.nothing_read())
    }

    /// The page out of memory and the copy; none if the copy turned out damaged.
    async fn page_of_payments(&self, asked: &PaymentsAsked) -> Result<Option<Reading<PaymentsPage>>, AppError> {
        let (model, copy, visit) = {
            let state = self.state();
            let account = state.account.as_ref();
            let model = account.and_then(|account| account.model.clone());
            let copy = account.and_then(|account| account.kept.as_ref()).map(|kept| kept.copy.clone());
            (model, copy, state.visit)
        };
        let model = model.ok_or_else(|| self.nothing_read())?;
        let asked = asked.clone();
        let page = tokio::task::spawn_blocking(move || model.payments(&asked, &|year| read_year(copy.as_ref(), year))).await;
        if let Ok(Ok(data)) = page {
            let status = self.status();
            Ok(Some(Reading { data, status }))
        } else {
            self.lose_copy(visit);
            Ok(None)
        }
    }

    /// What `view` makes of what was read, as fresh as can be had without a long wait.
    pub(crate) async fn read<T>(self: &Arc<Self>, view: impl FnOnce(&Model) -> T) -> Result<Reading<T>, AppError> {
        self.freshen().await;
        let data = self.state().account.as_ref().and_then(|account| account.model.as_deref()).map(view);
        data.map(|data| Reading {
            data,
            status: self.status(),
        })
        .ok_or_else(|| self.nothing_read())
    }

    fn nothing_read(&self) -> AppError {
        let must_change_pin = self.state().account.as_ref().map(|account| account.must_change_pin);
        match must_change_pin {
            None => Code::NotSignedIn.into(),
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
                let age = self.state().tried_at.map(|tried_at| self.clock.now().duration_since(tried_at));
                if age.is_none_or(|age| age.abs() >= BETWEEN_TRIES) {
                    self.nudge.notify_one();
                }
            }
            // On a task of its own, so that an answer that comes late is taken in all the same.
            Source::Live => {
                let app = self.clone();
                let asking = tokio::spawn(async move { app.sync().await });
                _ = tokio::time::timeout(PATIENCE, asking).await;
            }
            Source::Nothing => _ = self.sync().await,
        }
    }
}
