//! Slips of the hand: found on this side, without a request and without a try.

use app::error::{AppError, ErrorCode};
use contract::problem::Code;
use domain::field::{FieldCode, FieldProblem};
use testkit::{Sample, Shows, spawn_server};

use crate::desk::Desk;
use crate::forms;

pub fn problems(error: &AppError) -> Vec<(&str, FieldCode)> {
    assert_eq!(error.code, ErrorCode::Service(Code::InvalidFields));
    error
        .fields
        .iter()
        .map(|FieldProblem { field, code }| (field.as_str(), *code))
        .collect()
}

#[tokio::test]
async fn a_badly_formed_identifier_or_pin_never_costs_a_try() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::Ordinary);
    let wrong = async |identifier: &str, pin: &str| {
        desk.app
            .sign_in(forms::sign_in(&sample.program, identifier, pin))
            .await
            .unwrap_err()
    };

    for _ in 0..5 {
        let error = wrong("12345", "12a4").await;
        assert_eq!(
            problems(&error),
            [("identifier", FieldCode::WrongLength), ("secret", FieldCode::PinNotDigits)]
        );
    }
    assert_eq!(
        problems(&wrong("", "").await),
        [("identifier", FieldCode::Missing), ("secret", FieldCode::Missing)]
    );
    assert_eq!(
        problems(&wrong("31002O4718", "1").await),
        [("identifier", FieldCode::NotDigits), ("secret", FieldCode::PinTooShort)]
    );
    desk.sign_in(&sample).await;
}

#[tokio::test]
async fn ten_digits_with_spaces_or_a_social_security_number_with_dashes_are_understood() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::Ordinary);
    let (id, ssn) = (&sample.participant_id, &sample.ssn);
    for typed in [
        format!(" {} {} {}", &id[..3], &id[3..6], &id[6..]),
        format!("{}-{}-{}", &ssn[..3], &ssn[3..5], &ssn[5..]),
    ] {
        let account = desk.app.sign_in(forms::sign_in(&sample.program, &typed, sample.secret())).await;
        assert!(account.is_ok(), "{account:?}");
        desk.app.sign_out().await;
    }
}

#[tokio::test]
async fn a_new_pin_that_is_easily_guessed_is_refused_with_the_reason() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::Ordinary);
    desk.sign_in(&sample).await;
    // Nothing of these may reach the service.
    drop(service);

    let now = sample.secret();
    for (new, code) in [
        ("1234", FieldCode::PinRun),
        ("7777", FieldCode::PinRepeated),
        ("2580", FieldCode::PinTooCommon),
        ("12", FieldCode::PinTooShort),
        ("123456789", FieldCode::PinTooLong),
        ("12b4", FieldCode::PinNotDigits),
        ("", FieldCode::Missing),
        (now, FieldCode::PinUsedBefore),
    ] {
        let error = desk.app.change_pin(forms::pin(now, new, new)).await.unwrap_err();
        assert_eq!(problems(&error), [("new", code)], "{new}");
    }
    let error = desk.app.change_pin(forms::pin(now, "491827", "491828")).await.unwrap_err();
    assert_eq!(problems(&error), [("again", FieldCode::NotTheSame)]);
}

#[tokio::test]
async fn the_birth_year_and_an_old_pin_are_refused_by_the_service() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::Ordinary);
    desk.sign_in(&sample).await;

    let now = sample.secret().to_owned();
    let year = sample.birth_date.year().to_string();
    let error = desk.app.change_pin(forms::pin(&now, &year, &year)).await.unwrap_err();
    assert_eq!(problems(&error), [("new", FieldCode::PinBirthYear)]);

    desk.app.change_pin(forms::pin(&now, "491827", "491827")).await.unwrap();
    let error = desk.app.change_pin(forms::pin("491827", &now, &now)).await.unwrap_err();
    assert_eq!(problems(&error), [("new", FieldCode::PinUsedBefore)]);
}

#[tokio::test]
async fn cw_04_a_letter_is_asked_for_with_a_date_that_exists() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::Ordinary);
    let ask = async |date: [&str; 3]| {
        desk.app
            .ask_for_letter(forms::letter(&sample.program, &sample.participant_id, date))
            .await
    };

    assert_eq!(
        problems(&ask(["", "", ""]).await.unwrap_err()),
        [("birth_date", FieldCode::Missing)]
    );
    assert_eq!(
        problems(&ask(["1990", "2", "30"]).await.unwrap_err()),
        [("birth_date", FieldCode::NoSuchDate)]
    );
    assert_eq!(
        problems(&ask(["2199", "1", "1"]).await.unwrap_err()),
        [("birth_date", FieldCode::UnlikelyDate)]
    );
    let born = sample.birth_date;
    let queued = ask([&born.year().to_string(), &born.month().to_string(), &born.day().to_string()])
        .await
        .unwrap();
    assert!(queued.arrives_from < queued.arrives_to && queued.letters_left > 0);
}
