//! The account service over made-up households, as a process of its own.

use serde_json::Value;

use super::cost;
use super::load::{Load, get, post};
use super::programs::{fresh_folder, path, program};
use super::running::Running;
use crate::command::read;
use crate::environment::root;
use crate::fault::{Fault, Outcome};

/// The PIN of the made-up household, as `tests/bench` knows it.
pub const PIN: &str = "4815";

/// Connections that are kept open.
pub const CONNECTIONS: usize = 8;

/// A service that runs.
#[derive(Debug)]
pub struct Service {
    running: Running,
    /// Host and port.
    pub address: String,
    /// The participant ID of the household with a PIN.
    pub id: String,
    load: Load,
    keys: u64,
}

impl Service {
    /// Makes up households, and serves them.
    ///
    /// # Errors
    /// The programs do not build or do not run.
    pub fn start(name: &str, households: u32, payments: u64) -> Outcome<Self> {
        let database = fresh_folder(name)?.join("accounts.db");
        let (households, payments) = (households.to_string(), payments.to_string());
        let mut seed = program("bench-seed");
        let id = read(seed.arg(&database).args(["programs", &households, &payments]))?;
        let mut serve = crate::command::command(path("mi-cuenta-server"), ["serve", "--listen", "127.0.0.1:0"]);
        serve.arg("--database").arg(format!("sqlite:{}", database.display()));
        let mut running = Running::start(serve.arg("--programs").arg(root().join("programs")))?;
        let address = running.address()?;
        Ok(Self {
            load: Load::connect(&address, CONNECTIONS)?,
            running,
            address,
            id: id.trim().to_owned(),
            keys: 0,
        })
    }

    /// Signs in, and says with which token.
    ///
    /// # Errors
    /// The service says no.
    pub fn token(&mut self) -> Outcome<String> {
        let request = self.sign_in()?();
        let answer = self.load.ask(&request)?;
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        body["token"]
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| Fault::ToDo(format!("sign-in: {body}")))
    }

    /// Sign-ins of the household with a PIN, each with a key of its own.
    ///
    /// # Errors
    /// The service offers nothing.
    pub fn sign_in(&mut self) -> Outcome<impl FnMut() -> String + use<>> {
        let answer = self.load.ask(&get("/v1/programs", ""))?;
        let offered: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let programmes = offered["programmes"].as_array().map_or(&[][..], Vec::as_slice);
        let with_pins = programmes.iter().find(|one| one["programme"]["sign_in"]["secret"]["kind"] == "pin");
        let program = with_pins.and_then(|one| one["programme"]["id"].as_str());
        let program = program.ok_or_else(|| Fault::ToDo("the service offers no programme with PINs".to_owned()))?;
        let path = format!("/v1/programs/{program}/sessions");
        let body = format!(r#"{{"identifier":"{}","secret":"{PIN}"}}"#, self.id);
        self.keys += 1;
        let (series, mut key) = (self.keys, 0_u64);
        Ok(move || {
            key += 1;
            post(&path, &format!("{series:08x}-0000-4000-8000-{key:012x}"), &body)
        })
    }

    /// How many bytes the answer to a request has.
    ///
    /// # Errors
    /// The connection breaks.
    pub fn size(&mut self, request: &str) -> Outcome<usize> {
        Ok(self.load.ask(request)?.body.len())
    }

    /// Seconds of CPU that the service spends on a request, over so many, some of them at once.
    ///
    /// # Errors
    /// It answers otherwise than with `status`.
    pub fn cost(&mut self, times: u32, at_once: usize, status: u16, request: impl FnMut() -> String) -> Outcome<f64> {
        let load = &mut self.load;
        let work = || load.send(times as usize, at_once, status, request);
        Ok(cost::of_work(self.running.id(), work)? / f64::from(times))
    }
}
