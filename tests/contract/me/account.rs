//! `/v1/me/account`: what was entered at enrolment, seen, corrected and deleted (MA-16).

use contract::own_account::OwnAccount;
use contract::path;
use contract::problem::Code;
use domain::field::FieldCode;
use serde_json::{Value, json};
use testkit::{Answer, Member, Newcomer, Running, Sample, Shows, fresh_key, spawn_server};

use crate::members::{associate, card, guide, matches_first, member, modern};

fn details() -> Value {
    json!({ "first_name": " Ana  Sofía ", "last_name": "Ruiz de Peña", "email": "sofia@example.org", "language": "en-US" })
}

async fn read(server: &Running, member: &Member) -> (OwnAccount, String) {
    let answer = server.get(path::MY_ACCOUNT).by(&member.token).send().await;
    (answer.json(), answer.header("etag").to_owned())
}

async fn delete(server: &Running, member: &Member, password: &str) -> Answer {
    let call = server.delete(path::MY_ACCOUNT).by(&member.token).once(fresh_key());
    call.json(&json!({ "password": password })).send().await
}

#[tokio::test]
async fn ma_16_what_was_entered_is_seen_with_everything_but_secrets() {
    for server in [guide().spawn().await, modern().spawn().await] {
        let member = member(&server, "Luna2026").await;
        let (own, tag) = read(&server, &member).await;
        assert_eq!(own.user_id, "luna2026");
        assert_eq!(
            (own.details.first_name.as_str(), own.details.email.as_str()),
            ("Ana María", "ana.ruiz@example.org")
        );
        assert_eq!((own.name_is_matched, own.client_id.as_str()), (false, ""));
        let questions: Vec<_> = member.questions.iter().map(|(question, _)| question.clone()).collect();
        assert_eq!(own.questions, questions);
        assert_eq!(tag, format!("\"{}\"", own.version));
        let again = server.get(path::MY_ACCOUNT).by(&member.token).if_none_match(&tag).send().await;
        assert_eq!(again.status, 304);
    }
}

#[tokio::test]
async fn ma_16_it_is_corrected_from_the_version_that_was_read_and_no_other() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let (before, tag) = read(&server, &member).await;
    let put = || {
        server
            .put(path::MY_ACCOUNT)
            .by(&member.token)
            .if_match(&tag)
            .json(&details())
            .send()
    };
    let kept = put().await;
    let after: OwnAccount = kept.json();
    assert_eq!((kept.status, after.details.first_name.as_str()), (200, "Ana Sofía"));
    assert_eq!(after.details.language.tag(), "en-US");
    assert_ne!(after.version, before.version);
    assert_eq!(read(&server, &member).await.0, after);
    assert_eq!(put().await.code(), Code::ChangedElsewhere);
    let me = server.get(path::ME).by(&member.token).send().await.value();
    assert_eq!(me["participant"]["last_name"], "Ruiz de Peña");
    let without = server.put(path::MY_ACCOUNT).by(&member.token).json(&details()).send().await;
    assert_eq!(without.code(), Code::MalformedRequest);
}

#[tokio::test]
async fn ma_16_every_wrong_field_is_named_at_once() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let (_, tag) = read(&server, &member).await;
    let wrong = json!({ "first_name": " ", "last_name": "Ruiz 2", "email": "ana@example", "language": "es-US" });
    let answer = server
        .put(path::MY_ACCOUNT)
        .by(&member.token)
        .if_match(&tag)
        .json(&wrong)
        .send()
        .await;
    let expected = [
        ("first_name", FieldCode::Missing),
        ("last_name", FieldCode::DigitsInName),
        ("email", FieldCode::NotAnEmail),
    ];
    assert_eq!(answer.fields(), expected.map(|(field, code)| (field.to_owned(), code)));
}

#[tokio::test]
async fn ma_06_the_e_mail_may_be_taken_out_again() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let (_, tag) = read(&server, &member).await;
    let mut without = details();
    without["email"] = json!(" ");
    let answer = server
        .put(path::MY_ACCOUNT)
        .by(&member.token)
        .if_match(&tag)
        .json(&without)
        .send()
        .await;
    assert_eq!(answer.json::<OwnAccount>().details.email, "");
}

