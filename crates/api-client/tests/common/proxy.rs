//! A proxy as a centre has it: it carries `CONNECT` on, whatever name is asked for, to this computer's port of that number.

use std::sync::{Arc, Mutex};

use api_client::Proxy;
use tokio::io::{AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use super::authority::read_head;

/// The proxy, and what it was asked for.
pub struct Centre {
    pub port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Centre {
    /// One that answers so: with 200 it carries on.
    pub async fn answering(status: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let kept = asked.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(carry(stream, status, kept.clone()));
            }
        });
        Self { port, asked }
    }

    pub fn way(&self) -> Proxy {
        Proxy::At(format!("http://ana:clave@127.0.0.1:{}", self.port).parse().unwrap())
    }

    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn carry(mut near: TcpStream, status: &str, asked: Arc<Mutex<Vec<String>>>) {
    let head = read_head(&mut near).await;
    asked.lock().unwrap().push(head.clone());
    _ = near.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes()).await;
    if !status.starts_with("200") {
        return;
    }
    let port: u16 = head.split_whitespace().nth(1).unwrap().rsplit(':').next().unwrap().parse().unwrap();
    let Ok(mut far) = TcpStream::connect(("127.0.0.1", port)).await else {
        return;
    };
    _ = copy_bidirectional(&mut near, &mut far).await;
}
