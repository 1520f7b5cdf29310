//! The computer's keychain: gnome-keyring as Secret Service.

use std::path::Path;

use crate::bus::Bus;
use crate::process::{self, Process};
use crate::waiting::{PATIENCE, until};

const SERVICE: &str = "org.freedesktop.secrets";
const ROOT: &str = "/org/freedesktop/secrets";
const LOGIN: &str = "/org/freedesktop/secrets/collection/login";

/// A running, unlocked keychain.
pub struct Keychain {
    daemon: Process,
}

impl Keychain {
    /// Starts it and waits until it serves.
    pub async fn start(bus: &Bus, environment: &[(String, String)], logs: &Path) -> Self {
        let mut command = process::command("gnome-keyring-daemon");
        command
            .args(["--foreground", "--unlock", "--components=secrets"])
            .env_clear()
            .envs(environment.iter().cloned());
        let mut daemon = Process::start(&mut command, &logs.join("keyring.log"));
        daemon.tell("the person's password");
        let keychain = Self { daemon };
        until(PATIENCE, "the keychain", async || keychain.is_locked(bus).filter(|locked| !locked)).await;
        keychain
    }

    /// Whether it is locked; nothing if it does not answer.
    #[must_use]
    pub fn is_locked(&self, bus: &Bus) -> Option<bool> {
        let property = "org.freedesktop.DBus.Properties.Get";
        let arguments = ["string:org.freedesktop.Secret.Collection", "string:Locked"];
        let answer = bus.call(SERVICE, LOGIN, property, &arguments)?;
        Some(answer.contains("true"))
    }

    /// How many secrets are in it.
    #[must_use]
    pub fn secrets(&self, bus: &Bus) -> usize {
        let property = "org.freedesktop.DBus.Properties.Get";
        let arguments = ["string:org.freedesktop.Secret.Collection", "string:Items"];
        let answer = bus.call(SERVICE, LOGIN, property, &arguments).unwrap_or_default();
        answer.matches(&format!("{LOGIN}/")).count()
    }

    /// Locks it, as a screen saver may do.
    pub fn lock(&self, bus: &Bus) {
        let collections = format!("array:objpath:{LOGIN}");
        let _ = bus.call(SERVICE, ROOT, "org.freedesktop.Secret.Service.Lock", &[&collections]);
        assert_eq!(self.is_locked(bus), Some(true), "the keychain stays open: {}", self.daemon.said());
    }
}
