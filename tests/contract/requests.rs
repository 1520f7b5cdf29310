//! Requests that no app of ours sends.

use contract::header::MAX_REQUEST;
use contract::path;
use contract::problem::Code;
use reqwest::Method;
use serde_json::json;
use testkit::{Answer, Running, Sample, Shows, spawn_server};

fn sessions() -> String {
    path::with(path::SESSIONS, &Sample::of(Shows::Ordinary).program)
}

async fn sign_in_with(server: &Running, kind: &str, body: impl Into<reqwest::Body>) -> Answer {
    server.post(&sessions()).body(kind, body).send().await
}

#[tokio::test]
async fn a_body_that_is_not_of_the_operations_shape_is_malformed() {
    let server = spawn_server().await;
    for body in [
        "",
        "{",
        "[]",
        "null",
        r#"{"identifier":"0012345678"}"#,
        r#"{"identifier":12345678,"secret":"4815"}"#,
        r#"{"identifier":"0012345678","secret":null}"#,
        r#"{"identifier":"0012345678","secret":"4815","remember":true}"#,
        r#"{"identifier":"0012345678","secret":"4815"} trailing"#,
        r#"{"identifier":"a","identifier":"b","secret":"4815"}"#,
    ] {
        let answer = sign_in_with(&server, "application/json", body).await;
        assert_eq!(answer.code(), Code::MalformedRequest, "{body}");
    }
    let not_text = sign_in_with(&server, "application/json", vec![b'"', 0xff, b'"']).await;
    assert_eq!(not_text.code(), Code::MalformedRequest);
}

#[tokio::test]
async fn a_body_that_is_not_json_or_too_large_is_refused_unread() {
    let server = spawn_server().await;
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "",
    ] {
        assert_eq!(sign_in_with(&server, kind, "{}").await.code(), Code::NotJson, "{kind}");
    }
    let large = sign_in_with(&server, "application/json", " ".repeat(MAX_REQUEST + 1)).await;
    assert_eq!(large.code(), Code::TooLarge);
}

#[tokio::test]
async fn a_writing_request_needs_a_key_that_is_a_uuid() {
    let server = spawn_server().await;
    for key in ["", "1", "6a1f2f8e-2d0a-4c6c-9d6a", "zzzzzzzz-2d0a-4c6c-9d6a-0123456789ab"] {
        let answer = server
            .post(&sessions())
            .header("idempotency-key", key)
            .json(&json!({}))
            .send()
            .await;
        assert_eq!(answer.code(), Code::IdempotencyKeyMissing, "{key}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_not_found_and_what_cannot_be_done_is_not_allowed() {
    let server = spawn_server().await;
    for path in ["/", "/v1", "/v2/me", "/v1/me/", "/v1/nothing", "/index.html"] {
        assert_eq!(server.get(path).send().await.code(), Code::NotFound, "{path}");
    }
    for (method, path, allowed) in [
        (Method::POST, path::ME, "GET,HEAD"),
        (Method::DELETE, path::PROGRAMMES, "GET,HEAD"),
        (Method::PATCH, path::MY_PROFILE, "GET,HEAD,PUT"),
        (Method::GET, path::MY_PIN, "PUT"),
        (Method::GET, path::OTHER_PARTY_REPORTS, "POST"),
    ] {
        let answer = server.call(method.clone(), path).send().await;
        assert_eq!(answer.code(), Code::MethodNotAllowed, "{method} {path}");
        assert_eq!(answer.header("allow"), allowed, "{method} {path}");
    }
}

#[tokio::test]
async fn nothing_is_kept_by_whoever_is_on_the_way_and_every_answer_has_a_date() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    for answer in [
        server.get(path::PROGRAMMES).send().await,
        server.get(path::ME).by(&token).send().await,
        server.get(path::ME).send().await,
        server.get("/nothing").send().await,
        server.delete(path::SESSION).by(&token).send().await,
    ] {
        assert_eq!(answer.header("cache-control"), "no-store", "{answer:?}");
        assert!(answer.header("date").ends_with(" GMT"), "{answer:?}");
    }
}
