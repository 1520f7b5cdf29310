//! The way to the service: straight, or through a proxy.

use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::{Host, Url};

/// Whether a proxy stands on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Proxy {
    /// As the system says.
    #[default]
    System,
    /// None, whatever the system says.
    None,
    /// This one; `https` goes through it by `CONNECT`.
    At(Url),
}

impl Proxy {
    /// Sets it up for all that is asked of `server`. A centre's proxy does not lead back to this computer, so that none is
    /// used to reach it.
    pub(crate) fn set_up(&self, builder: reqwest::ClientBuilder, server: &Url) -> reqwest::Result<reqwest::ClientBuilder> {
        Ok(match self {
            _ if is_local(server) => builder.no_proxy(),
            Self::System => builder,
            Self::None => builder.no_proxy(),
            Self::At(proxy) => builder.no_proxy().proxy(reqwest::Proxy::all(proxy.clone())?),
        })
    }

    /// The proxy on the way to `server`, if there is one.
    pub(crate) fn to(&self, server: &Url) -> Option<Intercept> {
        let matcher = match self {
            _ if is_local(server) => return None,
            Self::System => Matcher::from_system(),
            Self::None => return None,
            Self::At(proxy) => Matcher::builder().all(proxy.to_string()).build(),
        };
        matcher.intercept(&server.as_str().parse().ok()?)
    }
}

/// Whether the address is this computer itself.
pub(crate) fn is_local(server: &Url) -> bool {
    match server.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}
