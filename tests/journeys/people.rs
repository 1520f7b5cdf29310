//! Several people and several programmes on one computer; the device PIN.

use acceptance::axe;
use acceptance::scene::Scene;
use acceptance::waiting::{PATIENCE, until};
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(
    two_people_keep_accounts_on_one_computer,
    a_locked_app_keeps_what_was_typed_and_five_misses_erase,
);

const MINE: &str = "804931";
const THEIRS: &str = "517204";

async fn two_people_keep_accounts_on_one_computer(language: Language) {
    let scene = Scene::new(language).await;
    let (mine, theirs) = (households::receiving(), households::another());
    let person = scene.app_starts().await;
    person.comes_in(&mine).await;
    person.sets_a_device_pin("", MINE).await;
    axe::passes(&person.window, "device PIN set").await;
    person.clicks("lock-now").await;
    person.arrives("unlock-title").await;
    person.clicks("people-other").await;
    person.signs_in(&theirs).await;
    person.window.says(&theirs.first_name).await;
    assert!(!person.window.text().await.contains(&mine.first_name));
    person.sets_a_device_pin("", THEIRS).await;
    person.closes_the_window().await;
    assert_eq!(scene.computer.secrets(), 2, "a key ring each");

    scene.line.is_cut().await;
    let person = scene.app_starts().await;
    person.arrives("people-title").await;
    axe::passes(&person.window, "people").await;
    let text = person.window.text().await;
    assert!(
        !text.contains(&mine.first_name) && !text.contains(&theirs.first_name),
        "a name nobody asked for"
    );
    // The last one in stands first. Neither PIN opens the other's.
    person.chooses_the_person(1).await;
    person.opens_with(MINE).await;
    person.reads("error-device-pin-wrong-title").await;
    person.opens_with(THEIRS).await;
    person.arrives("home-title").await;
    person.window.says(&theirs.first_name).await;
    scene.line.is_mended().await;

    // Who signs out takes nothing of the other's along.
    person.signs_out().await;
    person.closes_the_window().await;
    assert_eq!(scene.computer.secrets(), 1);
    let person = scene.app_starts().await;
    person.arrives("unlock-title").await;
    person.opens_with(MINE).await;
    person.arrives("home-title").await;
    person.window.says(&mine.first_name).await;
    person.closes_the_window().await;
}

async fn a_locked_app_keeps_what_was_typed_and_five_misses_erase(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.sets_a_device_pin("", MINE).await;
    person.opens(Page::OtherParty).await;
    person.fills("other-party-employer", "Taller Ruiz").await;
    person.clicks("lock-now").await;
    person.arrives("unlock-title").await;
    assert!(!person.window.text().await.contains(&household.first_name));
    person.opens_with(MINE).await;
    person.arrives("other-party-title").await;
    assert_eq!(person.value("other-party-employer").await, "Taller Ruiz");
    person.closes_the_window().await;

    // Four misses, whatever is started anew between them, and the right PIN: nothing is lost.
    let person = scene.app_starts().await;
    for _ in 0..2 {
        person.opens_with("111223").await;
        person.reads("error-device-pin-wrong-title").await;
    }
    person.window.is_killed().await;
    let person = scene.app_starts().await;
    for _ in 0..2 {
        person.opens_with("111223").await;
        person.reads("error-device-pin-wrong-title").await;
    }
    axe::passes(&person.window, "device PIN wrong").await;
    person.opens_with(MINE).await;
    person.arrives("home-title").await;
    person.closes_the_window().await;

    // Five erase, across a kill too.
    let person = scene.app_starts().await;
    for _ in 0..4 {
        person.opens_with("111223").await;
        person.reads("error-device-pin-wrong-title").await;
    }
    person.window.is_killed().await;
    let person = scene.app_starts().await;
    person.opens_with("111223").await;
    person.reads("copy-erased-pin-missed").await;
    person.arrives("programmes-title").await;
    axe::passes(&person.window, "device PIN missed five times").await;
    until(PATIENCE, "an empty keychain", async || {
        (scene.computer.secrets() == 0).then_some(())
    })
    .await;
    let copies = scene.computer.files().into_iter().filter(|file| file.ends_with("head"));
    assert_eq!(copies.count(), 0, "the copy is still there");
    person.closes_the_window().await;
}
