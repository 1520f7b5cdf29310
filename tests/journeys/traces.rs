//! What a visit leaves behind: on a shared computer nothing at all, whatever ends it; on one's own, sealed files alone;
//! after signing out, nothing in any memory. Words that occur nowhere else are looked for in every file written since.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use acceptance::axe;
use acceptance::canary::Canaries;
use acceptance::computer::Computer;
use acceptance::memory;
use acceptance::person::moving::PAGES;
use acceptance::person::{Newcomer, Person, Whose};
use acceptance::process::signal;
use acceptance::scene::Scene;
use acceptance::traces::Since;
use acceptance::waiting::{PATIENCE, until};
use domain::enrolment::EmailAsked;
use domain::language::Language;
use domain::programme::Page;
use fantoccini::key::Key;
use fluent::FluentValue;

use crate::canaries::{ENROLS, Planted};
use crate::in_both_languages;

in_both_languages!(
    a_shared_computer_keeps_nothing_however_the_visit_ends,
    ones_own_computer_keeps_only_what_is_sealed,
    after_signing_out_no_memory_holds_anything,
    a_password_and_secret_answers_are_left_nowhere,
);

/// How a visit ends.
#[derive(Debug, Clone, Copy)]
enum End {
    SignOut,
    QuickExit,
    ClosedWindow,
    Term,
    Kill,
}

const ENDS: [End; 5] = [End::SignOut, End::QuickExit, End::ClosedWindow, End::Term, End::Kill];

impl End {
    async fn comes(self, person: Person) {
        match self {
            Self::SignOut => {
                person.signs_out().await;
                person.closes_the_window().await;
            }
            Self::QuickExit => {
                person.clicks("quick-exit").await;
                person.window.ends_by_itself().await;
            }
            Self::ClosedWindow => person.closes_the_window().await,
            Self::Term => {
                signal("TERM", person.window.driver().app().unwrap());
                person.window.ends_by_itself().await;
            }
            Self::Kill => person.window.is_killed().await,
        }
    }
}

/// Files below the home folder, but for what the harness itself writes there.
fn files(computer: &Computer) -> BTreeSet<PathBuf> {
    let is_log = |file: &PathBuf| file.extension().is_some_and(|extension| extension == "log");
    computer.files().into_iter().filter(|file| !is_log(file)).collect()
}

/// Nothing of the household in any file anywhere, but for the service's own folder and the programmes'.
fn is_nowhere(scene: &Scene, planted: &Planted, since: &Since, end: End) {
    let own = [scene.server.folder(), planted.folder.path()];
    let found = since.search(&planted.canaries(), &own);
    assert!(found.is_empty(), "{end:?} leaves {found:?}");
}

/// Waits for something by its place on the page: what a journey reads aloud passes through the app's memory as the
/// answer of a script, which no person would leave there.
async fn shows(person: &Person, selector: &str) {
    until(PATIENCE, selector, async || person.window.has(selector).await.then_some(())).await;
    person.window.settles().await;
}

/// Signs in and looks at everything; tells about the other party; copies a page.
async fn does_everything(person: &Person, planted: &Planted) {
    person.chooses_the_programme().await;
    person.tries_to_sign_in(&planted.household.ssn, &planted.household.pin).await;
    shows(person, "nav [aria-current=page]").await;
    for page in PAGES.into_iter().filter(|&page| page != Page::Home) {
        person.opens(page).await;
    }
    person.opens(Page::OtherParty).await;
    person.fills("other-party-employer", &planted.employer).await;
    person.clicks("other-party-send").await;
    person.reads("other-party-thanks").await;
    looks_at_payments(person).await;
    // Select all, copy.
    person.window.presses_with(char::from(Key::Control), 'a').await;
    person.window.presses_with(char::from(Key::Control), 'c').await;
}

async fn looks_at_payments(person: &Person) {
    person.opens(Page::Payments).await;
    person.follows("payments-sent").await;
    shows(person, "main tbody tr").await;
}

async fn a_shared_computer_keeps_nothing_however_the_visit_ends(language: Language) {
    let planted = Planted::new();
    let scene = Scene::of_folder(planted.folder.path(), &planted.programme, language).await;
    let (before, since) = (files(&scene.computer), Since::now());
    for end in ENDS {
        let person = scene.app_starts().await;
        person.passes_the_first_start(Whose::Shared).await;
        does_everything(&person, &planted).await;
        assert_eq!(scene.computer.secrets(), 0, "a secret in the keychain of a shared computer");
        end.comes(person).await;
        if matches!(end, End::Kill) {
            // Nothing could tidy up: the next start does.
            let person = scene.app_starts().await;
            person.arrives("start-language-title").await;
            person.closes_the_window().await;
        }
        is_nowhere(&scene, &planted, &since, end);
        let left: Vec<_> = files(&scene.computer).difference(&before).cloned().collect();
        assert!(left.is_empty(), "{end:?} leaves {left:?}");
    }
    // Ended at the service too, but for the one that could not.
    until(PATIENCE, "the sessions to be ended", async || {
        (scene.line.count("DELETE", "/v1/session") == ENDS.len() - 1).then_some(())
    })
    .await;
}

