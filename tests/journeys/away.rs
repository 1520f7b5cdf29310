//! The person goes away from the computer: it sleeps, or its screen is locked.

use acceptance::axe;
use acceptance::computer::Computer;
use acceptance::person::Whose;
use acceptance::scene::Scene;
use acceptance::waiting::{PATIENCE, until};
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(
    a_locked_screen_ends_the_visit_on_a_shared_computer,
    a_sleeping_computer_shuts_what_a_device_pin_opens,
);

async fn a_locked_screen_ends_the_visit_on_a_shared_computer(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Shared).await;
    person.signs_in(&household).await;
    let told = ["boolean:true"];
    scene
        .computer
        .bus()
        .tells("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", &told);
    person.window.is_replaced().await;
    person.arrives("receipt-title-screen-locked").await;
    assert!(!person.window.text().await.contains(&household.first_name));
    axe::passes(&person.window, "receipt, screen locked").await;
    until(PATIENCE, "the session to be ended", async || {
        (scene.line.count("DELETE", "/v1/session") == 1).then_some(())
    })
    .await;
    person.closes_the_window().await;
}

async fn a_sleeping_computer_shuts_what_a_device_pin_opens(language: Language) {
    let computer = Computer::new().await;
    // One bus does for both: what the system's manager tells is told on it.
    let bus = computer.bus().address().to_owned();
    let computer = computer.with("DBUS_SYSTEM_BUS_ADDRESS", &bus);
    let scene = Scene::on(computer, language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.sets_a_device_pin("", "804931").await;
    person.opens(Page::OtherParty).await;
    person.fills("other-party-employer", "Taller Ruiz").await;
    let told = ["boolean:true"];
    scene
        .computer
        .bus()
        .tells("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", &told);
    person.arrives("unlock-title").await;
    person.reads("unlock-reason-suspended").await;
    assert!(!person.window.text().await.contains(&household.first_name));
    person.opens_with("804931").await;
    person.arrives("other-party-title").await;
    assert_eq!(person.value("other-party-employer").await, "Taller Ruiz");
    person.closes_the_window().await;
}
