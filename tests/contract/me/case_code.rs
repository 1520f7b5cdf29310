//! `/v1/me/case-code`: the mailed code before case data, by today's advice.

use contract::path;
use contract::problem::Code;
use contract::recovery::LetterQueued;
use contract::session::{CaseAccess, Session};
use domain::field::FieldCode;
use jiff::SignedDuration;
use jiff::civil::date;
use serde_json::json;
use testkit::{Answer, Member, Newcomer, Running, fresh_key};

use crate::members::{associate, card, guide, matches_first, member, modern};

async fn enter(server: &Running, member: &Member, code: &str) -> Answer {
    let form = json!({ "code": code });
    server.post(path::MY_CASE_CODE).by(&member.token).json(&form).send().await
}

async fn ask(server: &Running, member: &Member) -> Answer {
    server.post(path::MY_CASE_CODE_LETTERS).by(&member.token).send().await
}

/// Somebody whose case is tied and whose letter is on its way.
async fn tied(server: &Running) -> Member {
    let member = member(server, "luna2026").await;
    let answer = associate(server, &member, &card(server, &member.program)).await;
    assert_eq!(
        (answer.status, answer.json::<Session>().case),
        (200, CaseAccess::CodeNeeded),
        "{answer:?}"
    );
    member
}

/// Some days later, signed in again.
async fn later(server: &Running, member: &Member, days: i64) -> Member {
    server.clock.turn(SignedDuration::from_hours(24 * days));
    let token = server.sign_in_again(member).await;
    Member { token, ..member.clone() }
}

#[tokio::test]
async fn nothing_of_a_case_is_shown_before_the_code_of_the_letter_is_entered() {
    let server = modern().spawn().await;
    let member = tied(&server).await;
    for path in [path::MY_CASES, path::MY_PAYMENTS, path::MY_HEARINGS, path::MY_NOTICES] {
        assert_eq!(
            server.get(path).by(&member.token).send().await.code(),
            Code::CaseCodeRequired,
            "{path}"
        );
    }
    let me = server.get(path::ME).by(&member.token).send().await.value();
    assert_eq!(
        (&me["participant"]["first_name"], &me["payments"]),
        (&json!("Ana María"), &json!([]))
    );
    let code = server.pin_in_the_mail().await;
    let spaced = format!(" {}-{} ", &code[..4], &code[4..]);
    let answer = enter(&server, &member, &spaced).await;
    assert_eq!(
        (answer.status, answer.json::<Session>().case),
        (200, CaseAccess::Open),
        "{answer:?}"
    );
    assert_eq!(server.get(path::MY_CASES).by(&member.token).send().await.status, 200);
    let again = later(&server, &member, 60).await;
    assert_eq!(
        server.get(path::MY_CASES).by(&again.token).send().await.status,
        200,
        "it is open for good"
    );
    assert_eq!(enter(&server, &again, &code).await.status, 200);
    assert_eq!(ask(&server, &again).await.code(), Code::Forbidden);
}

#[tokio::test]
async fn an_account_that_began_with_a_card_gets_its_letter_too() {
    let server = modern().spawn().await;
    let program = server.programme(matches_first).programme.id.clone();
    let card = server.cards(&program).remove(0);
    let member = server.enrol(&program, &Newcomer::new("luna2026").with(card)).await;
    assert_eq!(
        server.get(path::MY_CASES).by(&member.token).send().await.code(),
        Code::CaseCodeRequired
    );
    let answer = enter(&server, &member, &server.pin_in_the_mail().await).await;
    assert_eq!(answer.json::<Session>().case, CaseAccess::Open);
}

