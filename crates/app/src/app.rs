//! The app: its parts, and what all of its topics share.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use api_client::{Client, Fault, Heard};
use domain::clock::{Clock, Entropy, is_plausible};
use jiff::{SignedDuration, Timestamp};
use session::Keychain;
use tokio::runtime::Handle;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;
use url::Url;

use crate::config::Config;
use crate::error::{AppError, ErrorCode, LocalCode};
use crate::network::Event;
use crate::settings::{self, Stored};
use crate::state::{OpenAccount, State};
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
    me: Weak<App>,
    /// One way in or out at a time: a second click waits for the first.
    pub(crate) door: tokio::sync::Mutex<()>,
    /// One step of an enrolment at a time. Who holds it may go through the door, and not the other way round.
    pub(crate) enrolling: tokio::sync::Mutex<()>,
    /// One work instead of an image at a time.
    pub(crate) working: tokio::sync::Mutex<()>,
    /// One question for changes at a time.
    pub(crate) syncing: tokio::sync::Mutex<()>,
    /// What is done behind a person's back after they left.
    pub(crate) errands: Mutex<JoinSet<()>>,
    /// Where that is done, for callers that are not on it.
    pub(crate) runtime: OnceLock<Handle>,
    /// Changes whenever somebody left, and who listens to it.
    pub(crate) exits: watch::Sender<u64>,
    /// Asks [`Self::keep_up`] not to wait any longer.
    pub(crate) nudge: Notify,
}

impl App {
    /// Reads the settings; nothing else happens before somebody asks.
    #[must_use]
    pub fn new(config: Config, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>, keychain: Keychain) -> Arc<Self> {
        let config = Config {
            server: config.policy.server.clone().or(config.server),
            ..config
        };
        let mut stored = config
            .folders
            .as_ref()
            .map(|folders| Stored::load(&settings::path_in(&folders.config)))
            .unwrap_or_default();
        if config.reset {
            stored.reset_looks();
        }
        Arc::new_cyclic(|me| Self {
            me: me.clone(),
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
            errands: Mutex::default(),
            runtime: OnceLock::new(),
            exits: watch::Sender::new(0),
            nudge: Notify::new(),
        })
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
            heard: self.heard(server.clone()),
            server,
            version: self.config.version.clone(),
            system: self.config.system.clone(),
            limits: self.config.limits.clone(),
            proxy: self.config.policy.proxy.clone().unwrap_or_default(),
            roots: self.config.roots.clone(),
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
        let clock = self.clock_trouble();
        let error = AppError::from(fault);
        let error = match error.code {
            ErrorCode::Local(_) => clock.clone().unwrap_or(error),
            ErrorCode::Service(_) => error,
        };
        self.note_way(if error.is_of_the_way() {
            Event::Failed(error.clone())
        } else {
            Event::Answered(clock)
        });
        error
    }

    /// Takes in what happened on the way to the service, and tells it.
    pub(crate) fn note_way(&self, event: Event) {
        let mut state = self.state();
        state.note_way(event);
        self.tell_of(&state);
    }

    /// Notes that the service answers, as long as it is the one in use.
    fn heard(&self, server: Url) -> Heard {
        let app = self.me.clone();
        Heard::by(move || {
            let Some(app) = app.upgrade() else { return };
            let is_in_use = app.state().service.as_ref().is_some_and(|service| *service.server() == server);
            if is_in_use {
                app.answered();
            }
        })
    }

    /// The service answered in its own name.
    pub(crate) fn answered(&self) {
        self.note_way(Event::Answered(self.clock_trouble()));
    }

    /// The line on every page as it follows from what is held; told while that is held, so that no page gets the line of
    /// another moment than its own.
    pub(crate) fn tell_of(&self, state: &State) {
        let account = state.account();
        self.tell(|status| {
            status.source = account.map_or(Source::Nothing, |account| account.source);
            status.as_of = account.and_then(OpenAccount::as_of);
            status.session = account.map_or(SessionState::None, OpenAccount::session);
            status.network = state.way.network();
            let refusal = account.and_then(|account| account.refusal.as_ref());
            status.trouble = refusal.or(state.way.trouble()).cloned();
            status.inspected_by = state.service.as_ref().and_then(|service| service.inspected_by());
        });
    }
}

fn is_far_off(skew: &SignedDuration) -> bool {
    skew.abs() > MOST_SKEW
}
