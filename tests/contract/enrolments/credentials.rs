//! Name, user ID, password and questions (MA-06 to MA-10, HU-09).

use contract::enrolment::Enrolment;
use contract::problem::Code;
use domain::field::FieldCode;
use serde_json::{Value, json};
use testkit::spawn_server;

use super::{Form, PASSWORD, card, credentials, name, questions, typed, with, wrong};

#[tokio::test]
async fn ma_06_names_are_required_and_an_e_mail_is_not() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    for (field, value, code) in [
        ("first_name", "", FieldCode::Missing),
        ("last_name", "  ", FieldCode::Missing),
        ("first_name", "Ana\u{202e}", FieldCode::BadCharacters),
        ("last_name", "Ruiz\nMora", FieldCode::BadCharacters),
        ("last_name", "R2", FieldCode::DigitsInName),
        ("email", "maria", FieldCode::NotAnEmail),
        ("email", "maria@", FieldCode::NotAnEmail),
    ] {
        let answer = form.step("name-and-email", with(name(), field, value)).await;
        assert_eq!(answer.fields(), wrong(field, code), "{field}: {value:?}");
    }
    let enrolment = form.done("name-and-email", with(name(), "email", "")).await;
    assert_eq!(
        (enrolment.next, enrolment.entered.email.as_str(), enrolment.tries_left),
        (1, "", None)
    );
    assert_eq!(enrolment.entered.first_name, "María Elena");
}

#[tokio::test]
async fn ma_07_ma_08_a_user_id_is_judged_whole() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.done("name-and-email", name()).await;
    for (user_id, code) in [
        ("", FieldCode::Missing),
        ("casa", FieldCode::UserIdTooShort),
        ("casa123456789012", FieldCode::UserIdTooLong),
        ("niño2020", FieldCode::UserIdNotPlain),
        ("casa azul", FieldCode::UserIdNotPlain),
        ("casa_azul", FieldCode::UserIdNotPlain),
        ("casa\u{202e}azul", FieldCode::UserIdNotPlain),
        ("ELENA88", FieldCode::UserIdHoldsName),
        ("maria88", FieldCode::UserIdHoldsName),
        ("mitorres", FieldCode::UserIdHoldsName),
    ] {
        let answer = form.step("credentials", credentials(user_id)).await;
        assert_eq!(answer.fields(), wrong("user_id", code), "{user_id}");
    }
    for user_id in ["casa7", "CASA12345678901"] {
        assert_eq!(
            form.done("credentials", credentials(user_id)).await.entered.user_id,
            user_id.to_lowercase()
        );
    }
}

#[tokio::test]
async fn ma_09_a_password_is_judged_whole_and_never_cut() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.done("name-and-email", name()).await;
    for (password, code) in [
        ("", FieldCode::Missing),
        ("Casa#202", FieldCode::PasswordTooShort),
        ("Casa#2026Casa#26", FieldCode::PasswordTooLong),
        ("Casa #2026", FieldCode::PasswordBadCharacters),
        ("Caña#2026x", FieldCode::PasswordBadCharacters),
        ("Casa#azul", FieldCode::PasswordNoDigit),
        ("casa#2026", FieldCode::PasswordNoUpper),
        ("CASA#2026", FieldCode::PasswordNoLower),
        ("Casa2026x", FieldCode::PasswordNoSpecial),
        ("Girasol9#", FieldCode::PasswordHoldsUserId),
    ] {
        let answer = form
            .step("credentials", json!({ "user_id": "girasol9", "password": password }))
            .await;
        assert_eq!(answer.fields(), wrong("password", code), "{password}");
    }
    for password in ["Casa#2026", "Casa#2026Casa#2"] {
        form.done("credentials", json!({ "user_id": "girasol9", "password": password }))
            .await;
    }
}

