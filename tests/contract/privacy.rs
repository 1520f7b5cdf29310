//! What must never be told: one party to the other, a secret to the database.

use contract::password::RecoveryQuestions;
use contract::path;
use contract::programme::SampleCard;
use serde_json::{Value, json};
use testkit::{LetterState, Member, Running, Sample, Shows, fresh_key, samples, spawn_server};

use crate::members::{association, card, guide, member, modern};

async fn everything_told_to(server: &Running, sample: &Sample) -> String {
    let token = server.token_of(sample).await;
    let mut told = String::new();
    for path in [
        path::ME,
        path::MY_CASES,
        path::MY_PAYMENTS,
        path::MY_HEARINGS,
        path::MY_NOTICES,
        path::MY_PROFILE,
        path::MY_CHANGES,
        path::MY_SESSIONS,
        path::MY_SIGN_INS,
        path::SESSION,
    ] {
        told += &String::from_utf8(server.get(path).by(&token).send().await.body).unwrap();
    }
    told
}

#[tokio::test]
async fn nothing_but_the_name_of_one_party_reaches_another() {
    let server = spawn_server().await;
    let all = samples();
    for sample in all.iter().filter(|sample| sample.account.pin.is_some()) {
        let told = everything_told_to(&server, sample).await;
        for other in all.iter().filter(|other| other.participant_id != sample.participant_id) {
            let person = &other.account.participant;
            let private = [
                &other.participant_id,
                &other.ssn,
                &person.phone,
                &person.email,
                &person.address.street,
            ];
            for private in private.into_iter().filter(|private| !private.is_empty()) {
                assert!(!told.contains(private.as_str()), "{} is told {private}", sample.participant_id);
            }
        }
        assert!(
            !told.contains(&sample.ssn) || sample.ssn.is_empty(),
            "not even the own number is sent"
        );
    }
}

#[tokio::test]
async fn the_database_has_no_secret_and_no_number_in_clear() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::FirstSignIn);
    let token = server.token_of(&sample).await;
    let form = serde_json::json!({ "current": sample.letter(LetterState::Open), "new": "604173" });
    let changed = server.put(path::MY_PIN).by(&token).json(&form).send().await;
    let ask = serde_json::json!({ "identifier": sample.participant_id, "birth_date": sample.birth_date.to_string() });
    server.post(&path::with(path::RECOVERIES, &sample.program)).json(&ask).send().await;
    let letter = server.pin_in_the_mail().await;
    let kept = server.database_bytes();
    let token = secrecy::ExposeSecret::expose_secret(&changed.token()).to_owned();
    let person = &sample.account.participant;
    for secret in [
        token.as_str(),
        "604173",
        &letter,
        sample.letter(LetterState::Open),
        &sample.participant_id,
        &sample.ssn,
        &person.address.street,
        &person.phone,
        &person.email,
    ] {
        assert!(!kept.windows(secret.len()).any(|bytes| bytes == secret.as_bytes()), "{secret}");
    }
    let name = person.first_name.as_bytes();
    assert!(kept.windows(name.len()).any(|bytes| bytes == name), "the bytes are the database's");
}

/// A password of the rules of every profile.
const NEXT: &str = "Tigre#Rio8Luna!";

