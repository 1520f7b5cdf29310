//! What must never be told: one party to the other, a secret to the database.

use contract::path;
use testkit::{LetterState, Running, Sample, Shows, samples, spawn_server};

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
