//! The app: its parts, and what all of its topics share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use api_client::{Client, Fault};
use domain::clock::{Clock, Entropy, is_plausible};
use jiff::{SignedDuration, Timestamp};
use session::Keychain;
use tokio::sync::{Notify, watch};
use url::Url;

use crate::config::Config;
use crate::error::{AppError, ErrorCode, LocalCode};
use crate::settings::{self, Stored};
use crate::state::State;
use crate::view::enrolment::WorkDone;
use crate::view::status::{Keeping, Network, SessionState, Source, Status};

/// A clock that is further off is told about; letters and certificates are dated to the day.
const MOST_SKEW: SignedDuration = SignedDuration::from_hours(24);

/// The app, without a window.
pub struct App {
    pub(crate) config: Config,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) keychain: Keychain,
    /// The line on every page, and who listens to it.
    pub(crate) line: watch::Sender<Status>,
    /// How far the way without a puzzle is, and who listens to it.
    pub(crate) work: watch::Sender<WorkDone>,
    state: Mutex<State>,
    /// One way in or out at a time: a second click waits for the first.
    pub(crate) door: tokio::sync::Mutex<()>,
    /// One step of an enrolment at a time. Who holds it may go through the door, and not the other way round.
    pub(crate) enrolling: tokio::sync::Mutex<()>,
    /// One work instead of an image at a time.
    pub(crate) working: tokio::sync::Mutex<()>,
    /// One question for changes at a time.
    pub(crate) syncing: tokio::sync::Mutex<()>,
    /// Asks [`Self::keep_up`] not to wait any longer.
    pub(crate) nudge: Notify,
}

impl App {
    /// Reads the settings; nothing else happens before somebody asks.
    #[must_use]
    pub fn new(config: Config, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>, keychain: Keychain) -> Arc<Self> {
        let mut stored = config
            .folders
            .as_ref()
            .map(|folders| Stored::load(&settings::path_in(&folders.config)))
            .unwrap_or_default();
        if config.reset {
            stored.reset_looks();
        }
        let app = Self {
            line: watch::Sender::new(Status {
                source: Source::Nothing,
                as_of: None,
                trouble: None,
                session: SessionState::None,
                keeping: Keeping::MemoryShared,
                copy_erased: None,
                practice: config.practises,
                network: Network::default(),
                inspected_by: None,
                locked: None,
                ends_in: None,
            }),
            state: Mutex::new(State {
                stored,
                practises: config.practises,
                ..State::default()
            }),
            config,
            clock,
            entropy,
            keychain,
            work: watch::Sender::new(WorkDone { percent: 0 }),
            door: tokio::sync::Mutex::default(),
            enrolling: tokio::sync::Mutex::default(),
            working: tokio::sync::Mutex::default(),
            syncing: tokio::sync::Mutex::default(),
            nudge: Notify::new(),
        };
        Arc::new(app)
    }

    /// The line on every page.
    #[must_use]
    pub fn status(&self) -> Status {
        self.line.borrow().clone()
    }

    /// The line on every page, whenever it changes.
    #[must_use]
    pub fn status_changes(&self) -> watch::Receiver<Status> {
        self.line.subscribe()
    }

    /// Changes the line, and tells whoever listens if it differs.
    pub(crate) fn tell(&self, change: impl FnOnce(&mut Status)) {
        self.line.send_if_modified(|status| {
            let before = status.clone();
            change(status);
            *status != before
        });
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The client of the service in use; made at its first use, for it loads the trust store.
    pub(crate) fn service(&self) -> Result<Arc<Client>, AppError> {
        let mut state = self.state();
        if let Some(service) = &state.service {
            return Ok(service.clone());
        }
        let server = self.config.server.clone().filter(|_| !state.practises).ok_or(LocalCode::NoServer)?;
        let service = self.client(server)?;
        state.service = Some(service.clone());
        Ok(service)
    }

    pub(crate) fn client(&self, server: Url) -> Result<Arc<Client>, AppError> {
        let config = api_client::Config {
            server,
            version: self.config.version.clone(),
            system: self.config.system.clone(),
            limits: self.config.limits.clone(),
        };
        Client::new(config, self.clock.clone()).map(Arc::new).map_err(|error| {
            tracing::error!(%error, "no client");
            LocalCode::NoServer.into()
        })
    }

    /// The present by this computer's clock, or by the service's where the two are days apart.
    pub(crate) fn now(&self) -> Timestamp {
        let now = self.clock.now();
        self.skew()
            .filter(is_far_off)
            .and_then(|skew| now.checked_add(skew).ok())
            .unwrap_or(now)
    }

    /// What is wrong with this computer's clock, if anything is.
    pub(crate) fn clock_trouble(&self) -> Option<AppError> {
        let is_wrong = !is_plausible(self.clock.now()) || self.skew().as_ref().is_some_and(is_far_off);
        is_wrong.then(|| LocalCode::WrongClock.into())
    }

    fn skew(&self) -> Option<SignedDuration> {
        self.state().service.as_ref()?.skew()
    }

    /// A fault for the person. With a clock that is years off, no certificate can be judged: then it is the clock.
    pub(crate) fn error(&self, fault: Fault) -> AppError {
        let error = AppError::from(fault);
        match error.code {
            ErrorCode::Local(_) => self.clock_trouble().unwrap_or(error),
            ErrorCode::Service(_) => error,
        }
    }
}

fn is_far_off(skew: &SignedDuration) -> bool {
    skew.abs() > MOST_SKEW
}
