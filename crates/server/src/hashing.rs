//! PIN hashes: Argon2id (RFC 9106), as many at once as there are cores, in memory that is used again.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

/// KiB of memory for one hash.
pub const MEMORY_KIB: u32 = 19_456;
/// Passes over it.
pub const PASSES: u32 = 2;
/// Lanes.
pub const LANES: u32 = 1;

/// Bytes of a salt.
pub type Salt = [u8; 16];
/// A finished hash.
pub type Hash = [u8; 32];

/// How much work is taken on at once.
#[derive(Debug, Clone, Copy)]
pub struct Load {
    /// Hashes computed at the same time; one a core.
    pub at_once: usize,
    /// Hashes that may wait for their turn.
    pub waiting: usize,
    /// The longest that one waits.
    pub wait: Duration,
}

impl Load {
    /// What suits a computer with so many cores.
    #[must_use]
    pub fn for_cores(cores: usize) -> Self {
        Self {
            at_once: cores.max(1),
            waiting: cores.max(1) * 32,
            wait: Duration::from_secs(5),
        }
    }
}

/// Why there is no hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// More is asked for than is taken on at once; to be tried again.
    #[error("too many PIN hashes at once")]
    Busy,
    /// The computation itself failed; there is nothing that the person can do.
    #[error("a PIN could not be hashed")]
    Failed,
}

/// Computes PIN hashes.
pub struct Hashing {
    pepper: Zeroizing<[u8; 32]>,
    turns: Arc<Semaphore>,
    queue: Semaphore,
    wait: Duration,
    arenas: Mutex<Vec<Vec<Block>>>,
}

impl Hashing {
    /// With the pepper that goes into every hash.
    #[must_use]
    pub fn new(pepper: [u8; 32], load: Load) -> Self {
        Self {
            pepper: Zeroizing::new(pepper),
            turns: Arc::new(Semaphore::new(load.at_once)),
            queue: Semaphore::new(load.at_once + load.waiting),
            wait: load.wait,
            arenas: Mutex::default(),
        }
    }

    /// Whether one more may wait. Ask before counting a try, so that a service that is busy costs nobody one.
    ///
    /// # Errors
    /// [`HashError::Busy`].
    pub fn room(&self) -> Result<(), HashError> {
        if self.queue.available_permits() == 0 {
            return Err(HashError::Busy);
        }
        Ok(())
    }

    /// The hash of a PIN, when its turn has come.
    ///
    /// # Errors
    /// [`HashError::Busy`] after the longest wait, or at once if too many wait already.
    pub async fn hash(self: &Arc<Self>, pin: Zeroizing<String>, salt: Salt) -> Result<Hash, HashError> {
        let _place = self.queue.try_acquire().map_err(|_| HashError::Busy)?;
        let turn = tokio::time::timeout(self.wait, Arc::clone(&self.turns).acquire_owned()).await;
        let turn = turn.map_err(|_| HashError::Busy)?.map_err(|_| HashError::Failed)?;
        let hashing = Arc::clone(self);
        // The turn goes along: a caller that gives up does not make room for one hash too many.
        let work = move || {
            let _turn = turn;
            hashing.compute(pin.as_bytes(), &salt)
        };
        tokio::task::spawn_blocking(work).await.map_err(|_| HashError::Failed)?
    }

    /// The hash of a PIN at once and on this thread: for loading sample households, not for requests.
    ///
    /// # Errors
    /// [`HashError::Failed`].
    pub fn compute(&self, pin: &[u8], salt: &Salt) -> Result<Hash, HashError> {
        // The arena is not wiped afterwards: it holds no PIN, and wiping it costs a twentieth of the hash.
        let mut arena = self
            .free_arenas()
            .pop()
            .unwrap_or_else(|| vec![Block::default(); MEMORY_KIB as usize]);
        let mut hash = [0; 32];
        let result = Params::new(MEMORY_KIB, PASSES, LANES, Some(hash.len()))
            .and_then(|params| Argon2::new_with_secret(self.pepper.as_slice(), Algorithm::Argon2id, Version::V0x13, params))
            .and_then(|argon2| argon2.hash_password_into_with_memory(pin, salt, &mut hash, &mut arena));
        self.free_arenas().push(arena);
        result.map(|()| hash).map_err(|_| HashError::Failed)
    }

    fn free_arenas(&self) -> std::sync::MutexGuard<'_, Vec<Vec<Block>>> {
        self.arenas.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether two hashes are the same, in a time that tells nothing.
#[must_use]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    subtle::ConstantTimeEq::ct_eq(one, other).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashing(load: Load) -> Arc<Hashing> {
        Arc::new(Hashing::new([7; 32], load))
    }

    fn pin(digits: &str) -> Zeroizing<String> {
        Zeroizing::new(digits.to_owned())
    }

    #[tokio::test]
    async fn a_hash_is_argon2id_with_the_pepper_also_in_used_memory() {
        let hashing = hashing(Load::for_cores(1));
        let mut expected = [0; 32];
        Argon2::new_with_secret(
            &[7; 32],
            Algorithm::Argon2id,
            Version::V0x13,
            Params::new(19_456, 2, 1, Some(32)).unwrap(),
        )
        .unwrap()
        .hash_password_into(b"4815", &[3; 16], &mut expected)
        .unwrap();
        let first = hashing.hash(pin("4815"), [3; 16]).await.unwrap();
        hashing.hash(pin("9999"), [4; 16]).await.unwrap();
        let again = hashing.hash(pin("4815"), [3; 16]).await.unwrap();
        assert!(same(&first, &expected) && same(&again, &expected));
        assert_eq!(hashing.free_arenas().len(), 1, "one core needs one arena");
    }

    #[tokio::test]
    async fn more_than_may_wait_is_refused_at_once() {
        let load = Load {
            at_once: 1,
            waiting: 1,
            wait: Duration::from_secs(5),
        };
        let hashing = hashing(load);
        let (a, b, c) = tokio::join!(
            hashing.hash(pin("1"), [0; 16]),
            hashing.hash(pin("2"), [0; 16]),
            hashing.hash(pin("3"), [0; 16])
        );
        assert!(a.is_ok() && b.is_ok());
        assert_eq!(c, Err(HashError::Busy));
    }

    #[tokio::test]
    async fn a_wait_that_is_too_long_ends() {
        let load = Load {
            at_once: 0,
            waiting: 1,
            wait: Duration::from_millis(5),
        };
        assert_eq!(hashing(load).hash(pin("1"), [0; 16]).await, Err(HashError::Busy));
    }
}
