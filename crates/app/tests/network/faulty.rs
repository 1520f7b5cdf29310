//! A service that does everything right until it is told what to do wrong. It speaks TLS with a certificate of its own
//! authority, gives every request a connection of its own, and counts what it was asked.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use contract::header::{IDEMPOTENCY_KEY, PROBLEM_JSON};
use contract::problem::Problem;
use jiff::Timestamp;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::authority::Authority;
use crate::household;
use crate::matrix::rule::is_good;
use crate::matrix::table::{Call, Fault};

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Asked {
    pub verb: String,
    pub path: String,
    pub key: Option<String>,
    pub token: String,
    pub body: Vec<u8>,
}

/// What is wrong, and with what.
#[derive(Debug, Clone)]
struct Wrong {
    fault: Fault,
    call: Call,
    /// A verb and a path that the fault befalls; everything where there is none.
    only: Option<(&'static str, String)>,
}

impl Wrong {
    /// The app has no use for what is wrong with it.
    fn does_no_harm(&self) -> bool {
        is_good(self.call, self.fault)
    }
}

struct Inner {
    /// While it is shut, data are made out and not given out.
    gate: watch::Receiver<bool>,
    wrong: Option<Wrong>,
    asked: Vec<Asked>,
    /// What was answered to a key.
    kept: BTreeMap<String, (Vec<u8>, u16, String)>,
    until: u64,
    happened: Vec<Happened>,
}

/// What came of a request, as far as it says whether data are live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// The data were given out, as of this change.
    Good(Timestamp, u64),
    /// They were not, or nothing could be had.
    Bad,
}

/// How the service is spoken to.
#[derive(Clone, Copy)]
pub enum Speech {
    Plain,
    /// Under this name.
    Tls(&'static str),
}

/// What is spoken over, and can break.
trait Line: AsyncRead + AsyncWrite + Unpin + Send {
    fn wire(self) -> TcpStream;
}

impl Line for TcpStream {
    fn wire(self) -> TcpStream {
        self
    }
}

impl Line for TlsStream<TcpStream> {
    fn wire(self) -> TcpStream {
        self.into_inner().0
    }
}

/// The service.
pub struct Faulty {
    pub url: String,
    pub root: Vec<u8>,
    inner: Arc<Mutex<Inner>>,
    gate: watch::Sender<bool>,
    wanted: watch::Sender<bool>,
    is_listening: watch::Receiver<bool>,
    /// Bound and never listening: while nobody listens, the port is this one's, and connections are refused.
    _reserved: TcpSocket,
}

fn socket() -> TcpSocket {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_reuseport(true).unwrap();
    socket
}

impl Faulty {
    /// The service, with everything in order.
    pub async fn start(speech: Speech) -> Arc<Self> {
        let reserved = socket();
        reserved.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let port = reserved.local_addr().unwrap().port();
        let authority = Authority::called("Agencia");
        let stranger = Authority::called("Nadie");
        let (url, acceptors) = match speech {
            Speech::Plain => (format!("http://127.0.0.1:{port}"), None),
            Speech::Tls(name) => {
                let acceptors = [&authority, &stranger].map(|authority| authority.acceptor(name, 2020, 2090));
                (format!("https://{name}:{port}"), Some(acceptors))
            }
        };
        let (gate, is_open) = watch::channel(true);
        let (wanted, mut is_wanted) = watch::channel(true);
        let (listens, is_listening) = watch::channel(false);
        let inner = Arc::new(Mutex::new(Inner {
            gate: is_open,
            wrong: None,
            asked: Vec::new(),
            kept: BTreeMap::new(),
            until: 1,
            happened: Vec::new(),
        }));
        let served = inner.clone();
        tokio::spawn(async move {
            while is_wanted.wait_for(|wanted| *wanted).await.is_ok() {
                let socket = socket();
                socket.bind(([127, 0, 0, 1], port).into()).unwrap();
                let listener: TcpListener = socket.listen(256).unwrap();
                listens.send_replace(true);
                loop {
                    tokio::select! {
                        accepted = listener.accept() => {
                            let Ok((stream, _)) = accepted else { break };
                            tokio::spawn(serve(stream, acceptors.clone(), served.clone()));
                        }
                        unwanted = is_wanted.wait_for(|wanted| !wanted) => match unwanted {
                            Ok(_) => break,
                            // Nobody holds the service any more.
                            Err(_) => return,
                        },
                    }
                }
                drop(listener);
                listens.send_replace(false);
            }
        });
        let mut started = is_listening.clone();
        started.wait_for(|is_listening| *is_listening).await.unwrap();
        Arc::new(Self {
            url,
            root: authority.root(),
            inner,
            gate,
            wanted,
            is_listening,
            _reserved: reserved,
        })
    }

