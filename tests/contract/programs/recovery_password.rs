//! `/v1/programs/{program}/recoveries/password`: a new password in place of a forgotten one (MA-15, HU-02).

use contract::enrolment::QuestionAnswer;
use contract::password::{PasswordRecovery, Recovered, RecoveryQuestions};
use contract::path;
use contract::problem::Code;
use contract::secret::Secret;
use domain::field::FieldCode;
use jiff::SignedDuration;
use reqwest::header::DATE;
use serde_json::json;
use testkit::{Answer, Member, Newcomer, Running, fresh_key};

use crate::members::{guide, matches_first, member, modern};

const NEW: &str = "Casa#2026";
const PHRASE: &str = "el ñandú corre de noche";

fn form(user_id: &str, answers: Vec<QuestionAnswer>, code: Option<&str>, new: &str) -> PasswordRecovery {
    PasswordRecovery {
        user_id: Secret::new(user_id.to_owned()),
        answers,
        code: code.map(|code| Secret::new(code.to_owned())),
        new: Secret::new(new.to_owned()),
    }
}

async fn send(server: &Running, program: &str, form: &PasswordRecovery) -> Answer {
    server.put(&path::with(path::RECOVERY_PASSWORD, program)).json(form).send().await
}

async fn asked(server: &Running, program: &str, user_id: &str) -> Vec<String> {
    let call = server.post(&path::with(path::RECOVERY_QUESTIONS, program));
    let answer = call.json(&json!({ "user_id": user_id })).send().await;
    answer.json::<RecoveryQuestions>().questions
}

/// The right answers of a member.
async fn right(server: &Running, member: &Member) -> Vec<QuestionAnswer> {
    member.answers_to(&asked(server, &member.program, &member.typed.user_id).await)
}

/// The same questions with answers that are not right.
fn wrong(answers: &[QuestionAnswer], answer: &str) -> Vec<QuestionAnswer> {
    let mut answers = answers.to_vec();
    if let Some(last) = answers.last_mut() {
        last.answer = Secret::new(answer.to_owned());
    }
    answers
}

#[tokio::test]
async fn ma_15_the_answers_change_a_forgotten_password_and_end_every_session() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let mut answers = right(&server, &member).await;
    let shouted = answers[0].answer.expose().to_uppercase();
    answers[0].answer = Secret::new(format!("  {shouted} "));
    let recovered = send(&server, &member.program, &form("Luna2026", answers, None, NEW)).await;
    assert_eq!(recovered.status, 200, "{recovered:?}");
    assert!(recovered.json::<Recovered>().recovery_code.is_none());
    assert_eq!(server.get(path::ME).by(&member.token).send().await.code(), Code::SessionEnded);
    let sign_in = async |password: &str| server.sign_in(&member.program, "luna2026", password).await;
    assert_eq!(sign_in(&member.typed.password).await.code(), Code::CredentialsWrong);
    assert_eq!(sign_in(NEW).await.status, 201);
}

#[tokio::test]
async fn hu_02_the_secret_question_changes_a_forgotten_password() {
    let server = guide().spawn().await;
    let program = server.programme(matches_first).programme.id.clone();
    let card = server.cards(&program).remove(0);
    let member = server.enrol(&program, &Newcomer::new("luna2026").with(card)).await;
    let answers = right(&server, &member).await;
    assert_eq!(answers.len(), 1);
    assert_eq!(send(&server, &program, &form("luna2026", answers, None, NEW)).await.status, 200);
    assert_eq!(server.sign_in(&program, "luna2026", NEW).await.status, 201);
}

#[tokio::test]
async fn ma_15_three_wrong_tries_end_recovery_for_30_minutes() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let answers = right(&server, &member).await;
    for (guess, left) in [("Uno", 2), ("Dos", 1), ("Tres", 0)] {
        let problem = send(&server, &member.program, &form("luna2026", wrong(&answers, guess), None, NEW))
            .await
            .problem();
        assert_eq!((problem.code, problem.tries_left), (Code::AnswersWrong, Some(left)), "{guess}");
    }
    let right = form("luna2026", answers, None, NEW);
    let locked = send(&server, &member.program, &right).await.problem();
    assert_eq!((locked.code, locked.retry_after), (Code::CredentialsLocked, Some(30 * 60)));
    let signed_in = server.sign_in(&member.program, "luna2026", &member.typed.password).await;
    assert_eq!(signed_in.status, 201, "sign-in has a counter of its own");
    server.clock.turn(SignedDuration::from_mins(30) - SignedDuration::from_secs(1));
    assert_eq!(send(&server, &member.program, &right).await.problem().retry_after, Some(1));
    server.clock.turn(SignedDuration::from_secs(1));
    assert_eq!(send(&server, &member.program, &right).await.status, 200);
}

