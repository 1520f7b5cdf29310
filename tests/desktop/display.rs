//! A screen that nobody sees, with a window manager.

use std::path::Path;

use crate::process::{self, Process};
use crate::stop::OrStop;
use crate::waiting::{PATIENCE, until};

/// Width and height of the screen; the tallest page is wanted whole in a screenshot.
const SCREEN: &str = "1400x2200x24";

/// An X server of its own for each computer: windows of two journeys never take the focus from each other.
pub struct Display {
    name: String,
    _server: Process,
    _manager: Process,
}

impl Display {
    /// Starts both; their logs go to `logs`.
    pub async fn start(logs: &Path) -> Self {
        let number = logs.join("display");
        let told = std::fs::File::create(&number).or_stop("making a file for the display's number");
        // The server finds a free number by itself and tells it, so that two never ask for the same one.
        let mut command = process::command("sh");
        command
            .args([
                "-c",
                &format!("exec Xvfb -displayfd 3 -screen 0 {SCREEN} -nolisten tcp -noreset 3>\"$0\""),
            ])
            .arg(&number);
        drop(told);
        let server = Process::start(&mut command, &logs.join("xvfb.log"));
        let name = until(PATIENCE, "the display", async || {
            let text = std::fs::read_to_string(&number).ok()?;
            text.ends_with('\n').then(|| format!(":{}", text.trim()))
        })
        .await;
        let mut command = process::command("openbox");
        command.arg("--sm-disable").env("DISPLAY", &name).env("HOME", logs);
        let manager = Process::start(&mut command, &logs.join("openbox.log"));
        Self {
            name,
            _server: server,
            _manager: manager,
        }
    }

    /// For the environment variable `DISPLAY`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}
