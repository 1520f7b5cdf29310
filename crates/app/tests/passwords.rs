//! The password: changed, or forgotten and recovered.

use app::error::ErrorCode;
use app::view::enrolment::{NewPasswordForm, PasswordForm, QuestionsForm, RecoveryForm};
use app::view::status::SessionState;
use contract::path;
use contract::problem::{Code, Problem};
use contract::session::CaseAccess;
use domain::field::{FieldCode, FieldProblem};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::desk::Desk;
use crate::enrolling::{MODERN, OPEN, PASSWORD, bodies, member, next, problem, questions, service, signed_in};
use crate::forms;
use crate::pretended::ok;
use crate::slips::problems;

const NEW: &str = "Patio#2027";

fn change(current: &str, new: &str, again: &str) -> PasswordForm {
    PasswordForm {
        current: forms::secret(current),
        new: forms::secret(new),
        again: forms::secret(again),
        attempt: forms::attempt(),
    }
}

fn recovery(program: &str, answers: &[(&str, &str)], code: &str, new: &str) -> NewPasswordForm {
    NewPasswordForm {
        program: program.to_owned(),
        user_id: " Casa77 ".to_owned(),
        answers: questions(answers),
        code: forms::secret(code),
        new: forms::secret(new),
        again: forms::secret(new),
        attempt: forms::attempt(),
    }
}

#[tokio::test]
async fn ma_09_a_changed_password_begins_the_session_anew() {
    let service = service().await;
    let mut desk = member(&service, OPEN, CaseAccess::Open).await;
    next(&service, "PUT", path::MY_PASSWORD, ok(&signed_in(OPEN, CaseAccess::Open))).await;
    let account = desk.app.change_password(change(PASSWORD, NEW, NEW)).await.unwrap();
    assert!(account.participant.is_some());
    assert_eq!(
        bodies(&service, "PUT", path::MY_PASSWORD).await,
        [json!({ "current": PASSWORD, "new": NEW })]
    );
    desk.restart();
    assert_eq!(desk.app.start().await.status.session, SessionState::Active);
}

#[tokio::test]
async fn ma_09_a_new_password_is_judged_before_it_is_sent() {
    let service = service().await;
    let desk = member(&service, OPEN, CaseAccess::Open).await;
    for (form, told) in [
        (change("", NEW, NEW), ("current", FieldCode::Missing)),
        (change(PASSWORD, "Casa#202", "Casa#202"), ("new", FieldCode::PasswordTooShort)),
        (
            change(PASSWORD, "Casa #2027", "Casa #2027"),
            ("new", FieldCode::PasswordBadCharacters),
        ),
        (change(PASSWORD, PASSWORD, PASSWORD), ("new", FieldCode::PasswordUsedBefore)),
        (change(PASSWORD, NEW, "Patio#2028"), ("again", FieldCode::NotTheSame)),
    ] {
        assert_eq!(problems(&desk.app.change_password(form).await.unwrap_err()), [told]);
    }
    assert!(bodies(&service, "PUT", path::MY_PASSWORD).await.is_empty());
}

#[tokio::test]
async fn ma_09_what_only_the_service_knows_of_a_password_is_told_at_its_field() {
    let service = service().await;
    let desk = member(&service, OPEN, CaseAccess::Open).await;
    for (field, code) in [
        ("current", FieldCode::WrongPassword),
        ("new", FieldCode::PasswordUsedBefore),
        ("new", FieldCode::ChangedTooRecently),
        ("new", FieldCode::PasswordHoldsUserId),
    ] {
        let said = Problem::invalid(vec![FieldProblem::new(field, code)]).with_tries_left(2);
        next(&service, "PUT", path::MY_PASSWORD, problem(&said)).await;
        let error = desk.app.change_password(change(PASSWORD, NEW, NEW)).await.unwrap_err();
        assert_eq!((problems(&error), error.tries_left), (vec![(field, code)], Some(2)));
        assert_eq!(desk.app.status().session, SessionState::Active);
    }
}

#[tokio::test]
async fn where_people_have_pins_there_is_no_password_to_change() {
    let service = crate::pretended::service().await;
    let desk = crate::pretended::signed_in(&service).await;
    let error = desk.app.change_password(change(PASSWORD, NEW, NEW)).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::Forbidden));
}

