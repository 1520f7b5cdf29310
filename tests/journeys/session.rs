//! The session ends in the middle of a form.

use acceptance::axe;
use acceptance::elsewhere::Elsewhere;
use acceptance::fault::Fault;
use acceptance::scene::Scene;
use contract::problem::{Code, Problem};
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(a_session_ended_elsewhere_keeps_what_was_typed);

async fn a_session_ended_elsewhere_keeps_what_was_typed(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let programme = households::programme().id;
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.opens(Page::OtherParty).await;
    person
        .fills("other-party-details", "Trabaja los lunes en el mercado de la calle Ocho")
        .await;

    let elsewhere = Elsewhere::signs_in(scene.server.address(), &programme, &household, 1).await;
    elsewhere.ends_the_other_sessions().await;
    person.clicks("other-party-send").await;
    person.reads("again-title").await;
    person.reads("error-session-ended-text").await;
    person.reads("again-kept").await;
    axe::passes(&person.window, "signing in again").await;
    person.tries_to_sign_in(&household.identifier, &household.pin).await;
    person.no_longer_reads("again-title", acceptance::waiting::PATIENCE).await;
    assert_eq!(
        person.value("other-party-details").await,
        "Trabaja los lunes en el mercado de la calle Ocho"
    );
    // A double click sends it once.
    let before = scene.line.count("POST", "/v1/me/other-party-reports");
    person.window.double_clicks("button", person.words.say("other-party-send")).await;
    person.reads("other-party-thanks").await;
    assert_eq!(scene.line.count("POST", "/v1/me/other-party-reports"), before + 1);
    assert!(!person.window.text().await.contains("calle Ocho"), "what was reported shows again");
    axe::passes(&person.window, "other party, thanks").await;

    // Ended by time, on another form; put off, and nothing typed is lost.
    person.opens(Page::Profile).await;
    person.follows("profile-edit").await;
    person.fills("profile-street", "1450 Olive Ave").await;
    for code in [Code::SessionIdle, Code::SessionExpired] {
        scene
            .line
            .answers_to("PUT", "/v1/me/profile", Fault::problem(&Problem::new(code)), 1);
        person.clicks("profile-save").await;
        person.reads("again-title").await;
        person.tries_to_sign_in(&household.identifier, &household.pin).await;
        person.no_longer_reads("again-title", acceptance::waiting::PATIENCE).await;
        assert_eq!(person.value("profile-street").await, "1450 Olive Ave");
    }
    person.clicks("profile-save").await;
    person.reads("profile-saved").await;
    person.window.says("1450 Olive Ave").await;
    person.closes_the_window().await;
}
