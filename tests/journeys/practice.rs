//! Nobody has set up a service on this computer: practice with invented households works all the same.

use acceptance::axe;
use acceptance::person::Whose;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(practice_needs_no_service);

async fn practice_needs_no_service(language: Language) {
    let scene = Scene::new(language).await;
    let person = scene.app_starts_with(&[]).await;
    person.passes_the_first_start(Whose::Own).await;
    person.reads("programmes-none-title").await;
    axe::passes(&person.window, "programmes, no service").await;
    person.clicks("programmes-practice-start").await;
    person.reads("practice-banner").await;
    person.chooses_the_programme().await;
    // The first of the sample accounts is the one with a letter.
    person.clicks("sign-in-samples-use").await;
    person.clicks("sign-in-go").await;
    person.arrives("pin-forced-title").await;
    person.tries_a_new_pin(&households::with_a_letter().pin, "482963", "482963").await;
    person.arrives("home-title").await;
    person.opens(Page::Payments).await;
    person.reads("practice-banner").await;
    person.closes_the_window().await;
    assert_eq!(scene.line.seen().len(), 0, "practice has spoken to a service");
}
