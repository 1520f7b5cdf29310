//! The account that comes of it (MA-12, MA-13, HU-10), and who may do what with an enrolment.

use contract::changes::Changes;
use contract::enrolment::{Enrolled, EnrolmentBegun};
use contract::me::Me;
use contract::path;
use contract::problem::Code;
use contract::session::CaseAccess;
use domain::field::FieldCode;
use jiff::SignedDuration;
use serde_json::json;
use testkit::{Running, fresh_key, spawn_server};

use super::{Form, PASSWORD, card, credentials, is_over, name, typed, with, wrong};
use crate::members::{modern, ties_later};

fn holds(server: &Running, text: &str) -> bool {
    server.database_bytes().windows(text.len()).any(|bytes| bytes == text.as_bytes())
}

#[tokio::test]
async fn ma_13_creating_saves_and_signs_in_without_a_case_yet() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.whole("girasol9").await;
    let answer = form.finish().await;
    assert_eq!(answer.status, 201, "{answer:?}");
    let enrolled: Enrolled = answer.json();
    assert_eq!(enrolled.signed_in.session.case, CaseAccess::NotAssociated);
    assert!(enrolled.recovery_code.is_none(), "questions are asked in this programme");
    let token = enrolled.signed_in.token.expose().to_owned().into();
    let me: Me = server.get(path::ME).by(&token).send().await.json();
    assert_eq!(
        (me.participant.first_name.as_str(), me.participant.participant_id.as_str()),
        ("María Elena", "")
    );
    let changes: Changes = server.get(path::MY_CHANGES).by(&token).send().await.json();
    assert_eq!((changes.until, changes.cases.len(), changes.payments.len()), (0, 0, 0));
    assert!(is_over(&form.read().await) && is_over(&form.finish().await) && is_over(&form.cancel().await));
    assert!(is_over(&form.step("name-and-email", name()).await));
    assert_eq!(server.sign_in(&form.program, "GIRASOL9", PASSWORD).await.status, 201);
    assert_eq!(
        server.sign_in(&form.program, "girasol9", "Tigre#Rio7Luna?").await.code(),
        Code::CredentialsWrong
    );
}

#[tokio::test]
async fn ma_13_cancelling_keeps_nothing() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.whole("girasol9").await;
    assert_eq!(form.cancel().await.status, 204);
    assert!(is_over(&form.read().await) && is_over(&form.cancel().await) && is_over(&form.draw().await) && is_over(&form.finish().await));
    assert_eq!(
        server.sign_in(&form.program, "girasol9", PASSWORD).await.code(),
        Code::CredentialsWrong
    );
    assert_eq!(server.rows("enrolments"), 0);
    // Nor what it was answered on the way, sealed as that was: what is left was answered to its beginning, which knew
    // nothing yet, and to the two requests above.
    assert_eq!(server.rows("answers WHERE enrolment IS NOT NULL"), 0);
}

#[tokio::test]
async fn while_it_lives_nothing_of_it_stands_in_clear() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.whole("girasol9").await;
    let unlike_others = with(with(name(), "first_name", "Xiadani"), "email", "xiadani@example.org");
    form.done("name-and-email", unlike_others).await;
    for text in [
        "girasol9",
        "Xiadani",
        "xiadani",
        PASSWORD,
        "Señora Robles",
        "senora robles",
        form.bearer(),
    ] {
        assert!(!holds(&server, text), "{text}");
    }
    assert!(holds(&server, &form.program), "the bytes are the database's");
}

#[tokio::test]
async fn ma_12_who_does_not_agree_cannot_finish() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.up_to_the_image("girasol9").await;
    assert_eq!(form.read_the_image().await.status, 200);
    let refused = form.step("agreement", json!({ "agreed": false })).await;
    assert_eq!(refused.fields(), wrong("agreed", FieldCode::NotAgreed));
    assert_eq!(form.finish().await.code(), Code::StepOutOfOrder);
}

/// The form of a card up to its review.
async fn up_to_the_review(form: &Form<'_>, server: &Running) {
    form.done("identity", typed(&card(server))).await;
    let whole = json!({
        "user_id": "girasol9", "password": PASSWORD, "email": "nena@example.org",
        "questions": [{ "question": "nickname", "answer": "Nena" }],
    });
    form.done("credentials", whole).await;
}

