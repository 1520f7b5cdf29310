//! What the service, or whoever answers in its place, may say.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::io::Write;

use api_client::Fault;
use common::{client, key, token};
use contract::problem::{Code, Problem};
use contract::secret::Secret;
use contract::session::SignIn;
use domain::field::{FieldCode, FieldProblem};
use domain::other_party::OtherPartyReport;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn answering(answer: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

fn problem(problem: &Problem) -> ResponseTemplate {
    let body = serde_json::to_vec(problem).unwrap();
    ResponseTemplate::new(problem.status).set_body_raw(body, "application/problem+json")
}

fn page(status: u16) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_raw("<!doctype html><title>Free Wi-Fi</title>", "text/html; charset=utf-8")
}

async fn read_fault(answer: ResponseTemplate) -> Fault {
    let server = answering(answer).await;
    client(&server.uri()).sessions(&token()).await.unwrap_err()
}

async fn report_fault(answer: ResponseTemplate) -> Option<Fault> {
    let server = answering(answer).await;
    let report = OtherPartyReport::default();
    client(&server.uri()).report_other_party(&token(), &report, key()).await.err()
}

#[tokio::test]
async fn every_problem_arrives_as_the_service_told_it() {
    let told = [
        Problem::new(Code::CredentialsWrong).with_tries_left(2),
        Problem::new(Code::PinChangeRequired),
        Problem::new(Code::NotFound),
        Problem::new(Code::IdempotencyKeyReused),
        Problem::new(Code::ChangedElsewhere),
        Problem::invalid(vec![FieldProblem::new("address.zip", FieldCode::NotAZip)]),
        Problem::new(Code::CredentialsLocked).after(1800),
        Problem::new(Code::Internal),
        Problem::new(Code::Busy).after(2),
    ];
    for told in told {
        assert_eq!(read_fault(problem(&told)).await, Fault::Problem(told));
    }
}

#[tokio::test]
async fn the_time_to_wait_is_taken_from_the_header_where_the_body_has_none() {
    let answer = problem(&Problem::new(Code::SourceLimited)).insert_header("retry-after", "90");
    assert_eq!(
        read_fault(answer).await,
        Fault::Problem(Problem::new(Code::SourceLimited).after(90))
    );
}

#[tokio::test]
async fn a_gateway_without_words_of_ours_is_understood_by_its_status() {
    let plain = |status| ResponseTemplate::new(status).set_body_raw("no", "text/plain");
    for (answer, code) in [
        (plain(413), Code::TooLarge),
        (plain(429), Code::Busy),
        (plain(500), Code::Internal),
        (page(502), Code::Maintenance),
        (page(503), Code::Maintenance),
        (plain(504), Code::Maintenance),
    ] {
        assert_eq!(read_fault(answer).await, Fault::Problem(Problem::new(code)));
    }
    let busy = plain(503).insert_header("retry-after", "30");
    assert_eq!(read_fault(busy).await, Fault::Problem(Problem::new(Code::Maintenance).after(30)));
}

