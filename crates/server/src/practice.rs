//! Practice: the same service with invented households, in a database that is gone afterwards.

mod accounts;
mod households;
mod samples;

use std::net::SocketAddr;
use std::sync::Arc;

use domain::clock::{Clock, Entropy};
use store::sqlite::SqliteStore;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::api::Api;
use crate::enrolment;
use crate::hashing::{Hashing, Load};
use crate::keys::Keys;
use crate::maintenance::Maintenance;
use crate::open_sessions::OpenSessions;
use crate::programmes::Programmes;
use crate::run::{StartError, answer};
use crate::vault::KeyVault;

pub use accounts::{Sample, accounts, table};
use accounts::{cards, told};
pub use households::{Households, PROGRAMMES};
pub use samples::SERIES;

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

    /// What the security image shows that an enrolment drew last, for tests, which cannot see; its token is needed for it.
    pub async fn text_in_the_image(&self, enrolment: &str, token: &str) -> Option<String> {
        let id = store::PublicId::parse(enrolment)?;
        enrolment::text_in_the_image(&self.api, id, token).await.ok()?
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

/// Starts programmes with their sample households; it runs until `shutdown`.
///
/// # Errors
/// [`StartError`].
pub async fn start(
    households: &Households,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<Practice, StartError> {
    start_with(households, households.programmes()?, cores(), clock, entropy, listener, shutdown).await
}

/// The same with other rules, or another load.
///
/// # Errors
/// As [`start`].
pub async fn start_with(
    households: &Households,
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
    let samples = accounts(households)?;
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
        samples: told(&samples),
        cards: cards(&samples),
        maintenance: Maintenance::default(),
    });
    samples::load(&api, households).await?;
    let addr = listener.local_addr()?;
    let task = tokio::spawn(answer(Arc::clone(&api), listener, shutdown));
    Ok(Practice { addr, api, task, folder })
}

/// A load for this computer.
#[must_use]
pub fn cores() -> Load {
    Load::for_cores(std::thread::available_parallelism().map_or(1, std::num::NonZero::get))
}
