//! The line between the app and the service: it can be cut, mended, and made to answer faults.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::date;
use crate::fault::Fault;
use crate::request::Request;
use crate::stop::OrStop;
use crate::waiting::{PATIENCE, until};

/// A proxy on a port that stays the same, whatever happens behind it.
pub struct Line {
    address: SocketAddr,
    shared: Arc<Shared>,
    listening: Mutex<Option<JoinHandle<()>>>,
}

struct Shared {
    server: SocketAddr,
    rules: Mutex<Vec<Rule>>,
    days: Mutex<i64>,
    seen: Mutex<Vec<Request>>,
    open: Mutex<Vec<JoinHandle<()>>>,
}

struct Rule {
    method: &'static str,
    path: String,
    fault: Fault,
    times: usize,
}

impl Line {
    /// A line to the service at `server`.
    pub async fn to(server: SocketAddr) -> Self {
        let shared = Arc::new(Shared {
            server,
            rules: Mutex::default(),
            days: Mutex::default(),
            seen: Mutex::default(),
            open: Mutex::default(),
        });
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.or_stop("opening the line");
        let address = listener.local_addr().or_stop("opening the line");
        let listening = tokio::spawn(listen(listener, Arc::clone(&shared)));
        Self {
            address,
            shared,
            listening: Mutex::new(Some(listening)),
        }
    }

    /// For `--server`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Nothing gets through: connections are refused and open ones break.
    pub async fn is_cut(&self) {
        let listening = lock(&self.listening).take();
        if let Some(listening) = listening {
            listening.abort();
            let _ = listening.await;
        }
        for connection in lock(&self.shared.open).drain(..) {
            connection.abort();
        }
    }

    /// As before.
    pub async fn is_mended(&self) {
        self.answers_rightly();
        if lock(&self.listening).is_some() {
            return;
        }
        let listener = until(PATIENCE, "the line's port", async || TcpListener::bind(self.address).await.ok()).await;
        *lock(&self.listening) = Some(tokio::spawn(listen(listener, Arc::clone(&self.shared))));
    }

    /// Everything is answered by a fault from now on.
    pub fn answers(&self, fault: Fault) {
        self.answers_to("", "/", fault, usize::MAX);
    }

    /// Requests of a method (empty: any) whose path begins so are answered by a fault, so many times.
    pub fn answers_to(&self, method: &'static str, path: &str, fault: Fault, times: usize) {
        lock(&self.shared.rules).push(Rule {
            method,
            path: path.to_owned(),
            fault,
            times,
        });
    }

    /// The service's clock is so many days ahead of this computer's, or behind it if negative.
    pub fn shifts_the_date(&self, days: i64) {
        *lock(&self.shared.days) = days;
    }

    /// No more faults.
    pub fn answers_rightly(&self) {
        lock(&self.shared.rules).clear();
    }

    /// All requests so far, oldest first.
    #[must_use]
    pub fn seen(&self) -> Vec<Request> {
        lock(&self.shared.seen).clone()
    }

