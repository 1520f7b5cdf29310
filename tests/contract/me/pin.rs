//! `/v1/me/pin`: the change of PIN (CW-03, CW-05).

use contract::path;
use contract::problem::Code;
use domain::field::FieldCode;
use jiff::SignedDuration;
use secrecy::SecretString;
use serde_json::json;
use testkit::{Answer, Running, Sample, Shows, spawn_server};

async fn change(server: &Running, token: &SecretString, current: &str, new: &str) -> Answer {
    server
        .put(path::MY_PIN)
        .by(token)
        .json(&json!({ "current": current, "new": new }))
        .send()
        .await
}

#[tokio::test]
async fn cw_03_the_first_sign_in_ends_with_a_pin_of_the_persons_own() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::FirstSignIn);
    let letter = sample.secret().to_owned();
    let token = server.token_of(&sample).await;
    let changed = change(&server, &token, &letter, "48-15 03").await;
    assert_eq!(
        (changed.status, &changed.value()["session"]["must_change_pin"]),
        (200, &json!(false))
    );
    assert_eq!(server.get(path::ME).by(&changed.token()).send().await.status, 200);
    assert_eq!(server.get(path::SESSION).by(&token).send().await.code(), Code::SessionEnded);
    let sign_in = async |pin: &str| server.sign_in(&sample.program, &sample.participant_id, pin).await;
    assert_eq!(sign_in("481503").await.status, 201);
    assert_eq!(sign_in(&letter).await.code(), Code::TemporaryPinUsed);
}

#[tokio::test]
async fn cw_01_a_new_pin_that_is_guessed_first_is_refused_with_the_reason() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let token = server.token_of(&sample).await;
    let year = sample.birth_date.year().to_string();
    let ssn = &sample.ssn;
    for (new, code) in [
        ("1234", FieldCode::PinRun),
        ("987654", FieldCode::PinRun),
        ("7777", FieldCode::PinRepeated),
        ("1212", FieldCode::PinRepeated),
        ("2580", FieldCode::PinTooCommon),
        (year.as_str(), FieldCode::PinBirthYear),
        (&sample.participant_id[2..8], FieldCode::PinPartOfIdentifier),
        (&ssn[5..9], FieldCode::PinPartOfIdentifier),
        ("", FieldCode::Missing),
        ("48l5", FieldCode::PinNotDigits),
        ("481", FieldCode::PinTooShort),
        ("481503926", FieldCode::PinTooLong),
    ] {
        let answer = change(&server, &token, sample.secret(), new).await;
        assert_eq!(answer.fields(), [("new".to_owned(), code)], "{new:?}");
    }
    let both = change(&server, &token, "x", "1234").await;
    assert_eq!(
        both.fields(),
        [
            ("current".to_owned(), FieldCode::PinNotDigits),
            ("new".to_owned(), FieldCode::PinRun)
        ]
    );
}

#[tokio::test]
async fn cw_05_a_pin_of_before_cannot_be_chosen_again_until_it_is_forgotten() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let mut token = server.token_of(&sample).await;
    let mut current = sample.secret().to_owned();
    let used = |answer: &Answer| answer.fields() == [("new".to_owned(), FieldCode::PinUsedBefore)];
    assert!(used(&change(&server, &token, &current, &current).await));
    for new in ["604173", "730582", "916047"] {
        let changed = change(&server, &token, &current, new).await;
        assert_eq!(changed.status, 200, "{changed:?}");
        (token, current) = (changed.token(), new.to_owned());
        assert!(used(&change(&server, &token, &current, sample.secret()).await), "{new}");
    }
    let changed = change(&server, &token, &current, "285936").await;
    (token, current) = (changed.token(), "285936".to_owned());
    assert_eq!(
        change(&server, &token, &current, sample.secret()).await.status,
        200,
        "one of three PINs ago is forgotten"
    );
}

#[tokio::test]
async fn cw_05_a_temporary_pin_cannot_be_kept() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::FirstSignIn);
    let token = server.token_of(&sample).await;
    let answer = change(&server, &token, sample.secret(), sample.secret()).await;
    assert_eq!(answer.fields(), [("new".to_owned(), FieldCode::PinUsedBefore)]);
    assert_eq!(server.get(path::ME).by(&token).send().await.code(), Code::PinChangeRequired);
}

#[tokio::test]
async fn a_wrong_present_pin_is_a_try_like_any_other() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let token = server.token_of(&sample).await;
    server.sign_in(&sample.program, &sample.ssn, "70415").await;
    for left in [1, 0] {
        let answer = change(&server, &token, "70415", "604173").await;
        assert_eq!(answer.fields(), [("current".to_owned(), FieldCode::WrongPin)]);
        assert_eq!(answer.problem().tries_left, Some(left));
    }
    assert_eq!(
        change(&server, &token, sample.secret(), "604173").await.code(),
        Code::CredentialsLocked
    );
    server.clock.turn(SignedDuration::from_mins(10));
    assert_eq!(server.get(path::ME).by(&token).send().await.status, 200, "reading goes on");
}

#[tokio::test]
async fn cw_05_a_change_of_pin_ends_every_other_session() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let elsewhere = server.token_of(&sample).await;
    let here = server.token_of(&sample).await;
    assert_eq!(server.get(path::ME).by(&elsewhere).send().await.status, 200);
    let changed = change(&server, &here, sample.secret(), "604173").await;
    for token in [&elsewhere, &here] {
        assert_eq!(server.get(path::ME).by(token).send().await.code(), Code::SessionEnded);
    }
    assert_eq!(server.get(path::ME).by(&changed.token()).send().await.status, 200);
}

#[tokio::test]
async fn cw_04_a_letter_that_a_later_one_replaced_in_the_meantime_changes_nothing() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::FirstSignIn);
    let token = server.token_of(&sample).await;
    let form = json!({ "identifier": sample.participant_id, "birth_date": sample.birth_date.to_string() });
    let asked = server.post(&path::with(path::RECOVERIES, &sample.program)).json(&form).send().await;
    assert_eq!(asked.status, 202);
    let answer = change(&server, &token, sample.secret(), "604173").await;
    assert_eq!(answer.code(), Code::TemporaryPinSuperseded);
}
