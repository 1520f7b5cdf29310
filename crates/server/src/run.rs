//! Starting and stopping.

use std::future::IntoFuture;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::ServiceExt;
use axum::extract::Request;
use domain::clock::{Clock, Entropy};
use store::StoreError;
use store::sqlite::{SqliteStore, file_of};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::api::Api;
use crate::hashing::{Hashing, Load};
use crate::keys::{Keys, KeysError};
use crate::maintenance::Maintenance;
use crate::open_sessions::OpenSessions;
use crate::programmes::{ProgrammeError, Programmes};
use crate::vault::KeyVault;
use crate::{routes, upkeep};

/// Requests that are under way at a stop have so long to end.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// What a service is started with.
#[derive(Debug, Clone)]
pub struct Config {
    /// `sqlite:FILE`.
    pub database: String,
    /// The keys file; beside the database, with `.keys` at the end of its name, unless said.
    pub keys: Option<PathBuf>,
    /// The folder of programmes.
    pub programmes: PathBuf,
    /// The proxy before it: what it says of where a request comes from is believed.
    pub behind: Option<IpAddr>,
    /// Closed for maintenance from the start to the end.
    pub maintenance: bool,
    /// Closed while this file is there.
    pub maintenance_file: Option<PathBuf>,
    /// How much PIN hashing is taken on at once.
    pub load: Load,
}

/// Why a service does not start or ends.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A programme's definition is refused.
    #[error("{0}")]
    Programme(#[from] ProgrammeError),
    /// There are no keys.
    #[error("{0}")]
    Keys(#[from] KeysError),
    /// The database cannot be opened.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The sample households cannot be loaded.
    #[error("sample households: {0}")]
    Samples(String),
    /// The network or the file system failed.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// A service that is ready to answer.
pub struct Ready {
    api: Arc<Api>,
    maintenance_file: Option<PathBuf>,
}

impl Ready {
    /// Answers until `shutdown`; requests that are under way then are still answered.
    ///
    /// # Errors
    /// [`StartError::Io`].
    pub async fn answer(self, listener: TcpListener, shutdown: impl Future<Output = ()> + Send + 'static) -> Result<(), StartError> {
        let Self { api, maintenance_file } = self;
        let Some(file) = maintenance_file else {
            return Ok(answer(api, listener, shutdown).await?);
        };
        // Before anybody is answered: a service that is started anew while the file is there stays closed.
        api.maintenance.look(&file).await;
        let maintained = Arc::clone(&api);
        let following = tokio::spawn(async move { maintained.maintenance.follow(file).await });
        let result = answer(api, listener, shutdown).await;
        following.abort();
        Ok(result?)
    }
}

/// Opens everything that a service needs, so that what is wrong is told before anybody is answered.
///
/// # Errors
/// [`StartError`].
pub async fn open(config: Config, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> Result<Ready, StartError> {
    let programmes = Programmes::from_folder(&config.programmes)?;
    let file = file_of(&config.database)?;
    let exists = std::fs::metadata(file).is_ok_and(|found| found.len() > 0);
    let beside = || {
        let mut name = file.as_os_str().to_owned();
        name.push(".keys");
        PathBuf::from(name)
    };
    let keys_file = config.keys.unwrap_or_else(beside);
    let keys = Keys::for_database(&keys_file, exists, &*entropy)?;
    let vault = Arc::new(KeyVault::new(&keys, Arc::clone(&entropy)));
    let store = SqliteStore::open(&config.database, Arc::clone(&vault) as _).await?;
    let api = Arc::new(Api {
        store: Arc::new(store),
        vault,
        hashing: Arc::new(Hashing::new(keys.pepper, config.load)),
        programmes,
        sessions: OpenSessions::default(),
        clock,
        entropy,
        behind: config.behind,
        practice: false,
        samples: Vec::new(),
        cards: Vec::new(),
        maintenance: if config.maintenance {
            Maintenance::closed()
        } else {
            Maintenance::default()
        },
    });
    Ok(Ready {
        api,
        // One that is closed whatever happens has nothing to look for.
        maintenance_file: config.maintenance_file.filter(|_| !config.maintenance),
    })
}

/// Opens a service and runs it until `shutdown`.
///
/// # Errors
/// [`StartError`].
pub async fn serve(
    config: Config,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), StartError> {
    open(config, clock, entropy).await?.answer(listener, shutdown).await
}

/// Answers requests until `shutdown`.
pub(crate) async fn answer(
    api: Arc<Api>,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), std::io::Error> {
    let (stop, mut stopped) = watch::channel(false);
    let keeping = tokio::spawn(upkeep::keep(Arc::clone(&api)));
    let service = ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(routes::door(&api));
    let signal = async move {
        shutdown.await;
        stop.send_replace(true);
    };
    let serving = axum::serve(listener, service).with_graceful_shutdown(signal).into_future();
    let patience = async {
        // A connection that is merely kept open must not keep the service from stopping.
        stopped.wait_for(|stopped| *stopped).await.ok();
        tokio::time::sleep(LAST_WORDS).await;
    };
    let result = tokio::select! {
        result = serving => result,
        () = patience => Ok(()),
    };
    keeping.abort();
    result
}
