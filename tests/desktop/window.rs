//! The app's window, as a person sees and touches it: by visible names, never by the page's structure.

use std::panic::Location;
use std::time::Duration;

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::computer::Computer;
use crate::driver::Driver;
use crate::place;
use crate::stop::OrStop;
use crate::waiting::{PATIENCE, until};
use crate::words::plain;

/// The property that names an element in an answer (<https://www.w3.org/TR/webdriver2/#elements>).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An open window.
pub struct Window {
    client: Client,
    driver: Driver,
}

impl Window {
    /// Starts the app and waits for its first heading.
    pub async fn open(computer: &Computer, arguments: &[String]) -> Self {
        let (driver, client) = Driver::start(computer, arguments).await;
        let window = Self { client, driver };
        until(PATIENCE, "the first page", async || window.heading().await).await;
        window
    }

    /// A window that is open already.
    #[must_use]
    pub const fn of(client: Client, driver: Driver) -> Self {
        Self { client, driver }
    }

    /// The `WebDriver` session, for what has no word here.
    #[must_use]
    pub const fn client(&self) -> &Client {
        &self.client
    }

    /// The app's processes.
    #[must_use]
    pub const fn driver(&self) -> &Driver {
        &self.driver
    }

    /// Runs a script's text in the page and gives what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.or_stop("running a script in the page")
    }

    /// The page's heading, if there is one yet.
    pub async fn heading(&self) -> Option<String> {
        let script = "return document.querySelector('main h1, h1')?.textContent ?? ''";
        let answer = self.client.execute(script, vec![]).await.ok()?;
        answer.as_str().map(plain).filter(|text| !text.is_empty())
    }

    /// All text that shows, dialogs included.
    pub async fn text(&self) -> String {
        let text = self.run("return document.body.innerText", vec![]).await;
        plain(text.as_str().unwrap_or_default())
    }

    /// Something with a role and a name, or nothing if it does not show now; `within` is a landmark such as `main`.
    pub async fn look_for(&self, role: &str, name: &str, within: Option<&str>) -> Option<Element> {
        let arguments = vec![json!(role), json!(plain(name)), json!(within)];
        let answer = self.client.execute(include_str!("find.js"), arguments).await.ok()?;
        let id = answer.get(ELEMENT)?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }

    /// The same, waited for.
    #[track_caller]
    pub fn find(&self, role: &'static str, name: impl Into<String>) -> impl Future<Output = Element> {
        let (name, caller) = (name.into(), Location::caller());
        async move { self.waits_for(role, &name, None, caller).await }
    }

    async fn waits_for(&self, role: &str, name: &str, within: Option<&str>, caller: &Location<'_>) -> Element {
        let found = async {
            loop {
                if let Some(element) = self.look_for(role, name, within).await {
                    return element;
                }
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        };
        match tokio::time::timeout(PATIENCE, found).await {
            Ok(element) => element,
            Err(_) => self.gives_up(&format!("the {role} «{name}» does not show"), caller).await,
        }
    }

    /// Waits until the page's text contains this.
    #[track_caller]
    pub fn says(&self, text: impl AsRef<str>) -> impl Future<Output = ()> {
        let (text, caller) = (plain(text.as_ref()), Location::caller());
        async move {
            let said = async {
                while !self.text().await.contains(&text) {
                    tokio::time::sleep(Duration::from_millis(60)).await;
                }
            };
            if tokio::time::timeout(PATIENCE, said).await.is_err() {
                self.gives_up(&format!("«{text}» is not said"), caller).await;
            }
        }
    }

    /// Fails with a picture of what there is instead.
    pub async fn gives_up(&self, what: &str, caller: &Location<'_>) -> ! {
        let name = std::thread::current().name().unwrap_or("journey").replace("::", "-");
        let picture = crate::picture::take(self, &place::scratch("failures"), &name).await;
        let (page, log) = (self.text().await, self.driver.said());
        panic!(
            "{what} ({caller})\n  the page says: {page}\n  picture: {}\n  the app says: {log}",
            picture.display()
        )
    }

    /// Waits for two animation frames: what was drawn then is what a person sees.
    pub async fn settles(&self) {
        let script = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(1)))";
        self.client.execute_async(script, vec![]).await.or_stop("waiting for a frame");
    }

    /// Clicks a button, link or whatever the role says.
    #[track_caller]
    pub fn clicks(&self, role: &'static str, name: impl Into<String>) -> impl Future<Output = ()> {
        let (name, caller) = (name.into(), Location::caller());
        async move {
            let element = self.waits_for(role, &name, None, caller).await;
            let clicked = element.click().await;
            // A click after which there is no window any more is an error to WebDriver.
            if self.driver.app().is_some() && self.client.window().await.is_ok() {
                clicked.or_stop(&format!("clicking the {role} «{name}»"));
            }
        }
    }

    /// The same in one landmark, where the name stands elsewhere too.
    #[track_caller]
    pub fn clicks_within(&self, within: &'static str, role: &'static str, name: impl Into<String>) -> impl Future<Output = ()> {
        let (name, caller) = (name.into(), Location::caller());
        async move {
            let element = self.waits_for(role, &name, Some(within), caller).await;
            element.click().await.or_stop(&format!("clicking the {role} «{name}»"));
        }
    }

    /// Clicks twice, faster than any mouse.
    #[track_caller]
    pub fn double_clicks(&self, role: &'static str, name: impl Into<String>) -> impl Future<Output = ()> {
        let (name, caller) = (name.into(), Location::caller());
        async move {
            let element = self.waits_for(role, &name, None, caller).await;
            let element = serde_json::to_value(&element).or_stop("naming an element");
            self.run("arguments[0].click(); arguments[0].click();", vec![element]).await;
        }
    }

    /// Ticks a radio button or checkbox by its label, as one does with a mouse.
    #[track_caller]
    pub fn ticks(&self, role: &'static str, name: impl Into<String>) -> impl Future<Output = ()> {
        let (name, caller) = (name.into(), Location::caller());
        async move {
            let element = self.waits_for(role, &name, None, caller).await;
            let element = serde_json::to_value(&element).or_stop("naming an element");
            self.run("(arguments[0].labels[0] ?? arguments[0]).click()", vec![element]).await;
        }
    }

    /// Types into a field, in place of what stood there.
    #[track_caller]
    pub fn fills(&self, label: impl Into<String>, text: &str) -> impl Future<Output = ()> {
        let (label, caller) = (label.into(), Location::caller());
        async move {
            let field = self.waits_for("field", &label, None, caller).await;
            field.clear().await.or_stop(&format!("clearing «{label}»"));
            // Typed and taken back, for the page is to notice that the field is empty.
            let erased = format!("0{}", char::from(Key::Backspace));
            let keys = if text.is_empty() { erased.as_str() } else { text };
            field.send_keys(keys).await.or_stop(&format!("typing into «{label}»"));
        }
    }

    /// Chooses from a list.
    #[track_caller]
    pub fn picks(&self, label: impl Into<String>, option: &str) -> impl Future<Output = ()> {
        let (label, caller) = (label.into(), Location::caller());
        async move {
            let list = self.waits_for("choice", &label, None, caller).await;
            list.select_by_label(option)
                .await
                .or_stop(&format!("choosing «{option}» in «{label}»"));
        }
    }

    /// What a list offers.
    #[track_caller]
    pub fn options(&self, label: impl Into<String>) -> impl Future<Output = Vec<String>> {
        let (label, caller) = (label.into(), Location::caller());
        async move {
            let list = self.waits_for("choice", &label, None, caller).await;
            let list = serde_json::to_value(&list).or_stop("naming an element");
            let options = self.run("return [...arguments[0].options].map((o) => o.label)", vec![list]).await;
            serde_json::from_value(options).or_stop("reading a list")
        }
    }

    /// What stands in a field.
    #[track_caller]
    pub fn value(&self, label: impl Into<String>) -> impl Future<Output = String> {
        let (label, caller) = (label.into(), Location::caller());
        async move {
            let field = self.waits_for("field", &label, None, caller).await;
            field.prop("value").await.or_stop("reading a field").unwrap_or_default()
        }
    }

    /// Presses keys, wherever the focus is.
    pub async fn presses(&self, keys: &[char]) {
        let actions = keys.iter().fold(KeyActions::new("keyboard".into()), |actions, &value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.performs(actions).await;
    }

    // A key that ends the app ends the sequence early, which is an error to WebDriver. Whether a key did what it should,
    // the page shows, or its absence.
    async fn performs(&self, actions: KeyActions) {
        let _ = self.client.perform_actions(actions).await;
    }

    /// Presses a key while another is held.
    pub async fn presses_with(&self, held: char, value: char) {
        let actions = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        self.performs(actions).await;
    }

    /// Whether anything matches a selector: for what is not there to be seen, such as `[aria-current]`.
    pub async fn has(&self, selector: &str) -> bool {
        // Asked in one go: an element that is found may be gone by the time it is named.
        let script = "return document.querySelector(arguments[0]) !== null";
        self.run(script, vec![json!(selector)]).await == true
    }

    /// Waits until another window has taken this one's place, and looks at that.
    pub async fn is_replaced(&self) {
        self.is_replaced_within(PATIENCE).await;
    }

    /// The same with a limit of one's own.
    pub async fn is_replaced_within(&self, limit: Duration) {
        let before = self.client.window().await.ok();
        until(limit, "a new window", async || {
            let mut handles = self.client.windows().await.ok()?.into_iter();
            let new = handles.find(|handle| Some(handle) != before.as_ref())?;
            self.client.switch_to_window(new).await.ok()?;
            self.heading().await
        })
        .await;
    }

    /// Closes the window by the keyboard, as the desktop has it, and waits until the app has ended. `WebDriver`'s own way kills
    /// the app, and nobody does that.
    pub async fn closes(self) {
        let activate = ["search", "--onlyvisible", "--name", "Mi Cuenta", "windowactivate", "--sync"];
        let xdotool = |arguments: &[&str]| {
            let mut command = std::process::Command::new("xdotool");
            let done = command.args(arguments).env("DISPLAY", self.driver.display()).output();
            done.or_stop("running xdotool").status.success()
        };
        // Pressed apart, or it would be sent to the window and not to the desktop. A prompt of the keychain before the window
        // takes the first one.
        until(PATIENCE, "the window to be closed", async || {
            let pressed = xdotool(&activate) && xdotool(&["key", "alt+F4"]);
            for _ in 0..25 {
                if self.driver.app().is_none() {
                    return Some(());
                }
                tokio::time::sleep(Duration::from_millis(80)).await;
            }
            assert!(pressed || self.driver.app().is_none(), "the window cannot be reached");
            None
        })
        .await;
        self.ends_by_itself().await;
    }

    /// Waits until the app has ended by its own doing.
    pub async fn ends_by_itself(self) {
        self.driver.app_ended(PATIENCE).await;
        self.driver.end().await;
    }

    /// Whether the window is to be seen and has the keyboard.
    pub async fn is_in_front(&self) -> bool {
        let script = "return document.visibilityState === 'visible' && document.hasFocus()";
        self.run(script, vec![]).await == true
    }

    /// Pulls the plug: the app gets no chance to tidy up.
    pub async fn is_killed(self) {
        if let Some(app) = self.driver.app() {
            crate::process::signal("KILL", app);
        }
        self.driver.app_ended(PATIENCE).await;
        self.driver.end().await;
    }
}
