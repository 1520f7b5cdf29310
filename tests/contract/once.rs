//! `Idempotency-Key`: a double click, a retry after a lost answer.

use std::time::Duration;

use contract::path;
use contract::problem::Code;
use jiff::SignedDuration;
use secrecy::ExposeSecret;
use serde_json::json;
use testkit::{Load, Sample, Setup, Shows, fresh_key, spawn_server};

#[tokio::test]
async fn a_retry_of_a_sign_in_is_answered_the_same_and_opens_no_second_session() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let (path, key) = (path::with(path::SESSIONS, &sample.program), fresh_key());
    let form = json!({ "identifier": sample.participant_id, "secret": sample.secret() });
    let first = server.post(&path).once(key).json(&form).send().await;
    let again = server.post(&path).once(key).json(&form).send().await;
    assert_eq!((first.status, &first.body), (again.status, &again.body));
    let sessions = server.get(path::MY_SESSIONS).by(&first.token()).send().await.value();
    assert_eq!(sessions["sessions"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_double_click_is_answered_twice_the_same() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let (path, key) = (path::with(path::RECOVERIES, &sample.program), fresh_key());
    let form = json!({ "identifier": sample.ssn, "birth_date": sample.birth_date.to_string() });
    let click = || server.post(&path).once(key).json(&form).send();
    let (one, other) = tokio::join!(click(), click());
    assert_eq!((one.status, &one.body), (202, &other.body));
    assert_eq!(one.value()["letters_left"], 3);
}

#[tokio::test]
async fn the_same_wrong_pin_sent_again_costs_one_try() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let (path, key) = (path::with(path::SESSIONS, &sample.program), fresh_key());
    let form = json!({ "identifier": sample.participant_id, "secret": "70415" });
    for _ in 0..5 {
        let problem = server.post(&path).once(key).json(&form).send().await.problem();
        assert_eq!((problem.code, problem.tries_left), (Code::CredentialsWrong, Some(2)));
    }
    let next = server.sign_in(&sample.program, &sample.participant_id, "70415").await;
    assert_eq!(next.problem().tries_left, Some(1));
}

#[tokio::test]
async fn a_key_is_good_for_one_request() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let (path, key) = (path::with(path::SESSIONS, &sample.program), fresh_key());
    let form = |pin: &str| json!({ "identifier": sample.participant_id, "secret": pin });
    server.post(&path).once(key).json(&form("70415")).send().await;
    let other = server.post(&path).once(key).json(&form("70416")).send().await;
    assert_eq!(other.code(), Code::IdempotencyKeyReused);
}

#[tokio::test]
async fn a_request_that_is_still_being_answered_is_not_begun_again() {
    let load = Load {
        at_once: 0,
        waiting: 5,
        wait: Duration::from_secs(4),
    };
    let server = Setup::default().load(load).spawn().await;
    let sample = Sample::of(Shows::Ordinary);
    let (path, key) = (path::with(path::SESSIONS, &sample.program), fresh_key());
    let form = json!({ "identifier": sample.participant_id, "secret": sample.secret() });
    let send = || server.post(&path).once(key).json(&form).send();
    let (first, second) = tokio::join!(send(), send());
    assert_eq!((first.code(), second.code()), (Code::Busy, Code::StillWorking));
    assert_eq!(second.problem().retry_after, Some(1));
}

#[tokio::test]
async fn waiting_is_not_an_answer_that_is_kept() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let (path, key) = (path::with(path::SESSIONS, &sample.program), fresh_key());
    for _ in 0..3 {
        server.sign_in(&sample.program, &sample.participant_id, "70415").await;
    }
    let form = json!({ "identifier": sample.participant_id, "secret": sample.secret() });
    let locked = server.post(&path).once(key).json(&form).send().await;
    assert_eq!(locked.code(), Code::CredentialsLocked);
    server.clock.turn(SignedDuration::from_mins(30));
    assert_eq!(server.post(&path).once(key).json(&form).send().await.status, 201);
}

#[tokio::test]
async fn cw_05_a_change_of_pin_whose_answer_was_lost_is_answered_again_though_it_ended_the_session() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let (token, key) = (server.token_of(&sample).await, fresh_key());
    let form = json!({ "current": sample.secret(), "new": "604173" });
    let first = server.put(path::MY_PIN).by(&token).once(key).json(&form).send().await;
    let again = server.put(path::MY_PIN).by(&token).once(key).json(&form).send().await;
    assert_eq!((first.status, first.token().expose_secret()), (200, again.token().expose_secret()));
    assert_eq!(server.get(path::ME).by(&again.token()).send().await.status, 200);
    let another = server.put(path::MY_PIN).by(&token).json(&form).send().await;
    assert_eq!(another.code(), Code::SessionEnded);
}
