//! A wrong PIN, to the last try.

use acceptance::axe;
use acceptance::person::{Person, Whose};
use acceptance::scene::Scene;
use domain::language::Language;
use fluent::FluentValue;

use crate::households;
use crate::in_both_languages;

in_both_languages!(tries_are_counted_aloud_until_sign_in_closes, letters_that_are_no_use_say_why);

async fn tries_are_counted_aloud_until_sign_in_closes(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let limit = households::programme().tries.in_a_row;
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.chooses_the_programme().await;

    for left in (0..limit).rev() {
        let wrong = format!("39{left}7");
        person.tries_to_sign_in(&household.identifier, &wrong).await;
        says_tries_left(&person, left).await;
        if left == 1 {
            axe::passes(&person.window, "sign-in, one try left").await;
        }
    }
    // Locked: the right PIN does not open it either, and nothing tells which it was.
    person.tries_to_sign_in(&household.identifier, &household.pin).await;
    person.reads("error-credentials-locked-title").await;
    axe::passes(&person.window, "sign-in, closed").await;

    // A number that nobody has is answered alike.
    let unknown = households::nobody();
    for left in (0..limit).rev() {
        person.tries_to_sign_in(&unknown.identifier, &format!("39{left}7")).await;
        says_tries_left(&person, left).await;
    }
    person.tries_to_sign_in(&unknown.identifier, "4815").await;
    person.reads("error-credentials-locked-title").await;
    person.closes_the_window().await;
}

async fn says_tries_left(person: &Person, left: u32) {
    person.reads("error-credentials-wrong-title").await;
    let text = person
        .words
        .say_with("error-credentials-wrong-text", [("tries", FluentValue::from(left))]);
    person.window.says(text).await;
}

async fn letters_that_are_no_use_say_why(language: Language) {
    let scene = Scene::new(language).await;
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.chooses_the_programme().await;
    for (household, error) in households::with_letters_of_no_use() {
        person.tries_to_sign_in(&household.identifier, &household.pin).await;
        person.reads(&format!("{error}-title")).await;
        person.reads(&format!("{error}-do")).await;
    }
    axe::passes(&person.window, "sign-in, letter of no use").await;
    person.closes_the_window().await;
}
