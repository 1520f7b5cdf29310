//! A person at the app: reads, clicks and types by what the app says, message by message.

use std::panic::Location;
use std::sync::Arc;
use std::time::Duration;

use domain::language::Language;
use fluent::FluentValue;

use crate::waiting::{PATIENCE, until};
use crate::window::Window;
use crate::words::{Words, plain};

mod enrolling;
mod entering;
mod keyboard;
pub mod moving;

pub use enrolling::Newcomer;
pub use entering::Whose;

/// Somebody in front of an open window.
pub struct Person {
    /// The window.
    pub window: Window,
    /// The language that the person reads.
    pub words: Arc<Words>,
}

impl Person {
    /// Sits down.
    #[must_use]
    pub const fn at(window: Window, words: Arc<Words>) -> Self {
        Self { window, words }
    }

    /// Waits until a message shows.
    #[track_caller]
    pub fn reads(&self, id: &str) -> impl Future<Output = ()> {
        self.reads_within(PATIENCE, id)
    }

    /// Waits until it is said what is wrong with a field, by the messages of the problem and of the field's label.
    #[track_caller]
    pub fn reads_what_is_wrong(&self, problem: &str, label: &str) -> impl Future<Output = ()> {
        let label = FluentValue::from(self.words.say(label));
        self.window.says(self.words.say_with(problem, [("label", label)]))
    }

    /// The same as [`Person::reads`], with a limit of one's own.
    #[track_caller]
    pub fn reads_within(&self, limit: Duration, id: &str) -> impl Future<Output = ()> {
        let caller = Location::caller();
        async move {
            let read = async {
                while !self.sees(id).await {
                    tokio::time::sleep(Duration::from_millis(60)).await;
                }
            };
            if tokio::time::timeout(limit, read).await.is_err() {
                let what = format!("{id} «{}» does not show", self.words.parts(id).join(" … "));
                self.window.gives_up(&what, caller).await;
            }
        }
    }

    /// Waits until a message no longer shows.
    #[track_caller]
    pub fn no_longer_reads(&self, id: &str, limit: Duration) -> impl Future<Output = ()> {
        let caller = Location::caller();
        async move {
            let gone = async {
                while self.sees(id).await {
                    tokio::time::sleep(Duration::from_millis(60)).await;
                }
            };
            if tokio::time::timeout(limit, gone).await.is_err() {
                self.window.gives_up(&format!("{id} still shows"), caller).await;
            }
        }
    }

    /// Whether a message shows now.
    pub async fn sees(&self, id: &str) -> bool {
        self.words.shows(&self.window.text().await, id)
    }

    /// Waits until the page with this heading is open.
    #[track_caller]
    pub fn arrives(&self, id: &str) -> impl Future<Output = ()> {
        let caller = Location::caller();
        async move {
            let arrived = async {
                loop {
                    let heading = self.window.heading().await.unwrap_or_default();
                    if self.words.shows(&heading, id) {
                        break;
                    }
                    tokio::time::sleep(Duration::from_millis(40)).await;
                }
            };
            if tokio::time::timeout(PATIENCE, arrived).await.is_err() {
                let what = format!("the page {id} «{}» does not open", self.words.parts(id).join(" … "));
                self.window.gives_up(&what, caller).await;
            }
            self.window.settles().await;
        }
    }

    /// Waits until nothing is being sent or read any more.
    pub async fn has_an_answer(&self) {
        until(Duration::from_secs(30), "an answer", async || {
            (!self.window.has("[aria-disabled=true]").await).then_some(())
        })
        .await;
        self.window.settles().await;
    }

    /// Clicks a button.
    #[track_caller]
    pub fn clicks(&self, id: &str) -> impl Future<Output = ()> {
        self.window.clicks("button", self.words.say(id))
    }

    /// Follows a link.
    #[track_caller]
    pub fn follows(&self, id: &str) -> impl Future<Output = ()> {
        self.window.clicks("link", self.words.say(id))
    }

    /// Types into a field, in place of what stood there.
    #[track_caller]
    pub fn fills(&self, id: &str, text: &str) -> impl Future<Output = ()> {
        self.window.fills(self.words.say(id), text)
    }

    /// What stands in a field.
    #[track_caller]
    pub fn value(&self, id: &str) -> impl Future<Output = String> {
        self.window.value(self.words.say(id))
    }

    /// The months as the person reads them.
    #[must_use]
    pub fn months(&self) -> Vec<&'static str> {
        let names = match self.words.language() {
            Language::EsUs => "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            Language::EnUs => "January February March April May June July August September October November December",
        };
        names.split(' ').collect()
    }

    /// All text of the page itself, without what stands around it.
    pub async fn main(&self) -> String {
        let text = self.window.run("return document.querySelector('main').innerText", vec![]).await;
        plain(text.as_str().unwrap_or_default())
    }

    /// Closes the window and waits until the app has ended.
    pub async fn closes_the_window(self) {
        self.window.closes().await;
    }
}
