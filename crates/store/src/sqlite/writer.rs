//! The one connection that writes, on a thread of its own: writes queue in the program and never meet in the file, and
//! a whole transaction costs one hop to another thread.

use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};
use tokio::sync::oneshot;

use super::PATIENCE;
use crate::{Result, StoreError};

/// How a transaction ends that did not fail.
pub(super) enum End<T> {
    /// What was written stays.
    Keep(T),
    /// All of it is undone.
    Undo(T),
}

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// The writer's queue.
pub(super) struct Writer {
    jobs: Mutex<Option<Sender<Job>>>,
    ended: Mutex<Option<oneshot::Receiver<()>>>,
}

impl Writer {
    /// Opens the connection and starts its thread.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let mut connection = connect(path)?;
        let (jobs, queue) = channel::<Job>();
        let (tell, ended) = oneshot::channel();
        let work = move || {
            queue.into_iter().for_each(|job| job(&mut connection));
            drop(connection);
            tell.send(()).ok();
        };
        let thread = std::thread::Builder::new().name("sqlite-writer".into()).spawn(work);
        thread.map_err(|error| StoreError::Engine(error.to_string()))?;
        Ok(Self {
            jobs: Mutex::new(Some(jobs)),
            ended: Mutex::new(Some(ended)),
        })
    }

    /// Runs `work` in a transaction that holds the write lock from the start, so that what it reads is what it changes.
    /// A caller who is gone before its turn has written nothing.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<End<T>> + Send + 'static,
    ) -> Result<T> {
        self.queue(|connection| transact(connection, work)).await
    }

    /// The same where everything that is written stays.
    pub(super) async fn keep<T: Send + 'static>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T> + Send + 'static) -> Result<T> {
        self.write(|write| work(write).map(End::Keep)).await
    }

    /// The same without waiting for the disk: it is there at the latest when the next write is, which is before anybody is
    /// told what came of this one. A program that is killed loses nothing of it.
    pub(super) async fn write_soon<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<End<T>> + Send + 'static,
    ) -> Result<T> {
        self.queue(|connection| {
            connection.pragma_update(None, "synchronous", "NORMAL")?;
            let answer = transact(connection, work);
            connection.pragma_update(None, "synchronous", "FULL")?;
            answer
        })
        .await
    }

    async fn queue<T: Send + 'static>(&self, work: impl FnOnce(&mut Connection) -> Result<T> + Send + 'static) -> Result<T> {
        let (answer, answered) = oneshot::channel();
        let job = move |connection: &mut Connection| {
            if !answer.is_closed() {
                answer.send(work(connection)).ok();
            }
        };
        let closed = || StoreError::Engine("closed".to_owned());
        let queued = match lock(&self.jobs).as_ref() {
            Some(jobs) => jobs.send(Box::new(job)).map_err(|_| closed()),
            None => Err(closed()),
        };
        queued?;
        answered.await.unwrap_or_else(|_| Err(closed()))
    }

    /// Ends the thread and its connection, once what is queued is done.
    pub(super) async fn close(&self) {
        drop(lock(&self.jobs).take());
        let ended = lock(&self.ended).take();
        if let Some(ended) = ended {
            ended.await.ok();
        }
    }
}

fn transact<T>(connection: &mut Connection, work: impl FnOnce(&Transaction<'_>) -> Result<End<T>>) -> Result<T> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    match work(&transaction)? {
        End::Keep(value) => transaction.commit().map(|()| value).map_err(StoreError::from),
        End::Undo(value) => Ok(value),
    }
}

fn connect(path: &Path) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.pragma_update(None, "foreign_keys", true)?;
    // 16 MiB of pages: what is written next lies near what was written last.
    connection.pragma_update(None, "cache_size", -16_384)?;
    // What a person was told is done stays done when the power goes.
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(connection)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
