//! Somebody between the app and the service.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::sync::Arc;

use api_client::Fault;
use common::{client, token};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

/// A certificate for `localhost` that nobody but itself vouches for, and its key; made for this test.
const CERTIFICATE: &[u8] = include_bytes!("fixtures/untrusted.crt.der");
const KEY: &[u8] = include_bytes!("fixtures/untrusted.key.der");

#[tokio::test]
async fn a_certificate_that_this_computer_does_not_trust_is_named_and_gets_no_token() {
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![CertificateDer::from(CERTIFICATE)], PrivatePkcs8KeyDer::from(KEY).into())
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let refused = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        match TlsAcceptor::from(Arc::new(config)).accept(stream).await {
            Ok(mut stream) => stream.read(&mut [0; 16]).await.unwrap_or(0) == 0,
            Err(_) => true,
        }
    });
    let fault = client(&format!("https://localhost:{port}")).sessions(&token()).await.unwrap_err();
    assert_eq!(fault, Fault::Intercepted);
    assert!(refused.await.unwrap(), "the request was sent all the same");
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
