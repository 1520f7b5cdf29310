//! What an administrator decides for a computer holds, and is shown as decided.

use std::process::Command;

use acceptance::axe;
use acceptance::computer::Computer;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::Page;
use fluent::FluentValue;
use serde_json::json;

use crate::households;
use crate::in_both_languages;

in_both_languages!(a_centre_s_computer_is_shared_whatever_anybody_chooses, a_copy_can_be_forbidden);

/// Whether this system lets an app have an `/etc` of its own; where it does not, the policy is left to the unit tests.
fn can_be_ruled(computer: &Computer) -> bool {
    computer.is_ruled_by(&json!({}));
    let mut command = Command::new(computer.app());
    let ran = command.arg("--version").output().unwrap().status.success();
    if !ran {
        eprintln!("this system gives no mount namespace: not run");
    }
    ran
}

async fn a_centre_s_computer_is_shared_whatever_anybody_chooses(language: Language) {
    let scene = Scene::new(language).await;
    if !can_be_ruled(&scene.computer) {
        return;
    }
    let programme = households::programme().id;
    scene.computer.is_ruled_by(&json!({
        "SharedComputer": true,
        "ServerUrl": scene.line.url(),
        "IdleLogoutMinutes": 1,
        "AllowedPrograms": [programme],
    }));
    let person = scene.app_starts_with(&[]).await;
    person.arrives("start-language-title").await;
    person.clicks("start-language-name").await;
    // Nobody is asked whose computer it is.
    person.signs_in(&households::receiving()).await;
    person.follows("settings-link").await;
    person.arrives("settings-title").await;
    person.reads("settings-decided").await;
    let minutes = FluentValue::from(1);
    let idle = person.words.say_with("settings-decided-idle", [("minutes", minutes)]);
    person.window.says(idle).await;
    person.reads("settings-decided-server").await;
    axe::passes(&person.window, "settings, decided").await;
    person.follows("back").await;

    // Nobody does anything: warned, and one key answers.
    person.opens(Page::OtherParty).await;
    person.fills("other-party-employer", "Taller Ruiz").await;
    person.reads_within(std::time::Duration::from_secs(70), "idle-title").await;
    axe::passes(&person.window, "idle").await;
    person.window.presses(&['x']).await;
    person.no_longer_reads("idle-title", acceptance::waiting::PATIENCE).await;
    assert!(person.value("other-party-employer").await.contains("Taller Ruiz"));
    // Again, and nobody answers.
    person.reads_within(std::time::Duration::from_secs(70), "idle-title").await;
    person.window.is_replaced_within(std::time::Duration::from_secs(70)).await;
    person.arrives("receipt-title-idle").await;
    axe::passes(&person.window, "receipt, idle").await;
    assert_eq!(scene.line.count("DELETE", "/v1/session"), 1, "the session goes on at the service");
    person.closes_the_window().await;
}

async fn a_copy_can_be_forbidden(language: Language) {
    let scene = Scene::new(language).await;
    if !can_be_ruled(&scene.computer) {
        return;
    }
    scene
        .computer
        .is_ruled_by(&json!({ "SharedComputer": false, "DisableOfflineCopy": true }));
    let person = scene.app_starts().await;
    person.arrives("start-language-title").await;
    person.clicks("start-language-name").await;
    person.signs_in(&households::receiving()).await;
    person.reads("keeping-no-copy-title").await;
    person.opens(Page::Payments).await;
    axe::passes(&person.window, "payments, no copy").await;
    person.closes_the_window().await;
    let copies = scene.computer.files().into_iter().filter(|file| file.ends_with("head"));
    assert_eq!(copies.count(), 0, "a copy in spite of the policy");
    let person = scene.app_starts().await;
    person.arrives("home-title").await;
    person.reads("status-live").await;
    person.closes_the_window().await;

    // A file that nobody can read means: as if shared.
    scene.computer.is_ruled_by_the_text("{");
    let person = scene.app_starts().await;
    person.arrives("programmes-title").await;
    assert_eq!(scene.computer.secrets(), 0, "a session in spite of the policy");
    person.closes_the_window().await;
}
