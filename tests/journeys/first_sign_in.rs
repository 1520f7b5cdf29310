//! The main job: from a fresh computer and the letter to the last payment.

use acceptance::axe;
use acceptance::person::Whose;
use acceptance::person::moving::PAGES;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::Page;

use crate::households::{self, spaced};
use crate::in_both_languages;

in_both_languages!(a_letter_opens_the_account, choosing_wrong_pins_tells_why);

async fn a_letter_opens_the_account(language: Language) {
    let scene = Scene::new(language).await;
    let letter = households::with_a_letter();
    let person = scene.app_starts().await;

    // Nothing is chosen for anybody.
    person.arrives("start-language-title").await;
    axe::passes(&person.window, "first start, language").await;
    person.clicks("start-language-name").await;
    person.arrives("start-computer-title").await;
    person.clicks("continue").await;
    person.reads("start-computer-missing").await;
    axe::passes(&person.window, "first start, computer").await;
    person.window.ticks("radio", person.words.say("computer-own")).await;
    person.clicks("continue").await;

    person.arrives("programmes-title").await;
    person.reads("practice-banner").await;
    person.reads("contact-phone").await;
    axe::passes(&person.window, "programmes").await;
    person.chooses_the_programme().await;
    person.reads("sign-in-tries").await;
    person.reads("programme-first-time").await;
    // CW-02: where the number is printed.
    person.clicks("programme-identifier-help-title").await;
    person.reads("programme-identifier-help").await;
    axe::passes(&person.window, "sign-in").await;

    // CW-01: spaces and dashes are taken out.
    person.tries_to_sign_in(&spaced(&letter.identifier), &letter.pin).await;
    person.arrives("pin-forced-title").await;
    axe::passes(&person.window, "forced change of PIN").await;
    // CW-03: nothing else opens.
    let menu = person.words.say("menu-payments");
    assert!(
        person.window.look_for("link", &menu, None).await.is_none(),
        "a menu under a temporary PIN"
    );
    person.window.run("location.hash = '#/payments'", vec![]).await;
    person.arrives("pin-forced-title").await;

    person.tries_a_new_pin(&letter.pin, "48 29-63", "482963").await;
    person.arrives("home-title").await;
    person.reads("status-live").await;
    for page in PAGES {
        person.opens(page).await;
        person.reads("status-live").await;
    }
    person.opens(Page::Payments).await;
    person.closes_the_window().await;
}

async fn choosing_wrong_pins_tells_why(language: Language) {
    let scene = Scene::new(language).await;
    let letter = households::with_a_letter();
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.chooses_the_programme().await;

    // What cannot be a PIN costs no try and never leaves the computer.
    person.tries_to_sign_in("12345", "48a5").await;
    person.reads_what_is_wrong("field-pin-not-digits", "pin-label").await;
    person.reads_what_is_wrong("field-wrong-length", "programme-identifier-label").await;
    let programme = households::programme().id;
    assert_eq!(scene.line.count("POST", &format!("/v1/programs/{programme}/sessions")), 0);
    axe::passes(&person.window, "sign-in, refused").await;

    person.tries_to_sign_in(&letter.identifier, &letter.pin).await;
    person.arrives("pin-forced-title").await;
    let year = letter.birth_date.year().to_string();
    let refused = [
        ("1234", "field-pin-run"),
        ("7777", "field-pin-repeated"),
        ("1212", "field-pin-repeated"),
        (year.as_str(), "field-pin-birth-year"),
        (&letter.identifier[4..8], "field-pin-part-of-identifier"),
        (letter.pin.as_str(), "field-pin-used-before"),
        ("48a5", "field-pin-not-digits"),
        ("481", "field-pin-too-short"),
    ];
    for (pin, reason) in refused {
        person.tries_a_new_pin(&letter.pin, pin, pin).await;
        person.reads_what_is_wrong(reason, "pin-new-label").await;
    }
    axe::passes(&person.window, "forced change of PIN, refused").await;
    person.tries_a_new_pin(&letter.pin, "482963", "482964").await;
    person.reads_what_is_wrong("field-not-the-same", "pin-again-label").await;
    person.tries_a_new_pin("999999", "482963", "482963").await;
    person.reads_what_is_wrong("field-wrong-pin", "pin-temporary-label").await;
    person.closes_the_window().await;
}
