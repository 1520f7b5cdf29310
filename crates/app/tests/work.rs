//! The way without a puzzle (MA-11).

use std::time::Duration;

use altcha::{CreateChallengeOptions, create_challenge};
use app::error::{ErrorCode, LocalCode};
use contract::problem::{Code, Problem};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::desk::Desk;
use crate::enrolling::{CARDS, NUMBER, begin, bodies, next, problem, service, step, step_path, text, to_the_image};
use crate::forms;
use crate::wire::Wire;

const CHALLENGES: &str = "/v1/enrolments/e1/challenges";

/// Work that nobody waits for the end of.
fn endless() -> ResponseTemplate {
    let work = create_challenge(CreateChallengeOptions {
        cost: 20_000,
        counter: Some(900_000),
        ..CreateChallengeOptions::default()
    });
    ResponseTemplate::new(201).set_body_json(json!({
        "id": "c-endless",
        "image": "image",
        "work": { "challenge": serde_json::to_string(&work.unwrap()).unwrap(), "most": 1_000_000 },
        "ends_at": "2099-01-01T00:00:00Z",
    }))
}

#[tokio::test]
async fn the_program_works_instead_of_the_person_s_eyes_and_tells_how_far_it_is() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    let mut changes = desk.app.work_changes();
    let enrolment = desk.app.work_instead(forms::attempt()).await.unwrap();
    assert_eq!(enrolment.next, 4);
    assert_eq!(changes.borrow_and_update().percent, 100);
    let sent = bodies(&service, "PUT", "/steps/challenge").await;
    assert_eq!((&sent[0]["number"], sent[0].get("text")), (&NUMBER.into(), None));
}

#[tokio::test]
async fn it_works_for_the_image_that_is_shown() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    desk.app.security_image().await.unwrap();
    desk.app.work_instead(forms::attempt()).await.unwrap();
    assert_eq!(bodies(&service, "POST", "/challenges").await.len(), 1, "either is good, once");
    let done = desk.app.work_instead(forms::attempt()).await.unwrap();
    assert_eq!(done.next, 4, "what is done is not done again");
    assert_eq!(bodies(&service, "PUT", "/steps/challenge").await.len(), 1);
}

#[tokio::test]
async fn work_can_be_stopped_and_the_enrolment_is_as_it_was() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    next(&service, "POST", CHALLENGES, endless()).await;
    let stopped = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        desk.app.stop_work();
    };
    let (worked, ()) = tokio::join!(desk.app.work_instead(forms::attempt()), stopped);
    assert_eq!(worked.unwrap().next, 3);
    assert!(desk.app.work_changes().borrow().percent < 100);
    assert!(bodies(&service, "PUT", "/steps/challenge").await.is_empty());
    // The image is as good as before.
    desk.app.answer_step(step(text("k7p?"))).await.unwrap();
}

#[tokio::test]
async fn a_new_image_stops_the_work_for_the_one_before() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    next(&service, "POST", CHALLENGES, endless()).await;
    let renewed = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        desk.app.security_image().await.unwrap();
    };
    let (worked, ()) = tokio::join!(desk.app.work_instead(forms::attempt()), renewed);
    assert_eq!(worked.unwrap().next, 3);
}

#[tokio::test]
async fn cancelling_stops_the_work() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    next(&service, "POST", CHALLENGES, endless()).await;
    let cancelled = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        desk.app.cancel_enrolment().await;
    };
    let (worked, ()) = tokio::join!(desk.app.work_instead(forms::attempt()), cancelled);
    assert_eq!(worked.unwrap_err().code, ErrorCode::Service(Code::EnrolmentOver));
}

#[tokio::test]
async fn a_lost_connection_does_not_cost_the_work() {
    let service = service().await;
    let wire = Wire::to(&service.uri()).await;
    let desk = Desk::own(&wire.url).await;
    to_the_image(&desk).await;
    next(&service, "PUT", &step_path("challenge"), problem(&Problem::new(Code::Busy))).await;
    let attempt = forms::attempt();
    assert_eq!(
        desk.app.work_instead(attempt).await.unwrap_err().code,
        ErrorCode::Service(Code::Busy)
    );
    let mut changes = desk.app.work_changes();
    changes.mark_unchanged();
    let begun_anew = tokio::spawn(async move { changes.wait_for(|done| done.percent < 100).await.is_ok() });
    wire.cut();
    assert_eq!(
        desk.app.work_instead(attempt).await.unwrap_err().code,
        ErrorCode::Local(LocalCode::NoNetwork)
    );
    wire.mend();
    assert_eq!(desk.app.work_instead(attempt).await.unwrap().next, 4);
    assert!(!begun_anew.is_finished(), "what was found is not looked for again");
    assert_eq!(bodies(&service, "POST", "/challenges").await.len(), 1);
    let sent = bodies(&service, "PUT", "/steps/challenge").await;
    assert_eq!(sent.first(), sent.last(), "the same answer, to the last byte");
}

#[tokio::test]
async fn a_double_click_works_once() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    let attempt = forms::attempt();
    let (first, second) = tokio::join!(desk.app.work_instead(attempt), desk.app.work_instead(attempt));
    assert_eq!(first, second);
    assert_eq!(bodies(&service, "PUT", "/steps/challenge").await.len(), 1);
}

#[tokio::test]
async fn work_that_makes_no_sense_is_a_bad_answer() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    let strange = ResponseTemplate::new(201).set_body_json(json!({
        "id": "c9", "image": "", "work": { "challenge": "{}", "most": 10 }, "ends_at": "2099-01-01T00:00:00Z",
    }));
    next(&service, "POST", CHALLENGES, strange).await;
    let error = desk.app.work_instead(forms::attempt()).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::BadAnswer));
}

#[tokio::test]
async fn a_programme_without_the_step_has_no_such_work() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(CARDS)).await.unwrap();
    let error = desk.app.work_instead(forms::attempt()).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::StepOutOfOrder));
}
