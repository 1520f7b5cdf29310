//! `/v1/me/other-party-reports` (CW-07): write-only.

use contract::path;
use domain::field::FieldCode;
use serde_json::{Value, json};
use testkit::{Sample, Shows, spawn_server};

fn report(case: &Value, details: &str) -> Value {
    json!({ "case_id": case, "address": "", "phone": "", "employer": "", "details": details })
}

#[tokio::test]
async fn cw_07_a_report_is_answered_the_same_whatever_the_case_and_never_shown_again() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let cases = server.get(path::MY_CASES).by(&token).send().await.value();
    let own = &cases["cases"][0]["id"];
    for case in [own.clone(), json!("0".repeat(32)), json!("not an id")] {
        let answer = server
            .post(path::OTHER_PARTY_REPORTS)
            .by(&token)
            .json(&report(&case, "Zacatecas-77"))
            .send()
            .await;
        assert_eq!((answer.status, answer.body.len()), (204, 0), "{case}");
    }
    for path in [path::ME, path::MY_CASES, path::MY_CHANGES, path::MY_PROFILE, path::MY_NOTICES] {
        let told = String::from_utf8(server.get(path).by(&token).send().await.body).unwrap();
        assert!(!told.contains("Zacatecas-77"), "{path}");
    }
}

#[tokio::test]
async fn cw_07_a_report_says_something_in_a_form_that_can_be_read() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    let send = |body: Value| server.post(path::OTHER_PARTY_REPORTS).by(&token).json(&body).send();
    let nothing = send(report(&json!("x"), "  ")).await;
    assert_eq!(nothing.fields(), [("details".to_owned(), FieldCode::NothingGiven)]);
    let mut wrong = report(&json!("x"), &"a".repeat(1001));
    wrong["phone"] = json!("12");
    let answer = send(wrong).await;
    assert_eq!(
        answer.fields(),
        [
            ("phone".to_owned(), FieldCode::NotAPhone),
            ("details".to_owned(), FieldCode::TooLong)
        ]
    );
}
