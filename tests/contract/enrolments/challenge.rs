//! The security image, and the way without a puzzle (MA-11).

use altcha::{SolveChallengeOptions, solve_challenge};
use contract::enrolment::Challenge;
use contract::problem::Code;
use domain::enrolment::Step;
use domain::field::FieldCode;
use jiff::SignedDuration;
use serde_json::json;
use testkit::{Setup, fresh_key, spawn_server};

use super::{Form, credentials, wrong};

fn read(challenge: &Challenge, text: &str) -> serde_json::Value {
    json!({ "challenge": challenge.id, "text": text })
}

#[tokio::test]
async fn ma_11_what_the_image_shows_goes_on_whatever_its_case() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.up_to_the_image("casa77").await;
    let challenge = form.challenge().await;
    assert!(challenge.image.starts_with("iVBORw0KGgo"), "a PNG in base64");
    let text = form.image().await;
    assert_eq!(text.len(), 6);
    let enrolment = form.done("challenge", read(&challenge, &text.to_lowercase())).await;
    assert_eq!(enrolment.next, 4);
}

#[tokio::test]
async fn ma_11_a_program_that_works_needs_no_image() {
    let little = |programme: &mut domain::programme::Programme| {
        for step in programme.enrolment.iter_mut().flat_map(|rules| &mut rules.steps) {
            if let Step::Challenge { work, .. } = step {
                *work = 50;
            }
        }
    };
    let server = Setup::default().rules(little).spawn().await;
    let form = Form::of_account(&server).await;
    form.up_to_the_image("casa77").await;
    let work = form.challenge().await;
    assert_eq!(work.work.most, 100);
    let challenge: altcha::Challenge = serde_json::from_str(&work.work.challenge).unwrap();
    let found = solve_challenge(SolveChallengeOptions::new(&challenge)).unwrap().unwrap();
    let off_by_one = json!({ "challenge": work.id, "number": found.counter + 1 });
    assert_eq!(
        form.step("challenge", off_by_one).await.fields(),
        wrong("text", FieldCode::ImageWrong)
    );

    let work = form.challenge().await;
    let challenge: altcha::Challenge = serde_json::from_str(&work.work.challenge).unwrap();
    let found = solve_challenge(SolveChallengeOptions::new(&challenge)).unwrap().unwrap();
    let enrolment = form
        .done("challenge", json!({ "challenge": work.id, "number": found.counter }))
        .await;
    assert_eq!(enrolment.next, 4);
}

#[tokio::test]
async fn ma_11_a_challenge_is_good_once_in_its_time_and_for_its_form() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.up_to_the_image("casa77").await;
    let over = wrong("text", FieldCode::ImageOver);

    let first = form.challenge().await;
    let text = form.image().await;
    assert_eq!(
        form.step("challenge", json!({ "challenge": first.id })).await.fields(),
        wrong("text", FieldCode::Missing)
    );
    assert_eq!(
        form.step("challenge", read(&first, "xxxxxx")).await.fields(),
        wrong("text", FieldCode::ImageWrong)
    );
    assert_eq!(
        form.step("challenge", read(&first, &text)).await.fields(),
        over,
        "a wrong answer uses it up"
    );

    let second = form.challenge().await;
    let text = form.image().await;
    let third = form.challenge().await;
    assert_eq!(
        form.step("challenge", read(&second, &text)).await.fields(),
        over,
        "a later one takes its place"
    );

    let other = Form::of_account(&server).await;
    other.up_to_the_image("casa78").await;
    let foreign = other.challenge().await;
    let text = other.image().await;
    assert_eq!(
        form.step("challenge", read(&foreign, &text)).await.fields(),
        over,
        "somebody else's"
    );

    let text = form.image().await;
    server.clock.turn(SignedDuration::from_mins(5));
    assert_eq!(form.step("challenge", read(&third, &text)).await.fields(), over, "too late");

    let last = form.challenge().await;
    let (text, key) = (form.image().await, fresh_key());
    let passed = form.step_once("challenge", read(&last, &text), key).await;
    assert_eq!(passed.status, 200);
    let again = form.step_once("challenge", read(&last, &text), key).await;
    assert_eq!((again.status, again.body), (200, passed.body), "a retry is the same answer");
    assert_eq!(form.step("challenge", read(&last, &text)).await.fields(), over, "replayed");
    for id in ["", "x", "ffffffffffffffffffffffffffffffff"] {
        let answer = form.step("challenge", json!({ "challenge": id, "text": text })).await;
        assert_eq!(answer.fields(), over, "{id}");
    }
}

#[tokio::test]
async fn that_a_user_id_is_taken_is_told_after_the_image_alone() {
    let server = spawn_server().await;
    Form::of_account(&server).await.whole("casa77").await;
    let first = Form::of_account(&server).await;
    first.whole("girasol9").await;
    assert_eq!(first.finish().await.status, 201);

    let form = Form::of_account(&server).await;
    form.up_to_the_image("girasol9").await;
    let challenge = form.challenge().await;
    let wrong_image = form.step("challenge", read(&challenge, "xxxxxx")).await;
    assert_eq!(wrong_image.fields(), wrong("text", FieldCode::ImageWrong));
    let taken = wrong("user_id", FieldCode::UserIdTaken);
    assert_eq!(form.read_the_image().await.fields(), taken);
    let enrolment: contract::enrolment::Enrolment = form.read().await.json();
    assert_eq!(enrolment.next, 1, "another user ID, and the image stays passed");
    assert_eq!(form.step("credentials", credentials("Girasol9")).await.fields(), taken);
    assert_eq!(form.done("credentials", credentials("casa79")).await.next, 4);
}

#[tokio::test]
async fn a_programme_without_a_challenge_draws_none() {
    let server = spawn_server().await;
    assert_eq!(Form::of_card(&server).await.draw().await.code(), Code::NotFound);
}
