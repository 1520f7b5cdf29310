//! `/v1/programs/{program}/recoveries`: a new PIN by mail (CW-04).

use contract::path;
use contract::problem::Code;
use contract::recovery::{LetterQueued, Recovery};
use contract::secret::Secret;
use domain::field::FieldCode;
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use reqwest::header::DATE;
use testkit::{Answer, LetterState, Running, Sample, Shows, spawn_server};

async fn ask_as(server: &Running, program: &str, identifier: &str, birth_date: Date) -> Answer {
    let form = Recovery {
        identifier: Secret::new(identifier.to_owned()),
        birth_date,
    };
    server.post(&path::with(path::RECOVERIES, program)).json(&form).send().await
}

async fn ask(server: &Running, sample: &Sample) -> Answer {
    ask_as(server, &sample.program, &sample.participant_id, sample.birth_date).await
}

#[tokio::test]
async fn cw_04_a_letter_is_queued_and_its_pin_signs_in() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let answer = ask(&server, &sample).await;
    assert_eq!(answer.status, 202);
    let queued: LetterQueued = answer.json();
    assert_eq!((queued.arrives_from, queued.arrives_to), (date(2026, 11, 30), date(2026, 12, 3)));
    assert_eq!((queued.letters_left, queued.next_letter_at), (3, None));
    let pin = server.pin_in_the_mail().await;
    assert_eq!(pin.len(), 6);
    let signed_in = server.sign_in(&sample.program, &sample.participant_id, &pin).await;
    assert_eq!(signed_in.value()["session"]["must_change_pin"], true);
}

#[tokio::test]
async fn cw_04_asking_again_voids_the_letter_before_and_not_the_chosen_pin() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    ask(&server, &sample).await;
    let first = server.pin_in_the_mail().await;
    ask(&server, &sample).await;
    let second = server.pin_in_the_mail().await;
    let sign_in = async |pin: &str| server.sign_in(&sample.program, &sample.participant_id, pin).await;
    assert_eq!(sign_in(&first).await.code(), Code::TemporaryPinSuperseded);
    assert_eq!(sign_in(sample.secret()).await.status, 201);
    assert_eq!(sign_in(&second).await.status, 201);
}

#[tokio::test]
async fn cw_04_a_letter_in_the_mail_is_void_as_soon_as_a_new_one_is_asked_for() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::FirstSignIn);
    assert_eq!(ask(&server, &sample).await.status, 202);
    let old = server
        .sign_in(&sample.program, &sample.participant_id, sample.letter(LetterState::Open))
        .await;
    assert_eq!(old.code(), Code::TemporaryPinSuperseded);
}

#[tokio::test]
async fn cw_04_four_letters_in_30_days_and_no_fifth() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let mut last = None;
    for left in [3, 2, 1, 0] {
        let queued: LetterQueued = ask(&server, &sample).await.json();
        assert_eq!(queued.letters_left, left);
        last = Some(queued);
        server.clock.turn(SignedDuration::from_hours(24));
    }
    assert_eq!(last.unwrap().next_letter_at, "2026-12-23T18:00:00Z".parse().ok());
    let refused = ask(&server, &sample).await.problem();
    assert_eq!((refused.code, refused.retry_after), (Code::LettersExhausted, Some(26 * 86_400)));
    server.clock.turn(SignedDuration::from_hours(26 * 24));
    assert_eq!(ask(&server, &sample).await.status, 202);
}

#[tokio::test]
async fn cw_04_no_letter_goes_where_mail_does_not_arrive_or_staff_must_act_and_the_two_look_alike() {
    let server = spawn_server().await;
    let no_address = ask(&server, &Sample::of(Shows::NoAddress)).await;
    let protected = ask(&server, &Sample::of(Shows::Protected)).await;
    assert_eq!(no_address.code(), Code::MailNotPossible);
    assert_eq!(no_address.body, protected.body);
}

#[tokio::test]
async fn a_wrong_birth_date_is_a_try_like_a_wrong_pin() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let other_day = date(1971, 3, 9);
    server.sign_in(&sample.program, &sample.participant_id, "70415").await;
    let problem = ask_as(&server, &sample.program, &sample.ssn, other_day).await.problem();
    assert_eq!((problem.code, problem.tries_left), (Code::RecoveryNotMatched, Some(1)));
    ask_as(&server, &sample.program, &sample.ssn, other_day).await;
    assert_eq!(ask(&server, &sample).await.code(), Code::CredentialsLocked);
}

#[tokio::test]
async fn known_and_unknown_identifiers_get_the_same_bytes_here_too() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Protected);
    for _ in 0..4 {
        let known = ask_as(&server, &sample.program, &sample.participant_id, date(1971, 3, 9)).await;
        let mut unknown = ask_as(&server, &sample.program, "9999999999", date(1971, 3, 9)).await;
        unknown.headers.insert(DATE, known.headers[DATE].clone());
        assert_eq!(
            (unknown.status, &unknown.headers, &unknown.body),
            (known.status, &known.headers, &known.body)
        );
    }
}

#[tokio::test]
async fn what_cannot_be_meant_is_named_and_costs_no_try() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let answer = ask_as(&server, &sample.program, "123", date(2027, 1, 1)).await;
    let expected = [("identifier", FieldCode::WrongLength), ("birth_date", FieldCode::UnlikelyDate)];
    assert_eq!(answer.fields(), expected.map(|(field, code)| (field.to_owned(), code)));
}
