//! Pictures of every page, in both languages and themes: for the README and for whoever reviews the looks. Only where
//! the variable `MI_CUENTA_SCREENSHOTS` names a folder.

use std::path::{Path, PathBuf};

use acceptance::person::Person;
use acceptance::person::moving::{PAGES, name};
use acceptance::picture;
use acceptance::scene::Scene;
use domain::language::Language;
use domain::programme::Page;

use crate::households;
use crate::in_both_languages;

in_both_languages!(every_page_has_its_picture);

#[expect(clippy::disallowed_methods, reason = "a test is told by its environment, as a main is")]
fn folder() -> Option<PathBuf> {
    std::env::var_os("MI_CUENTA_SCREENSHOTS").map(PathBuf::from)
}

async fn every_page_has_its_picture(language: Language) {
    let Some(folder) = folder() else { return };
    let scene = Scene::new(language).await;
    let person = scene.app_starts().await;
    let taking = Taking {
        folder,
        tag: if language == Language::EsUs { "es" } else { "en" },
        person,
    };
    let person = &taking.person;
    person.arrives("start-language-title").await;
    taking.take("start-language", "light").await;
    person.clicks("start-language-name").await;
    person.arrives("start-computer-title").await;
    taking.take("start-computer", "light").await;
    person.window.ticks("radio", person.words.say("computer-own")).await;
    person.clicks("continue").await;
    person.arrives("programmes-title").await;

    for theme in ["light", "dark"] {
        person.follows("settings-link").await;
        person.arrives("settings-title").await;
        let label = person.words.say(&format!("settings-theme-{theme}"));
        person.window.ticks("radio", label).await;
        taking.take("settings", theme).await;
        taking.the_way_in(theme).await;
        taking.the_account(theme).await;
    }
    taking.person.closes_the_window().await;
}

struct Taking {
    folder: PathBuf,
    tag: &'static str,
    person: Person,
}

impl Taking {
    /// The window as it opens, and beneath `whole` the page to its end where there is more.
    async fn take(&self, page: &str, theme: &str) {
        let name = format!("{page}-{}-{theme}", self.tag);
        self.take_at(780, &self.folder, &name).await;
        let script = "return Math.ceil(document.documentElement.scrollHeight)";
        let height = self.person.window.run(script, vec![]).await.as_u64().unwrap_or_default();
        let height = u32::try_from(height.min(2100)).unwrap();
        if height > 780 {
            self.take_at(height, &self.folder.join("whole"), &name).await;
        }
    }

    async fn take_at(&self, height: u32, folder: &Path, name: &str) {
        self.person.window.client().set_window_size(1100, height).await.unwrap();
        self.person
            .window
            .run("document.activeElement?.blur(); scrollTo(0, 0)", vec![])
            .await;
        picture::take(&self.person.window, folder, name).await;
    }

    async fn the_way_in(&self, theme: &str) {
        let person = &self.person;
        let letter = households::with_a_letter();
        person.follows("help-link").await;
        person.arrives("help-title").await;
        self.take("help", theme).await;
        person.follows("brand").await;
        person.arrives("programmes-title").await;
        self.take("programmes", theme).await;
        person.chooses_the_programme().await;
        self.take("sign-in", theme).await;
        person.tries_to_sign_in(&letter.identifier, "3907").await;
        person.reads("error-credentials-wrong-title").await;
        self.take("sign-in-refused", theme).await;
        person.follows("sign-in-lost-go").await;
        person.arrives("letter-title").await;
        self.take("letter", theme).await;
        person.follows("letter-back").await;
        person.arrives("sign-in-title").await;
        person.tries_to_sign_in(&letter.identifier, &letter.pin).await;
        person.arrives("pin-forced-title").await;
        person.fills("pin-new-label", "1234").await;
        self.take("change-pin", theme).await;
        person.signs_out().await;
        self.take("signed-out", theme).await;
        person.follows("receipt-again").await;
        person.arrives("programmes-title").await;
    }

    async fn the_account(&self, theme: &str) {
        let person = &self.person;
        person.signs_in(&households::receiving()).await;
        for page in PAGES {
            person.opens(page).await;
            self.take(&name(page), theme).await;
        }
        person.opens(Page::Profile).await;
        person.follows("profile-edit").await;
        person.reads("profile-save").await;
        self.take("profile-edit", theme).await;
        person.signs_out().await;
        person.follows("receipt-again").await;
        person.arrives("programmes-title").await;
        person.signs_in(&households::another()).await;
        for page in [Page::Home, Page::Case, Page::Hearings, Page::Payments] {
            person.opens(page).await;
            self.take(&format!("{}-paying", name(page)), theme).await;
        }
        person.signs_out().await;
        person.follows("receipt-again").await;
        person.arrives("programmes-title").await;
    }
}
