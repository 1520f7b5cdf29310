//! The computer's keychain is absent, locked, or goes away.

use acceptance::axe;
use acceptance::computer::Computer;
use acceptance::process::signal;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(
    without_a_keychain_nothing_is_kept,
    a_locked_keychain_is_told_and_stops_nobody,
    a_keychain_that_vanishes_ends_in_a_new_sign_in,
);

async fn without_a_keychain_nothing_is_kept(language: Language) {
    let scene = Scene::on(Computer::without_keychain().await, language).await;
    let person = scene.app_starts().await;
    person.comes_in(&households::receiving()).await;
    person.reads("keeping-memory-no-keychain-title").await;
    axe::passes(&person.window, "home, no keychain").await;
    person.opens(Page::Security).await;
    person.reads("security-keeping-memory-no-keychain").await;
    let heads = scene.computer.files().into_iter().filter(|file| file.ends_with("head")).count();
    assert_eq!(heads, 0, "sealed, with the key in no keychain");
    person.closes_the_window().await;
    let person = scene.app_starts().await;
    person.arrives("programmes-title").await;
    person.closes_the_window().await;
}

async fn a_locked_keychain_is_told_and_stops_nobody(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.closes_the_window().await;

    scene.computer.locks_its_keychain();
    let person = scene.app_starts().await;
    person.signs_in(&household).await;
    person.reads("keeping-memory-keychain-locked-title").await;
    axe::passes(&person.window, "home, keychain locked").await;
    person.opens(Page::Payments).await;
    person.reads("status-live").await;
    // The keychain's prompt has the keyboard to itself.
    signal("TERM", person.window.driver().app().unwrap());
    person.window.ends_by_itself().await;
}

async fn a_keychain_that_vanishes_ends_in_a_new_sign_in(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    // In the middle of everything: nobody notices.
    scene.computer.loses_its_keychain();
    person.opens(Page::Payments).await;
    person.opens(Page::Security).await;
    person.reads("security-sessions").await;
    person.closes_the_window().await;

    // Its keys are gone: erased, explained, and no loop.
    scene.computer.forgets_its_keys().await;
    let person = scene.app_starts().await;
    person.reads("copy-erased-key-lost").await;
    axe::passes(&person.window, "programmes, key lost").await;
    let heads = scene.computer.files().into_iter().filter(|file| file.ends_with("head")).count();
    assert_eq!(heads, 0, "a copy that nobody can open is left");
    person.signs_in(&household).await;
    person.closes_the_window().await;
    let person = scene.app_starts().await;
    person.arrives("home-title").await;
    person.closes_the_window().await;
}
