//! The app's window, as a person sees and touches it: by visible names, never by the page's structure.

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::computer::Computer;
use crate::driver::Driver;
use crate::stop::OrStop;
use crate::waiting::{PATIENCE, until};
use crate::words::plain;

/// The property of a WebDriver answer that names an element (W3C WebDriver, 11).
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

    /// The WebDriver session, for what has no word here.
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
    pub fn find(&self, role: &str, name: &str) -> impl Future<Output = Element> {
        self.find_within(role, name, None)
    }

    /// The same in one landmark.
    #[track_caller]
    pub fn find_within(&self, role: &str, name: &str, within: Option<&str>) -> impl Future<Output = Element> {
        let what = format!("the {role} «{name}»");
        let caller = std::panic::Location::caller();
        async move {
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
                Err(_) => panic!("{what} does not show ({caller}); the page says: {}", self.text().await),
            }
        }
    }

    /// Waits until the heading is this.
    #[track_caller]
    pub fn arrives_at(&self, heading: &str) -> impl Future<Output = ()> {
        let heading = plain(heading);
        let caller = std::panic::Location::caller();
        async move {
            let arrived = async {
                while self.heading().await.as_ref() != Some(&heading) {
                    tokio::time::sleep(Duration::from_millis(40)).await;
                }
            };
            if tokio::time::timeout(PATIENCE, arrived).await.is_err() {
                panic!("«{heading}» does not open ({caller}); the page says: {}", self.text().await);
            }
            self.settles().await;
        }
    }

    /// Waits until the page's text contains this.
    #[track_caller]
    pub fn says(&self, text: &str) -> impl Future<Output = ()> {
        self.says_within(PATIENCE, text)
    }

    /// The same, with a limit of one's own.
    #[track_caller]
    pub fn says_within(&self, limit: Duration, text: &str) -> impl Future<Output = ()> {
        let text = plain(text);
        let caller = std::panic::Location::caller();
        async move {
            let said = async {
                while !self.text().await.contains(&text) {
                    tokio::time::sleep(Duration::from_millis(60)).await;
                }
            };
            if tokio::time::timeout(limit, said).await.is_err() {
                panic!("«{text}» is not said ({caller}); the page says: {}", self.text().await);
            }
        }
    }

    /// Waits for two animation frames: what was drawn then is what a person sees.
    pub async fn settles(&self) {
        let script = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(1)))";
        self.client.execute_async(script, vec![]).await.or_stop("waiting for a frame");
    }

    /// Clicks a button, link, tab or whatever the role says.
    pub async fn clicks(&self, role: &str, name: &str) {
        self.clicks_within(role, name, None).await;
    }

    /// The same in one landmark.
    pub async fn clicks_within(&self, role: &str, name: &str, within: Option<&str>) {
        let element = self.find_within(role, name, within).await;
        element.click().await.or_stop(&format!("clicking the {role} «{name}»"));
    }

    /// Clicks twice as fast as a mouse can.
    pub async fn double_clicks(&self, role: &str, name: &str) {
        let element = self.find(role, name).await;
        let element = serde_json::to_value(&element).or_stop("naming an element");
        self.run("arguments[0].click(); arguments[0].click();", vec![element]).await;
    }

    /// Ticks a radio button or checkbox by its label, as one does with a mouse.
    pub async fn ticks(&self, role: &str, name: &str) {
        let element = self.find(role, name).await;
        let element = serde_json::to_value(&element).or_stop("naming an element");
        self.run("(arguments[0].labels[0] ?? arguments[0]).click()", vec![element]).await;
    }

    /// Types into a field, in place of what stood there.
    pub async fn fills(&self, label: &str, text: &str) {
        let field = self.find("field", label).await;
        field.clear().await.or_stop(&format!("clearing «{label}»"));
        field.send_keys(text).await.or_stop(&format!("typing into «{label}»"));
    }

    /// Chooses from a list.
    pub async fn picks(&self, label: &str, option: &str) {
        let list = self.find("choice", label).await;
        list.select_by_label(option)
            .await
            .or_stop(&format!("choosing «{option}» in «{label}»"));
    }

    /// What stands in a field.
    pub async fn value(&self, label: &str) -> String {
        let field = self.find("field", label).await;
        field.prop("value").await.or_stop("reading a field").unwrap_or_default()
    }

    /// Presses keys, wherever the focus is.
    pub async fn presses(&self, keys: &[char]) {
        let actions = keys.iter().fold(KeyActions::new("keyboard".into()), |actions, &value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.client.perform_actions(actions).await.or_stop("pressing keys");
    }

    /// Presses a key while another is held.
    pub async fn presses_with(&self, held: char, value: char) {
        let actions = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(actions).await.or_stop("pressing keys");
    }

    /// Whether anything matches a selector: for what is not there to be seen, such as `[aria-current]`.
    pub async fn has(&self, selector: &str) -> bool {
        let found = self.client.find_all(Locator::Css(selector)).await;
        !found.or_stop("looking for elements").is_empty()
    }

    /// Closes the window and waits until the app has ended.
    pub async fn closes(self) {
        self.client.close().await.or_stop("closing the window");
        self.driver.app_ended(PATIENCE).await;
        self.driver.end().await;
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
