//! The service goes away and comes back.

use std::time::Duration;

use acceptance::axe;
use acceptance::person::moving::PAGES;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(the_service_is_killed_and_comes_back, the_app_opens_without_the_service);

/// How soon the app is back by itself: its longest pause at this point, and the question.
const SOON: Duration = Duration::from_secs(30);

async fn the_service_is_killed_and_comes_back(language: Language) {
    let scene = Scene::new(language).await;
    let person = scene.app_starts().await;
    person.comes_in(&households::receiving()).await;
    person.opens(Page::OtherParty).await;
    person.fills("other-party-employer", "Taller Ruiz").await;

    scene.line.is_cut().await;
    // Refused kindly, nothing lost.
    person.clicks("other-party-send").await;
    person.reads("error-no-network-title").await;
    person.reads("status-copy-from").await;
    person.has_an_answer().await;
    person.clicks("other-party-send").await;
    person.reads("error-copy-only-title").await;
    person.reads("error-copy-only-do").await;
    assert_eq!(person.value("other-party-employer").await, "Taller Ruiz");
    person.reads("status-copy-from").await;
    axe::passes(&person.window, "other party, off line").await;
    for page in PAGES {
        person.opens(page).await;
        person.reads("status-copy-from").await;
        person.reads("error-no-network-title").await;
    }
    axe::passes(&person.window, "security, off line").await;
    person.opens(Page::Payments).await;

    scene.line.is_mended().await;
    person.reads_within(SOON, "status-live").await;
    person.no_longer_reads("status-copy-from", SOON).await;
    person.opens(Page::OtherParty).await;
    person.fills("other-party-employer", "Taller Ruiz").await;
    person.clicks("other-party-send").await;
    person.reads("other-party-thanks").await;
    person.closes_the_window().await;
}

async fn the_app_opens_without_the_service(language: Language) {
    let scene = Scene::new(language).await;
    let person = scene.app_starts().await;
    person.comes_in(&households::receiving()).await;
    person.opens(Page::Payments).await;
    person.reads("payments-total-note").await;
    let live = person.main().await;
    person.closes_the_window().await;

    scene.line.is_cut().await;
    let person = scene.app_starts().await;
    person.arrives("home-title").await;
    person.reads("status-copy-from").await;
    axe::passes(&person.window, "home, from the copy").await;
    person.opens(Page::Payments).await;
    person.reads("payments-total-note").await;
    assert_eq!(person.main().await, live, "the copy says something else");
    person.opens(Page::Hearings).await;
    person.reads("status-copy-from").await;
    // Own address and sessions are never in the copy.
    person.opens(Page::Profile).await;
    person.reads("profile-offline").await;
    axe::passes(&person.window, "profile, off line").await;
    person.opens(Page::Security).await;
    person.reads("security-sessions-offline").await;

    person.clicks("status-again").await;
    person.reads("status-copy-from").await;
    scene.line.is_mended().await;
    person.clicks("status-again").await;
    person.reads("status-live").await;
    person.opens(Page::Profile).await;
    person.reads("profile-address").await;
    person.closes_the_window().await;
}
