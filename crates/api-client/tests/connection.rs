//! What a connection can do to a call.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::time::Duration;

use api_client::Fault;
use common::{Act, Rogue, client, http, key, no_sessions, patient_client, token};
use contract::pin::PinChange;
use contract::secret::Secret;
use domain::other_party::OtherPartyReport;
use tokio::net::TcpListener;
use tokio::time::Instant;

async fn report(rogue: &Rogue) -> Result<(), Fault> {
    let report = OtherPartyReport {
        employer: "Taller Ruiz".into(),
        ..OtherPartyReport::default()
    };
    client(&rogue.address).report_other_party(&token(), &report, key()).await
}

#[tokio::test]
async fn nobody_listening_is_no_network() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let fault = client(&format!("http://{free}")).sessions(&token()).await.unwrap_err();
    assert_eq!(fault, Fault::NoNetwork);
}

#[tokio::test]
async fn a_name_that_does_not_resolve_is_no_network() {
    let fault = patient_client("https://service.invalid").sessions(&token()).await.unwrap_err();
    assert_eq!(fault, Fault::NoNetwork);
}

#[tokio::test]
async fn a_read_survives_a_connection_that_breaks() {
    let rogue = Rogue::start(vec![Act::HangUp, Act::HangUp, Act::Send(no_sessions())]).await;
    assert!(client(&rogue.address).sessions(&token()).await.is_ok());
    assert_eq!(rogue.asked().len(), 3);
}

#[tokio::test]
async fn a_read_is_given_up_after_a_few_tries() {
    let rogue = Rogue::start(vec![Act::HangUp]).await;
    assert_eq!(client(&rogue.address).sessions(&token()).await.unwrap_err(), Fault::NoNetwork);
    assert_eq!(rogue.asked().len(), 3);
}

#[tokio::test]
async fn a_write_is_sent_again_once_and_is_the_same_to_the_byte() {
    let rogue = Rogue::start(vec![Act::HangUp, Act::Send("HTTP/1.1 204 No Content\r\n\r\n".into())]).await;
    assert_eq!(report(&rogue).await, Ok(()));
    let asked = rogue.asked();
    assert_eq!(asked.len(), 2);
    assert!(asked[0].contains(&format!("idempotency-key: {}", key())), "{}", asked[0]);
    assert_eq!(asked[0], asked[1]);
}

#[tokio::test]
async fn a_write_is_not_sent_a_third_time() {
    let rogue = Rogue::start(vec![Act::HangUp]).await;
    assert_eq!(report(&rogue).await, Err(Fault::NoNetwork));
    assert_eq!(rogue.asked().len(), 2);
}

#[tokio::test]
async fn a_write_without_an_answer_in_time_is_not_sent_again() {
    let rogue = Rogue::start(vec![Act::Stall]).await;
    let begun = Instant::now();
    assert_eq!(report(&rogue).await, Err(Fault::TimedOut));
    assert!(begun.elapsed() < Duration::from_secs(3));
    assert_eq!(rogue.asked().len(), 1);
}

#[tokio::test]
async fn an_answer_cut_short_is_asked_for_again_and_then_refused() {
    let whole = no_sessions();
    let cut = whole[..whole.len() - 3].to_owned();
    let rogue = Rogue::start(vec![Act::Send(cut.clone())]).await;
    assert_eq!(client(&rogue.address).sessions(&token()).await.unwrap_err(), Fault::BadAnswer);

    let rogue = Rogue::start(vec![Act::Send(cut), Act::Send(whole)]).await;
    assert!(client(&rogue.address).sessions(&token()).await.is_ok());
}

#[tokio::test]
async fn a_lost_answer_to_a_change_of_pin_is_fetched_with_the_same_key() {
    let signed_in = r#"{"token":"new","session":{"id":"s","program":"p","account":"a","must_change_pin":false,"case":"open","idle_seconds":900,"ends_at":"2026-11-22T20:00:00Z"}}"#;
    let whole = http("200 OK", "application/json", signed_in);
    let rogue = Rogue::start(vec![Act::Send(whole[..whole.len() - 10].to_owned()), Act::Send(whole)]).await;
    let change = PinChange {
        current: Secret::new("4815".into()),
        new: Secret::new("1623".into()),
    };
    let answer = client(&rogue.address).change_pin(&token(), &change, key()).await.unwrap();
    assert_eq!(answer.token.expose(), "new");
    assert_eq!(rogue.asked().len(), 2);
}

#[tokio::test]
async fn an_answer_that_never_ends_is_cut_off_at_the_cap() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    let chunk = format!("1000\r\n{}\r\n", " ".repeat(4096));
    let rogue = Rogue::start(vec![Act::Forever(head.into(), chunk, Duration::ZERO)]).await;
    // Without the cap it would be the clock that ends it.
    assert_eq!(client(&rogue.address).sessions(&token()).await.unwrap_err(), Fault::BadAnswer);
    assert_eq!(rogue.asked().len(), 1);
}

#[tokio::test]
async fn an_answer_that_trickles_without_end_is_given_up() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 60000\r\n\r\n";
    let rogue = Rogue::start(vec![Act::Forever(head.into(), " ".into(), Duration::from_millis(50))]).await;
    assert_eq!(client(&rogue.address).sessions(&token()).await.unwrap_err(), Fault::TimedOut);
}

#[tokio::test]
async fn an_answer_announced_too_large_is_not_even_read() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 999999999\r\n\r\n";
    let rogue = Rogue::start(vec![Act::Send(head.into())]).await;
    assert_eq!(client(&rogue.address).sessions(&token()).await.unwrap_err(), Fault::BadAnswer);
    assert_eq!(rogue.asked().len(), 1);
}
