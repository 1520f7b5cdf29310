//! The store on SQLite: one file, WAL, foreign keys on.
//!
//! sqlx runs the migrations. Writes go through one connection on a thread of its own, so that they queue in the program
//! and never meet in the file. Reads go through prepared statements on read-only connections of their own: a few
//! microseconds each, less than the hop to another thread would cost, and so done where they are asked for.

mod accounts;
mod cases;
mod changes;
mod code;
mod enrolments;
mod error;
mod hearings;
mod idempotency;
mod letters;
mod load;
mod notices;
mod other_party;
mod participants;
mod payments;
mod profiles;
mod reader;
mod secrets;
mod sessions;
mod sign_ins;
mod tries;
mod upkeep;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions};

use crate::vault::{MacKind, Vault};
use crate::{Result, StoreError};
use reader::Readers;
use writer::Writer;

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// How long a write waits for another one, in this program or in a load.
const PATIENCE: Duration = Duration::from_secs(10);

/// The store in one SQLite file.
pub struct SqliteStore {
    path: PathBuf,
    vault: Arc<dyn Vault>,
    writer: Writer,
    readers: Readers,
}

impl SqliteStore {
    /// Opens the database at `sqlite:FILE`, made if it is not there, and brings its schema up to date.
    ///
    /// # Errors
    /// [`StoreError::BadUrl`], [`StoreError::Schema`], [`StoreError::OtherKeys`] if it was made with another vault's
    /// keys, or [`StoreError::Engine`].
    pub async fn open(url: &str, vault: Arc<dyn Vault>) -> Result<Self> {
        let path = file_of(url)?.to_owned();
        create_private(&path)?;
        bring_up_to_date(&path).await?;
        let writer = Writer::open(&path)?;
        check_keys(&writer, vault.as_ref()).await?;
        let readers = Readers::open(&path)?;
        Ok(Self {
            path,
            vault,
            writer,
            readers,
        })
    }

    /// Ends the connections, after which the file can be copied or removed.
    pub async fn close(&self) {
        self.writer.close().await;
    }
}

/// Runs the migrations. The file is in WAL mode from then on.
async fn bring_up_to_date(path: &Path) -> Result<()> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .foreign_keys(true)
        .busy_timeout(PATIENCE);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    let done = MIGRATIONS.run(&pool).await;
    pool.close().await;
    done.map_err(|error| StoreError::Schema(error.to_string()))
}

/// The file in `sqlite:FILE`.
///
/// # Errors
/// [`StoreError::BadUrl`].
pub fn file_of(url: &str) -> Result<&Path> {
    url.strip_prefix("sqlite:")
        .filter(|file| !file.is_empty() && !file.contains(":memory:"))
        .map(Path::new)
        .ok_or_else(|| StoreError::BadUrl(url.to_owned()))
}

/// Names stand in the file in clear: nobody else on the machine may read it. SQLite gives its other files the same mode.
fn create_private(path: &Path) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(path)
        .map(drop)
        .map_err(|error| StoreError::Engine(format!("{}: {error}", path.display())))
}

async fn check_keys(writer: &Writer, vault: &dyn Vault) -> Result<()> {
    let ours = vault.mac(MacKind::KeyCheck, b"mi-cuenta");
    let check = move |write: &rusqlite::Transaction<'_>| {
        write.execute(
            "INSERT INTO key_check (only_row, mac) VALUES (1, ?1) ON CONFLICT DO NOTHING",
            [ours],
        )?;
        let theirs: Vec<u8> = write.query_row("SELECT mac FROM key_check", [], |row| row.get(0))?;
        if theirs == ours { Ok(()) } else { Err(StoreError::OtherKeys) }
    };
    writer.keep(check).await
}
