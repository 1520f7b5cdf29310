//! The same person without a mouse: every key is pressed for real, wherever the focus is.

use std::panic::Location;

use fantoccini::key::Key;
use fluent::FluentValue;

use super::Person;
use crate::stop::OrStop;

/// More Tab stops than any page has.
const MOST_STOPS: usize = 90;

impl Person {
    /// Presses Tab until the focus is on something with this role and this message as its name.
    #[track_caller]
    pub fn tabs_to(&self, role: &'static str, id: &str) -> impl Future<Output = ()> {
        self.tabs_to_name(role, self.words.say(id))
    }

    #[track_caller]
    fn tabs_to_name(&self, role: &'static str, name: String) -> impl Future<Output = ()> {
        let caller = Location::caller();
        async move {
            drop(self.window.find(role, name.as_str()).await);
            for _ in 0..MOST_STOPS {
                if self.is_on(role, &name).await {
                    return;
                }
                self.presses(Key::Tab).await;
            }
            self.window
                .gives_up(&format!("Tab never comes to the {role} «{name}»"), caller)
                .await;
        }
    }

    /// Goes to a button or link by Tab and presses Enter.
    #[track_caller]
    pub fn enters(&self, role: &'static str, id: &str) -> impl Future<Output = ()> {
        let there = self.tabs_to(role, id);
        async move {
            there.await;
            self.presses(Key::Enter).await;
        }
    }

    /// Goes to a field by Tab and types.
    #[track_caller]
    pub fn tabs_to_and_types(&self, id: &str, text: &str) -> impl Future<Output = ()> {
        let there = self.tabs_to("field", id);
        async move {
            there.await;
            let keys: Vec<char> = text.chars().collect();
            self.window.presses(&keys).await;
        }
    }

    /// The same of a field by its name.
    pub async fn tabs_to_named_field(&self, name: String, text: &str) {
        self.tabs_to_name("field", name).await;
        let keys: Vec<char> = text.chars().collect();
        self.window.presses(&keys).await;
    }

    /// Goes to a choice by Tab, and chooses an option by typing its words.
    pub async fn tabs_to_choice(&self, name: String, option: &str) {
        const CHOSEN: &str = "const at = document.activeElement; return at.options?.[at.selectedIndex]?.text ?? ''";
        self.tabs_to_name("choice", name).await;
        let keys: Vec<char> = option.chars().collect();
        self.window.presses(&keys).await;
        let chosen = self.window.run(CHOSEN, vec![]).await;
        assert_eq!(chosen.as_str(), Some(option), "typing its words does not choose an option");
    }

    /// Replaces what stands in the field with the focus.
    pub async fn types_instead(&self, text: &str) {
        self.window.presses_with(char::from(Key::Control), 'a').await;
        let keys: Vec<char> = text.chars().collect();
        self.window.presses(&keys).await;
    }

    /// Opens the programme's sign-in page.
    pub async fn enters_the_programme(&self) {
        let name = FluentValue::from(self.words.say("programme-name"));
        let label = self.words.say_with("programmes-open", [("name", name)]);
        self.tabs_to_name("button", label).await;
        self.presses(Key::Enter).await;
    }

    /// From the top of the page past all that stands around every page.
    pub async fn skips_to_the_content(&self) {
        self.window
            .run("document.activeElement.blur(); document.body.focus()", vec![])
            .await;
        self.enters("link", "skip").await;
        assert!(self.is_on_the_heading().await, "the link past the menu leads nowhere");
    }

    /// Whether the focus is on the page's heading.
    pub async fn is_on_the_heading(&self) -> bool {
        self.window.run("return document.activeElement?.tagName === 'H1'", vec![]).await == true
    }

    /// Whether the focus is in the field of this name.
    pub async fn is_in_field(&self, id: &str) -> bool {
        self.is_on("field", &self.words.say(id)).await
    }

    /// Presses the space bar.
    pub async fn presses_space(&self) {
        self.window.presses(&[' ']).await;
    }

    /// Presses a key that has no sign.
    pub async fn presses(&self, key: Key) {
        self.window.presses(&[char::from(key)]).await;
    }

    /// Whether the focus can be seen: an outline or ring that the element has only now.
    pub async fn sees_the_focus(&self) -> bool {
        let script = "
            const at = getComputedStyle(document.activeElement);
            return document.activeElement !== document.body && (at.outlineStyle !== 'none' && parseFloat(at.outlineWidth) > 0 || at.boxShadow !== 'none')";
        self.window.run(script, vec![]).await == true
    }

    async fn is_on(&self, role: &str, name: &str) -> bool {
        let Some(element) = self.window.look_for(role, name, None).await else {
            return false;
        };
        let element = serde_json::to_value(&element).or_stop("naming an element");
        self.window
            .run("return arguments[0] === document.activeElement", vec![element])
            .await
            == true
    }
}
