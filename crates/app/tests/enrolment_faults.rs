//! What the service says at enrolment: it arrives whole, and what was entered stays.

use app::error::{ErrorCode, LocalCode};
use app::view::enrolment::TypedStep;
use contract::problem::{Code, Problem};
use domain::field::{FieldCode, FieldProblem};
use wiremock::ResponseTemplate;

use crate::desk::Desk;
use crate::enrolling::{
    CARDS, OPEN, PASSWORD, begin, bodies, card, credentials, name, next, problem, service, step, step_path, text, to_the_image,
};
use crate::slips::problems;

#[tokio::test]
async fn each_fault_keeps_what_was_entered() {
    let html = ResponseTemplate::new(200).set_body_raw("<html>Wi-Fi</html>", "text/html");
    let strange = ResponseTemplate::new(200).set_body_raw("{\"id\":", "application/json");
    let said = |code| (problem(&Problem::new(code)), ErrorCode::Service(code));
    for (answer, code) in [
        (html, ErrorCode::Local(LocalCode::CaptivePortal)),
        (strange, ErrorCode::Local(LocalCode::BadAnswer)),
        said(Code::Internal),
        said(Code::Busy),
        said(Code::Maintenance),
        said(Code::StillWorking),
        said(Code::StepOutOfOrder),
        said(Code::SourceLimited),
    ] {
        let service = service().await;
        let desk = Desk::own(&service.uri()).await;
        desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
        desk.app.answer_step(step(name("Ana", "Peña Ruiz", ""))).await.unwrap();
        next(&service, "PUT", &step_path("credentials"), answer).await;
        let form = step(credentials("casa77", PASSWORD, PASSWORD));
        let again = app::view::enrolment::StepForm {
            attempt: form.attempt,
            ..step(credentials("casa77", PASSWORD, PASSWORD))
        };
        assert_eq!(desk.app.answer_step(form).await.unwrap_err().code, code);
        let entered = desk.app.enrolment().await.unwrap().unwrap().entered;
        assert_eq!(entered.last_name, "Peña Ruiz", "{code:?}");
        assert_eq!(desk.app.answer_step(again).await.unwrap().next, 2, "{code:?}");
    }
}

#[tokio::test]
async fn hu_07_a_mismatch_tells_how_many_tries_are_left_and_the_last_one_closes() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(CARDS)).await.unwrap();
    let place = step_path("identity");
    for left in [2, 1] {
        let mismatch = Problem::new(Code::IdentityNotMatched).with_tries_left(left);
        next(&service, "PUT", &place, problem(&mismatch)).await;
        let error = desk.app.answer_step(step(TypedStep::Identity(card()))).await.unwrap_err();
        assert_eq!(
            (error.code, error.tries_left),
            (ErrorCode::Service(Code::IdentityNotMatched), Some(left))
        );
        next(&service, "GET", "/v1/enrolments/e1", problem(&Problem::new(Code::Busy))).await;
        let living = desk.app.enrolment().await.unwrap().unwrap();
        assert_eq!(living.tries_left, Some(left), "after a reload it stands there again");
    }
    next(&service, "PUT", &place, problem(&Problem::new(Code::IdentityClosed).after(1800))).await;
    let error = desk.app.answer_step(step(TypedStep::Identity(card()))).await.unwrap_err();
    assert_eq!(
        (error.code, error.retry_after),
        (ErrorCode::Service(Code::IdentityClosed), Some(1800))
    );
    assert_eq!(desk.app.enrolment().await, Ok(None));
}

#[tokio::test]
async fn whoever_has_an_account_already_is_told_so() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.begin_enrolment(begin(CARDS)).await.unwrap();
    next(
        &service,
        "PUT",
        &step_path("identity"),
        problem(&Problem::new(Code::AlreadyEnrolled)),
    )
    .await;
    let error = desk.app.answer_step(step(TypedStep::Identity(card()))).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::AlreadyEnrolled));
}

#[tokio::test]
async fn an_enrolment_that_is_over_is_told_at_the_next_step() {
    for over in [Code::EnrolmentOver, Code::NotSignedIn] {
        let service = service().await;
        let desk = Desk::own(&service.uri()).await;
        desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
        next(&service, "PUT", &step_path("name-and-email"), problem(&Problem::new(over))).await;
        let error = desk.app.answer_step(step(name("Ana", "Ruiz", ""))).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::Service(Code::EnrolmentOver), "never that a session is over");
        assert_eq!(desk.app.enrolment().await, Ok(None));
        assert_eq!(bodies(&service, "GET", "/v1/enrolments/e1").await.len(), 0);
    }
}

#[tokio::test]
async fn ma_11_a_wrong_answer_spends_the_image() {
    for code in [FieldCode::ImageWrong, FieldCode::ImageOver] {
        let service = service().await;
        let desk = Desk::own(&service.uri()).await;
        to_the_image(&desk).await;
        desk.app.security_image().await.unwrap();
        let wrong = Problem::invalid(vec![FieldProblem::new("text", code)]);
        next(&service, "PUT", &step_path("challenge"), problem(&wrong)).await;
        let error = desk.app.answer_step(step(text("k7p?"))).await.unwrap_err();
        assert_eq!(problems(&error), [("text", code)]);
        let error = desk.app.answer_step(step(text("k7p?"))).await.unwrap_err();
        assert_eq!(
            problems(&error),
            [("text", FieldCode::ImageOver)],
            "a new image is to be fetched first"
        );
        assert_eq!(bodies(&service, "PUT", "/steps/challenge").await.len(), 1);
        desk.app.security_image().await.unwrap();
        desk.app.answer_step(step(text("k7p?"))).await.unwrap();
        let sent = bodies(&service, "PUT", "/steps/challenge").await;
        assert_ne!(sent[0]["challenge"], sent[1]["challenge"]);
    }
}

#[tokio::test]
async fn a_user_id_that_is_taken_is_told_where_it_was_typed() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    to_the_image(&desk).await;
    desk.app.security_image().await.unwrap();
    let taken = Problem::invalid(vec![FieldProblem::new("user_id", FieldCode::UserIdTaken)]);
    next(&service, "PUT", &step_path("challenge"), problem(&taken)).await;
    let error = desk.app.answer_step(step(text("k7p?"))).await.unwrap_err();
    assert_eq!(problems(&error), [("user_id", FieldCode::UserIdTaken)]);
    assert!(desk.app.answer_step(step(credentials("mesa77", PASSWORD, PASSWORD))).await.is_ok());
}

#[tokio::test]
async fn what_comes_back_to_an_enrolment_that_was_cancelled_belongs_to_nobody() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    let begun = desk.app.begin_enrolment(begin(OPEN)).await.unwrap();
    let slow = ResponseTemplate::new(200)
        .set_delay(std::time::Duration::from_millis(300))
        .set_body_json(begun);
    next(&service, "PUT", &step_path("name-and-email"), slow).await;
    let cancelled = async {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        desk.app.cancel_enrolment().await;
    };
    let (answered, ()) = tokio::join!(desk.app.answer_step(step(name("Ana", "Ruiz", ""))), cancelled);
    assert_eq!(answered.unwrap_err().code, ErrorCode::Service(Code::EnrolmentOver));
    assert_eq!(desk.app.enrolment().await, Ok(None));
}
