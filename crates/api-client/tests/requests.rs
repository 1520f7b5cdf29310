//! What a request looks like, and what it does not give away.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::sync::Arc;

use api_client::{Client, Config, Fault, Heard, Limits, Proxy, Unusable};
use common::{Act, Noon, Rogue, client, http, key, no_sessions, token};
use contract::association::{Association, CaseCode};
use contract::enrolment::{CredentialsAnswer, ReviewAnswer, StepAnswer};
use contract::own_account::{AccountDeletion, AccountDetails};
use contract::password::{PasswordChange, PasswordRecovery, QuestionsChange, RecoveryAsked};
use contract::problem::{Code, Problem};
use contract::secret::Secret;
use contract::session::SignIn;
use domain::language::Language;
use domain::profile::{Address, ProfileUpdate};
use url::Url;

fn config(server: &str) -> Config {
    Config {
        server: Url::parse(server).unwrap(),
        version: "0.1.0".into(),
        system: "Linux".into(),
        limits: Limits::default(),
        proxy: Proxy::None,
        roots: Vec::new(),
        heard: Heard::default(),
    }
}

#[tokio::test]
async fn a_request_names_the_app_and_its_system_and_asks_for_nothing_packed() {
    let rogue = Rogue::start(vec![Act::Send(no_sessions())]).await;
    client(&rogue.address).sessions(&token()).await.unwrap();
    let asked = rogue.asked().remove(0).to_lowercase();
    assert!(asked.starts_with("get /v1/me/sessions http/1.1\r\n"), "{asked}");
    assert!(asked.contains("\r\nuser-agent: mi-cuenta/0.1.0 (linux)\r\n"), "{asked}");
    assert!(asked.contains("\r\nauthorization: bearer t0ken\r\n"), "{asked}");
    assert!(asked.contains("\r\naccept-encoding: identity\r\n"), "{asked}");
}

#[tokio::test]
async fn an_update_says_which_version_it_changes() {
    let rogue = Rogue::start(vec![Act::Send(http("200 OK", "application/json", "{}"))]).await;
    let update = ProfileUpdate {
        address: Address::default(),
        phone: String::new(),
        email: String::new(),
        language: Language::EsUs,
    };
    let answer = client(&rogue.address).update_profile(&token(), &update, 3, key()).await;
    assert_eq!(answer.err(), Some(Fault::BadAnswer));
    let asked = rogue.asked().remove(0);
    assert!(asked.starts_with("PUT /v1/me/profile "), "{asked}");
    assert!(asked.contains("\r\nif-match: \"3\"\r\n"), "{asked}");
}

#[tokio::test]
async fn changes_are_asked_for_from_where_the_last_answer_ended() {
    let rogue = Rogue::start(vec![Act::Send(http("200 OK", "application/json", "{}"))]).await;
    assert!(client(&rogue.address).changes(&token(), 42).await.is_err());
    assert!(rogue.asked()[0].starts_with("GET /v1/me/changes?since=42 "));
}

#[tokio::test]
async fn a_service_below_a_path_is_asked_there() {
    let rogue = Rogue::start(vec![Act::Send(no_sessions())]).await;
    client(&format!("{}/cuenta/", rogue.address)).sessions(&token()).await.unwrap();
    assert!(rogue.asked()[0].starts_with("GET /cuenta/v1/me/sessions "));
}

