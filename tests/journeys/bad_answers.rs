//! Whatever comes back instead of an answer has words of its own.

use std::time::Duration;

use acceptance::axe;
use acceptance::fault::Fault;
use acceptance::person::Whose;
use acceptance::scene::Scene;
use contract::problem::{Code, Problem};
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(a_network_that_answers_itself_is_told_apart, every_refusal_has_its_words);

/// The time limit of a call, and some for a busy machine.
const ONE_CALL: Duration = Duration::from_secs(25);

async fn a_network_that_answers_itself_is_told_apart(language: Language) {
    let scene = Scene::new(language).await;
    scene.line.answers(Fault::captive_portal());
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.reads("error-captive-portal-title").await;
    person.reads("error-captive-portal-do").await;
    axe::passes(&person.window, "programmes, captive portal").await;
    assert_ne!(person.window.client().title().await.unwrap(), "owned", "a script of the portal ran");

    let answers = [
        (Fault::redirect(), "error-captive-portal-title"),
        (Fault::truncated(), "error-bad-answer-title"),
        (Fault::wrong_schema(), "error-bad-answer-title"),
        (Fault::Endless, "error-bad-answer-title"),
        (Fault::gateway(500), "error-internal-title"),
        (Fault::gateway(503), "error-maintenance-title"),
    ];
    for (fault, error) in answers {
        scene.line.answers_rightly();
        scene.line.answers(fault);
        person.clicks("again").await;
        person.has_an_answer().await;
        person.reads(error).await;
    }
    scene.line.is_cut().await;
    person.clicks("again").await;
    person.reads("error-no-network-title").await;
    scene.line.is_mended().await;
    scene.line.answers(Fault::Silent);
    person.clicks("again").await;
    // Nothing spins for ever.
    person.reads_within(ONE_CALL, "error-timed-out-title").await;
    scene.line.answers_rightly();
    person.clicks("again").await;
    person.signs_in(&households::receiving()).await;

    // The same behind an open account: the copy, and why.
    scene.line.answers(Fault::captive_portal());
    person.opens(Page::Profile).await;
    person.reads("error-captive-portal-title").await;
    scene.line.answers_rightly();
    person.closes_the_window().await;
}

async fn every_refusal_has_its_words(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let sessions = format!("/v1/programs/{}/sessions", households::programme().id);
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.chooses_the_programme().await;
    person.fills("programme-identifier-label", &household.identifier).await;
    for (at, code) in CODES.into_iter().enumerate() {
        scene.line.answers_rightly();
        scene
            .line
            .answers_to("POST", &sessions, Fault::problem(&Problem::new(code).after(90)), usize::MAX);
        // Another PIN each time: the same one would not be asked for again.
        person.fills("pin-label", &format!("48{at:02}")).await;
        person.clicks("sign-in-go").await;
        let code = serde_json::to_value(code).unwrap();
        person.reads(&format!("error-{}-title", code.as_str().unwrap())).await;
    }
    axe::passes(&person.window, "sign-in, refused").await;
    // A double click is one try.
    scene.line.answers_rightly();
    person.fills("pin-label", &household.pin).await;
    let before = scene.line.count("POST", &sessions);
    person.window.double_clicks("button", person.words.say("sign-in-go")).await;
    person.arrives("home-title").await;
    assert_eq!(scene.line.count("POST", &sessions), before + 1);
    for request in scene.line.seen() {
        assert!(
            !request.target.contains(&household.identifier),
            "an identifier in {}",
            request.target
        );
    }
    person.closes_the_window().await;
}

/// All but those of the fields and of a session that has ended.
const CODES: [Code; 22] = [
    Code::MalformedRequest,
    Code::IdempotencyKeyMissing,
    Code::CredentialsWrong,
    Code::TemporaryPinExpired,
    Code::TemporaryPinUsed,
    Code::TemporaryPinSuperseded,
    Code::RecoveryNotMatched,
    Code::Forbidden,
    Code::NotFound,
    Code::MethodNotAllowed,
    Code::IdempotencyKeyReused,
    Code::StillWorking,
    Code::MailNotPossible,
    Code::ChangedElsewhere,
    Code::TooLarge,
    Code::NotJson,
    Code::CredentialsLocked,
    Code::SourceLimited,
    Code::LettersExhausted,
    Code::Internal,
    Code::Busy,
    Code::Maintenance,
];