#[tokio::test]
async fn ma_15_whoever_recovers_after_wrong_passwords_is_let_in_at_once() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    for _ in 0..3 {
        server.sign_in(&member.program, "luna2026", "wrong").await;
    }
    let locked = server.sign_in(&member.program, "luna2026", &member.typed.password).await;
    assert_eq!(locked.code(), Code::CredentialsLocked);
    let answers = right(&server, &member).await;
    assert_eq!(
        send(&server, &member.program, &form("luna2026", answers, None, NEW)).await.status,
        200
    );
    assert_eq!(server.sign_in(&member.program, "luna2026", NEW).await.status, 201);
}

#[tokio::test]
async fn ma_15_all_that_are_asked_have_to_be_right_and_no_other_question_counts() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let asked = asked(&server, &member.program, "luna2026").await;
    let others: Vec<_> = member
        .questions
        .iter()
        .map(|(id, _)| id.clone())
        .filter(|id| !asked.contains(id))
        .collect();
    let answers = member.answers_to(&asked);
    let twice = vec![answers[0].clone(), answers[0].clone()];
    for form in [
        form("luna2026", member.answers_to(&others), None, NEW),
        form("luna2026", twice, None, NEW),
    ] {
        assert_eq!(send(&server, &member.program, &form).await.code(), Code::AnswersWrong);
    }
    let turned = answers.into_iter().rev().collect();
    assert_eq!(
        send(&server, &member.program, &form("luna2026", turned, None, NEW)).await.status,
        200
    );
}

#[tokio::test]
async fn ma_15_known_unknown_and_protected_ones_get_the_same_bytes() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let program = server.programme(matches_first).programme.id.clone();
    let card = server.cards(&program).remove(0);
    let protected = server.enrol(&program, &Newcomer::new("sol2027").with(card)).await;
    server.change_database("UPDATE participants SET protected = 1 WHERE key IN (SELECT record FROM accounts)");
    let answers = right(&server, &member).await;
    let protected_answers = right(&server, &protected).await;
    for round in 0..4 {
        let guess = format!("Nada {round}");
        let known = send(&server, &member.program, &form("luna2026", wrong(&answers, &guess), None, NEW)).await;
        let nobody = member.answers_to(&asked(&server, &member.program, "nadie77").await);
        let nobody = if nobody.len() < 2 { answers.clone() } else { nobody };
        let unknown = send(&server, &member.program, &form("nadie77", nobody, None, NEW)).await;
        let protected = send(&server, &program, &form("sol2027", protected_answers.clone(), None, NEW)).await;
        for mut other in [unknown, protected] {
            other.headers.insert(DATE, known.headers[DATE].clone());
            assert_eq!(
                (other.status, &other.headers, &other.body),
                (known.status, &known.headers, &known.body),
                "{round}"
            );
        }
    }
}

#[tokio::test]
async fn ma_09_the_rules_hold_for_a_recovered_password_but_not_the_24_hours() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let answers = right(&server, &member).await;
    let with = |new: &str| form("luna2026", answers.clone(), None, new);
    for (new, code) in [
        ("", FieldCode::Missing),
        ("Casa#202", FieldCode::PasswordTooShort),
        ("xLuna2026#", FieldCode::PasswordHoldsUserId),
        (member.typed.password.as_str(), FieldCode::PasswordUsedBefore),
    ] {
        let answer = send(&server, &member.program, &with(new)).await;
        assert_eq!(answer.fields(), [("new".to_owned(), code)], "{new}");
    }
    assert_eq!(send(&server, &member.program, &with(NEW)).await.status, 200);
    assert_eq!(send(&server, &member.program, &with("Otra#2027")).await.status, 200);
    let used = send(&server, &member.program, &with(NEW)).await;
    assert_eq!(used.fields(), [("new".to_owned(), FieldCode::PasswordUsedBefore)]);
    let token = server.sign_in(&member.program, "luna2026", "Otra#2027").await.token();
    let change = json!({ "current": "Otra#2027", "new": "Rio#20277" });
    let change = server.put(path::MY_PASSWORD).by(&token).json(&change).send().await;
    assert_eq!(change.fields(), [("new".to_owned(), FieldCode::ChangedTooRecently)]);
}

