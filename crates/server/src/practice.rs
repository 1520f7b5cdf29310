//! Practice: the same service with invented households, in a database that is gone afterwards.

mod accounts;
mod samples;

use std::net::SocketAddr;
use std::sync::Arc;

use domain::clock::{Clock, Entropy};
use include_dir::{Dir, include_dir};
use store::sqlite::SqliteStore;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::api::Api;
use crate::hashing::{Hashing, Load};
use crate::keys::Keys;
use crate::open_sessions::OpenSessions;
use crate::programmes::Programmes;
use crate::run::{StartError, answer};
use crate::vault::KeyVault;

use accounts::told;
pub use accounts::{Sample, accounts, table};
pub use samples::SERIES;

/// The programmes as they were when this program was built.
pub static PROGRAMMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../programs");

/// A practice service that runs.
pub struct Practice {
    addr: SocketAddr,
    api: Arc<Api>,
    task: JoinHandle<Result<(), std::io::Error>>,
    folder: TempDir,
}

impl Practice {
    /// Where it listens.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// What it is made of, for tests.
    #[must_use]
    pub fn api(&self) -> &Arc<Api> {
        &self.api
    }

    /// The database's file, for tests of what is in it and of what happens when it breaks.
    #[must_use]
    pub fn database(&self) -> std::path::PathBuf {
        self.folder.path().join(DATABASE)
    }

    /// Waits until it has stopped.
    ///
    /// # Errors
    /// Of the network.
    pub async fn stopped(self) -> Result<(), StartError> {
        let result = self.task.await.unwrap_or_else(|error| Err(std::io::Error::other(error)));
        Ok(result?)
    }
}

const DATABASE: &str = "practice.db";

/// Starts the embedded programmes with their sample households; it runs until `shutdown`.
///
/// # Errors
/// [`StartError`].
pub async fn start(
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<Practice, StartError> {
    let programmes = Programmes::from_embedded(&PROGRAMMES)?;
    start_with(programmes, cores(), clock, entropy, listener, shutdown).await
}

/// The same with other rules, or another load.
///
/// # Errors
/// As [`start`].
pub async fn start_with(
    programmes: Programmes,
    load: Load,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<Practice, StartError> {
    let folder = tempfile::Builder::new().prefix("mi-cuenta-practice-").tempdir()?;
    let keys = Keys::new(&*entropy);
    let vault = Arc::new(KeyVault::new(&keys, Arc::clone(&entropy)));
    let url = format!("sqlite:{}", folder.path().join(DATABASE).display());
    let store = SqliteStore::open(&url, Arc::clone(&vault) as _).await?;
    let api = Arc::new(Api {
        store: Arc::new(store),
        vault,
        hashing: Arc::new(Hashing::new(keys.pepper, load)),
        programmes,
        sessions: OpenSessions::default(),
        clock,
        entropy,
        behind: None,
        practice: true,
        samples: told(accounts()?),
        maintenance: false,
    });
    samples::load(&api).await?;
    let addr = listener.local_addr()?;
    let task = tokio::spawn(answer(Arc::clone(&api), listener, shutdown));
    Ok(Practice { addr, api, task, folder })
}

/// A load for this computer.
#[must_use]
pub fn cores() -> Load {
    Load::for_cores(std::thread::available_parallelism().map_or(1, std::num::NonZero::get))
}
