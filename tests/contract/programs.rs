//! `/v1/programs`.

mod recoveries;
mod recovery_password;
mod recovery_questions;
mod sessions;

use contract::password::RecoveryQuestions;
use contract::path;
use contract::problem::Code;
use contract::programme::{OfferedProgramme, Programmes};
use domain::language::Language;
use domain::programme::messages;
use serde_json::json;
use testkit::spawn_server;

#[tokio::test]
async fn op_05_every_programme_comes_with_its_rules_and_its_words_in_both_languages() {
    let server = spawn_server().await;
    let all: Programmes = server.get(path::PROGRAMMES).send().await.json();
    assert!(all.practice && !all.programmes.is_empty());
    for offered in all.programmes {
        let brought = messages(&offered.programme);
        for language in Language::ALL {
            let missing: Vec<_> = brought
                .iter()
                .filter(|id| !offered.messages[&language].contains(&format!("{id} =")))
                .collect();
            assert_eq!(missing, Vec::<&String>::new(), "{language:?}");
        }
        let alone: OfferedProgramme = server.get(&path::with(path::PROGRAMME, &offered.programme.id)).send().await.json();
        assert_eq!(alone, offered);
    }
}

#[tokio::test]
async fn a_programme_that_is_not_offered_is_not_found() {
    let server = spawn_server().await;
    for id in ["nowhere", "%2e%2e", "%ff", "UPPER", "a%00b"] {
        let answer = server.get(&path::with(path::PROGRAMME, id)).send().await;
        assert_eq!(answer.code(), Code::NotFound, "{id}");
    }
    assert_eq!(server.sign_in("nowhere", "0012345678", "4815").await.code(), Code::NotFound);
}

#[tokio::test]
async fn practice_tells_how_to_sign_in_to_its_households_and_it_is_true() {
    let server = spawn_server().await;
    let all: Programmes = server.get(path::PROGRAMMES).send().await.json();
    let mut refused = 0;
    for sample in &all.samples {
        let answer = server.sign_in(&sample.program, &sample.identifier, &sample.secret).await;
        refused += u32::from(answer.status != 201);
        assert!(answer.status == 201 || answer.code() == Code::TemporaryPinExpired, "{answer:?}");
    }
    assert!(
        all.samples.len() > 8 && refused == 1,
        "one of them shows a letter whose days are over"
    );
}

#[tokio::test]
async fn ma_15_an_enrolled_practice_account_recovers_with_the_answers_of_its_table() {
    let server = spawn_server().await;
    for sample in testkit::enrolled() {
        let enrolled = sample.account.enrolled.as_ref().unwrap();
        let call = server.post(&path::with(path::RECOVERY_QUESTIONS, &sample.program));
        let asked: RecoveryQuestions = call.json(&json!({ "user_id": enrolled.user_id })).send().await.json();
        let chosen = |id: &String| enrolled.questions.iter().find(|one| one.question == *id).unwrap();
        let answers: Vec<_> = asked
            .questions
            .iter()
            .map(|id| json!({ "question": id, "answer": chosen(id).answer }))
            .collect();
        let form = json!({ "user_id": enrolled.user_id, "answers": answers, "new": "Casa#2026" });
        let call = server.put(&path::with(path::RECOVERY_PASSWORD, &sample.program));
        let answer = call.json(&form).send().await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let again = server.sign_in(&sample.program, &enrolled.user_id, "Casa#2026").await;
        assert_eq!(again.status, 201, "{again:?}");
    }
}

#[tokio::test]
async fn practice_shows_cards_where_people_enrol_and_nowhere_else() {
    let server = spawn_server().await;
    let all: Programmes = server.get(path::PROGRAMMES).send().await.json();
    for offered in &all.programmes {
        let programme = &offered.programme;
        let cards = all.cards.iter().filter(|card| card.program == programme.id).count();
        assert_eq!(cards > 3, programme.enrolment.is_some(), "{cards}");
    }
}
