//! The practice service, as a process of its own.

use std::ffi::OsStr;
use std::net::SocketAddr;
use std::path::Path;

use tempfile::TempDir;

use crate::place;
use crate::process::{self, Process};
use crate::stop::OrStop;
use crate::waiting::PATIENCE;

/// The account service with invented households.
pub struct PracticeServer {
    address: SocketAddr,
    process: Process,
    folder: TempDir,
}

impl PracticeServer {
    /// Starts it on a free port; its log and database go to a folder that is no part of the person's computer.
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// The same with more of its command line.
    pub async fn start_with(arguments: &[&OsStr]) -> Self {
        let folder = tempfile::Builder::new().prefix("mc-").tempdir().or_stop("making a folder");
        let mut command = process::command(place::program("mi-cuenta-server"));
        command.args(["practice", "--listen", "127.0.0.1:0"]).args(arguments);
        command.env("TMPDIR", folder.path());
        let mut process = Process::start(&mut command, &folder.path().join("server.log"));
        let line = process.first_line(PATIENCE).await;
        let address = line.strip_prefix("listening on http://").and_then(|address| address.parse().ok());
        let address = address.or_stop(&format!("starting the practice service, which said: {}", process.said()));
        Self { address, process, folder }
    }

    /// Where it listens.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where its log and its database are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What it has logged.
    #[must_use]
    pub fn said(&self) -> String {
        self.process.said()
    }
}
