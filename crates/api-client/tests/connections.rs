//! Connections that wait for the next request.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::time::Duration;

use common::{client, token};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// Reads one request and answers it, and keeps the connection open.
async fn answers(line: &mut TcpStream) {
    let mut asked = Vec::new();
    while !asked.ends_with(b"\r\n\r\n") {
        assert!(line.read_buf(&mut asked).await.unwrap() > 0, "no request came");
    }
    let body = r#"{"sessions":[]}"#;
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    line.write_all((head + body).as_bytes()).await.unwrap();
}

#[tokio::test]
async fn a_connection_is_used_again_until_it_is_to_be_forgotten_and_is_closed_then() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client(&format!("http://{}", listener.local_addr().unwrap()));
    let token = token();
    let (first, line) = tokio::join!(client.sessions(&token), async {
        let mut line = listener.accept().await.unwrap().0;
        answers(&mut line).await;
        line
    });
    let mut line = line;
    assert!(first.is_ok(), "{first:?}");
    let (second, ()) = tokio::join!(client.sessions(&token), answers(&mut line));
    assert!(second.is_ok(), "{second:?}");

    client.forget_connections();
    let closed = timeout(Duration::from_secs(5), line.read(&mut [0; 1])).await;
    assert_eq!(
        closed.unwrap().unwrap(),
        0,
        "the connection stays open, with the last answer in its buffer"
    );
    let (third, ()) = tokio::join!(client.sessions(&token), async {
        let mut line = listener.accept().await.unwrap().0;
        answers(&mut line).await;
    });
    assert!(third.is_ok(), "{third:?}");
}
