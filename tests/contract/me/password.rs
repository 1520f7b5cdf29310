//! `/v1/me/password`: the change of a known password (MA-09).

use contract::path;
use contract::problem::Code;
use domain::field::FieldCode;
use jiff::SignedDuration;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use testkit::{Answer, Member, Running, Sample, Shows, fresh_key, spawn_server};

use crate::members::{guide, member, modern};

async fn change(server: &Running, token: &SecretString, current: &str, new: &str) -> Answer {
    let form = json!({ "current": current, "new": new });
    server.put(path::MY_PASSWORD).by(token).json(&form).send().await
}

async fn sign_in(server: &Running, member: &Member, password: &str) -> Answer {
    server.sign_in(&member.program, &member.typed.user_id, password).await
}

#[tokio::test]
async fn ma_09_a_password_is_changed_and_the_person_stays_signed_in_here_and_nowhere_else() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let elsewhere = server.sign_in_again(&member).await;
    assert_eq!(server.get(path::MY_ACCOUNT).by(&elsewhere).send().await.status, 200);
    let changed = change(&server, &member.token, &member.typed.password, "Casa#2026").await;
    assert_eq!(changed.status, 200, "{changed:?}");
    for token in [&elsewhere, &member.token] {
        assert_eq!(server.get(path::MY_ACCOUNT).by(token).send().await.code(), Code::SessionEnded);
    }
    assert_eq!(server.get(path::MY_ACCOUNT).by(&changed.token()).send().await.status, 200);
    let old = sign_in(&server, &member, &member.typed.password).await;
    assert_eq!(old.code(), Code::CredentialsWrong);
    assert_eq!(sign_in(&server, &member, "Casa#2026").await.status, 201);
}

#[tokio::test]
async fn ma_09_not_within_24_hours() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let changed = change(&server, &member.token, &member.typed.password, "Casa#2026").await;
    let too_recently = [("new".to_owned(), FieldCode::ChangedTooRecently)];
    let soon = change(&server, &changed.token(), "Casa#2026", "Otra#2027").await;
    assert_eq!(soon.fields(), too_recently);
    server.clock.turn(SignedDuration::from_hours(24) - SignedDuration::from_secs(1));
    let token = sign_in(&server, &member, "Casa#2026").await.token();
    assert_eq!(change(&server, &token, "Casa#2026", "Otra#2027").await.fields(), too_recently);
    server.clock.turn(SignedDuration::from_secs(1));
    assert_eq!(change(&server, &token, "Casa#2026", "Otra#2027").await.status, 200);
}

#[tokio::test]
async fn ma_09_none_of_the_previous_six() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let first = member.typed.password.clone();
    let (mut token, mut current) = (member.token.clone(), first.clone());
    let used = |answer: &Answer| answer.fields() == [("new".to_owned(), FieldCode::PasswordUsedBefore)];
    assert!(used(&change(&server, &token, &current, &current).await));
    for number in 1..=6 {
        let new = format!("Casa#202{number}");
        let changed = change(&server, &token, &current, &new).await;
        assert_eq!(changed.status, 200, "{changed:?}");
        server.clock.turn(SignedDuration::from_hours(24));
        (token, current) = (sign_in(&server, &member, &new).await.token(), new);
        assert!(used(&change(&server, &token, &current, &first).await), "{number}");
    }
    assert_eq!(change(&server, &token, &current, "Casa#2027").await.status, 200);
    server.clock.turn(SignedDuration::from_hours(24));
    let token = sign_in(&server, &member, "Casa#2027").await.token();
    let again = change(&server, &token, "Casa#2027", &first).await;
    assert_eq!(again.status, 200, "one of seven passwords ago is forgotten");
}

#[tokio::test]
async fn ma_09_a_new_password_that_breaks_a_rule_is_refused_with_the_reason_and_costs_no_try() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    for (new, code) in [
        ("", FieldCode::Missing),
        ("Casa#202", FieldCode::PasswordTooShort),
        ("Casa#2026Casa#26", FieldCode::PasswordTooLong),
        ("Casa #2026", FieldCode::PasswordBadCharacters),
        ("Casa#azul", FieldCode::PasswordNoDigit),
        ("casa#2026", FieldCode::PasswordNoUpper),
        ("CASA#2026", FieldCode::PasswordNoLower),
        ("Casa42026", FieldCode::PasswordNoSpecial),
        ("xLuna2026#", FieldCode::PasswordHoldsUserId),
    ] {
        let answer = change(&server, &member.token, "whatever it is", new).await;
        assert_eq!(answer.fields(), [("new".to_owned(), code)], "{new:?}");
    }
    let both = change(&server, &member.token, "", "").await;
    assert_eq!(both.fields().len(), 2);
    let first_try = change(&server, &member.token, "wrong", "Casa#2026").await.problem();
    assert_eq!(first_try.tries_left, Some(2));
}

#[tokio::test]
async fn a_wrong_present_password_is_a_try_like_one_at_sign_in() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    assert_eq!(sign_in(&server, &member, "wrong").await.problem().tries_left, Some(2));
    for left in [1, 0] {
        let answer = change(&server, &member.token, "wrong", "Casa#2026").await;
        assert_eq!(answer.fields(), [("current".to_owned(), FieldCode::WrongPassword)]);
        assert_eq!(answer.problem().tries_left, Some(left));
    }
    let locked = change(&server, &member.token, &member.typed.password, "Casa#2026").await;
    assert_eq!(locked.code(), Code::CredentialsLocked);
    assert_eq!(
        server.get(path::MY_ACCOUNT).by(&member.token).send().await.status,
        200,
        "reading goes on"
    );
}

#[tokio::test]
async fn ma_09_a_change_whose_answer_was_lost_is_answered_again_though_it_ended_the_session() {
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let key = fresh_key();
    let form = json!({ "current": member.typed.password, "new": "Casa#2026" });
    let send = || server.put(path::MY_PASSWORD).by(&member.token).once(key).json(&form).send();
    let (first, again) = (send().await, send().await);
    assert_eq!((first.status, first.token().expose_secret()), (200, again.token().expose_secret()));
}

#[tokio::test]
async fn under_today_s_advice_a_pass_phrase_needs_length_and_can_be_changed_at_once() {
    let server = modern().spawn().await;
    let member = member(&server, "luna2026").await;
    for (new, code) in [
        ("corto de más", FieldCode::PasswordTooShort),
        ("contraseñacontraseña", FieldCode::PasswordTooCommon),
        ("mi luna2026 de noche", FieldCode::PasswordHoldsUserId),
    ] {
        let answer = change(&server, &member.token, &member.typed.password, new).await;
        assert_eq!(answer.fields(), [("new".to_owned(), code)], "{new}");
    }
    let phrase = "el ñandú corre de noche";
    let changed = change(&server, &member.token, &member.typed.password, phrase).await;
    assert_eq!(changed.status, 200, "{changed:?}");
    let again = change(&server, &changed.token(), phrase, "tres tristes tigres").await;
    assert_eq!(again.status, 200, "{again:?}");
    assert_eq!(sign_in(&server, &member, "tres tristes tigres").await.status, 201);
}

#[tokio::test]
async fn whoever_has_a_pin_has_no_password_and_the_other_way_round() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    assert_eq!(change(&server, &token, "571836", "Casa#2026").await.code(), Code::Forbidden);
    let server = guide().spawn().await;
    let member = member(&server, "luna2026").await;
    let form = json!({ "current": "571836", "new": "604173" });
    let pin = server.put(path::MY_PIN).by(&member.token).json(&form).send().await;
    assert_eq!(pin.code(), Code::Forbidden);
}
