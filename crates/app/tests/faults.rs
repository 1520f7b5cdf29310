//! Every fault of the service and of the way to it, as the error that the interface has words for.

use std::time::Duration;

use app::error::{AppError, ErrorCode, LocalCode};
use app::view::status::{SessionState, Source};
use contract::header::PROBLEM_JSON;
use contract::path;
use contract::problem::{Code, Problem};
use domain::payment::Direction;
use jiff::SignedDuration;
use wiremock::{MockServer, ResponseTemplate};

use crate::desk::Desk;
use crate::forms;
use crate::pretended::{self, answer, ok};

fn problem(problem: &Problem) -> ResponseTemplate {
    ResponseTemplate::new(problem.status).set_body_raw(serde_json::to_vec(problem).unwrap(), PROBLEM_JSON)
}

/// The copy is on the screen, and the service answers so to the next look for news.
async fn look_again(service: &MockServer, fault: ResponseTemplate) -> (Desk, Result<(), AppError>) {
    let desk = pretended::signed_in(service).await;
    answer(service, "GET", path::MY_CHANGES, fault).await;
    desk.clock.turn(SignedDuration::from_secs(20));
    let status = desk.app.check_again().await;
    let page = desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap();
    assert_eq!(page.data.count, 1, "what was read stays readable");
    (desk, status.trouble.map_or(Ok(()), Err))
}

#[tokio::test]
async fn each_fault_has_a_code_of_its_own_and_leaves_the_copy_readable() {
    let html = ResponseTemplate::new(200).set_body_raw("<html>Wi-Fi</html>", "text/html");
    let cut = ResponseTemplate::new(200).set_body_raw("{\"until\": 7, \"mo", "application/json");
    let strange = ok(&serde_json::json!({ "until": "seven" }));
    let huge = ResponseTemplate::new(200).set_body_raw(vec![b' '; contract::header::MAX_ANSWER + 1], "application/json");
    let late = ok(&pretended::changes()).set_delay(Duration::from_secs(3));
    let away = ResponseTemplate::new(302).insert_header("location", "http://portal.example/");
    for (fault, code) in [
        (html, ErrorCode::Local(LocalCode::CaptivePortal)),
        (away, ErrorCode::Local(LocalCode::CaptivePortal)),
        (cut, ErrorCode::Local(LocalCode::BadAnswer)),
        (strange, ErrorCode::Local(LocalCode::BadAnswer)),
        (huge, ErrorCode::Local(LocalCode::BadAnswer)),
        (late, ErrorCode::Local(LocalCode::TimedOut)),
        (problem(&Problem::new(Code::Internal)), ErrorCode::Service(Code::Internal)),
        (problem(&Problem::new(Code::Busy).after(7)), ErrorCode::Service(Code::Busy)),
        (
            problem(&Problem::new(Code::Maintenance).after(600)),
            ErrorCode::Service(Code::Maintenance),
        ),
    ] {
        let service = pretended::service().await;
        let (desk, told) = look_again(&service, fault).await;
        let error = told.expect_err("a fault");
        assert_eq!(error.code, code);
        let status = desk.app.status();
        assert_eq!((status.source, status.session), (Source::Copy, SessionState::Active), "{code:?}");
    }
}

#[tokio::test]
async fn busy_tells_when_it_makes_sense_to_try_again() {
    let service = pretended::service().await;
    let (_, told) = look_again(&service, problem(&Problem::new(Code::Busy).after(7))).await;
    assert_eq!(told.unwrap_err().retry_after, Some(7));
}

#[tokio::test]
async fn a_session_that_is_over_is_over_in_every_way_it_can_be() {
    for code in [Code::NotSignedIn, Code::SessionIdle, Code::SessionExpired, Code::SessionEnded] {
        let service = pretended::service().await;
        let (desk, told) = look_again(&service, problem(&Problem::new(code))).await;
        assert_eq!(told.unwrap_err().code, ErrorCode::Service(code));
        assert_eq!(desk.app.status().session, SessionState::Ended);
    }
}

#[tokio::test]
async fn what_the_service_says_about_a_sign_in_arrives_whole() {
    for said in [
        Problem::new(Code::CredentialsWrong).with_tries_left(1),
        Problem::new(Code::CredentialsLocked).after(1800),
        Problem::new(Code::SourceLimited).after(3600),
        Problem::new(Code::TemporaryPinExpired),
        Problem::new(Code::TemporaryPinUsed),
        Problem::new(Code::TemporaryPinSuperseded),
        Problem::new(Code::StillWorking),
        Problem::new(Code::NotFound),
    ] {
        let service = pretended::service().await;
        let desk = Desk::own(&service.uri()).await;
        desk.app.programmes().await.unwrap();
        answer(&service, "POST", &path::with(path::SESSIONS, pretended::PROGRAM), problem(&said)).await;
        let form = forms::sign_in(pretended::PROGRAM, "3100000001", "4826");
        let error = desk.app.sign_in(form).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::Service(said.code));
        assert_eq!((error.retry_after, error.tries_left), (said.retry_after, said.tries_left));
        assert_eq!(desk.app.status().session, SessionState::None);
        assert!(desk.files().is_empty());
    }
}

#[tokio::test]
async fn a_sign_in_without_data_yet_is_still_a_sign_in() {
    let service = pretended::service().await;
    let desk = Desk::own(&service.uri()).await;
    desk.app.programmes().await.unwrap();
    answer(&service, "GET", path::MY_CHANGES, problem(&Problem::new(Code::Internal))).await;
    pretended::sign_in(&desk).await;
    let status = desk.app.status();
    assert_eq!((status.session, status.source), (SessionState::Active, Source::Nothing));
    assert_eq!(desk.app.home().await.unwrap_err().code, ErrorCode::Service(Code::Internal));
}

#[tokio::test]
async fn no_service_set_up_is_told_and_not_asked_for_ever() {
    let desk = Desk::fresh(None);
    let choice = desk.app.programmes().await.unwrap();
    assert!(choice.programmes.is_empty() && choice.can_practise);
    assert_eq!(
        desk.app.start().await.status.trouble.unwrap().code,
        ErrorCode::Local(LocalCode::NoServer)
    );
}