#[tokio::test]
async fn ma_10_four_questions_and_four_answers_that_differ() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.done("name-and-email", name()).await;
    form.done("credentials", credentials("casa77")).await;
    let changed = |at: usize, field: &str, value: &str| -> Value {
        let mut typed = questions();
        typed["questions"][at][field] = value.into();
        typed
    };
    for (typed, field, code) in [
        (changed(1, "question", "first-pet"), "question-2", FieldCode::QuestionTwice),
        (changed(1, "question", "shoe-size"), "question-2", FieldCode::NotOffered),
        (changed(0, "question", ""), "question-1", FieldCode::Missing),
        (changed(3, "answer", " CANELÁ "), "answer-4", FieldCode::AnswerTwice),
        (changed(2, "answer", ""), "answer-3", FieldCode::Missing),
        (changed(2, "answer", "x"), "answer-3", FieldCode::TooShort),
        (changed(2, "answer", "Ne\u{202e}na"), "answer-3", FieldCode::BadCharacters),
    ] {
        let answer = form.step("secret-questions", typed).await;
        assert_eq!(answer.fields(), wrong(field, code));
    }
    let enrolment = form.done("secret-questions", questions()).await;
    assert_eq!(enrolment.entered.questions, ["first-pet", "teacher", "nickname", "first-trip"]);
    let body = String::from_utf8(form.read().await.body).unwrap();
    assert!(!body.contains("Canela") && !body.contains(PASSWORD), "{body}");
}

#[tokio::test]
async fn ma_14_a_step_out_of_order_is_refused_and_an_earlier_one_may_come_again() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    for (step, typed) in [
        ("credentials", credentials("casa77")),
        ("secret-questions", questions()),
        ("agreement", json!({ "agreed": true })),
        ("challenge", json!({ "challenge": "0", "text": "x" })),
    ] {
        assert_eq!(form.step(step, typed).await.code(), Code::StepOutOfOrder, "{step}");
    }
    assert_eq!(form.draw().await.code(), Code::StepOutOfOrder);
    assert_eq!(form.finish().await.code(), Code::StepOutOfOrder);
    assert_eq!(form.step("identity", typed(&card(&server))).await.code(), Code::NotFound);
    assert_eq!(form.step("nowhere", json!({})).await.code(), Code::MalformedRequest);
    form.up_to_the_image("casa77").await;
    let again = form.done("name-and-email", with(name(), "first_name", "Marta")).await;
    assert_eq!(
        (again.next, again.entered.first_name.as_str()),
        (3, "Marta"),
        "what came after it stands"
    );
}

#[tokio::test]
async fn ma_08_another_name_that_the_user_id_holds_asks_for_another_user_id_alone() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    form.up_to_the_image("casa77").await;
    let enrolment = form.done("name-and-email", with(name(), "last_name", "Casas Casa")).await;
    assert_eq!(enrolment.next, 1);
    assert_eq!(form.finish().await.code(), Code::StepOutOfOrder);
    let refused = form.step("credentials", credentials("casa77")).await;
    assert_eq!(refused.fields(), wrong("user_id", FieldCode::UserIdHoldsName));
    assert_eq!(
        form.done("credentials", credentials("girasol9")).await.next,
        3,
        "the questions stand"
    );
}

#[tokio::test]
async fn hu_09_an_e_mail_and_one_question_are_asked_for_beside_the_credentials() {
    let server = spawn_server().await;
    let form = Form::of_card(&server).await;
    form.done("identity", typed(&card(&server))).await;
    let whole = json!({
        "user_id": "girasol9", "password": PASSWORD, "email": "nena@example.org",
        "questions": [{ "question": "nickname", "answer": "Nena" }],
    });
    let answer = form.step("credentials", with(whole.clone(), "email", "")).await;
    assert_eq!(answer.fields(), wrong("email", FieldCode::Missing));
    let mut without = whole.clone();
    without["questions"] = json!([]);
    let missing = [wrong("question-1", FieldCode::Missing), wrong("answer-1", FieldCode::Missing)].concat();
    assert_eq!(form.step("credentials", without).await.fields(), missing);
    let enrolment: Enrolment = form.done("credentials", whole).await;
    assert_eq!((enrolment.next, enrolment.entered.questions), (3, vec!["nickname".to_owned()]));
}

#[tokio::test]
async fn an_answer_to_another_kind_of_step_is_no_answer() {
    let server = spawn_server().await;
    let form = Form::of_account(&server).await;
    let address = contract::path::with(&contract::path::with(contract::path::ENROLMENT_STEP, &form.id), "name-and-email");
    for body in [
        json!({ "kind": "agreement", "agreed": true }),
        json!({ "kind": "name-and-email" }),
        json!([]),
    ] {
        let answer = server.put(&address).by(&form.token).json(&body).send().await;
        assert_eq!(answer.code(), Code::MalformedRequest, "{body}");
    }
}
