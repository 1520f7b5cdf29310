//! «Salida rápida»: gone at once, and nothing to be seen by whoever opens the app next.

use std::process::Command;

use acceptance::axe;
use acceptance::person::{Person, Whose};
use acceptance::scene::Scene;
use acceptance::waiting::{PATIENCE, until};
use domain::language::Language;
use domain::programme::Page;
use fantoccini::key::Key;

use crate::households;
use crate::in_both_languages;

in_both_languages!(
    three_presses_of_shift_leave_and_only_a_sign_in_comes_back,
    with_a_device_pin_the_pin_comes_back_to_what_was_kept,
    every_page_can_be_left_in_a_hurry,
);

/// Windows that show on the computer's screen, by their titles.
fn windows(scene: &Scene) -> Vec<String> {
    let mut command = Command::new("xdotool");
    command.args(["search", "--onlyvisible", "--name", ".", "getwindowname", "%@"]);
    let output = command.env("DISPLAY", scene.computer.display()).output().unwrap();
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

/// Whether the app shows.
fn is_shown(scene: &Scene) -> bool {
    windows(scene).iter().any(|title| title.contains("Mi Cuenta"))
}

async fn presses_shift(person: &Person, times: usize) {
    person.window.presses(&vec![char::from(Key::Shift); times]).await;
}

async fn three_presses_of_shift_leave_and_only_a_sign_in_comes_back(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.opens(Page::OtherParty).await;
    person.fills("other-party-employer", "Taller Ruiz").await;
    // Capital letters are typed with Shift too: two presses, a letter, one press are no exit.
    presses_shift(&person, 2).await;
    person.window.presses(&['a']).await;
    presses_shift(&person, 1).await;
    person.reads("other-party-send").await;
    assert!(is_shown(&scene));

    presses_shift(&person, 3).await;
    until(PATIENCE, "the window to be gone", async || (!is_shown(&scene)).then_some(())).await;
    person.window.ends_by_itself().await;
    until(PATIENCE, "the session to be ended", async || {
        (scene.line.count("DELETE", "/v1/session") == 1).then_some(())
    })
    .await;

    // The copy is still there and stays shut, with the service away too.
    scene.line.is_cut().await;
    let person = scene.app_starts().await;
    assert!(!person.window.text().await.contains(&household.first_name));
    scene.line.is_mended().await;
    person.closes_the_window().await;
    let person = scene.app_starts().await;
    person.arrives("programmes-title").await;
    assert!(!person.window.text().await.contains(&household.first_name));
    person.reads("programmes-sign-in-again").await;
    axe::passes(&person.window, "after a quick exit").await;
    person.signs_in(&household).await;
    person.opens(Page::Payments).await;
    person.closes_the_window().await;
}

async fn with_a_device_pin_the_pin_comes_back_to_what_was_kept(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.sets_a_device_pin("", "804931").await;
    person.clicks("quick-exit").await;
    person.window.ends_by_itself().await;

    scene.line.is_cut().await;
    let person = scene.app_starts().await;
    person.arrives("unlock-title").await;
    assert!(!person.window.text().await.contains(&household.first_name));
    axe::passes(&person.window, "unlock").await;
    person.opens_with("804931").await;
    person.arrives("home-title").await;
    person.window.says(&household.first_name).await;
    person.closes_the_window().await;
}

async fn every_page_can_be_left_in_a_hurry(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    // Before anything is chosen, on the way in, and over a dialog.
    let person = scene.app_starts().await;
    person.arrives("start-language-title").await;
    presses_shift(&person, 3).await;
    person.window.ends_by_itself().await;
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.chooses_the_programme().await;
    presses_shift(&person, 3).await;
    person.window.ends_by_itself().await;
    let person = scene.app_starts().await;
    person.signs_in(&household).await;
    for page in acceptance::person::moving::PAGES {
        person.opens(page).await;
        let label = person.words.say("quick-exit");
        assert!(
            person.window.look_for("button", &label, None).await.is_some(),
            "{page:?} has no quick exit"
        );
        let title = person.window.client().title().await.unwrap();
        assert_eq!(title, "Mi Cuenta", "the title of {page:?} says what it is about");
    }
    presses_shift(&person, 3).await;
    person.window.ends_by_itself().await;
}
