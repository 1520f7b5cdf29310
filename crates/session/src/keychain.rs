//! The keychain as the app sees it: asynchronous, with a time limit, and in order.

use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use tokio::sync::oneshot;
use zeroize::Zeroizing;

use crate::fault::Fault;
use crate::memory::Memory;
use crate::system::System;

/// Long enough for a slow disk; short enough that a hidden prompt does not hold the app up.
const PATIENCE: Duration = Duration::from_secs(4);

/// A secret as bytes; at most 2,560 of them fit into every system's keychain. What they mean is the app's business.
pub type Secret = Zeroizing<Vec<u8>>;

/// A place for secrets. Calls may block for as long as they like.
pub(crate) trait Place: Send {
    fn get(&mut self, slot: &str) -> Result<Option<Secret>, Fault>;
    fn set(&mut self, slot: &str, secret: &[u8]) -> Result<(), Fault>;
    fn delete(&mut self, slot: &str) -> Result<(), Fault>;
}

type Job = Box<dyn FnOnce(&mut dyn Place) + Send>;

/// The keychain. Clones speak to the same one.
///
/// One thread of its own owns the platform's store: the store of Windows asks for that, the one of Linux must not be
/// called on a worker of the runtime, and calls that are held up then stay in order and do not pile up as threads.
#[derive(Clone)]
pub struct Keychain {
    jobs: Sender<Job>,
    patience: Duration,
    memory_only: bool,
}

impl Keychain {
    /// The system's own: Secret Service, Credential Manager or Keychain.
    #[must_use]
    pub fn system() -> Self {
        Self::of(System::default(), PATIENCE, false)
    }

    /// Memory alone, for a shared computer or one without a keychain. It is gone with the program.
    #[must_use]
    pub fn memory_only() -> Self {
        Self::of(Memory::default(), PATIENCE, true)
    }

    /// Whether nothing outlives the program.
    #[must_use]
    pub fn is_memory_only(&self) -> bool {
        self.memory_only
    }

    /// What is kept under `slot`, which names one person on this computer.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn get(&self, slot: &str) -> Result<Option<Secret>, Fault> {
        let slot = slot.to_owned();
        self.call(move |place| place.get(&slot), |_| ()).await
    }

    /// Keeps it where nothing is kept yet.
    ///
    /// # Errors
    /// [`Fault`]. Nothing is kept then, not even later on.
    pub async fn set(&self, slot: &str, secret: &[u8]) -> Result<(), Fault> {
        let undone = slot.to_owned();
        self.put(slot, secret, move |place| _ = place.delete(&undone)).await
    }

    /// Keeps it instead of `before`.
    ///
    /// # Errors
    /// [`Fault`]. Then `before` is kept, for it may open what nothing else opens.
    pub async fn replace(&self, slot: &str, before: &[u8], secret: &[u8]) -> Result<(), Fault> {
        let (before, undone) = (Secret::new(before.to_vec()), slot.to_owned());
        self.put(slot, secret, move |place| _ = place.set(&undone, &before)).await
    }

    /// Whoever gave up waiting has told the person that it is not kept: then `undo`.
    async fn put(&self, slot: &str, secret: &[u8], undo: impl FnOnce(&mut dyn Place) + Send + 'static) -> Result<(), Fault> {
        let (secret, slot) = (Secret::new(secret.to_vec()), slot.to_owned());
        self.call(move |place| place.set(&slot, &secret), undo).await
    }

    /// Keeps nothing. Nothing there is as good.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn delete(&self, slot: &str) -> Result<(), Fault> {
        let slot = slot.to_owned();
        self.call(move |place| place.delete(&slot), |_| ()).await
    }

    /// Writes, reads and deletes something of no worth.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn check(&self) -> Result<(), Fault> {
        let try_out = |place: &mut dyn Place| {
            place.set("check", b"check")?;
            let read = place.get("check")?;
            place.delete("check")?;
            if read.is_some_and(|read| *read == b"check") {
                Ok(())
            } else {
                Err(Fault::Other)
            }
        };
        self.call(try_out, |_| ()).await
    }

    pub(crate) fn of(mut place: impl Place + 'static, patience: Duration, memory_only: bool) -> Self {
        let (jobs, queue) = channel::<Job>();
        // Where no thread can be had, the queue is gone, and every call says Absent.
        let thread = std::thread::Builder::new().name("keychain".into());
        drop(thread.spawn(move || queue.into_iter().for_each(|job| job(&mut place))));
        Self {
            jobs,
            patience,
            memory_only,
        }
    }

    /// Does `work` in its turn, unless the caller has given up by then; `undo` is for one who gave up meanwhile.
    async fn call<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Place) -> Result<T, Fault> + Send + 'static,
        undo: impl FnOnce(&mut dyn Place) + Send + 'static,
    ) -> Result<T, Fault> {
        let (answer, answered) = oneshot::channel();
        let job = move |place: &mut dyn Place| {
            if !answer.is_closed() {
                let result = work(place);
                let done = result.is_ok();
                if answer.send(result).is_err() && done {
                    undo(place);
                }
            }
        };
        self.jobs.send(Box::new(job)).map_err(|_| Fault::Absent)?;
        match tokio::time::timeout(self.patience, answered).await {
            Ok(result) => result.unwrap_or(Err(Fault::Other)),
            Err(_) => Err(Fault::TimedOut),
        }
    }
}
