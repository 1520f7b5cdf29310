//! How many wrong tries are evaluated, and what the answers give away.

use std::time::Duration;

use contract::problem::Code;
use jiff::SignedDuration;
use reqwest::header::DATE;
use testkit::{Answer, Load, Running, Sample, Setup, Shows, spawn_server};

const WRONG: &str = "70415";

async fn wrong(server: &Running, sample: &Sample) -> Answer {
    server.sign_in(&sample.program, &sample.participant_id, WRONG).await
}

async fn right(server: &Running, sample: &Sample) -> Answer {
    server.sign_in(&sample.program, &sample.participant_id, sample.secret()).await
}

#[tokio::test]
async fn wrong_pins_count_down_then_lock_and_the_lock_ends() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    for left in [2, 1, 0] {
        let problem = wrong(&server, &sample).await.problem();
        assert_eq!((problem.code, problem.tries_left), (Code::CredentialsWrong, Some(left)));
    }
    let locked = right(&server, &sample).await.problem();
    assert_eq!((locked.code, locked.retry_after), (Code::CredentialsLocked, Some(30 * 60)));
    server.clock.turn(SignedDuration::from_secs(30 * 60 - 1));
    assert_eq!(right(&server, &sample).await.problem().retry_after, Some(1));
    server.clock.turn(SignedDuration::from_secs(1));
    assert_eq!(right(&server, &sample).await.status, 201);
}

#[tokio::test]
async fn participant_id_and_social_security_number_of_one_person_share_their_tries() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    wrong(&server, &sample).await;
    let by_ssn = server.sign_in(&sample.program, &sample.ssn, WRONG).await;
    assert_eq!(by_ssn.problem().tries_left, Some(1));
    assert_eq!(wrong(&server, &sample).await.problem().tries_left, Some(0));
    let locked = server.sign_in(&sample.program, &sample.ssn, sample.secret()).await;
    assert_eq!(locked.code(), Code::CredentialsLocked);
}

#[tokio::test]
async fn a_right_pin_gives_back_its_own_try_and_not_the_wrong_ones_of_30_days() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    for _ in 0..5 {
        assert_eq!(wrong(&server, &sample).await.code(), Code::CredentialsWrong);
        assert_eq!(wrong(&server, &sample).await.code(), Code::CredentialsWrong);
        server.clock.turn(SignedDuration::from_hours(2));
        if right(&server, &sample).await.status != 201 {
            break;
        }
    }
    let locked = right(&server, &sample).await.problem();
    assert_eq!(locked.code, Code::CredentialsLocked);
    assert!(locked.retry_after > Some(29 * 86_400 - 10 * 3600), "{locked:?}");
    server.clock.turn(SignedDuration::from_hours(30 * 24));
    assert_eq!(right(&server, &sample).await.status, 201);
}

#[tokio::test]
async fn a_sweep_over_many_identifiers_from_one_address_is_stopped_for_an_hour() {
    let server = Setup::default()
        .rules(|programme| programme.tries.per_source_hour = 5)
        .spawn()
        .await;
    let sample = Sample::of(Shows::Ordinary);
    for number in 0..5 {
        let answer = server.sign_in(&sample.program, &format!("99999999{number:02}"), WRONG).await;
        assert_eq!(answer.code(), Code::CredentialsWrong);
    }
    let stopped = right(&server, &sample).await.problem();
    assert_eq!(stopped.code, Code::SourceLimited);
    assert!(stopped.retry_after <= Some(3600));
    server.clock.turn(SignedDuration::from_hours(1));
    assert_eq!(right(&server, &sample).await.status, 201);
}

#[tokio::test]
async fn known_and_unknown_identifiers_are_answered_with_the_same_bytes() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    for _ in 0..4 {
        let known = wrong(&server, &sample).await;
        for unknown in ["9999999999", "999999999"] {
            let mut unknown = server.sign_in(&sample.program, unknown, WRONG).await;
            unknown.headers.insert(DATE, known.headers[DATE].clone());
            assert_eq!(
                (unknown.status, &unknown.headers, &unknown.body),
                (known.status, &known.headers, &known.body)
            );
        }
    }
}

#[tokio::test]
async fn an_unknown_identifier_waits_for_a_hash_like_a_known_one() {
    let load = Load {
        at_once: 0,
        waiting: 1,
        wait: Duration::from_millis(50),
    };
    let server = Setup::default().load(load).spawn().await;
    let sample = Sample::of(Shows::Ordinary);
    let unknown = server.sign_in(&sample.program, "9999999999", WRONG).await;
    assert_eq!((unknown.code(), wrong(&server, &sample).await.code()), (Code::Busy, Code::Busy));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_thousand_wrong_pins_at_once_exactly_three_are_evaluated() {
    let server = Setup::default()
        .rules(|programme| programme.tries.per_source_hour = 10_000)
        .spawn()
        .await;
    let server = std::sync::Arc::new(server);
    let sample = Sample::of(Shows::Ordinary);
    let mut guesses = tokio::task::JoinSet::new();
    for number in 0..1_000 {
        let (server, sample) = (std::sync::Arc::clone(&server), sample.clone());
        guesses.spawn(async move {
            server
                .sign_in(&sample.program, &sample.participant_id, &format!("83{number:04}"))
                .await
                .code()
        });
    }
    let codes = guesses.join_all().await;
    let evaluated = codes.iter().filter(|code| **code == Code::CredentialsWrong).count();
    let locked = codes.iter().filter(|code| **code == Code::CredentialsLocked).count();
    assert_eq!((evaluated, locked), (3, 997));
}