    /// From now on this is wrong with what the call asks, or with everything.
    pub async fn break_with(&self, fault: Fault, call: Call) {
        let only = (!fault.is_of_everything()).then(|| household::route(call));
        self.inner.lock().unwrap().wrong = Some(Wrong { fault, call, only });
        self.listen(fault != Fault::Refused).await;
    }

    /// The same, with whatever is asked.
    pub async fn break_all(&self, fault: Fault) {
        self.inner.lock().unwrap().wrong = Some(Wrong {
            fault,
            call: Call::Changes,
            only: None,
        });
        self.listen(fault != Fault::Refused).await;
    }

    /// Everything is right again.
    pub async fn mend(&self) {
        self.inner.lock().unwrap().wrong = None;
        self.listen(true).await;
    }

    async fn listen(&self, wanted: bool) {
        self.wanted.send_replace(wanted);
        let mut is_listening = self.is_listening.clone();
        is_listening.wait_for(|is_listening| *is_listening == wanted).await.unwrap();
    }

    /// Makes data out from now on, and does not give them out before [`Self::release`].
    pub fn hold(&self) {
        self.gate.send_replace(false);
    }

    pub fn release(&self) {
        self.gate.send_replace(true);
    }

    /// What was asked since the last time.
    pub fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut self.inner.lock().unwrap().asked)
    }

    /// Something changed at the agency. Returns by which number it is known.
    pub fn change(&self) -> u64 {
        let mut inner = self.inner.lock().unwrap();
        inner.until += 1;
        inner.until
    }

    /// What came of requests since the last time.
    pub fn happened(&self) -> Vec<Happened> {
        std::mem::take(&mut self.inner.lock().unwrap().happened)
    }
}

async fn serve(stream: TcpStream, acceptors: Option<[TlsAcceptor; 2]>, inner: Arc<Mutex<Inner>>) {
    let Some([good, bad]) = acceptors else {
        return converse(stream, inner).await;
    };
    let is_stranger = {
        let mut inner = inner.lock().unwrap();
        let wrong = inner.wrong.as_ref();
        let is_stranger = wrong.is_some_and(|wrong| wrong.fault == Fault::UntrustedCertificate);
        if is_stranger {
            inner.happened.push(Happened::Bad);
        }
        is_stranger
    };
    if let Ok(stream) = (if is_stranger { bad } else { good }).accept(stream).await {
        converse(stream, inner).await;
    }
}

async fn converse(mut stream: impl Line, inner: Arc<Mutex<Inner>>) {
    let Some(asked) = read(&mut stream).await else { return };
    let (answer, wrong, mut gate) = {
        let mut inner = inner.lock().unwrap();
        inner.asked.push(asked.clone());
        let wrong = inner.wrong.clone();
        let wrong = wrong.filter(|wrong| {
            let only = wrong.only.as_ref();
            only.is_none_or(|(verb, path)| asked.verb == *verb && asked.path == *path)
        });
        let answer = inner.answer(&asked, wrong.as_ref());
        let is_about_data = asked.path == contract::path::MY_CHANGES;
        match wrong.as_ref().map(|wrong| wrong.fault) {
            None | Some(Fault::SkewedDate) if is_about_data => {
                let until = inner.until;
                inner.happened.push(Happened::Good(now(), until));
            }
            Some(fault) if is_about_data || fault.is_of_the_way() && !wrong.as_ref().is_some_and(Wrong::does_no_harm) => {
                inner.happened.push(Happened::Bad);
            }
            _ => {}
        }
        (answer, wrong, inner.gate.clone())
    };
    if asked.path == contract::path::MY_CHANGES && gate.wait_for(|is_open| *is_open).await.is_err() {
        return;
    }
    reply(stream, answer, wrong).await;
}

impl Inner {
    /// What is right to say. What is refused is not done; anything else is, whether the answer arrives or not.
    fn answer(&mut self, asked: &Asked, wrong: Option<&Wrong>) -> (u16, String) {
        if wrong.is_some_and(|wrong| wrong.fault.refusal(wrong.call).is_some()) {
            return (500, String::new());
        }
        let same = asked.key.as_ref().and_then(|key| self.kept.get(key));
        if let Some((body, status, answer)) = same {
            assert_eq!(*body, asked.body, "another request under a key that was used");
            return (*status, answer.clone());
        }
        let (status, answer) = household::answer(&asked.verb, &asked.path, &asked.token, self.until);
        if let Some(key) = &asked.key {
            self.kept.insert(key.clone(), (asked.body.clone(), status, answer.clone()));
        }
        (status, answer)
    }
}

pub fn now() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "the service dates its answers by the real clock")]
    Timestamp::now()
}

