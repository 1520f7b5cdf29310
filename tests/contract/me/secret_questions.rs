//! `/v1/me/secret-questions`: other questions in place of those before (MA-10).

use contract::own_account::OwnAccount;
use contract::password::RecoveryQuestions;
use contract::path;
use contract::problem::Code;
use domain::field::FieldCode;
use serde_json::{Value, json};
use testkit::{Answer, Member, Running, fresh_key};

use crate::members::{guide, member, modern, ties_later};

async fn put(server: &Running, member: &Member, password: &str, questions: &[(&str, &str)]) -> Answer {
    let questions: Vec<Value> = questions
        .iter()
        .map(|(question, answer)| json!({ "question": question, "answer": answer }))
        .collect();
    let form = json!({ "password": password, "questions": questions });
    server.put(path::MY_SECRET_QUESTIONS).by(&member.token).json(&form).send().await
}

/// The last questions of the programme's list, which nobody chose at enrolment.
fn others(server: &Running) -> Vec<String> {
    let list = server.programme(ties_later).programme.enrolment.clone().unwrap().questions;
    list.into_iter().rev().take(4).collect()
}

#[tokio::test]
async fn ma_10_questions_are_changed_and_the_new_answers_recover_the_password() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let others = others(&server);
    let new: Vec<_> = others.iter().map(String::as_str).zip(["Uno", "Dos", "Tres", "Cuatro"]).collect();
    assert_eq!(put(&server, &member, &member.typed.password, &new).await.status, 204);
    let own: OwnAccount = server.get(path::MY_ACCOUNT).by(&member.token).send().await.json();
    assert_eq!(own.questions, others);
    let asked = server.post(&path::with(path::RECOVERY_QUESTIONS, &member.program));
    let asked: RecoveryQuestions = asked.json(&json!({ "user_id": "luna2026" })).send().await.json();
    let answers: Vec<_> = asked
        .questions
        .iter()
        .map(|id| json!({ "question": id, "answer": new.iter().find(|(question, _)| question == id).unwrap().1 }))
        .collect();
    let form = json!({ "user_id": "luna2026", "answers": answers, "new": "Casa#2026" });
    let recovered = server
        .put(&path::with(path::RECOVERY_PASSWORD, &member.program))
        .json(&form)
        .send()
        .await;
    assert_eq!(recovered.status, 200, "{recovered:?}");
}

#[tokio::test]
async fn ma_10_every_wrong_question_and_answer_is_named_and_costs_no_try() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let others = others(&server);
    let [a, b, c, d] = [0, 1, 2, 3].map(|at| others[at].as_str());
    for (questions, expected) in [
        (
            vec![(a, "Uno"), (a, "Dos"), (c, "Tres"), (d, "Cuatro")],
            vec![("question-2", FieldCode::QuestionTwice)],
        ),
        (
            vec![(a, "Uno"), (b, " UNO "), (c, "Tres"), (d, "Cuatro")],
            vec![("answer-2", FieldCode::AnswerTwice)],
        ),
        (
            vec![("nothing", "Uno"), (b, "Dos"), (c, "Tres"), (d, "Cuatro")],
            vec![("question-1", FieldCode::NotOffered)],
        ),
        (
            vec![(a, "Uno"), (b, "Dos"), (c, "Tres")],
            vec![("question-4", FieldCode::Missing), ("answer-4", FieldCode::Missing)],
        ),
        (
            vec![(a, ""), (b, "Dos"), (c, "Tres"), (d, "x")],
            vec![("answer-1", FieldCode::Missing), ("answer-4", FieldCode::TooShort)],
        ),
        (
            vec![(a, "Uno"), (b, "Dos"), (c, "Tres"), (d, "Cuatro"), (a, "Cinco")],
            vec![("question-5", FieldCode::NotOffered)],
        ),
    ] {
        let answer = put(&server, &member, "whatever it is", &questions).await;
        let expected: Vec<_> = expected.into_iter().map(|(field, code)| (field.to_owned(), code)).collect();
        assert_eq!(answer.fields(), expected, "{questions:?}");
    }
}

#[tokio::test]
async fn ma_10_a_wrong_password_changes_no_question_and_is_a_try() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let others = others(&server);
    let new: Vec<_> = others.iter().map(String::as_str).zip(["Uno", "Dos", "Tres", "Cuatro"]).collect();
    let refused = put(&server, &member, "wrong", &new).await;
    assert_eq!(refused.fields(), [("password".to_owned(), FieldCode::WrongPassword)]);
    assert_eq!(refused.problem().tries_left, Some(2));
    let own: OwnAccount = server.get(path::MY_ACCOUNT).by(&member.token).send().await.json();
    let before: Vec<_> = member.questions.iter().map(|(question, _)| question.clone()).collect();
    assert_eq!(own.questions, before);
}

#[tokio::test]
async fn a_retry_changes_questions_once() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let questions: Vec<Value> = others(&server)
        .iter()
        .zip(["Uno", "Dos", "Tres", "Cuatro"])
        .map(|(question, answer)| json!({ "question": question, "answer": answer }))
        .collect();
    let key = fresh_key();
    let form = json!({ "password": member.typed.password, "questions": questions });
    for _ in 0..2 {
        let answer = server
            .put(path::MY_SECRET_QUESTIONS)
            .by(&member.token)
            .once(key)
            .json(&form)
            .send()
            .await;
        assert_eq!(answer.status, 204);
    }
}

#[tokio::test]
async fn under_today_s_advice_nobody_has_secret_questions() {
    let server = modern().spawn().await;
    let member = member(&server, "luna2026").await;
    assert_eq!(put(&server, &member, &member.typed.password, &[]).await.code(), Code::Forbidden);
}
