//! `/v1/programs/{program}/sessions`: sign-in.

mod limits;

use contract::path;
use contract::problem::Code;
use contract::session::{Session, SignedIn};
use domain::field::FieldCode;
use testkit::{Answer, LetterState, Running, Sample, Shows, spawn_server};

async fn with_letter(server: &Running, shows: Shows, state: LetterState) -> Answer {
    let sample = Sample::of(shows);
    server.sign_in(&sample.program, &sample.participant_id, sample.letter(state)).await
}

#[tokio::test]
async fn cw_01_participant_id_or_social_security_number_signs_in_however_it_is_spaced() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let (id, ssn) = (&sample.participant_id, &sample.ssn);
    for typed in [
        id.clone(),
        format!(" {} {}-{} ", &id[..3], &id[3..6], &id[6..]),
        ssn.clone(),
        format!("{}-{}-{}", &ssn[..3], &ssn[3..5], &ssn[5..]),
    ] {
        let answer = server.sign_in(&sample.program, &typed, sample.secret()).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        let SignedIn { session, .. } = answer.json();
        assert!(!session.must_change_pin && session.program == sample.program);
    }
}

#[tokio::test]
async fn cw_01_a_badly_formed_field_is_named_and_never_costs_a_try() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    for (identifier, pin, expected) in [
        ("", "", vec![("identifier", FieldCode::Missing), ("secret", FieldCode::Missing)]),
        ("12345", "4815", vec![("identifier", FieldCode::WrongLength)]),
        (
            "O012345678",
            "48l5",
            vec![("identifier", FieldCode::NotDigits), ("secret", FieldCode::PinNotDigits)],
        ),
        (sample.participant_id.as_str(), "48l5", vec![("secret", FieldCode::PinNotDigits)]),
        (sample.participant_id.as_str(), "481", vec![("secret", FieldCode::PinTooShort)]),
        (sample.participant_id.as_str(), "481503926", vec![("secret", FieldCode::PinTooLong)]),
    ] {
        let answer = server.sign_in(&sample.program, identifier, pin).await;
        let expected: Vec<_> = expected.into_iter().map(|(field, code)| (field.to_owned(), code)).collect();
        assert_eq!(answer.fields(), expected, "{identifier:?} {pin:?}");
    }
    let first_try = server.sign_in(&sample.program, &sample.participant_id, "70415").await;
    assert_eq!(first_try.problem().tries_left, Some(2));
}

#[tokio::test]
async fn cw_03_a_temporary_pin_opens_nothing_but_its_change() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::FirstSignIn);
    let answer = server.sign_in(&sample.program, &sample.participant_id, sample.secret()).await;
    assert!(answer.json::<SignedIn>().session.must_change_pin);
    let token = answer.token();
    for path in [
        path::ME,
        path::MY_CASES,
        path::MY_PAYMENTS,
        path::MY_HEARINGS,
        path::MY_NOTICES,
        path::MY_PROFILE,
        path::MY_CHANGES,
        path::MY_SESSIONS,
        path::MY_SIGN_INS,
    ] {
        assert_eq!(server.get(path).by(&token).send().await.code(), Code::PinChangeRequired, "{path}");
    }
    let id = "0".repeat(32);
    for call in [
        server.put(path::MY_PROFILE).if_match("\"1\"").json(&serde_json::json!({})),
        server.post(path::OTHER_PARTY_REPORTS).json(&serde_json::json!({})),
        server.post(&path::with(path::MY_NOTICE_READ, &id)),
        server.delete(&path::with(path::MY_SESSION, &id)),
    ] {
        assert_eq!(call.by(&token).send().await.code(), Code::PinChangeRequired);
    }
    let session: Session = server.get(path::SESSION).by(&token).send().await.json();
    assert!(session.must_change_pin);
    assert_eq!(server.delete(path::SESSION).by(&token).send().await.status, 204);
}

#[tokio::test]
async fn cw_04_a_temporary_pin_that_is_over_says_why_and_only_to_who_has_it() {
    let server = spawn_server().await;
    for (shows, state, code) in [
        (Shows::LetterExpired, LetterState::Open, Code::TemporaryPinExpired),
        (Shows::LetterUsed, LetterState::Used, Code::TemporaryPinUsed),
        (Shows::LetterSuperseded, LetterState::Superseded, Code::TemporaryPinSuperseded),
    ] {
        assert_eq!(with_letter(&server, shows, state).await.code(), code, "{shows:?}");
        let sample = Sample::of(shows);
        let guess = server.sign_in(&sample.program, &sample.participant_id, "704158").await;
        assert_eq!(guess.code(), Code::CredentialsWrong, "{shows:?}");
    }
}

#[tokio::test]
async fn cw_03_a_temporary_pin_lasts_as_long_as_the_programme_says_and_no_longer() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::FirstSignIn);
    let good_for = 30 - i64::from(sample.account.letters[0].days_ago);
    server.clock.turn(jiff::SignedDuration::from_hours(good_for * 24));
    assert_eq!(with_letter(&server, Shows::FirstSignIn, LetterState::Open).await.status, 201);
    server.clock.turn(jiff::SignedDuration::from_millis(1));
    let answer = with_letter(&server, Shows::FirstSignIn, LetterState::Open).await;
    assert_eq!(answer.code(), Code::TemporaryPinExpired);
}