#[tokio::test]
async fn a_stranger_s_401_does_not_end_the_session() {
    for answer in [
        ResponseTemplate::new(401),
        ResponseTemplate::new(401).set_body_raw(r#"{"code":"not-signed-in"}"#, "application/json"),
        ResponseTemplate::new(401).set_body_raw(r#"{"code":"unheard-of","type":"x","status":401}"#, "application/problem+json"),
    ] {
        assert_eq!(read_fault(answer).await, Fault::BadAnswer);
    }
    assert!(read_fault(problem(&Problem::new(Code::SessionIdle))).await.ends_session());
}

#[tokio::test]
async fn a_captive_portal_is_recognised_by_its_page_its_status_or_where_it_leads() {
    let moved = |to: &str| ResponseTemplate::new(302).insert_header("location", to);
    let disguised = ResponseTemplate::new(200).set_body_raw("\n <html><body>Sign in</body></html>", "application/json");
    for answer in [
        page(200),
        page(401),
        page(404),
        disguised,
        ResponseTemplate::new(511),
        moved("http://portal.invalid/login"),
        moved("https://127.0.0.1/login"),
        ResponseTemplate::new(302),
    ] {
        assert_eq!(read_fault(answer).await, Fault::CaptivePortal);
    }
}

#[tokio::test]
async fn a_redirect_within_the_service_is_followed_with_the_token() {
    let server = MockServer::start().await;
    let moved = ResponseTemplate::new(307).insert_header("location", "/elsewhere");
    Mock::given(wiremock::matchers::path("/v1/me/sessions"))
        .respond_with(moved)
        .mount(&server)
        .await;
    Mock::given(wiremock::matchers::path("/elsewhere"))
        .and(wiremock::matchers::header("authorization", "Bearer t0ken"))
        .respond_with(ResponseTemplate::new(200).set_body_raw(r#"{"sessions":[]}"#, "application/json"))
        .mount(&server)
        .await;
    assert!(client(&server.uri()).sessions(&token()).await.is_ok());
}

#[tokio::test]
async fn a_redirect_in_a_circle_ends() {
    let circle = ResponseTemplate::new(307).insert_header("location", "/v1/me/sessions");
    assert_eq!(read_fault(circle).await, Fault::CaptivePortal);
}

#[tokio::test]
async fn an_answer_of_another_shape_is_refused_whole() {
    for body in [
        "",
        "{",
        r#"{"sessions":"#,
        r#"{"sessions":[{"id":1}]}"#,
        r#"{"sesiones":[]}"#,
        "[]",
        "null",
    ] {
        let answer = ResponseTemplate::new(200).set_body_raw(body, "application/json");
        assert_eq!(read_fault(answer).await, Fault::BadAnswer, "{body}");
    }
    let unlabelled = ResponseTemplate::new(200).set_body_raw(r#"{"sessions":[]}"#, "text/plain");
    assert_eq!(read_fault(unlabelled).await, Fault::BadAnswer);
}

#[tokio::test]
async fn a_report_counts_as_delivered_only_by_the_service_s_own_word() {
    assert_eq!(report_fault(ResponseTemplate::new(204)).await, None);
    assert_eq!(report_fault(ResponseTemplate::new(200)).await, Some(Fault::BadAnswer));
    assert_eq!(report_fault(page(200)).await, Some(Fault::CaptivePortal));
}

#[tokio::test]
async fn signing_out_of_a_session_that_is_over_is_signing_out() {
    for (answer, done) in [
        (ResponseTemplate::new(204), true),
        (problem(&Problem::new(Code::SessionEnded)), true),
        (problem(&Problem::new(Code::Internal)), false),
        (page(200), false),
    ] {
        let server = answering(answer).await;
        assert_eq!(client(&server.uri()).sign_out(&token()).await.is_ok(), done);
    }
    let server = answering(problem(&Problem::new(Code::NotFound))).await;
    assert_eq!(client(&server.uri()).end_session(&token(), "s1").await, Ok(()));
}

#[tokio::test]
async fn cancelling_an_enrolment_that_is_over_is_cancelling() {
    for (answer, done) in [
        (ResponseTemplate::new(204), true),
        (problem(&Problem::new(Code::EnrolmentOver)), true),
        (problem(&Problem::new(Code::Internal)), false),
    ] {
        let server = answering(answer).await;
        assert_eq!(client(&server.uri()).cancel_enrolment(&token(), "e1").await.is_ok(), done);
    }
}

#[tokio::test]
async fn the_service_s_clock_is_remembered_and_a_portal_s_is_not() {
    let late = "Sun, 22 Nov 2026 12:10:00 GMT";
    let server = answering(page(200).insert_header("date", late)).await;
    let portal = client(&server.uri());
    assert!(portal.sessions(&token()).await.is_err());
    assert_eq!(portal.skew(), None);

    let server = answering(problem(&Problem::new(Code::NotFound)).insert_header("date", late)).await;
    let service = client(&server.uri());
    assert!(service.sessions(&token()).await.is_err());
    assert_eq!(service.skew().map(|skew| skew.as_secs()), Some(600));
}

#[tokio::test]
async fn a_wrong_pin_is_not_sent_a_second_time() {
    let server = answering(problem(&Problem::new(Code::CredentialsWrong).with_tries_left(2))).await;
    let form = SignIn {
        identifier: Secret::new("0012345678".into()),
        secret: Secret::new("4815".into()),
    };
    assert!(client(&server.uri()).sign_in("support", &form, key()).await.is_err());
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
}

/// Valid, and small for what it holds.
fn packed(body: &str) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(body.as_bytes()).unwrap();
    packed.finish().unwrap()
}

#[tokio::test]
async fn an_answer_that_was_packed_unasked_is_never_unpacked() {
    let bomb = format!("{{\"sessions\":[]}}{}", " ".repeat(20 * 1024 * 1024));
    for (body, encoding) in [(r#"{"sessions":[]}"#, "gzip"), (&bomb, "gzip"), (&bomb, "identity, GZIP")] {
        let answer = ResponseTemplate::new(200)
            .insert_header("content-encoding", encoding)
            .set_body_raw(packed(body), "application/json");
        assert_eq!(read_fault(answer.clone()).await, Fault::BadAnswer);
        assert_eq!(report_fault(answer).await, Some(Fault::BadAnswer));
    }
    let plain = ResponseTemplate::new(200)
        .insert_header("content-encoding", "identity")
        .set_body_raw(r#"{"sessions":[]}"#, "application/json");
    let server = answering(plain).await;
    assert!(client(&server.uri()).sessions(&token()).await.is_ok());
}

#[tokio::test]
async fn a_packed_page_is_still_a_captive_portal_and_a_packed_gateway_still_maintenance() {
    let page = |status| {
        ResponseTemplate::new(status)
            .insert_header("content-encoding", "gzip")
            .set_body_raw(packed("<html>"), "text/html")
    };
    assert_eq!(read_fault(page(200)).await, Fault::CaptivePortal);
    assert_eq!(read_fault(page(502)).await, Fault::Problem(Problem::new(Code::Maintenance)));
}