async fn ones_own_computer_keeps_only_what_is_sealed(language: Language) {
    let planted = Planted::new();
    let scene = Scene::of_folder(planted.folder.path(), &planted.programme, language).await;
    let since = Since::now();
    for end in [End::Kill, End::Term, End::ClosedWindow] {
        let person = scene.app_starts().await;
        if matches!(end, End::Kill) {
            person.passes_the_first_start(Whose::Own).await;
            does_everything(&person, &planted).await;
        } else {
            person.arrives("home-title").await;
            person.window.says(&planted.household.first_name).await;
            person.opens(Page::Payments).await;
        }
        end.comes(person).await;
        is_nowhere(&scene, &planted, &since, end);
    }
    assert_eq!(scene.computer.secrets(), 1, "one key ring");
}

async fn after_signing_out_no_memory_holds_anything(language: Language) {
    let planted = Planted::new();
    let scene = Scene::of_folder(planted.folder.path(), &planted.programme, language).await;
    let canaries = planted.canaries();
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Shared).await;
    does_everything(&person, &planted).await;
    person.opens(Page::Security).await;
    person.follows("security-pin-link").await;
    person.fills("pin-current-label", &planted.household.pin).await;
    person.fills("pin-new-label", &planted.next_pin).await;
    person.fills("pin-again-label", &planted.next_pin).await;
    person.clicks("pin-save").await;
    person.reads("pin-changed-title").await;
    looks_at_payments(&person).await;

    // Found before, or not finding it afterwards would prove nothing.
    let held: BTreeSet<String> = search(&person, &canaries).into_iter().map(|(word, _)| word).collect();
    let mut missing: Vec<_> = canaries.words().difference(&held).cloned().collect();
    // The answer that had it may be gone by now, and numbers are held as numbers.
    missing.retain(|word| *word != planted.cents);
    assert!(missing.is_empty(), "not even found before signing out: {missing:?}");

    person.signs_out().await;
    axe::passes(&person.window, "receipt").await;
    is_in_no_memory(&person, &canaries).await;
    person.closes_the_window().await;
}

async fn a_password_and_secret_answers_are_left_nowhere(language: Language) {
    let planted = Planted::new();
    let scene = Scene::of_folder(planted.folder.path(), ENROLS, language).await;
    let (canaries, since) = (planted.canaries_of_an_enrolment(), Since::now());
    let person = scene.app_starts().await;
    person.passes_the_first_start(Whose::Shared).await;
    person.begins_to_enrol().await;
    person.arrives("enrol-title-identity").await;
    person.takes_the_card("Nora Ibáñez Luna").await;
    person.clicks("enrol-next").await;
    person.arrives("enrol-title-credentials").await;
    let newcomer = Newcomer {
        user_id: "iris".into(),
        password: planted.password.clone(),
        ..Newcomer::default()
    };
    person.chooses_credentials(&newcomer, EmailAsked::Optional, &[]).await;
    person.arrives("enrol-title-secret-questions").await;
    let questions = ["street".to_owned(), "song".to_owned()];
    person.answers(&questions).await;
    for (at, answer) in planted.answers.iter().enumerate() {
        let numbers = [("n", FluentValue::from(at + 1)), ("count", FluentValue::from(questions.len()))];
        let label = person.words.say_with("question-answer-label", numbers);
        person.window.fills(label, answer).await;
    }
    // The answers are in the form; the password has left the page with its step.
    let held: BTreeSet<String> = search(&person, &canaries).into_iter().map(|(word, _)| word).collect();
    assert!(
        planted.answers.iter().all(|answer| held.contains(answer)),
        "not even found while typed: {held:?}"
    );
    person.clicks("enrol-next").await;
    person.arrives("programme-agreement-title").await;
    person.clicks("programme-agreement-accept").await;
    person.arrives("home-title").await;
    person.signs_out().await;
    is_in_no_memory(&person, &canaries).await;
    person.closes_the_window().await;
    let own = [scene.server.folder(), planted.folder.path()];
    let found = since.search(&canaries, &own);
    assert!(found.is_empty(), "left in {found:?}");
}

async fn is_in_no_memory(person: &Person, canaries: &Canaries) {
    let mut left = Vec::new();
    // The old web process may take a moment to end.
    for _ in 0..20 {
        left = search(person, canaries);
        if left.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    assert!(left.is_empty(), "left in memory: {left:#?}");
}

/// Canaries in the memory of the app and of all its web processes.
fn search(person: &Person, canaries: &Canaries) -> Vec<(String, String)> {
    let processes = person.window.driver().processes().into_iter();
    // WebDriver itself hands over what the journey types.
    let of_the_app = processes.filter(|(_, name)| !name.starts_with("WebKitWebDriver"));
    of_the_app
        .flat_map(|(pid, name)| {
            let found = memory::search(pid, canaries);
            found.into_iter().map(move |(word, place)| (word, format!("{name}: {place}")))
        })
        .collect()
}