#[tokio::test]
async fn hu_10_a_certified_review_makes_an_account_that_reads_the_record() {
    let server = spawn_server().await;
    let (form, card) = (Form::of_card(&server).await, card(&server));
    up_to_the_review(&form, &server).await;
    let not_ticked = form.step("review", json!({ "certified": false })).await;
    assert_eq!(not_ticked.fields(), wrong("certified", FieldCode::NotAgreed));
    assert_eq!(form.finish().await.code(), Code::StepOutOfOrder);
    form.done("review", json!({ "certified": true })).await;
    let key = fresh_key();
    let finished = form.finish_once(key).await;
    assert_eq!(finished.status, 201, "{finished:?}");
    assert_eq!(
        form.finish_once(key).await.body,
        finished.body,
        "a retry gets the token that was lost"
    );
    let enrolled: Enrolled = finished.json();
    assert_eq!(enrolled.signed_in.session.case, CaseAccess::Open);
    let token = enrolled.signed_in.token.expose().to_owned().into();
    let me: Me = server.get(path::ME).by(&token).send().await.json();
    assert_eq!(me.participant.last_name, card.last_name);
    assert!(me.participant.participant_id.ends_with(&card.client_id[5..]));
    assert_eq!(server.get(path::MY_CASES).by(&token).send().await.status, 200);
}

#[tokio::test]
async fn hu_10_what_is_changed_after_it_was_certified_is_certified_anew() {
    let server = spawn_server().await;
    let form = Form::of_card(&server).await;
    up_to_the_review(&form, &server).await;
    assert_eq!(form.done("review", json!({ "certified": true })).await.next, 4);
    let changed = form.done("identity", typed(&card(&server))).await;
    assert_eq!(
        (changed.next, changed.entered.user_id.as_str()),
        (3, "girasol9"),
        "«Previo» keeps what was typed"
    );
    assert_eq!(form.finish().await.code(), Code::StepOutOfOrder);
}

#[tokio::test]
async fn hu_10_a_record_is_enrolled_once_whoever_is_quicker() {
    let server = spawn_server().await;
    let (one, other) = (Form::of_card(&server).await, Form::of_card(&server).await);
    for form in [&one, &other] {
        up_to_the_review(form, &server).await;
        form.done("review", json!({ "certified": true })).await;
    }
    assert_eq!(one.finish().await.status, 201);
    let late = other.finish().await;
    assert_eq!(late.fields(), wrong("user_id", FieldCode::UserIdTaken));
    let again = json!({
        "user_id": "casa77", "password": PASSWORD, "email": "nena@example.org",
        "questions": [{ "question": "nickname", "answer": "Nena" }],
    });
    other.done("credentials", again).await;
    other.done("review", json!({ "certified": true })).await;
    assert_eq!(other.finish().await.code(), Code::AlreadyEnrolled);
}

#[tokio::test]
async fn two_forms_that_finish_with_one_user_id_make_one_account() {
    let server = spawn_server().await;
    let (one, other) = (Form::of_account(&server).await, Form::of_account(&server).await);
    one.whole("girasol9").await;
    other.whole("girasol9").await;
    let (one_is, other_is) = tokio::join!(one.finish(), other.finish());
    let (made, late) = if one_is.status == 201 {
        (one_is, other_is)
    } else {
        (other_is, one_is)
    };
    assert_eq!(made.status, 201);
    assert_eq!(late.fields(), wrong("user_id", FieldCode::UserIdTaken));
    let form = if is_over(&one.read().await) { &other } else { &one };
    assert_eq!(
        form.done("credentials", credentials("casa77")).await.next,
        5,
        "nothing else is asked again"
    );
    assert_eq!(form.finish().await.status, 201);
}

#[tokio::test]
async fn an_enrolment_lives_for_the_programmes_minutes() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.whole("girasol9").await;
    server.clock.turn(SignedDuration::from_secs(30 * 60 - 1));
    assert_eq!(form.read().await.status, 200);
    server.clock.turn(SignedDuration::from_secs(1));
    assert!(is_over(&form.read().await) && is_over(&form.step("name-and-email", name()).await) && is_over(&form.finish().await));
}