#[tokio::test]
async fn what_is_left_out_or_badly_formed_is_named_and_costs_no_try() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let answers = right(&server, &member).await;
    let mut empty = wrong(&answers, " ");
    empty[0].answer = Secret::new("x".into());
    let three = [answers.clone(), vec![answers[0].clone()]].concat();
    for (typed, expected) in [
        (
            form("luna2026", Vec::new(), None, ""),
            vec![("answer-1", FieldCode::Missing), ("new", FieldCode::Missing)],
        ),
        (
            form("luna2026", answers[..1].to_vec(), None, NEW),
            vec![("answer-2", FieldCode::Missing)],
        ),
        (form("luna2026", three, None, NEW), vec![("answer-3", FieldCode::NotOffered)]),
        (
            form("luna2026", empty, None, NEW),
            vec![("answer-1", FieldCode::TooShort), ("answer-2", FieldCode::Missing)],
        ),
        (
            form("niño2020", answers.clone(), None, NEW),
            vec![("user_id", FieldCode::UserIdNotPlain)],
        ),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(field, code)| (field.to_owned(), code)).collect();
        assert_eq!(send(&server, &member.program, &typed).await.fields(), expected);
    }
    let first_try = send(&server, &member.program, &form("luna2026", wrong(&answers, "Uno"), None, NEW)).await;
    assert_eq!(first_try.problem().tries_left, Some(2));
}

#[tokio::test]
async fn a_retry_is_answered_the_same_and_is_one_try() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let answers = right(&server, &member).await;
    let path = path::with(path::RECOVERY_PASSWORD, &member.program);
    for (typed, expected) in [
        (form("luna2026", wrong(&answers, "Uno"), None, NEW), 401),
        (form("luna2026", answers, None, NEW), 200),
    ] {
        let key = fresh_key();
        let first = server.put(&path).once(key).json(&typed).send().await;
        for _ in 0..3 {
            let again = server.put(&path).once(key).json(&typed).send().await;
            assert_eq!((again.status, &again.body), (expected, &first.body));
        }
    }
}

#[tokio::test]
async fn under_today_s_advice_the_recovery_code_changes_the_password_and_gives_the_next_one() {
    let server = modern().spawn().await;
    let member = member(&server, "luna2026").await;
    let code = member.recovery_code.clone().expect("a recovery code");
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4; 4]);
    let typed = code.to_lowercase().replace('-', " ");
    let recovered = send(&server, &member.program, &form("luna2026", Vec::new(), Some(&typed), PHRASE)).await;
    let next = recovered
        .json::<Recovered>()
        .recovery_code
        .expect("the next code")
        .expose()
        .to_owned();
    assert_ne!(next, code);
    assert_eq!(server.sign_in(&member.program, "luna2026", PHRASE).await.status, 201);
    let used = form("luna2026", Vec::new(), Some(&code), "tres tristes tigres");
    assert_eq!(send(&server, &member.program, &used).await.code(), Code::AnswersWrong);
    let with_next = form("luna2026", Vec::new(), Some(&next), "tres tristes tigres");
    assert_eq!(send(&server, &member.program, &with_next).await.status, 200);
}

#[tokio::test]
async fn under_today_s_advice_wrong_codes_are_tries_and_slips_are_not() {
    let server = modern().spawn().await;
    let member = member(&server, "luna2026").await;
    let with = |code: Option<&str>| form("luna2026", Vec::new(), code, PHRASE);
    for (code, expected) in [
        (None, FieldCode::Missing),
        (Some("34AC-DEFG"), FieldCode::WrongLength),
        (Some("34AC-DEFG-HJKM-NPQ0"), FieldCode::BadCharacters),
    ] {
        assert_eq!(
            send(&server, &member.program, &with(code)).await.fields(),
            [("code".to_owned(), expected)]
        );
    }
    for left in [2, 1, 0] {
        let problem = send(&server, &member.program, &with(Some("34AC-DEFG-HJKM-NPQR"))).await.problem();
        assert_eq!((problem.code, problem.tries_left), (Code::AnswersWrong, Some(left)));
    }
    let right = send(&server, &member.program, &with(member.recovery_code.as_deref())).await;
    assert_eq!(right.code(), Code::CredentialsLocked);
    let unknown = form("nadie77", Vec::new(), Some("34AC-DEFG-HJKM-NPQR"), PHRASE);
    assert_eq!(send(&server, &member.program, &unknown).await.problem().tries_left, Some(2));
}
