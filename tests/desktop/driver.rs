//! `WebKitWebDriver`, and the app that it starts.

use std::process::Command;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::computer::Computer;
use crate::port;
use crate::process::Process;
use crate::stop::OrStop;
use crate::waiting::{PATIENCE, until};

/// The app's executable.
pub const APP: &str = "mi-cuenta";

/// A `WebDriver` with one session, whose app and its web processes are in its process group.
pub struct Driver {
    process: Process,
    app: String,
    display: String,
}

impl Driver {
    /// Starts the app with `arguments` on a computer.
    pub async fn start(computer: &Computer, arguments: &[String]) -> (Self, Client) {
        let mut options = json!({ "binary": computer.app(), "args": arguments });
        Self::start_with(computer, APP, &mut options).await
    }

    /// Starts whatever `webkitgtk:browserOptions` say.
    pub async fn start_with(computer: &Computer, app: &str, options: &mut serde_json::Value) -> (Self, Client) {
        let port = port::free();
        let mut command: Command = computer.command("WebKitWebDriver".as_ref());
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        let process = Process::start(&mut command, &computer.home().join("driver.log"));
        until(PATIENCE, "WebKitWebDriver", async || {
            tokio::net::TcpStream::connect(("127.0.0.1", port)).await.ok()
        })
        .await;
        let capabilities = json!({ "webkitgtk:browserOptions": options.take(), "timeouts": { "script": 60_000 } });
        let serde_json::Value::Object(capabilities) = capabilities else {
            unreachable!()
        };
        let url = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        // An app that ends at once would leave WebDriver waiting for ever.
        let session = tokio::time::timeout(PATIENCE, builder.capabilities(capabilities).connect(&url)).await;
        let session = session.or_stop(&format!("starting the app, which said: {}", process.said()));
        let client = session.or_stop(&format!("starting the app, which said: {}", process.said()));
        (
            Self {
                process,
                app: app.to_owned(),
                display: computer.display().to_owned(),
            },
            client,
        )
    }

    /// The app's process id, while it runs.
    #[must_use]
    pub fn app(&self) -> Option<u32> {
        self.process.children_named(&self.app).first().copied()
    }

    /// The screen on which the app is.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The app's processes, its web processes among them: process id and name.
    #[must_use]
    pub fn processes(&self) -> Vec<(u32, String)> {
        self.process.children()
    }

    /// Waits until the app has ended.
    pub async fn app_ended(&self, limit: Duration) {
        until(limit, "the app's end", async || self.app().is_none().then_some(())).await;
    }

    /// What the app has written to its standard output and error.
    #[must_use]
    pub fn said(&self) -> String {
        self.process.said()
    }

    /// Ends all of it.
    pub async fn end(mut self) {
        self.process.signal("TERM");
        self.process.end(PATIENCE).await;
    }
}
