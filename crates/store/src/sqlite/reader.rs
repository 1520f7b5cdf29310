//! Read-only connections with their prepared statements kept.

use std::path::Path;
use std::sync::{Mutex, PoisonError, TryLockError};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::PATIENCE;
use crate::Result;

/// One connection for each thread that can run at a time.
pub(super) struct Readers {
    connections: Vec<Mutex<Connection>>,
}

impl Readers {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let threads = std::thread::available_parallelism().map_or(2, usize::from);
        let connections = (0..threads).map(|_| connect(path).map(Mutex::new)).collect::<Result<_>>()?;
        Ok(Self { connections })
    }

    /// Runs `read` on a connection that is free, or on the first one once it is.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        for connection in &self.connections {
            match connection.try_lock() {
                Ok(free) => return read(&free),
                Err(TryLockError::Poisoned(free)) => return read(&free.into_inner()),
                Err(TryLockError::WouldBlock) => {}
            }
        }
        read(&self.connections[0].lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The same at one instant: whatever is written meanwhile, all statements of `read` see the same rows.
    pub(super) fn read_at_once<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.read(|connection| {
            let instant = connection.unchecked_transaction()?;
            read(&instant)
        })
    }
}

fn connect(path: &Path) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    // Else a statement is prepared anew whenever a parameter that the planner could look at is bound, such as a limit:
    // that costs more than reading the rows.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // 16 MiB of pages for each connection: the upper levels of every tree stay in memory.
    connection.pragma_update(None, "cache_size", -16_384)?;
    Ok(connection)
}
