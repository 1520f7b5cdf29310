//! The client: where the service is, and how it is spoken to.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use domain::clock::Clock;
use jiff::{SignedDuration, Timestamp};
use reqwest::redirect::{Attempt, Policy};
use rustls::pki_types::ServerName;
use url::{Host, Url};

use crate::limits::Limits;
use crate::proxy::{Proxy, is_local};
use crate::trust::{Trust, tls};

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
    /// The way there.
    pub proxy: Proxy,
    /// Root certificates, in DER, that are trusted beside the system's.
    pub roots: Vec<Vec<u8>>,
    /// Told of each good answer.
    pub heard: Heard,
}

/// Who wants to know that the service answers.
#[derive(Clone, Default)]
pub struct Heard(Option<Arc<dyn Fn() + Send + Sync>>);

impl Heard {
    /// Whoever this calls.
    pub fn by(tell: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(tell)))
    }

    pub(crate) fn tell(&self) {
        if let Some(tell) = &self.0 {
            tell();
        }
    }
}

impl std::fmt::Debug for Heard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Heard")
    }
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
    /// The proxy's address is none.
    #[error("the proxy cannot be used")]
    NoProxy,
}

/// A client of one service. Cheap to share behind an `Arc`; its connections are pooled.
pub struct Client {
    http: RwLock<reqwest::Client>,
    agent: String,
    pub(crate) limits: Limits,
    pub(crate) proxy: Proxy,
    pub(crate) trust: Arc<Trust>,
    pub(crate) heard: Heard,
    server: Url,
    clock: Arc<dyn Clock>,
    skew: Mutex<Option<SignedDuration>>,
}

/// What sends requests, without a connection yet.
fn connections(agent: &str, limits: &Limits, proxy: &Proxy, trust: &Arc<Trust>, server: &Url) -> Result<reqwest::Client, Unusable> {
    let builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls(trust.clone()).map_err(|error| no_transport(&error))?)
        .user_agent(agent)
        .connect_timeout(limits.connect)
        .redirect(Policy::custom(same_place))
        .referer(false)
        // A cap on what is read must be one on what comes out of it.
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd();
    let builder = proxy
        .set_up(builder.https_only(!is_local(server)), server)
        .map_err(|_| Unusable::NoProxy)?;
    builder.build().map_err(|error| no_transport(&error))
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
            proxy,
            roots,
            heard,
        } = config;
        let local = is_local(&server);
        if server.scheme() != "https" && !(local && server.scheme() == "http") {
            return Err(Unusable::NotSecure);
        }
        let trust = Trust::load(name_of(&server), &roots).map_err(|error| no_transport(&error))?;
        let agent = format!("mi-cuenta/{version} ({system})");
        let http = connections(&agent, &limits, &proxy, &trust, &server)?;
        Ok(Self {
            http: RwLock::new(http),
            agent,
            limits,
            proxy,
            trust,
            heard,
            server,
            clock,
            skew: Mutex::new(None),
        })
    }

    /// What sends requests at present.
    pub(crate) fn http(&self) -> reqwest::Client {
        self.http.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Closes the connections that wait for the next request: their buffers hold what was last sent and read.
    pub fn forget_connections(&self) {
        match connections(&self.agent, &self.limits, &self.proxy, &self.trust, &self.server) {
            Ok(fresh) => *self.http.write().unwrap_or_else(PoisonError::into_inner) = fresh,
            Err(error) => tracing::error!(%error, "connections stay open"),
        }
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

    /// Who signed the certificate that the service last showed, where that is nobody public but somebody whom this computer
    /// was told to trust. The name as it stands there; empty if it has none.
    #[must_use]
    pub fn inspected_by(&self) -> Option<String> {
        self.trust.inspected_by()
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

fn no_transport(error: &dyn std::error::Error) -> Unusable {
    tracing::error!(%error, "transport");
    Unusable::NoTransport
}

/// The service's name as its certificate has it.
pub(crate) fn name_of(server: &Url) -> Option<ServerName<'static>> {
    match server.host()? {
        Host::Domain(name) => ServerName::try_from(name.to_owned()).ok(),
        Host::Ipv4(ip) => Some(ServerName::from(std::net::IpAddr::from(ip))),
        Host::Ipv6(ip) => Some(ServerName::from(std::net::IpAddr::from(ip))),
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