#[tokio::test]
async fn hu_11_a_name_of_the_card_is_the_agencys_to_correct_and_the_e_mail_has_to_be_one() {
    let server = guide().spawn().await;
    let program = server.programme(matches_first).programme.id.clone();
    let card = server.cards(&program).remove(0);
    let member = server.enrol(&program, &Newcomer::new("luna2026").with(card)).await;
    let (own, tag) = read(&server, &member).await;
    assert!(own.name_is_matched && own.client_id.starts_with('•'), "{own:?}");
    let put = |form: Value| server.put(path::MY_ACCOUNT).by(&member.token).if_match(&tag).json(&form).send();
    let mut form = json!({ "first_name": "Otra", "last_name": own.details.last_name, "email": "", "language": "es-US" });
    let expected = [("first_name", FieldCode::NotOffered), ("email", FieldCode::Missing)];
    assert_eq!(
        put(form.clone()).await.fields(),
        expected.map(|(field, code)| (field.to_owned(), code))
    );
    form["first_name"] = json!(own.details.first_name);
    form["email"] = json!("otra@example.org");
    assert_eq!(put(form).await.status, 200);
}

#[tokio::test]
async fn ma_16_deleting_ends_every_session_and_frees_the_user_id() {
    let server = guide().spawn().await;
    let leaving = member(&server, "luna2026").await;
    let elsewhere = server.sign_in_again(&leaving).await;
    assert_eq!(server.rows("sign_ins"), 1);
    assert_eq!(delete(&server, &leaving, &leaving.typed.password).await.status, 204);
    assert_eq!(server.rows("sign_ins"), 0);
    for token in [&leaving.token, &elsewhere] {
        assert!(server.get(path::MY_ACCOUNT).by(token).send().await.code().ends_session());
    }
    let gone = server.sign_in(&leaving.program, "luna2026", &leaving.typed.password).await;
    assert_eq!(gone.code(), Code::CredentialsWrong);
    member(&server, "luna2026").await;
}

#[tokio::test]
async fn ma_16_deleting_does_not_touch_the_case() {
    let server = guide().spawn().await;
    let first = member(&server, "luna2026").await;
    let card = card(&server, &first.program);
    assert_eq!(associate(&server, &first, &card).await.status, 200);
    let before = server.get(path::MY_CASES).by(&first.token).send().await;
    assert_eq!(delete(&server, &first, &first.typed.password).await.status, 204);
    let second = member(&server, "sol2027").await;
    assert_eq!(server.get(path::MY_CASES).by(&second.token).send().await.code(), Code::NoCase);
    assert_eq!(associate(&server, &second, &card).await.status, 200);
    let after = server.get(path::MY_CASES).by(&second.token).send().await;
    assert_eq!((after.status, after.value()), (200, before.value()));
}

#[tokio::test]
async fn ma_16_a_wrong_password_deletes_nothing_and_is_a_try() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let answer = delete(&server, &member, "wrong").await;
    assert_eq!(answer.fields(), [("password".to_owned(), FieldCode::WrongPassword)]);
    assert_eq!(answer.problem().tries_left, Some(2));
    assert_eq!(
        delete(&server, &member, "").await.fields(),
        [("password".to_owned(), FieldCode::Missing)]
    );
    assert_eq!(server.get(path::MY_ACCOUNT).by(&member.token).send().await.status, 200);
}

#[tokio::test]
async fn ma_16_a_deletion_whose_answer_was_lost_is_answered_again() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let key = fresh_key();
    let form = json!({ "password": member.typed.password });
    for _ in 0..2 {
        let answer = server.delete(path::MY_ACCOUNT).by(&member.token).once(key).json(&form).send().await;
        assert_eq!(answer.status, 204, "{answer:?}");
    }
}

#[tokio::test]
async fn whoever_did_not_enrol_has_no_account_page() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    assert_eq!(server.get(path::MY_ACCOUNT).by(&token).send().await.code(), Code::Forbidden);
    let put = server
        .put(path::MY_ACCOUNT)
        .by(&token)
        .if_match("\"1\"")
        .json(&details())
        .send()
        .await;
    assert_eq!(put.code(), Code::Forbidden);
    let delete = server.delete(path::MY_ACCOUNT).by(&token).once(fresh_key());
    assert_eq!(delete.json(&json!({ "password": "571836" })).send().await.code(), Code::Forbidden);
}
