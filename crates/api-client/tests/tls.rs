//! Somebody between the app and the service.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use api_client::{Fault, Proxy};
use common::authority::{Authority, serve};
use common::{client, client_by, no_sessions, token};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::test]
async fn a_certificate_that_this_computer_does_not_trust_is_told_and_gets_no_token() {
    let acceptor = Authority::called("Centro Vecinal").acceptor("localhost", 2020, 2090);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let refused = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        match acceptor.accept(stream).await {
            Ok(mut stream) => stream.read(&mut [0; 16]).await.unwrap_or(0) == 0,
            Err(_) => true,
        }
    });
    let client = client(&format!("https://localhost:{port}"));
    let fault = client.sessions(&token()).await.unwrap_err();
    assert_eq!(fault, Fault::Intercepted);
    assert!(refused.await.unwrap(), "the request was sent all the same");
    assert_eq!(client.inspected_by(), None, "nobody who is refused reads along");
}

#[tokio::test]
async fn one_that_this_computer_alone_trusts_is_let_in_and_named() {
    let authority = Authority::called("Centro Vecinal");
    let port = serve(authority.acceptor("localhost", 2020, 2090), no_sessions()).await;
    let client = client_by(Proxy::None, &authority, &format!("https://localhost:{port}"));
    assert_eq!(client.inspected_by(), None);
    assert!(client.sessions(&token()).await.is_ok());
    assert_eq!(client.inspected_by().as_deref(), Some("Centro Vecinal"));
}

#[tokio::test]
async fn one_for_another_place_or_another_time_is_not_believed_whoever_signed_it() {
    let authority = Authority::called("Centro Vecinal");
    for (name, from, until) in [("elsewhere.test", 2020, 2090), ("localhost", 2001, 2002), ("localhost", 2080, 2090)] {
        let port = serve(authority.acceptor(name, from, until), no_sessions()).await;
        let client = client_by(Proxy::None, &authority, &format!("https://localhost:{port}"));
        assert_eq!(
            client.sessions(&token()).await.unwrap_err(),
            Fault::Intercepted,
            "{name} {from} {until}"
        );
    }
}

#[tokio::test]
async fn plain_text_where_tls_should_be_is_somebody_in_between() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        _ = stream.read(&mut [0; 1024]).await;
    });
    let fault = client(&format!("https://localhost:{port}")).sessions(&token()).await.unwrap_err();
    assert_eq!(fault, Fault::Intercepted);
}