    /// How many requests of a method had this path.
    #[must_use]
    pub fn count(&self, method: &str, path: &str) -> usize {
        let seen = lock(&self.shared.seen);
        seen.iter()
            .filter(|request| request.method == method && request.path() == path)
            .count()
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if let Some(listening) = lock(&self.listening).take() {
            listening.abort();
        }
        for connection in lock(&self.shared.open).drain(..) {
            connection.abort();
        }
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((app, _)) = listener.accept().await {
        let carried = tokio::spawn(carry(app, Arc::clone(&shared)));
        let mut open = lock(&shared.open);
        open.retain(|connection| !connection.is_finished());
        open.push(carried);
    }
}

async fn carry(mut app: TcpStream, shared: Arc<Shared>) {
    let Some(request) = Request::read(&mut app).await else { return };
    let fault = shared.fault(&request);
    let passed = request.written();
    lock(&shared.seen).push(request);
    match fault {
        None => {
            if let Ok(mut server) = TcpStream::connect(shared.server).await
                && server.write_all(&passed).await.is_ok()
            {
                let mut answer = Vec::new();
                let _ = server.read_to_end(&mut answer).await;
                let days = *lock(&shared.days);
                let _ = app.write_all(&date::shifted(answer, days)).await;
            }
        }
        Some(Fault::BrokenAfter) => {
            if let Ok(mut server) = TcpStream::connect(shared.server).await
                && server.write_all(&passed).await.is_ok()
            {
                let _ = copy(&mut server, &mut tokio::io::sink()).await;
            }
        }
        Some(Fault::Bytes(bytes)) => {
            let _ = app.write_all(&bytes).await;
        }
        Some(Fault::Endless) => {
            let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n[";
            let mut alive = app.write_all(head).await.is_ok();
            while alive {
                alive = app.write_all(&[b' '; 65_536]).await.is_ok();
            }
        }
        Some(Fault::Silent) => tokio::time::sleep(Duration::from_secs(3600)).await,
    }
    let _ = app.shutdown().await;
}

impl Shared {
    fn fault(&self, request: &Request) -> Option<Fault> {
        let mut rules = lock(&self.rules);
        let matching = |rule: &Rule| (rule.method.is_empty() || rule.method == request.method) && request.path().starts_with(&rule.path);
        let at = rules.iter().rposition(matching)?;
        let fault = rules[at].fault.clone();
        rules[at].times -= 1;
        if rules[at].times == 0 {
            rules.remove(at);
        }
        Some(fault)
    }
}

/// A panicking test has no use for what it left behind half done.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A service that says which path was asked for.
    async fn echo() -> SocketAddr {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.or_stop("listening");
        let address = listener.local_addr().or_stop("listening");
        tokio::spawn(async move {
            while let Ok((mut line, _)) = listener.accept().await {
                let Some(request) = Request::read(&mut line).await else { continue };
                let body = format!("{} {}", request.target, String::from_utf8_lossy(&request.body));
                let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
                let _ = line.write_all(answer.as_bytes()).await;
            }
        });
        address
    }

    async fn ask(line: &Line, path: &str) -> Option<String> {
        let mut stream = TcpStream::connect(line.address).await.ok()?;
        let request = format!("POST {path} HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n\r\nhi");
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = vec![0; 1_000_000];
        let read = tokio::time::timeout(Duration::from_millis(300), async {
            let mut size = 0;
            while size < answer.len() {
                match stream.read(&mut answer[size..]).await {
                    Ok(0) | Err(_) => break,
                    Ok(more) => size += more,
                }
            }
            size
        });
        let size = read.await.ok()?;
        answer.truncate(size);
        Some(String::from_utf8_lossy(&answer).into_owned())
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_line_passes_what_is_asked_until_it_is_cut_and_again_when_mended() {
        let line = Line::to(echo().await).await;
        assert!(
            ask(&line, "/v1/me?x=1")
                .await
                .is_some_and(|answer| answer.ends_with("/v1/me?x=1 hi"))
        );
        line.is_cut().await;
        assert_eq!(ask(&line, "/v1/me").await, None);
        line.is_mended().await;
        assert!(ask(&line, "/v1/me").await.is_some_and(|answer| answer.ends_with("/v1/me hi")));
        assert_eq!((line.count("POST", "/v1/me"), line.count("GET", "/v1/me")), (2, 0));
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_fault_is_answered_where_it_is_set_and_as_often() {
        let line = Line::to(echo().await).await;
        line.answers_to("POST", "/v1/me", Fault::gateway(503), 1);
        assert!(ask(&line, "/v1/programs").await.is_some_and(|answer| answer.contains("200 OK")));
        assert!(
            ask(&line, "/v1/me/pin")
                .await
                .is_some_and(|answer| answer.starts_with("HTTP/1.1 503"))
        );
        assert!(ask(&line, "/v1/me/pin").await.is_some_and(|answer| answer.contains("200 OK")));
        line.answers(Fault::Endless);
        assert_eq!(ask(&line, "/").await.map(|answer| answer.len()), Some(1_000_000));
        line.answers(Fault::Silent);
        assert_eq!(ask(&line, "/").await, None);
        line.answers(Fault::BrokenAfter);
        assert_eq!(ask(&line, "/").await.as_deref(), Some(""));
    }
}
