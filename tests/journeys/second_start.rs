//! The app is started while it runs.

use acceptance::driver::APP;
use acceptance::place;
use acceptance::process::Process;
use acceptance::scene::Scene;
use acceptance::waiting::{PATIENCE, until};
use domain::language::Language;

use crate::in_both_languages;

in_both_languages!(a_second_start_brings_the_first_window_to_the_front);

async fn a_second_start_brings_the_first_window_to_the_front(language: Language) {
    let scene = Scene::new(language).await;
    let person = scene.app_starts().await;
    person.arrives("start-language-title").await;
    person.window.client().minimize_window().await.unwrap();
    until(PATIENCE, "the window to be minimised", async || {
        (!person.window.is_in_front().await).then_some(())
    })
    .await;

    let mut command = scene.computer.command(&place::program(APP));
    command.args(["--server", &scene.line.url()]);
    let mut second = Process::start(&mut command, &scene.computer.home().join("second.log"));
    assert_eq!(second.end(PATIENCE).await, 0, "{}", second.said());
    until(PATIENCE, "the first window to come to the front", async || {
        person.window.is_in_front().await.then_some(())
    })
    .await;
    person.arrives("start-language-title").await;
    person.closes_the_window().await;
}
