//! `/v1/programs`.

mod recoveries;
mod sessions;

use contract::path;
use contract::problem::Code;
use contract::programme::{OfferedProgramme, Programmes};
use domain::language::Language;
use domain::programme::MESSAGES;
use testkit::spawn_server;

#[tokio::test]
async fn op_05_every_programme_comes_with_its_rules_and_its_words_in_both_languages() {
    let server = spawn_server().await;
    let all: Programmes = server.get(path::PROGRAMMES).send().await.json();
    assert!(all.practice && !all.programmes.is_empty());
    for offered in all.programmes {
        for language in Language::ALL {
            let missing: Vec<_> = MESSAGES
                .iter()
                .filter(|id| !offered.messages[&language].contains(&format!("{id} =")))
                .collect();
            assert_eq!(missing, Vec::<&&str>::new(), "{language:?}");
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
        let answer = server.sign_in(&sample.program, &sample.identifier, &sample.pin).await;
        refused += u32::from(answer.status != 201);
        assert!(answer.status == 201 || answer.code() == Code::TemporaryPinExpired, "{answer:?}");
    }
    assert!(
        all.samples.len() > 8 && refused == 1,
        "one of them shows a letter whose days are over"
    );
}
