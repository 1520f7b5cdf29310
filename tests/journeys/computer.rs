//! The computer itself is at fault: its clock, its disk.

use acceptance::axe;
use acceptance::person::Whose;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(a_clock_that_is_years_off_is_told, a_disk_that_takes_nothing_is_told);

async fn a_clock_that_is_years_off_is_told(language: Language) {
    let scene = Scene::new(language).await;
    // A year ahead of this computer, or this computer a year behind.
    scene.line.shifts_the_date(400);
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Own).await;
    person.signs_in(&households::receiving()).await;
    person.reads("error-wrong-clock-title").await;
    person.reads("error-wrong-clock-do").await;
    axe::passes(&person.window, "home, wrong clock").await;
    person.follows("settings-link").await;
    person.arrives("settings-title").await;
    person.clicks("connection-go").await;
    person.reads("connection-clock-bad").await;
    axe::passes(&person.window, "settings, wrong clock").await;
    person.closes_the_window().await;
}

async fn a_disk_that_takes_nothing_is_told(language: Language) {
    let scene = Scene::new(language).await;
    // Where the folder of the copies should be, there is a file.
    std::fs::create_dir_all(scene.computer.home().join("data")).unwrap();
    std::fs::write(scene.computer.home().join("data/mi-cuenta"), "").unwrap();
    let person = scene.app_starts().await;
    person.comes_in(&households::receiving()).await;
    person.reads("keeping-no-room-title").await;
    axe::passes(&person.window, "home, no room").await;
    person.opens(Page::Payments).await;
    person.reads("status-live").await;
    person.opens(Page::Security).await;
    person.reads("security-keeping-no-room").await;
    person.closes_the_window().await;
    // The session is kept all the same.
    let person = scene.app_starts().await;
    person.reads("status-live").await;
    person.closes_the_window().await;
}
