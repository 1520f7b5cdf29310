//! `/v1/programs/{program}/recoveries/questions`: what is to be answered for a new password (MA-15, HU-02).

use contract::password::RecoveryQuestions;
use contract::path;
use contract::problem::Code;
use domain::field::FieldCode;
use jiff::SignedDuration;
use serde_json::json;
use testkit::{Answer, Newcomer, Running, Sample, Shows, spawn_server};

use crate::members::{guide, matches_first, member, modern, ties_later};

async fn ask(server: &Running, program: &str, user_id: &str) -> Answer {
    let form = json!({ "user_id": user_id });
    server.post(&path::with(path::RECOVERY_QUESTIONS, program)).json(&form).send().await
}

async fn asked(server: &Running, program: &str, user_id: &str) -> Vec<String> {
    ask(server, program, user_id).await.json::<RecoveryQuestions>().questions
}

#[tokio::test]
async fn ma_15_two_of_the_four_are_asked_and_always_the_same_two() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let first = asked(&server, &member.program, "luna2026").await;
    assert_eq!(first.len(), 2);
    assert!(
        first.iter().all(|id| member.questions.iter().any(|(own, _)| own == id)),
        "{first:?}"
    );
    assert_ne!(first[0], first[1]);
    for typed in ["luna2026", " Luna2026 ", "LUNA2026"] {
        server.clock.turn(SignedDuration::from_millis(86_400_001));
        assert_eq!(asked(&server, &member.program, typed).await, first, "{typed}");
    }
}

#[tokio::test]
async fn hu_02_the_one_secret_question_is_asked() {
    let server = guide().spawn().await;
    let program = server.programme(matches_first).programme.id.clone();
    let card = server.cards(&program).remove(0);
    let member = server.enrol(&program, &Newcomer::new("luna2026").with(card)).await;
    assert_eq!(asked(&server, &program, "luna2026").await, [member.questions[0].0.clone()]);
}

#[tokio::test]
async fn a_user_id_that_nobody_has_is_asked_too_and_always_the_same() {
    let server = guide().spawn().await;
    let offered = server.programme(ties_later);
    let list = offered.programme.enrolment.clone().unwrap().questions;
    let mut seen = std::collections::BTreeSet::new();
    for number in 0..12 {
        let user_id = format!("nadie{number}");
        let first = asked(&server, &offered.programme.id, &user_id).await;
        assert!(
            first.len() == 2 && first.iter().all(|id| list.contains(id)) && first[0] != first[1],
            "{first:?}"
        );
        assert_eq!(asked(&server, &offered.programme.id, &user_id).await, first);
        seen.insert(first);
    }
    assert!(seen.len() > 3, "not everybody is asked the same");
}

#[tokio::test]
async fn under_today_s_advice_no_question_is_asked() {
    let server = modern().spawn().await;
    let member = member(&server, "luna2026").await;
    assert_eq!(asked(&server, &member.program, "luna2026").await, Vec::<String>::new());
    assert_eq!(asked(&server, &member.program, "nadie77").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_badly_formed_user_id_is_named_and_a_pin_is_not_recovered_so() {
    let server = spawn_server().await;
    let program = server.programme(ties_later).programme.id.clone();
    for (typed, code) in [
        ("", FieldCode::Missing),
        ("niño2020", FieldCode::UserIdNotPlain),
        ("abc", FieldCode::UserIdTooShort),
    ] {
        assert_eq!(
            ask(&server, &program, typed).await.fields(),
            [("user_id".to_owned(), code)],
            "{typed}"
        );
    }
    let sample = Sample::of(Shows::Ordinary);
    assert_eq!(ask(&server, &sample.program, "luna2026").await.code(), Code::NotFound);
}
