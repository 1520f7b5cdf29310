//! `/v1/me/sign-ins`: the last tries to sign in, for the person to recognise or not.

use contract::path;
use contract::session::{SignInOutcome, SignIns};
use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use serde_json::json;
use testkit::{Answer, Running, Sample, Setup, Shows, fresh_key, spawn_server};

use SignInOutcome::{Refused, SignedIn};

const WRONG: &str = "70415";

async fn try_on(server: &Running, identifier: &str, secret: &str, system: &str) -> Answer {
    let form = json!({ "identifier": identifier, "secret": secret });
    let call = server.post(&path::with(path::SESSIONS, &Sample::of(Shows::Ordinary).program));
    let agent = format!("mi-cuenta/0.1.0 ({system})");
    call.header("user-agent", &agent).json(&form).send().await
}

async fn listed(server: &Running, token: &SecretString) -> Vec<(Timestamp, String, SignInOutcome)> {
    let told: SignIns = server.get(path::MY_SIGN_INS).by(token).send().await.json();
    told.sign_ins.into_iter().map(|one| (one.at, one.system, one.outcome)).collect()
}

#[tokio::test]
async fn the_last_tries_are_listed_the_newest_first_with_the_refused_ones() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let minute = SignedDuration::from_mins(1);
    let began = domain::clock::Clock::now(&*server.clock);
    try_on(&server, &sample.participant_id, WRONG, "Windows").await;
    server.clock.turn(minute);
    // By the other number it is the same record.
    try_on(&server, &sample.ssn, WRONG, "<b>").await;
    server.clock.turn(minute);
    let token = try_on(&server, &sample.participant_id, sample.secret(), "Linux").await.token();
    let at = |minutes| began + SignedDuration::from_mins(minutes);
    assert_eq!(
        listed(&server, &token).await,
        [
            (at(2), "Linux".to_owned(), SignedIn),
            (at(1), String::new(), Refused),
            (at(0), "Windows".to_owned(), Refused)
        ]
    );
}

#[tokio::test]
async fn no_more_than_ten_are_told_and_none_that_is_older_than_90_days() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    try_on(&server, &sample.participant_id, WRONG, "Windows").await;
    for _ in 0..10 {
        server.clock.turn(SignedDuration::from_mins(1));
        server.token_of(&sample).await;
    }
    let listed = listed(&server, &server.token_of(&sample).await).await;
    assert_eq!(listed.len(), 10);
    assert!(listed.iter().all(|(.., outcome)| *outcome == SignedIn) && listed.is_sorted_by(|a, b| a.0 >= b.0));
    server.clock.turn(SignedDuration::from_hours(90 * 24));
    let later = self::listed(&server, &server.token_of(&sample).await).await;
    assert_eq!(later.len(), 3, "this one, and the two of 90 days ago to the minute");
}

#[tokio::test]
async fn a_try_that_was_not_evaluated_is_not_listed() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    for _ in 0..20 {
        try_on(&server, &sample.participant_id, WRONG, "Windows").await;
    }
    // Whoever goes on trying cannot push the person's own out of the list.
    assert_eq!(server.rows("sign_ins"), 3);
    try_on(&server, &sample.participant_id, "48l5", "Windows").await;
    assert_eq!(server.rows("sign_ins"), 3, "a badly formed one is no try");
}

#[tokio::test]
async fn the_same_request_again_is_the_same_try() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    for secret in [WRONG, sample.secret()] {
        let key = fresh_key();
        for _ in 0..3 {
            let form = json!({ "identifier": sample.participant_id, "secret": secret });
            server
                .post(&path::with(path::SESSIONS, &sample.program))
                .once(key)
                .json(&form)
                .send()
                .await;
        }
    }
    assert_eq!(server.rows("sign_ins"), 2);
}

#[tokio::test]
async fn a_known_and_an_unknown_identifier_leave_the_same_rows() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    let mut before = 0;
    for identifier in [sample.participant_id.as_str(), "9999999999", sample.ssn.as_str(), "999999999"] {
        try_on(&server, identifier, WRONG, "Linux").await;
        let after = server.rows("sign_ins");
        assert_eq!(after - before, 1, "{identifier}: what is written takes as long");
        before = after;
    }
}

#[tokio::test]
async fn nobody_is_told_of_the_sign_ins_of_another() {
    let server = Setup::default()
        .rules(|programme| programme.tries.per_source_hour = 1_000)
        .spawn()
        .await;
    let people: Vec<_> = testkit::samples()
        .into_iter()
        .filter(|sample| sample.account.pin.is_some())
        .collect();
    for sample in &people {
        server.sign_in(&sample.program, &sample.participant_id, WRONG).await;
        let token = server.token_of(sample).await;
        let outcomes: Vec<_> = listed(&server, &token).await.into_iter().map(|(.., outcome)| outcome).collect();
        assert_eq!(outcomes, [SignedIn, Refused], "{}", sample.participant_id);
    }
    assert!(people.len() > 3);
}

#[tokio::test]
async fn a_sign_in_with_the_letters_pin_is_listed_once_the_pin_is_the_persons_own() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::FirstSignIn);
    let token = server.token_of(&sample).await;
    let form = json!({ "current": sample.secret(), "new": "604173" });
    let token = server.put(path::MY_PIN).by(&token).json(&form).send().await.token();
    let listed = listed(&server, &token).await;
    assert_eq!(listed.len(), 1, "the change of PIN is no sign-in");
    assert_eq!(listed[0].2, SignedIn);
}

#[tokio::test]
async fn an_answer_holds_when_where_on_and_how_and_nothing_else() {
    let server = spawn_server().await;
    let sample = Sample::of(Shows::Ordinary);
    try_on(&server, &sample.participant_id, WRONG, "Linux").await;
    let token = server.token_of(&sample).await;
    let told = server.get(path::MY_SIGN_INS).by(&token).send().await;
    let value = told.value();
    let rows = value["sign_ins"].as_array().unwrap();
    assert_eq!(rows.len(), 2);
    for row in rows {
        let names: Vec<_> = row.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["at", "outcome", "system"]);
    }
    let text = String::from_utf8(told.body).unwrap();
    let person = &sample.account.participant;
    for private in [
        "127.0.0.1",
        "::1",
        WRONG,
        &sample.participant_id,
        &sample.ssn,
        &person.address.street,
        &person.address.city,
        &person.address.zip,
    ] {
        assert!(!text.contains(private), "{private}");
    }
}
