//! Bulk loading: prepared statements in one transaction, on a thread of its own.

mod revisions;
mod rows;

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::{PATIENCE, SqliteStore};
use crate::load::{Feed, Load, Loaded};
use crate::vault::Vault;
use crate::{Result, StoreError};
use revisions::Revisions;

/// A load that runs.
struct Running<'db> {
    db: &'db Transaction<'db>,
    vault: &'db dyn Vault,
    revisions: Revisions,
    loaded: Loaded,
}

#[async_trait]
impl Load for SqliteStore {
    async fn load(&self, feed: Feed) -> Result<Loaded> {
        let (path, vault) = (self.path.clone(), Arc::clone(&self.vault));
        tokio::task::spawn_blocking(move || run(&path, vault.as_ref(), feed))
            .await
            .map_err(|error| StoreError::Engine(error.to_string()))?
    }
}

fn run(path: &Path, vault: &dyn Vault, feed: Feed) -> Result<Loaded> {
    let mut connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.pragma_update(None, "foreign_keys", true)?;
    // 64 MiB: rows that come in no order touch pages all over the file.
    connection.pragma_update(None, "cache_size", -65_536)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut running = Running {
        db: &transaction,
        vault,
        revisions: Revisions::default(),
        loaded: Loaded::default(),
    };
    if !feed(&mut running)? {
        return Ok(Loaded::default());
    }
    let Running { revisions, loaded, .. } = running;
    revisions.write(&transaction)?;
    transaction.commit()?;
    // Back to a small WAL, or readers look through all of it; if one is reading just now, the next write will do it.
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(loaded)
}
