//! The main job by keyboard alone.

use acceptance::scene::Scene;
use domain::language::Language;
use fantoccini::key::Key;

use crate::households;
use crate::in_both_languages;

in_both_languages!(
    everything_can_be_done_without_a_mouse,
    an_account_is_shut_and_opened_without_a_mouse
);

async fn everything_can_be_done_without_a_mouse(language: Language) {
    let scene = Scene::new(language).await;
    let letter = households::with_a_letter();
    let person = scene.app_starts().await;
    person.arrives("start-language-title").await;
    person.enters("button", "start-language-name").await;
    person.arrives("start-computer-title").await;
    person.tabs_to("radio", "computer-own").await;
    person.presses_space().await;
    person.enters("button", "continue").await;
    person.arrives("programmes-title").await;
    person.enters_the_programme().await;
    person.arrives("sign-in-title").await;

    person.tabs_to_and_types("programme-identifier-label", &letter.identifier).await;
    assert!(person.sees_the_focus().await, "no focus ring on a field");
    person.tabs_to_and_types("pin-label", &letter.pin).await;
    // Enter in a field sends the form.
    person.presses(Key::Enter).await;
    person.arrives("pin-forced-title").await;

    // Refused: the summary has the focus, and its link leads to the field.
    person.tabs_to_and_types("pin-temporary-label", &letter.pin).await;
    person.tabs_to_and_types("pin-new-label", "1234").await;
    person.tabs_to_and_types("pin-again-label", "1234").await;
    person.presses(Key::Enter).await;
    person.reads("error-invalid-fields-title").await;
    person.presses(Key::Tab).await;
    person.presses(Key::Enter).await;
    person.is_in_field("pin-new-label").await;
    person.types_instead("482963").await;
    person.tabs_to("field", "pin-again-label").await;
    person.types_instead("482963").await;
    person.presses(Key::Enter).await;
    person.arrives("home-title").await;

    person.skips_to_the_content().await;
    person.enters("link", "menu-payments").await;
    person.arrives("payments-title").await;
    assert!(
        person.sees_the_focus().await || person.is_on_the_heading().await,
        "the focus is lost after navigation"
    );
    person.enters("link", "payments-made").await;
    person.reads("payments-made").await;
    person.enters("link", "menu-hearings").await;
    person.arrives("hearings-title").await;
    person.enters("link", "menu-case").await;
    person.arrives("case-title").await;
    person.presses(Key::F1).await;
    person.arrives("help-title").await;
    person.enters("button", "sign-out").await;
    person.window.is_replaced().await;
    person.arrives("receipt-title-signed-out").await;
    person.enters("button", "receipt-quit").await;
    person.window.ends_by_itself().await;
}

async fn an_account_is_shut_and_opened_without_a_mouse(language: Language) {
    let scene = Scene::new(language).await;
    let person = scene.app_starts().await;
    person.comes_in(&households::receiving()).await;
    person.enters("link", "menu-security").await;
    person.arrives("security-title").await;
    person.enters("link", "security-device-pin-set").await;
    person.arrives("device-pin-set-title").await;
    person.tabs_to_and_types("device-pin-new", "804931").await;
    person.tabs_to_and_types("device-pin-again", "804931").await;
    person.presses(Key::Enter).await;
    person.reads("device-pin-set-done").await;
    person.enters("button", "lock-now").await;
    person.arrives("unlock-title").await;
    // A slip is told, and the field is there to type again.
    person.tabs_to_and_types("unlock-pin", "111223").await;
    person.presses(Key::Enter).await;
    person.reads("error-device-pin-wrong-title").await;
    person.tabs_to_and_types("unlock-pin", "804931").await;
    person.presses(Key::Enter).await;
    person.arrives("device-pin-set-done").await;
    person.enters("link", "menu-home").await;
    person.arrives("home-title").await;
    person.enters("link", "settings-link").await;
    person.arrives("settings-title").await;
    person.enters("button", "connection-go").await;
    person.reads("connection-service-good").await;
    person.enters("button", "sign-out").await;
    person.window.is_replaced().await;
    person.arrives("receipt-title-signed-out").await;
    person.enters("button", "receipt-quit").await;
    person.window.ends_by_itself().await;
}
