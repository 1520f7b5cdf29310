//! From page to page.

use std::sync::Arc;

use domain::language::Language;
use domain::programme::Page;
use fantoccini::key::Key;

use super::Person;
use crate::stop::OrStop;

/// Every page of the menu.
pub const PAGES: [Page; 8] = [
    Page::Home,
    Page::Payments,
    Page::Hearings,
    Page::Case,
    Page::Notices,
    Page::Profile,
    Page::OtherParty,
    Page::Security,
];

/// The word that a page has everywhere: in addresses, messages and file names.
#[must_use]
pub fn name(page: Page) -> String {
    let name = serde_json::to_value(page).or_stop("naming a page");
    name.as_str().or_stop("naming a page").to_owned()
}

impl Person {
    /// Opens a page from the menu.
    #[track_caller]
    pub fn opens(&self, page: Page) -> impl Future<Output = ()> {
        let label = self.words.say(&format!("menu-{}", name(page)));
        let clicked = self.window.clicks_within("nav", "link", label);
        let title = format!("{}-title", name(page));
        async move {
            clicked.await;
            self.arrives(&title).await;
        }
    }

    /// Opens a page by its address: for a window so narrow that the menu is folded.
    pub async fn goes_to(&self, page: Page) {
        let script = "location.hash = '#/' + arguments[0]";
        self.window.run(script, vec![name(page).into()]).await;
        self.arrives(&format!("{}-title", name(page))).await;
    }

    /// Reads on in the other language; the page stays as it is.
    pub async fn switches_language(&mut self) {
        let other = match self.words.language() {
            Language::EsUs => Language::EnUs,
            Language::EnUs => Language::EsUs,
        };
        let words = Arc::new(self.words.in_language(other));
        self.window.clicks("button", self.words.say("language-other")).await;
        self.words = words;
        self.window.settles().await;
    }

    /// Makes the text larger or smaller, as in a browser: `+`, `-`, and `0` for the size at first.
    pub async fn zooms(&self, sign: char) {
        self.window.presses_with(char::from(Key::Control), sign).await;
        self.window.settles().await;
    }
}