#[tokio::test]
async fn a_secret_travels_in_the_body_alone() {
    let rogue = Rogue::start(vec![Act::Send(http("200 OK", "application/json", "{}"))]).await;
    let form = SignIn {
        identifier: Secret::new("0012345678".into()),
        secret: Secret::new("4815".into()),
    };
    assert!(client(&rogue.address).sign_in("support", &form, key()).await.is_err());
    let asked = rogue.asked().remove(0);
    let (head, body) = asked.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /v1/programs/support/sessions "));
    assert!(!head.contains("4815") && !head.contains("0012345678"));
    assert_eq!(body, r#"{"identifier":"0012345678","secret":"4815"}"#);
}

#[tokio::test]
async fn an_id_that_leads_out_of_its_path_is_not_sent() {
    let rogue = Rogue::start(vec![Act::HangUp]).await;
    for id in ["", "..", "a/b", "a?b", "a%2fb", "ñ"] {
        let fault = client(&rogue.address).read_notice(&token(), id, key()).await.unwrap_err();
        assert_eq!(fault, Fault::Problem(Problem::new(Code::NotFound)), "{id}");
    }
    assert!(rogue.asked().is_empty());
}

#[tokio::test]
async fn a_step_is_answered_at_the_address_of_its_enrolment_and_its_name() {
    let rogue = Rogue::start(vec![Act::Send(http("200 OK", "application/json", "{}"))]).await;
    let answer = StepAnswer::Credentials(CredentialsAnswer {
        user_id: "casa77".into(),
        password: Secret::new("Casa#2026".into()),
        email: String::new(),
        questions: Vec::new(),
    });
    let answered = client(&rogue.address)
        .answer_step(&token(), "e-1", "credentials", &answer, key())
        .await;
    assert_eq!(answered.err(), Some(Fault::BadAnswer));
    let asked = rogue.asked().remove(0);
    let (head, body) = asked.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("PUT /v1/enrolments/e-1/steps/credentials "), "{asked}");
    assert!(
        head.contains("authorization: Bearer t0ken") && head.contains("idempotency-key: "),
        "{asked}"
    );
    assert!(!head.contains("Casa#2026"), "a secret travels in the body alone");
    assert!(
        body.starts_with(r#"{"kind":"credentials","user_id":"casa77","password":"Casa#2026""#),
        "{body}"
    );
}

#[tokio::test]
async fn neither_id_of_a_step_leads_out_of_its_path() {
    let rogue = Rogue::start(vec![Act::HangUp]).await;
    let answer = StepAnswer::Review(ReviewAnswer { certified: true });
    for (id, step) in [("..", "review"), ("e1", "../finish"), ("", "review"), ("e1", "")] {
        let fault = client(&rogue.address).answer_step(&token(), id, step, &answer, key()).await.err();
        assert_eq!(fault, Some(Fault::Problem(Problem::new(Code::NotFound))), "{id} {step}");
    }
    assert!(rogue.asked().is_empty());
}

#[tokio::test]
async fn ma_16_an_account_is_deleted_with_the_password_in_the_body_and_once() {
    let rogue = Rogue::start(vec![Act::Send("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".into())]).await;
    let body = AccountDeletion {
        password: Secret::new("Casa#2026".into()),
    };
    client(&rogue.address).delete_account(&token(), &body, key()).await.unwrap();
    let asked = rogue.asked().remove(0);
    let (head, body) = asked.split_once("\r\n\r\n").unwrap();
    assert!(
        head.starts_with("DELETE /v1/me/account ") && head.contains("idempotency-key: "),
        "{asked}"
    );
    assert_eq!(body, r#"{"password":"Casa#2026"}"#);
}

#[tokio::test]
async fn ma_16_a_correction_says_which_version_it_changes() {
    let rogue = Rogue::start(vec![Act::Send(http("200 OK", "application/json", "{}"))]).await;
    let details = AccountDetails {
        first_name: "Ana".into(),
        last_name: "Prueba".into(),
        email: String::new(),
        language: Language::EsUs,
    };
    assert!(client(&rogue.address).correct_account(&token(), &details, 5, key()).await.is_err());
    let asked = rogue.asked().remove(0);
    assert!(
        asked.starts_with("PUT /v1/me/account ") && asked.contains("\r\nif-match: \"5\"\r\n"),
        "{asked}"
    );
}

#[tokio::test]
async fn every_operation_of_enrolment_and_account_is_asked_where_the_service_has_it() {
    let rogue = Rogue::start(vec![Act::Send(http("200 OK", "application/json", "[]"))]).await;
    let (client, token, secret) = (client(&rogue.address), token(), || Secret::new("4815".into()));
    let association = Association {
        client_id: secret(),
        birth_year: "1985".into(),
        ssn_last4: secret(),
    };
    let change = PasswordChange {
        current: secret(),
        new: secret(),
    };
    let questions = QuestionsChange {
        password: secret(),
        questions: Vec::new(),
    };
    let recovery = PasswordRecovery {
        user_id: secret(),
        answers: Vec::new(),
        code: None,
        new: secret(),
    };
    // What comes back is none of it: only the questions are looked at here.
    assert!(client.begin_enrolment("health", Language::EnUs, key()).await.is_err());
    assert!(client.enrolment(&token, "e1").await.is_err());
    assert!(client.challenge(&token, "e1", key()).await.is_err());
    assert!(client.finish_enrolment(&token, "e1", key()).await.is_err());
    client.cancel_enrolment(&token, "e1").await.unwrap();
    assert!(client.associate(&token, &association, key()).await.is_err());
    assert!(client.enter_case_code(&token, &CaseCode { code: secret() }, key()).await.is_err());
    assert!(client.ask_for_case_code(&token, key()).await.is_err());
    assert!(client.change_password(&token, &change, key()).await.is_err());
    client.change_questions(&token, &questions, key()).await.unwrap();
    assert!(
        client
            .recovery_questions("health", &RecoveryAsked { user_id: secret() }, key())
            .await
            .is_err()
    );
    assert!(client.recover_password("health", &recovery, key()).await.is_err());
    assert!(client.own_account(&token).await.is_err());
    let lines: Vec<_> = rogue
        .asked()
        .iter()
        .map(|asked| asked.split(" HTTP").next().unwrap().to_owned())
        .collect();
    assert_eq!(
        lines,
        [
            "POST /v1/programs/health/enrolments",
            "GET /v1/enrolments/e1",
            "POST /v1/enrolments/e1/challenges",
            "POST /v1/enrolments/e1/finish",
            "DELETE /v1/enrolments/e1",
            "POST /v1/me/association",
            "POST /v1/me/case-code",
            "POST /v1/me/case-code/letters",
            "PUT /v1/me/password",
            "PUT /v1/me/secret-questions",
            "POST /v1/programs/health/recoveries/questions",
            "PUT /v1/programs/health/recoveries/password",
            "GET /v1/me/account",
        ]
    );
    // The account's letters come in the language of whoever enrols.
    assert!(
        rogue.asked()[0].contains("\r\naccept-language: en-US\r\n"),
        "{:?}",
        rogue.asked()[0]
    );
    for asked in rogue.asked() {
        let is_once = asked.contains("\r\nidempotency-key: ");
        assert_eq!(is_once, asked.starts_with("P"), "what writes is one write: {asked}");
        let is_public = asked.contains(" /v1/programs/");
        assert_eq!(asked.contains("\r\nauthorization: Bearer "), !is_public, "{asked}");
    }
}

#[test]
fn a_service_without_tls_is_refused_unless_it_is_this_computer() {
    for (server, taken) in [
        ("https://cuenta.example", true),
        ("http://127.0.0.1:8080", true),
        ("http://[::1]:8080", true),
        ("http://localhost:8080", true),
        ("http://cuenta.example", false),
        ("http://localhost.example", false),
        ("ftp://localhost", false),
    ] {
        let made = Client::new(config(server), Arc::new(Noon)).map(|_| ());
        assert_eq!(made, if taken { Ok(()) } else { Err(Unusable::NotSecure) }, "{server}");
    }
}
