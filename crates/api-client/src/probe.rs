//! A look at the way to the service, a step at a time, for a technician.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use hyper_util::client::proxy::matcher::Intercept;
use jiff::Timestamp;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::Instant;
use tokio_rustls::TlsConnector;

use crate::certificate::Certificate;
use crate::client::{Client, name_of};
use crate::fault::Fault;
use crate::trust::{Witness, tls};

/// The longest head of a proxy's answer that is read.
const MOST_HEAD: u64 = 8 * 1024;

/// A part of the way, in the order in which it is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The name, the service's or the proxy's, leads to an address.
    Name,
    /// A connection opens, through the proxy if there is one.
    Connection,
    /// The certificate is trusted.
    Certificate,
}

/// What a look at a part of the way gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which part.
    pub part: Part,
    /// What is wrong with it.
    pub fault: Option<Fault>,
    /// Addresses, names, dates and codes, in no language.
    pub detail: String,
}

impl Step {
    fn good(part: Part, detail: String) -> Self {
        Self { part, fault: None, detail }
    }

    fn bad(part: Part, fault: Fault, detail: String) -> Self {
        Self {
            part,
            fault: Some(fault),
            detail,
        }
    }
}

/// What both a plain and an encrypted connection can do.
trait Line: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Line for T {}

impl Client {
    /// Goes the way to the service as a call does, and ends at the first part that fails. Without TLS there is no
    /// certificate to look at.
    pub async fn probe(&self) -> Vec<Step> {
        let Some((host, port)) = self.host_and_port() else {
            return Vec::new();
        };
        let proxy = self.proxy.to(self.server());
        let Some((next, next_port)) = proxy.as_ref().map_or_else(|| Some((host.clone(), port)), next_hop) else {
            return Vec::new();
        };
        // As for a call: all of it has as long as a connection may take.
        let deadline = Instant::now() + self.limits.connect;
        let (named, addresses) = look_up(deadline, &next, next_port).await;
        let mut steps = vec![named];
        if addresses.is_empty() {
            return steps;
        }
        let service = format!("{host}:{port}");
        let (connected, line) = self.connect(deadline, &addresses, proxy.as_ref(), &service).await;
        steps.push(connected);
        if let Some(line) = line.filter(|_| self.server().scheme() == "https") {
            steps.push(self.shake_hands(deadline, line).await);
        }
        steps
    }

    fn host_and_port(&self) -> Option<(String, u16)> {
        Some((self.server().host_str()?.to_owned(), self.server().port_or_known_default()?))
    }

    async fn connect(
        &self,
        deadline: Instant,
        addresses: &[SocketAddr],
        proxy: Option<&Intercept>,
        service: &str,
    ) -> (Step, Option<Box<dyn Line>>) {
        let mut detail = String::new();
        let opened = within(deadline, TcpStream::connect(addresses)).await;
        let opened = match (opened, proxy) {
            (Ok(stream), None) => {
                detail = stream.peer_addr().map(|peer| peer.to_string()).unwrap_or_default();
                Ok(Box::new(stream) as Box<dyn Line>)
            }
            (Ok(stream), Some(proxy)) => {
                detail = format!("proxy {}", proxy.uri().authority().map(bare_authority).unwrap_or_default());
                let through = self.go_through(stream, proxy, service, &mut detail);
                within(deadline, through).await
            }
            (Err(error), _) => {
                let tried: Vec<String> = addresses.iter().map(ToString::to_string).collect();
                detail.push_str(&tried.join(", "));
                Err(error)
            }
        };
        match opened {
            Ok(line) => (Step::good(Part::Connection, detail), Some(line)),
            Err(error) => {
                let fault = fault_of(&error);
                let detail = if detail.contains("CONNECT") {
                    detail
                } else {
                    format!("{detail} {:?}", error.kind())
                };
                (Step::bad(Part::Connection, fault, detail), None)
            }
        }
    }

    /// Asks the proxy to carry on to the service.
    async fn go_through(&self, stream: TcpStream, proxy: &Intercept, service: &str, detail: &mut String) -> io::Result<Box<dyn Line>> {
        let mut line: Box<dyn Line> = Box::new(stream);
        if proxy.uri().scheme_str() == Some("https") {
            let name = proxy.uri().host().unwrap_or_default().to_owned();
            let name = ServerName::try_from(name).map_err(io::Error::other)?;
            let connector = connector(self.trust.clone())?;
            line = Box::new(connector.connect(name, line).await?);
        }
        let mut request = format!("CONNECT {service} HTTP/1.1\r\nhost: {service}\r\n");
        if let Some(who) = proxy.basic_auth().and_then(|who| who.to_str().ok()) {
            request.push_str(&format!("proxy-authorization: {who}\r\n"));
        }
        request.push_str("\r\n");
        line.write_all(request.as_bytes()).await?;
        line.flush().await?;
        let status = read_status(&mut line).await?;
        detail.push_str(&format!(" CONNECT {status}"));
        if status.starts_with('2') {
            Ok(line)
        } else {
            Err(io::Error::from(io::ErrorKind::ConnectionRefused))
        }
    }

