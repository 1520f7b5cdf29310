//! `/v1/session`, and how one ends.

use contract::path;
use contract::problem::Code;
use contract::session::Session;
use jiff::SignedDuration;
use secrecy::SecretString;
use testkit::{Sample, Setup, Shows, spawn_server};

#[tokio::test]
async fn signing_out_ends_the_session_and_says_so_to_who_still_has_the_token() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    assert_eq!(server.get(path::ME).by(&token).send().await.status, 200);
    assert_eq!(server.delete(path::SESSION).by(&token).send().await.status, 204);
    assert_eq!(server.get(path::ME).by(&token).send().await.code(), Code::SessionEnded);
    assert_eq!(server.delete(path::SESSION).by(&token).send().await.code(), Code::SessionEnded);
}

#[tokio::test]
async fn a_session_ends_when_nothing_is_asked_for_too_long_and_asking_keeps_it() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let session: Session = server.get(path::SESSION).by(&token).send().await.json();
    let idle = i64::from(session.idle_seconds);
    for _ in 0..3 {
        server.clock.turn(SignedDuration::from_secs(idle - 1));
        assert_eq!(server.get(path::ME).by(&token).send().await.status, 200);
    }
    server.clock.turn(SignedDuration::from_secs(idle));
    assert_eq!(server.get(path::ME).by(&token).send().await.code(), Code::SessionIdle);
}

#[tokio::test]
async fn a_session_ends_when_its_whole_time_is_over_however_busy_it_is() {
    let server = Setup::default()
        .rules(|programme| programme.session.absolute_minutes = 60)
        .spawn()
        .await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    for _ in 0..5 {
        server.clock.turn(SignedDuration::from_mins(10));
        assert_eq!(server.get(path::ME).by(&token).send().await.status, 200);
    }
    server.clock.turn(SignedDuration::from_mins(10));
    assert_eq!(server.get(path::ME).by(&token).send().await.code(), Code::SessionExpired);
}

#[tokio::test]
async fn what_is_no_token_of_ours_is_told_from_one_that_has_ended() {
    let server = spawn_server().await;
    assert_eq!(server.get(path::ME).send().await.code(), Code::NotSignedIn);
    for token in ["", "x", &"A".repeat(43), &"A".repeat(4000)] {
        let answer = server.get(path::ME).by(&SecretString::from(token)).send().await;
        assert_eq!(answer.code(), Code::NotSignedIn, "{token}");
        assert_eq!(answer.header("www-authenticate"), "Bearer");
    }
    let basic = server.get(path::ME).header("authorization", "Basic YTpi").send().await;
    assert_eq!(basic.code(), Code::NotSignedIn);
    let in_the_address = server.get("/v1/me?access_token=x").send().await;
    assert_eq!(in_the_address.code(), Code::NotSignedIn);
}
