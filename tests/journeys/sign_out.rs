//! Leaving: sign-out and what it erases, the shared computer, the quick exit.

use acceptance::axe;
use acceptance::computer::Computer;
use acceptance::person::Whose;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(signing_out_erases_what_was_kept, a_shared_computer_keeps_nothing);

/// Files of the sealed copies.
fn copies(computer: &Computer) -> Vec<std::path::PathBuf> {
    let below = computer.home().join("data/mi-cuenta");
    computer.files().into_iter().filter(|file| file.starts_with(&below)).collect()
}

async fn signing_out_erases_what_was_kept(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.comes_in(&household).await;
    person.opens(Page::Payments).await;
    assert!(!copies(&scene.computer).is_empty(), "nothing was sealed");
    assert_eq!(scene.computer.secrets(), 1, "one secret for the account");

    person.signs_out().await;
    for id in [
        "receipt-session-checked",
        "receipt-keychain-checked",
        "receipt-copy-checked",
        "receipt-memory-checked",
        "receipt-stays",
    ] {
        person.reads(id).await;
    }
    axe::passes(&person.window, "signed out").await;
    assert_eq!(copies(&scene.computer), Vec::<std::path::PathBuf>::new());
    assert_eq!(scene.computer.secrets(), 0, "a secret is left in the keychain");
    let ended = scene.line.count("DELETE", "/v1/session");
    assert_eq!(ended, 1, "the session was not ended at the service");
    // Back shows nothing of the account.
    person.window.run("history.back()", vec![]).await;
    person.window.settles().await;
    assert!(!person.sees("payments-title").await);
    person.closes_the_window().await;

    let person = scene.app_starts().await;
    person.arrives("programmes-title").await;
    person.closes_the_window().await;
}

async fn a_shared_computer_keeps_nothing(language: Language) {
    let scene = Scene::new(language).await;
    let household = households::receiving();
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Shared).await;
    person.signs_in(&household).await;
    person.opens(Page::Payments).await;
    person.opens(Page::Security).await;
    person.reads("security-keeping-memory-shared").await;
    assert_eq!(copies(&scene.computer), Vec::<std::path::PathBuf>::new());
    assert_eq!(scene.computer.secrets(), 0);

    // «Salida rápida»: nothing of the account is in the window, and the app ends by itself.
    person.clicks("quick-exit").await;
    person.window.ends_by_itself().await;
    for file in scene.computer.files() {
        let bytes = std::fs::read(&file).unwrap_or_default();
        let name = household.first_name.clone();
        let found = bytes.windows(name.len()).any(|window| window == name.as_bytes());
        assert!(!found, "{name} is left in {}", file.display());
    }
    let person = scene.app_starts().await;
    // Not even that it is shared was noted.
    person.arrives("start-language-title").await;
    person.closes_the_window().await;
}
