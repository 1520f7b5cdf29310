//! What a request looks like, and what it does not give away.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::sync::Arc;

use api_client::{Client, Config, Fault, Limits, Unusable};
use common::{Act, Noon, Rogue, client, http, key, no_sessions, token};
use contract::problem::{Code, Problem};
use contract::secret::Secret;
use contract::session::SignIn;
use domain::language::Language;
use domain::profile::{Address, ProfileUpdate};
use url::Url;

fn config(server: &str) -> Config {
    Config {
        server: Url::parse(server).unwrap(),
        version: "0.1.0".into(),
        system: "Linux".into(),
        limits: Limits::default(),
    }
}

#[tokio::test]
async fn a_request_names_the_app_and_its_system_and_asks_for_nothing_compressed() {
    let rogue = Rogue::start(vec![Act::Send(no_sessions())]).await;
    client(&rogue.address).sessions(&token()).await.unwrap();
    let asked = rogue.asked().remove(0).to_lowercase();
    assert!(asked.starts_with("get /v1/me/sessions http/1.1\r\n"), "{asked}");
    assert!(asked.contains("\r\nuser-agent: mi-cuenta/0.1.0 (linux)\r\n"), "{asked}");
    assert!(asked.contains("\r\nauthorization: bearer t0ken\r\n"), "{asked}");
    assert!(!asked.contains("accept-encoding"), "{asked}");
}

#[tokio::test]
async fn an_update_says_which_version_it_changes() {
    let rogue = Rogue::start(vec![Act::Send(http("200 OK", "application/json", "{}"))]).await;
    let update = ProfileUpdate {
        address: Address::default(),
        phone: String::new(),
        email: String::new(),
        language: Language::EsUs,
    };
    let answer = client(&rogue.address).update_profile(&token(), &update, 3, key()).await;
    assert_eq!(answer.err(), Some(Fault::BadAnswer));
    let asked = rogue.asked().remove(0);
    assert!(asked.starts_with("PUT /v1/me/profile "), "{asked}");
    assert!(asked.contains("\r\nif-match: \"3\"\r\n"), "{asked}");
}

#[tokio::test]
async fn changes_are_asked_for_from_where_the_last_answer_ended() {
    let rogue = Rogue::start(vec![Act::Send(http("200 OK", "application/json", "{}"))]).await;
    assert!(client(&rogue.address).changes(&token(), 42).await.is_err());
    assert!(rogue.asked()[0].starts_with("GET /v1/me/changes?since=42 "));
}

#[tokio::test]
async fn a_service_below_a_path_is_asked_there() {
    let rogue = Rogue::start(vec![Act::Send(no_sessions())]).await;
    client(&format!("{}/cuenta/", rogue.address)).sessions(&token()).await.unwrap();
    assert!(rogue.asked()[0].starts_with("GET /cuenta/v1/me/sessions "));
}

#[tokio::test]
async fn a_secret_travels_in_the_body_alone() {
    let rogue = Rogue::start(vec![Act::Send(http("200 OK", "application/json", "{}"))]).await;
    let form = SignIn {
        identifier: Secret::new("0012345678".into()),
        pin: Secret::new("4815".into()),
    };
    assert!(client(&rogue.address).sign_in("support", &form, key()).await.is_err());
    let asked = rogue.asked().remove(0);
    let (head, body) = asked.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /v1/programs/support/sessions "));
    assert!(!head.contains("4815") && !head.contains("0012345678"));
    assert_eq!(body, r#"{"identifier":"0012345678","pin":"4815"}"#);
}

#[tokio::test]
async fn an_id_that_leads_out_of_its_path_is_not_sent() {
    let rogue = Rogue::start(vec![Act::HangUp]).await;
    for id in ["", "..", "a/b", "a?b", "a%2fb", "ñ"] {
        let fault = client(&rogue.address).read_notice(&token(), id, key()).await.unwrap_err();
        assert_eq!(fault, Fault::Problem(Problem::new(Code::NotFound)), "{id}");
    }
    assert!(rogue.asked().is_empty());
}

#[test]
fn a_service_without_tls_is_refused_unless_it_is_this_computer() {
    for (server, taken) in [
        ("https://cuenta.example", true),
        ("http://127.0.0.1:8080", true),
        ("http://[::1]:8080", true),
        ("http://localhost:8080", true),
        ("http://cuenta.example", false),
        ("http://localhost.example", false),
        ("ftp://localhost", false),
    ] {
        let made = Client::new(config(server), Arc::new(Noon)).map(|_| ());
        assert_eq!(made, if taken { Ok(()) } else { Err(Unusable::NotSecure) }, "{server}");
    }
}
