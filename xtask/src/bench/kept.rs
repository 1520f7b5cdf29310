//! What the app keeps on a person's own computer: settings, the session in the keychain, the sealed copy.

use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use super::load::{Load, get};
use super::programs::{fresh_folder, path, program};
use super::running::Running;
use super::service::{PIN, Service};
use super::window::Desktop;
use crate::command::{command, run};
use crate::fault::{Fault, Outcome};

/// A copy that was read from a service which is gone: the app opens from the copy and from nothing else.
#[derive(Debug)]
pub struct Kept {
    server: String,
    folder: PathBuf,
}

impl Kept {
    /// The copy of a made-up household with so many payments.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn of_payments(desktop: &Desktop, name: &str, payments: u64) -> Outcome<Self> {
        let service = Service::start(&format!("{name}-service"), 1, payments)?;
        Self::of(desktop, name, &service.address, &service.id, PIN)
    }

    /// The copy of the first practice household that has a PIN of its own.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn of_practice(desktop: &Desktop, name: &str) -> Outcome<Self> {
        let mut practice = Running::start(&mut command(path("mi-cuenta-server"), ["practice"]))?;
        let address = practice.address()?;
        let answer = Load::connect(&address, 1)?.ask(&get("/v1/programs", ""))?;
        let offered: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let samples = offered["samples"].as_array().map_or(&[][..], Vec::as_slice);
        let kept = samples.iter().find_map(|sample| {
            let (id, pin) = (sample["identifier"].as_str()?, sample["pin"].as_str()?);
            Self::of(desktop, name, &address, id, pin).ok()
        });
        kept.ok_or_else(|| Fault::ToDo("no practice household can sign in".to_owned()))
    }

    fn of(desktop: &Desktop, name: &str, address: &str, id: &str, pin: &str) -> Outcome<Self> {
        let kept = Self {
            server: format!("http://{address}"),
            folder: fresh_folder(name)?,
        };
        let mut copy = program("bench-copy");
        copy.args([&kept.server, id, pin])
            .args([kept.folder.join("config/mi-cuenta"), kept.folder.join("data/mi-cuenta")]);
        desktop.put(&mut copy);
        run(&mut copy)?;
        Ok(kept)
    }

    /// The app on this computer.
    #[must_use]
    pub fn app(&self) -> Command {
        let mut app = program("mi-cuenta");
        app.args(["--server", &self.server]);
        app.envs([
            ("XDG_CONFIG_HOME", self.folder.join("config")),
            ("XDG_DATA_HOME", self.folder.join("data")),
        ]);
        app
    }
}