/// What a service answers to everything that a member can do, right and wrong, up to leaving.
async fn everything_answered_to(server: &Running, member: &Member, card: &SampleCard) -> String {
    let (token, typed) = (&member.token, &member.typed);
    let mut told = String::new();
    let mut note = |answer: testkit::Answer| {
        told += &format!("{:?}", answer.headers);
        told += &String::from_utf8(answer.body).unwrap();
    };
    let questions: Vec<Value> = member
        .questions
        .iter()
        .map(|(id, answer)| json!({ "question": id, "answer": answer }))
        .collect();
    let own = |current: &str| json!({ "password": current, "questions": questions });
    for form in [own("wrong"), own(&typed.password)] {
        note(server.put(path::MY_SECRET_QUESTIONS).by(token).json(&form).send().await);
    }
    let mut wrong = association(card);
    wrong.birth_year = "1931".into();
    for form in [wrong, association(card)] {
        note(server.post(path::MY_ASSOCIATION).by(token).json(&form).send().await);
    }
    note(server.post(path::MY_CASE_CODE_LETTERS).by(token).send().await);
    for path in [
        path::MY_ACCOUNT,
        path::ME,
        path::MY_CHANGES,
        path::MY_CASES,
        path::MY_SESSIONS,
        path::MY_SIGN_INS,
        path::SESSION,
    ] {
        note(server.get(path).by(token).send().await);
    }
    let details = json!({ "first_name": "Ana", "last_name": "Ruiz", "email": "", "language": "en-US" });
    note(server.put(path::MY_ACCOUNT).by(token).if_match("\"3\"").json(&details).send().await);
    let user = json!({ "user_id": typed.user_id });
    let asked = server
        .post(&path::with(path::RECOVERY_QUESTIONS, &member.program))
        .json(&user)
        .send()
        .await;
    note(asked.clone());
    let answers = member.answers_to(&asked.json::<RecoveryQuestions>().questions);
    for user_id in ["nadie77", &typed.user_id] {
        let recovery = json!({ "user_id": user_id, "answers": answers, "code": member.recovery_code, "new": NEXT });
        note(
            server
                .put(&path::with(path::RECOVERY_PASSWORD, &member.program))
                .json(&recovery)
                .send()
                .await,
        );
    }
    let token = server.sign_in(&member.program, &typed.user_id, NEXT).await.token();
    let change = json!({ "current": "wrong", "new": typed.password });
    note(server.put(path::MY_PASSWORD).by(&token).json(&change).send().await);
    for password in ["wrong", NEXT] {
        let leave = server.delete(path::MY_ACCOUNT).by(&token).once(fresh_key());
        note(leave.json(&json!({ "password": password })).send().await);
    }
    told
}

#[tokio::test]
async fn no_answer_to_a_member_holds_a_password_an_answer_a_number_or_a_birth_date() {
    for server in [guide().spawn().await, modern().spawn().await] {
        let member = member(&server, "luna2026").await;
        let card = card(&server, &member.program);
        let sample = Sample::of_card(&card);
        let told = everything_answered_to(&server, &member, &card).await;
        let mut private = vec![
            member.typed.password.clone(),
            NEXT.to_owned(),
            card.client_id.clone(),
            sample.ssn.clone(),
            card.birth_date.to_string(),
            card.birth_date.year().to_string(),
            sample.account.participant.address.street.clone(),
        ];
        private.extend(member.questions.iter().map(|(_, answer)| answer.clone()));
        private.extend(member.recovery_code.clone());
        for private in private {
            assert!(!told.contains(&private), "{private} in {told}");
        }
    }
}

#[tokio::test]
async fn the_database_has_nothing_that_a_member_keeps_to_themselves_in_clear() {
    for server in [guide().spawn().await, modern().spawn().await] {
        let member = member(&server, "luna2026").await;
        let card = card(&server, &member.program);
        server
            .post(path::MY_ASSOCIATION)
            .by(&member.token)
            .json(&association(&card))
            .send()
            .await;
        let kept = server.database_bytes();
        let mut secrets = vec![
            member.typed.password.clone(),
            member.typed.user_id.clone(),
            member.typed.email.clone(),
        ];
        secrets.extend(member.questions.iter().map(|(_, answer)| answer.clone()));
        secrets.extend(member.recovery_code.clone());
        secrets.extend([
            card.client_id.clone(),
            secrecy::ExposeSecret::expose_secret(&member.token).to_owned(),
        ]);
        for secret in secrets {
            assert!(!kept.windows(secret.len()).any(|bytes| bytes == secret.as_bytes()), "{secret}");
        }
    }
}