#[tokio::test]
async fn an_enrolment_opens_to_its_own_token_alone() {
    let server = spawn_server().await;
    let (one, other) = (Form::of_account(&server).await, Form::of_account(&server).await);
    let theirs = path::with(path::ENROLMENT, &one.id);
    assert!(is_over(&server.get(&theirs).by(&other.token).send().await));
    assert!(is_over(&server.delete(&theirs).by(&other.token).send().await));
    assert_eq!(server.get(&theirs).send().await.code(), Code::NotSignedIn);
    assert_eq!(server.get(path::ME).by(&one.token).send().await.code(), Code::NotSignedIn);
    assert_eq!(one.read().await.status, 200);
    let nowhere = path::with(path::ENROLMENT, "x");
    assert_eq!(server.get(&nowhere).by(&one.token).send().await.code(), Code::NotFound);
}

#[tokio::test]
async fn a_retried_beginning_begins_once_and_a_programme_with_pins_begins_none() {
    let server = spawn_server().await;
    let program = server.programme(ties_later).programme.id.clone();
    let (address, key) = (path::with(path::ENROLMENTS, &program), fresh_key());
    let first = server.post(&address).once(key).send().await;
    let again = server.post(&address).once(key).send().await;
    assert_eq!((first.status, &first.body), (201, &again.body));
    assert_eq!(server.rows("enrolments"), 1);
    assert!(!first.json::<EnrolmentBegun>().token.expose().is_empty());
    let with_pins = server.programme(|programme| programme.enrolment.is_none()).programme.id.clone();
    assert_eq!(
        server.post(&path::with(path::ENROLMENTS, &with_pins)).send().await.code(),
        Code::NotFound
    );
}

#[tokio::test]
async fn two_windows_on_one_enrolment_see_what_the_other_entered() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    let typed = |first_name| form.step("name-and-email", with(name(), "first_name", first_name));
    let (one, other) = tokio::join!(typed("Ana"), typed("Rosa"));
    for answer in [&one, &other] {
        assert!(answer.status == 200 || answer.code() == Code::ChangedElsewhere, "{answer:?}");
    }
    assert!(one.status == 200 || other.status == 200);
    let later = form.done("name-and-email", with(name(), "first_name", "Luz")).await;
    assert_eq!(later.entered.first_name, "Luz");
}

#[tokio::test]
async fn by_todays_advice_a_pass_phrase_a_printed_code_and_a_letter_before_the_case() {
    let server = modern().spawn().await;
    let form = Form::of_card(&server).await;
    form.done("identity", typed(&card(&server))).await;
    let short = json!({ "user_id": "girasol9", "password": "Tigre#Rio7Lun", "email": "nena@example.org" });
    assert_eq!(
        form.step("credentials", short.clone()).await.fields(),
        wrong("password", FieldCode::PasswordTooShort)
    );
    let common = with(short.clone(), "password", "passwordpassword");
    assert_eq!(
        form.step("credentials", common).await.fields(),
        wrong("password", FieldCode::PasswordTooCommon)
    );
    let phrase = "tres gatos y un río";
    form.done("credentials", with(short, "password", phrase)).await;
    form.done("review", json!({ "certified": true })).await;
    let enrolled: Enrolled = form.finish().await.json();
    assert_eq!(enrolled.signed_in.session.case, CaseAccess::CodeNeeded);
    assert!(enrolled.recovery_code.is_some());
    let token = enrolled.signed_in.token.expose().to_owned().into();
    assert_eq!(server.get(path::MY_CASES).by(&token).send().await.code(), Code::CaseCodeRequired);
    let code = server.pin_in_the_mail().await;
    assert!(code.len() == 8 && !holds(&server, &code));
    let opened = server
        .post(path::MY_CASE_CODE)
        .by(&token)
        .json(&json!({ "code": code }))
        .send()
        .await;
    assert_eq!(opened.status, 200, "{opened:?}");
    assert_eq!(server.get(path::MY_CASES).by(&token).send().await.status, 200);
    assert_eq!(server.sign_in(&form.program, "girasol9", phrase).await.status, 201);
}
