//! The client: where the service is, and how it is spoken to.

use std::sync::{Arc, Mutex, PoisonError};

use domain::clock::Clock;
use jiff::{SignedDuration, Timestamp};
use reqwest::redirect::{Attempt, Policy};
use url::{Host, Url};

use crate::limits::Limits;

/// What a client needs to know.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the service is: `https`, or `http` on this computer itself.
    pub server: Url,
    /// The app's version, for `User-Agent`.
    pub version: String,
    /// The kind of system, for the list of sessions: `Windows`, `macOS` or `Linux`.
    pub system: String,
    /// Time limits and retries.
    pub limits: Limits,
}

/// Why a client cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Not `https`, and not this computer.
    #[error("the service's address is not https")]
    NotSecure,
    /// The system's trust store cannot be loaded, or the version is no text for a header.
    #[error("the secure transport cannot be set up")]
    NoTransport,
}

/// A client of one service. Cheap to share behind an `Arc`; its connections are pooled.
pub struct Client {
    pub(crate) http: reqwest::Client,
    pub(crate) limits: Limits,
    server: Url,
    clock: Arc<dyn Clock>,
    skew: Mutex<Option<SignedDuration>>,
}

impl Client {
    /// A client; nothing is sent yet.
    ///
    /// # Errors
    /// [`Unusable`].
    pub fn new(config: Config, clock: Arc<dyn Clock>) -> Result<Self, Unusable> {
        let Config {
            server,
            version,
            system,
            limits,
        } = config;
        let local = is_local(&server);
        if server.scheme() != "https" && !(local && server.scheme() == "http") {
            return Err(Unusable::NotSecure);
        }
        let builder = reqwest::Client::builder()
            .user_agent(format!("mi-cuenta/{version} ({system})"))
            .connect_timeout(limits.connect)
            .redirect(Policy::custom(same_place))
            .referer(false)
            // A cap on what is read must be one on what comes out of it.
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd();
        // A centre's proxy does not lead back to this computer.
        let builder = if local { builder.no_proxy() } else { builder.https_only(true) };
        Ok(Self {
            http: builder.build().map_err(|_| Unusable::NoTransport)?,
            limits,
            server,
            clock,
            skew: Mutex::new(None),
        })
    }

    /// Where the service is.
    #[must_use]
    pub fn server(&self) -> &Url {
        &self.server
    }

    /// How far the service's clock is ahead of this computer's, to the second or so; none before the first answer.
    #[must_use]
    pub fn skew(&self) -> Option<SignedDuration> {
        *self.skew.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers the `Date` of an answer that is the service's.
    pub(crate) fn saw(&self, date: Option<Timestamp>) {
        if let Some(date) = date {
            let skew = date.duration_since(self.clock.now());
            *self.skew.lock().unwrap_or_else(PoisonError::into_inner) = Some(skew);
        }
    }

    /// The address of a path of `contract::path`, below whatever path the service itself has.
    pub(crate) fn address(&self, path: &str) -> Url {
        let mut address = self.server.clone();
        address.set_path(&format!("{}{path}", self.server.path().trim_end_matches('/')));
        address
    }
}

/// Whether the address is this computer itself.
fn is_local(server: &Url) -> bool {
    match server.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// Follows within the service; what leads elsewhere is handed back as it is, and told apart there.
fn same_place(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let within = attempt
        .previous()
        .first()
        .is_some_and(|first| first.origin() == attempt.url().origin());
    if within && attempt.previous().len() <= 3 {
        attempt.follow()
    } else {
        attempt.stop()
    }
}
