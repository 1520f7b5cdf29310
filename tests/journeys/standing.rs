//! How things stand with the service, told as it is: a page for each state, and the check for who helps.

use std::time::Duration;

use acceptance::axe;
use acceptance::computer::Computer;
use acceptance::fault::Fault;
use acceptance::inspector::{self, Inspector};
use acceptance::person::Whose;
use acceptance::scene::Scene;
use contract::problem::{Code, Problem};
use domain::language::Language;
use domain::programme::Page;
use fluent::FluentValue;

use crate::households;
use crate::in_both_languages;

in_both_languages!(each_state_has_a_page_of_its_own, a_network_that_reads_along_is_named);

async fn each_state_has_a_page_of_its_own(language: Language) {
    let scene = Scene::new(language).await;
    let person = scene.app_starts().await;
    person.comes_in(&households::receiving()).await;
    // What was read just now counts as the present for a quarter of a minute.
    tokio::time::sleep(Duration::from_secs(16)).await;
    scene.line.is_cut().await;
    person.opens(Page::Payments).await;
    person.reads("status-copy-from").await;
    person.follows("status-why").await;
    person.arrives("network-away-title").await;
    person.reads("network-works-copy").await;
    axe::passes(&person.window, "away").await;
    scene.line.is_mended().await;
    for (fault, page) in [
        (
            Fault::problem(&Problem::new(Code::Maintenance).after(600)),
            "network-maintenance-title",
        ),
        (Fault::captive_portal(), "network-captive-portal-title"),
        (Fault::truncated(), "network-away-title"),
        (Fault::redirect(), "network-captive-portal-title"),
        (Fault::gateway(503), "network-maintenance-title"),
    ] {
        scene.line.answers(fault);
        person.clicks("again").await;
        person.arrives(page).await;
        person.reads("network-works-copy").await;
        axe::passes(&person.window, page).await;
    }
    // Whatever it was, the copy does not call itself live, and comes back by one question.
    scene.line.answers_rightly();
    person.clicks("again").await;
    person.arrives("network-live-title").await;
    person.reads("status-live").await;
    axe::passes(&person.window, "live").await;
    person.closes_the_window().await;
}

async fn a_network_that_reads_along_is_named(language: Language) {
    // Not trusted by this computer: nothing is sent.
    let scene = Scene::new(language).await;
    let inspector = Inspector::before(scene.line.address()).await;
    let person = scene.app_starts_with(&["--server", &inspector.url()]).await;
    person.passes_the_first_start_only(Whose::Own).await;
    person.reads("error-intercepted-title").await;
    person.follows("fault-why").await;
    person.arrives("network-intercepted-title").await;
    axe::passes(&person.window, "intercepted").await;
    assert_eq!(scene.line.seen().len(), 0, "something was sent to a stranger");
    person.follows("network-check").await;
    person.arrives("settings-title").await;
    person.clicks("connection-go").await;
    person.reads("connection-certificate-bad").await;
    person.reads("connection-connection-good").await;
    axe::passes(&person.window, "connection check, intercepted").await;
    person.closes_the_window().await;

    // Trusted by this computer: it goes on, and is told who reads along.
    let computer = Computer::new().await;
    let root = inspector.root(computer.home());
    let computer = computer.with("SSL_CERT_FILE", &root.to_string_lossy());
    let scene = Scene::on(computer, language).await;
    let inspector_of = inspector.before_another(scene.line.address()).await;
    let person = scene.app_starts_with(&["--server", &inspector_of.url()]).await;
    person.passes_the_first_start(Whose::Own).await;
    person.signs_in(&households::receiving()).await;
    person.reads("inspected-title").await;
    let who = FluentValue::from(inspector::NAME);
    person.window.says(person.words.say_with("inspected-text", [("who", who)])).await;
    axe::passes(&person.window, "a network that reads along").await;
    person.closes_the_window().await;
}