async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Asked> {
    let (mut bytes, mut buffer) = (Vec::new(), vec![0; 8192]);
    loop {
        let read = stream.read(&mut buffer).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let header = |name: &str| {
            head.lines()
                .filter_map(|line| line.split_once(": "))
                .find(|(key, _)| key.eq_ignore_ascii_case(name))
                .map(|(_, value)| value.to_owned())
        };
        let length: usize = header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        if bytes.len() < end + 4 + length {
            continue;
        }
        let mut words = head.split_whitespace();
        let verb = words.next()?.to_owned();
        let path = words.next()?.split('?').next()?.to_owned();
        return Some(Asked {
            verb,
            path,
            key: header(IDEMPOTENCY_KEY),
            token: header("authorization").unwrap_or_default().trim_start_matches("Bearer ").to_owned(),
            body: bytes[end + 4..].to_vec(),
        });
    }
}

/// A whole answer.
fn http(status: u16, media_type: &str, extra: &str, body: &[u8]) -> Vec<u8> {
    let (date, length) = (now(), body.len());
    let skew = jiff::SignedDuration::from_hours(if extra.contains("skewed") { 72 } else { 0 });
    let date = (date + skew).strftime("%a, %d %b %Y %H:%M:%S GMT");
    let extra = extra.replace("skewed", "");
    let head = format!(
        "HTTP/1.1 {status} X\r\ndate: {date}\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n{extra}connection: close\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

async fn reply(mut stream: impl Line, (status, body): (u16, String), wrong: Option<Wrong>) {
    let json = "application/json";
    let whole = http(status, json, "", body.as_bytes());
    // As long as whoever asked waits, and no longer.
    let bytes = match wrong.as_ref().map(|wrong| wrong.fault) {
        None | Some(Fault::Refused | Fault::UntrustedCertificate | Fault::NoName) => whole,
        Some(Fault::SkewedDate) => http(status, json, "skewed", body.as_bytes()),
        Some(Fault::ResetBefore) => return reset(stream),
        Some(Fault::ResetInBody) => {
            let cut = http(200, json, "", &[b' '; 4096]);
            _ = stream.write_all(&cut[..cut.len() - 2048]).await;
            _ = stream.flush().await;
            return reset(stream);
        }
        Some(Fault::StalledBefore) => return wait_for_end(stream).await,
        Some(Fault::StalledInBody) => {
            let cut = http(200, json, "", &[b' '; 4096]);
            _ = stream.write_all(&cut[..cut.len() - 2048]).await;
            _ = stream.flush().await;
            return wait_for_end(stream).await;
        }
        Some(Fault::Page) => http(200, "text/html", "", b"<!doctype html><title>Wi-Fi</title>"),
        Some(Fault::Redirect) => http(302, "text/plain", "location: http://portal.invalid/\r\n", b""),
        Some(Fault::CutJson) => http(200, json, "", b"{\"until\": 7, \"mo"),
        Some(Fault::StrangeJson) => http(200, json, "", b"\"strange\""),
        Some(Fault::Garbage) => http(200, "application/octet-stream", "", &[0xfe, 0, 0x13, 0x37, 0xff]),
        Some(Fault::Bomb) => http(200, json, "content-encoding: gzip\r\n", &bomb()),
        Some(Fault::Endless) => {
            let head = "HTTP/1.1 200 X\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
            _ = stream.write_all(head.as_bytes()).await;
            let chunk = format!("1000\r\n{}\r\n", " ".repeat(4096));
            while stream.write_all(chunk.as_bytes()).await.is_ok() {}
            return;
        }
        Some(fault) => {
            let code = wrong.as_ref().and_then(|wrong| fault.refusal(wrong.call)).unwrap();
            let problem = match fault {
                Fault::Status422 => {
                    let field = domain::field::FieldProblem::new("secret", domain::field::FieldCode::Missing);
                    Problem::invalid(vec![field])
                }
                Fault::Status429 | Fault::Status503 => Problem::new(code).after(7),
                _ => Problem::new(code),
            };
            let body = serde_json::to_vec(&problem).unwrap();
            http(problem.status, PROBLEM_JSON, "retry-after: 7\r\n", &body)
        }
    };
    _ = stream.write_all(&bytes).await;
    _ = stream.shutdown().await;
}

/// Four megabytes of nothing in four thousand bytes.
pub fn bomb() -> Vec<u8> {
    static BOMB: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packed.write_all(&vec![b' '; 4 * 1024 * 1024]).unwrap();
        packed.finish().unwrap()
    });
    BOMB.clone()
}

fn reset(stream: impl Line) {
    stream.wire().set_zero_linger().unwrap();
}

async fn wait_for_end(mut stream: impl AsyncRead + AsyncWrite + Unpin) {
    _ = tokio::time::timeout(Duration::from_secs(30), stream.read(&mut [0; 16])).await;
}
