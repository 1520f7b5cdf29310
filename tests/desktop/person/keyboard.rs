//! The same person without a mouse: every key is pressed for real, wherever the focus is.

use std::panic::Location;

use fantoccini::key::Key;

use super::Person;
use crate::stop::OrStop;

/// More Tab stops than any page has.
const MOST_STOPS: usize = 90;

impl Person {
    /// Presses Tab until the focus is on something with this role and this message as its name.
    #[track_caller]
    pub fn tabs_to(&self, role: &'static str, id: &str) -> impl Future<Output = ()> {
        let (name, caller) = (self.words.say(id), Location::caller());
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