    async fn shake_hands(&self, deadline: Instant, line: Box<dyn Line>) -> Step {
        let witness = Witness::of(self.trust.clone());
        let shaken = async {
            let name = name_of(self.server()).ok_or(io::ErrorKind::InvalidInput)?;
            connector(witness.clone())?.connect(name, line).await
        };
        let shaken = within(deadline, shaken).await;
        let shown = witness.shown().map(|shown| described(&shown)).unwrap_or_default();
        match shaken {
            Ok(_) => Step::good(Part::Certificate, shown),
            Err(error) => {
                let about_tls = error.get_ref().and_then(|error| error.downcast_ref::<rustls::Error>());
                let (fault, why) = match about_tls {
                    Some(rustls::Error::InvalidCertificate(why)) => (Fault::Intercepted, kind_of(why)),
                    Some(why) => (Fault::Intercepted, name_of_variant(&format!("{why:?}"))),
                    None => (fault_of(&error), format!("{:?}", error.kind())),
                };
                Step::bad(Part::Certificate, fault, format!("{shown} {why}").trim_start().to_owned())
            }
        }
    }
}

async fn look_up(deadline: Instant, name: &str, port: u16) -> (Step, Vec<SocketAddr>) {
    let bare = name.trim_start_matches('[').trim_end_matches(']').to_owned();
    let found = within(deadline, lookup_host((bare, port))).await;
    let addresses: Vec<SocketAddr> = found.map(Iterator::collect).unwrap_or_default();
    let listed: Vec<String> = addresses.iter().map(|address| address.ip().to_string()).collect();
    let step = if addresses.is_empty() {
        Step::bad(Part::Name, Fault::NoNetwork, format!("{name} → ∅"))
    } else {
        Step::good(Part::Name, format!("{name} → {}", listed.join(", ")))
    };
    (step, addresses)
}

fn connector(verifier: Arc<impl rustls::client::danger::ServerCertVerifier + 'static>) -> io::Result<TlsConnector> {
    Ok(TlsConnector::from(Arc::new(tls(verifier).map_err(io::Error::other)?)))
}

async fn within<T>(deadline: Instant, step: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    tokio::time::timeout_at(deadline, step)
        .await
        .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
}

fn next_hop(proxy: &Intercept) -> Option<(String, u16)> {
    let uri = proxy.uri();
    let usual = if uri.scheme_str() == Some("https") { 443 } else { 80 };
    Some((uri.host()?.to_owned(), uri.port_u16().unwrap_or(usual)))
}

/// Without who uses it: a proxy's password is nobody's business.
fn bare_authority(authority: &http::uri::Authority) -> String {
    authority
        .port()
        .map_or_else(|| authority.host().to_owned(), |port| format!("{}:{port}", authority.host()))
}

/// The status of a proxy's answer; what follows its head is the service's.
async fn read_status(line: &mut Box<dyn Line>) -> io::Result<String> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && (head.len() as u64) < MOST_HEAD {
        line.read_exact(&mut byte).await?;
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let status = head.strip_prefix("HTTP/1.").and_then(|rest| rest.split_ascii_whitespace().nth(1));
    status
        .filter(|status| status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit()))
        .map(str::to_owned)
        .ok_or_else(|| io::ErrorKind::InvalidData.into())
}

fn described(shown: &Certificate) -> String {
    let day = |at: Option<Timestamp>| at.map_or_else(String::new, |at| at.strftime("%F").to_string());
    format!("«{}» {}/{}", shown.issuer, day(shown.from), day(shown.until))
}

/// The name of what is wrong with a certificate, without what else rustls tells of it.
fn kind_of(why: &rustls::CertificateError) -> String {
    name_of_variant(&format!("{why:?}")).trim_end_matches("Context").to_owned()
}

fn name_of_variant(debug: &str) -> String {
    debug.chars().take_while(char::is_ascii_alphanumeric).collect()
}

fn fault_of(error: &io::Error) -> Fault {
    if error.kind() == io::ErrorKind::TimedOut {
        Fault::TimedOut
    } else {
        Fault::NoNetwork
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_named_without_words() {
        assert_eq!(kind_of(&rustls::CertificateError::UnknownIssuer), "UnknownIssuer");
        assert_eq!(name_of_variant("InvalidMessage(Foo { a: 1 })"), "InvalidMessage");
    }
}
