//! The way through a centre's proxy.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use api_client::{Fault, Proxy};
use common::authority::{Authority, serve};
use common::proxy::Centre;
use common::{Act, Rogue, client_by, no_sessions, token};

#[tokio::test]
async fn the_service_is_reached_through_the_proxy_that_was_set_and_its_name_is_left_to_the_proxy() {
    let authority = Authority::called("Agencia");
    let port = serve(authority.acceptor("service.test", 2020, 2090), no_sessions()).await;
    let centre = Centre::answering("200 OK").await;
    let client = client_by(centre.way(), &authority, &format!("https://service.test:{port}"));
    assert!(client.sessions(&token()).await.is_ok());
    let asked = centre.asked();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].starts_with(&format!("CONNECT service.test:{port} ")), "{}", asked[0]);
    assert!(asked[0].to_lowercase().contains("proxy-authorization: basic "), "{}", asked[0]);
    assert!(!asked[0].contains("t0ken"), "the token is for the service alone");
}

#[tokio::test]
async fn a_proxy_that_breaks_the_seal_is_told_apart_from_one_that_carries() {
    // The proxy answers in the service's name, with a certificate of its own.
    let (agency, centre_s) = (Authority::called("Agencia"), Authority::called("Centro Vecinal"));
    let port = serve(centre_s.acceptor("service.test", 2020, 2090), no_sessions()).await;
    let centre = Centre::answering("200 OK").await;
    let server = format!("https://service.test:{port}");
    let stranger = client_by(centre.way(), &agency, &server).sessions(&token()).await;
    assert_eq!(stranger.unwrap_err(), Fault::Intercepted);
    let known = client_by(centre.way(), &centre_s, &server);
    assert!(known.sessions(&token()).await.is_ok());
    assert_eq!(known.inspected_by().as_deref(), Some("Centro Vecinal"));
}

#[tokio::test]
async fn a_proxy_that_refuses_is_no_network() {
    let authority = Authority::called("Agencia");
    for status in ["407 Proxy Authentication Required", "403 Forbidden", "502 Bad Gateway"] {
        let centre = Centre::answering(status).await;
        let client = client_by(centre.way(), &authority, "https://service.test:4443");
        assert_eq!(client.sessions(&token()).await.unwrap_err(), Fault::NoNetwork, "{status}");
    }
}

#[tokio::test]
async fn this_computer_itself_is_reached_without_a_proxy() {
    let authority = Authority::called("Agencia");
    let centre = Centre::answering("200 OK").await;
    let rogue = Rogue::start(vec![Act::Send(no_sessions())]).await;
    assert!(client_by(centre.way(), &authority, &rogue.address).sessions(&token()).await.is_ok());
    assert!(centre.asked().is_empty());
}

#[tokio::test]
async fn without_one_the_name_is_looked_up_here() {
    let authority = Authority::called("Agencia");
    let client = client_by(Proxy::None, &authority, "https://service.invalid");
    assert_eq!(client.sessions(&token()).await.unwrap_err(), Fault::NoNetwork);
}
