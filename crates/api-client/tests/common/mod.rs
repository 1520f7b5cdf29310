//! What the tests share: clients, and a server that misbehaves as told.
#![allow(dead_code, reason = "every test file uses its part of it")]

pub mod authority;
pub mod proxy;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use api_client::{Client, Config, Heard, Limits, Proxy};
use domain::clock::Clock;
use jiff::Timestamp;
use secrecy::SecretString;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::Url;
use uuid::Uuid;

use authority::Authority;

/// 2026-11-22T12:00:00Z, which every test takes for now.
pub struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }
}

/// A client of `server` that has little patience.
pub fn client(server: &str) -> Client {
    client_within(little_patience(), server)
}

pub fn little_patience() -> Limits {
    Limits {
        connect: Duration::from_millis(400),
        whole: Duration::from_millis(800),
        pause: Duration::from_millis(5),
        answer: 64 * 1024,
        ..Limits::default()
    }
}

/// One as the app has it.
pub fn patient_client(server: &str) -> Client {
    client_within(Limits::default(), server)
}

fn client_within(limits: Limits, server: &str) -> Client {
    Client::new(config(limits, server), Arc::new(Noon)).unwrap()
}

/// A client by the way of `proxy`, on a computer that trusts `authority`.
pub fn client_by(proxy: Proxy, authority: &Authority, server: &str) -> Client {
    let config = Config {
        proxy,
        roots: vec![authority.root()],
        ..config(little_patience(), server)
    };
    Client::new(config, Arc::new(Noon)).unwrap()
}

pub fn config(limits: Limits, server: &str) -> Config {
    Config {
        server: Url::parse(server).unwrap(),
        version: "0.1.0".into(),
        system: "Linux".into(),
        limits,
        proxy: Proxy::None,
        roots: Vec::new(),
        heard: Heard::default(),
    }
}

pub fn token() -> SecretString {
    SecretString::from("t0ken")
}

pub fn key() -> Uuid {
    Uuid::from_u128(7)
}

/// What the server does with a connection once it has read the request.
#[derive(Clone)]
pub enum Act {
    /// Sends this and closes.
    Send(String),
    /// Closes without a word.
    HangUp,
    /// Never answers.
    Stall,
    /// Sends the first text, and then the second without end, so far apart.
    Forever(String, String, Duration),
}

/// A server on this computer: each connection gets the next act, the last one again and again. Keeps what it was asked.
pub struct Rogue {
    pub address: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Rogue {
    pub async fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kept = asked.clone();
        tokio::spawn(async move {
            for turn in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                let act = acts[turn.min(acts.len() - 1)].clone();
                tokio::spawn(serve(stream, act, kept.clone()));
            }
        });
        Self { address, asked }
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn serve(mut stream: TcpStream, act: Act, asked: Arc<Mutex<Vec<String>>>) {
    let request = read_request(&mut stream).await;
    asked.lock().unwrap().push(request);
    match act {
        Act::Send(text) => stream.write_all(text.as_bytes()).await.unwrap(),
        Act::HangUp => {}
        Act::Stall => tokio::time::sleep(Duration::from_secs(60)).await,
        Act::Forever(head, text, pause) => {
            stream.write_all(head.as_bytes()).await.unwrap();
            while stream.write_all(text.as_bytes()).await.is_ok() {
                tokio::time::sleep(pause).await;
            }
        }
    }
}

async fn read_request(stream: &mut TcpStream) -> String {
    let (mut text, mut buffer) = (String::new(), [0; 4096]);
    loop {
        let read = stream.read(&mut buffer).await.unwrap();
        text.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
        let whole = text.split_once("\r\n\r\n").is_some_and(|(head, body)| {
            let length = head
                .lines()
                .find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            body.len() >= length.unwrap_or(0)
        });
        if whole || read == 0 {
            return text;
        }
    }
}

/// A whole answer over HTTP.
pub fn http(status: &str, media_type: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
}

/// An answer that `sessions` takes.
pub fn no_sessions() -> String {
    http("200 OK", "application/json", r#"{"sessions":[]}"#)
}