#[tokio::test]
async fn ma_10_other_questions_take_the_place_of_those_before() {
    let service = service().await;
    let desk = member(&service, OPEN, CaseAccess::Open).await;
    let form = |answers: &[(&str, &str)]| QuestionsForm {
        password: forms::secret(PASSWORD),
        questions: questions(answers),
        attempt: forms::attempt(),
    };
    let twice = form(&[("pet", "Canela"), ("pet", "Olivo")]);
    assert_eq!(
        problems(&desk.app.change_questions(twice).await.unwrap_err()),
        [("question-2", FieldCode::QuestionTwice)]
    );
    let one = form(&[("pet", "Canela")]);
    assert_eq!(desk.app.change_questions(one).await.unwrap_err(), Code::MalformedRequest.into());
    next(&service, "PUT", path::MY_SECRET_QUESTIONS, ResponseTemplate::new(204)).await;
    desk.app
        .change_questions(form(&[("pet", "Canela"), ("teacher", "Olivo")]))
        .await
        .unwrap();
    let sent = bodies(&service, "PUT", path::MY_SECRET_QUESTIONS).await;
    assert_eq!(
        sent,
        [
            json!({ "password": PASSWORD, "questions": [{ "question": "pet", "answer": "Canela" }, { "question": "teacher", "answer": "Olivo" }] })
        ]
    );
}

#[tokio::test]
async fn ma_15_a_forgotten_password_is_changed_with_two_answers() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    let asked = path::with(path::RECOVERY_QUESTIONS, OPEN);
    let form = |user_id: &str| RecoveryForm {
        program: OPEN.to_owned(),
        user_id: user_id.to_owned(),
        attempt: forms::attempt(),
    };
    let error = desk.app.recovery_questions(form("niño 20")).await.unwrap_err();
    assert_eq!(problems(&error), [("user_id", FieldCode::UserIdNotPlain)]);
    next(&service, "POST", &asked, ok(&json!({ "questions": ["street", "pet"] }))).await;
    assert_eq!(
        desk.app.recovery_questions(form("Casa77")).await.unwrap().questions,
        ["street", "pet"]
    );
    assert_eq!(bodies(&service, "POST", &asked).await, [json!({ "user_id": "casa77" })]);

    let own = path::with(path::RECOVERY_PASSWORD, OPEN);
    let two = [("street", "Olivo"), ("pet", "Canela")];
    for (form, told) in [
        (
            recovery(OPEN, &[("street", "x"), ("pet", "")], "", NEW),
            vec![("answer-1", FieldCode::TooShort), ("answer-2", FieldCode::Missing)],
        ),
        (recovery(OPEN, &two, "", "Patio2027"), vec![("new", FieldCode::PasswordNoSpecial)]),
        (recovery(OPEN, &two, "", "Casa77#zB"), vec![("new", FieldCode::PasswordHoldsUserId)]),
    ] {
        assert_eq!(problems(&desk.app.recover_password(form).await.unwrap_err()), told);
    }
    assert!(bodies(&service, "PUT", &own).await.is_empty());
    for said in [
        Problem::new(Code::AnswersWrong).with_tries_left(2),
        Problem::new(Code::CredentialsLocked).after(1800),
    ] {
        next(&service, "PUT", &own, problem(&said)).await;
        let error = desk.app.recover_password(recovery(OPEN, &two, "", NEW)).await.unwrap_err();
        assert_eq!((error.tries_left, error.retry_after), (said.tries_left, said.retry_after));
    }
    next(&service, "PUT", &own, ok(&json!({ "recovery_code": null }))).await;
    let recovered = desk.app.recover_password(recovery(OPEN, &two, "", NEW)).await.unwrap();
    assert_eq!(recovered.recovery_code, None);
    let sent = bodies(&service, "PUT", &own).await;
    let answers = json!([{ "question": "street", "answer": "Olivo" }, { "question": "pet", "answer": "Canela" }]);
    assert_eq!(sent[2], json!({ "user_id": "casa77", "answers": answers, "new": NEW }));
    assert_eq!(desk.app.status().session, SessionState::None, "whoever recovers signs in next");
}

#[tokio::test]
async fn by_today_s_advice_a_recovery_code_is_used_up_and_the_next_one_given() {
    let service = service().await;
    let desk = Desk::own(&service.uri()).await;
    let phrase = "tres gatos duermen al sol";
    let error = desk.app.recover_password(recovery(MODERN, &[], " ", phrase)).await.unwrap_err();
    assert_eq!(problems(&error), [("code", FieldCode::Missing)]);
    let own = path::with(path::RECOVERY_PASSWORD, MODERN);
    next(&service, "PUT", &own, ok(&json!({ "recovery_code": "recovery-code-2" }))).await;
    let recovered = desk.app.recover_password(recovery(MODERN, &[], "ABCD-EFGH", phrase)).await.unwrap();
    assert_eq!(recovered.recovery_code.as_deref(), Some("recovery-code-2"));
    assert_eq!(bodies(&service, "PUT", &own).await[0]["code"], "ABCD-EFGH");
}