#[tokio::test]
async fn wrong_codes_count_down_then_lock_and_a_slip_costs_nothing() {
    let server = modern().spawn().await;
    let member = tied(&server).await;
    for (code, expected) in [
        (" ", FieldCode::Missing),
        ("1234567", FieldCode::WrongLength),
        ("1234567O", FieldCode::NotDigits),
    ] {
        assert_eq!(
            enter(&server, &member, code).await.fields(),
            [("code".to_owned(), expected)],
            "{code}"
        );
    }
    for left in [2, 1, 0] {
        let problem = enter(&server, &member, "00000000").await.problem();
        assert_eq!((problem.code, problem.tries_left), (Code::CaseCodeWrong, Some(left)));
    }
    let code = server.pin_in_the_mail().await;
    assert_eq!(enter(&server, &member, &code).await.code(), Code::CredentialsLocked);
    assert_eq!(
        server.sign_in(&member.program, "luna2026", &member.typed.password).await.status,
        201
    );
}

#[tokio::test]
async fn cw_04_asking_again_voids_the_code_before_and_four_letters_are_as_many_as_30_days_allow() {
    let server = modern().spawn().await;
    let member = tied(&server).await;
    let first = server.pin_in_the_mail().await;
    let queued: LetterQueued = ask(&server, &member).await.json();
    assert_eq!((queued.arrives_from, queued.arrives_to), (date(2026, 11, 30), date(2026, 12, 3)));
    assert_eq!((queued.letters_left, queued.next_letter_at), (2, None));
    assert_eq!(enter(&server, &member, &first).await.code(), Code::CaseCodeWrong);
    let mut member = member;
    for left in [1, 0] {
        member = later(&server, &member, 1).await;
        assert_eq!(ask(&server, &member).await.json::<LetterQueued>().letters_left, left);
    }
    let refused = ask(&server, &member).await.problem();
    assert_eq!((refused.code, refused.retry_after), (Code::LettersExhausted, Some(28 * 86_400)));
    let newest = server.pin_in_the_mail().await;
    assert_eq!(enter(&server, &member, &newest).await.status, 200);
}

#[tokio::test]
async fn a_code_is_good_for_30_days() {
    let server = modern().spawn().await;
    let member = tied(&server).await;
    let code = server.pin_in_the_mail().await;
    server.clock.turn(SignedDuration::from_millis(1));
    let member = later(&server, &member, 30).await;
    assert_eq!(enter(&server, &member, &code).await.code(), Code::CaseCodeWrong);
}

#[tokio::test]
async fn no_letter_goes_where_mail_does_not_arrive_or_staff_must_act_and_the_two_look_alike() {
    let mut told = Vec::new();
    for change in [
        "UPDATE profiles SET address_valid = 0",
        "UPDATE participants SET protected = 1 WHERE key IN (SELECT record FROM accounts)",
    ] {
        let server = modern().spawn().await;
        let member = tied(&server).await;
        server.change_database(change);
        let answer = ask(&server, &member).await;
        assert_eq!(answer.code(), Code::MailNotPossible);
        told.push(answer.body);
    }
    assert_eq!(told[0], told[1]);
}

#[tokio::test]
async fn a_double_click_queues_one_letter() {
    let server = modern().spawn().await;
    let member = tied(&server).await;
    let key = fresh_key();
    let click = || server.post(path::MY_CASE_CODE_LETTERS).by(&member.token).once(key).send();
    let (one, other) = tokio::join!(click(), click());
    assert_eq!((one.status, &one.body), (202, &other.body));
    assert_eq!(one.json::<LetterQueued>().letters_left, 2);
}

#[tokio::test]
async fn without_a_case_there_is_no_code_and_by_the_guide_none_is_asked_for() {
    let server = modern().spawn().await;
    let lonely = member(&server, "luna2026").await;
    assert_eq!(enter(&server, &lonely, "12345678").await.code(), Code::NoCase);
    assert_eq!(ask(&server, &lonely).await.code(), Code::NoCase);
    let server = guide().spawn().await;
    let lonely = member(&server, "luna2026").await;
    assert_eq!(enter(&server, &lonely, "12345678").await.code(), Code::Forbidden);
    assert_eq!(ask(&server, &lonely).await.code(), Code::Forbidden);
}
