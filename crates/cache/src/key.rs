//! Keys that seal: HKDF-SHA-256 (RFC 5869) over a random key and, for a person's key ring where one is set, Argon2id of the
//! device PIN.

use argon2::{Algorithm, Argon2, Params, Version};
use domain::clock::{Entropy, random};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::slot::Slot;

/// The random key of a copy; it lies in its person's key ring and nowhere else.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct CopyKey([u8; 32]);

impl CopyKey {
    /// A new one.
    #[must_use]
    pub fn random(entropy: &dyn Entropy) -> Self {
        Self(random(entropy))
    }

    /// One from a key ring.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// For a key ring.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

/// What Argon2id may cost (RFC 9106).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// For a new device PIN.
    pub const USUAL: Self = Self {
        memory: 64 * 1024,
        passes: 3,
        lanes: 1,
    };

    /// Below it a PIN is guessed too fast; above it a planted entry would hang the computer.
    #[must_use]
    pub const fn is_allowed(self) -> bool {
        self.memory >= 19_456 && self.memory <= 256 * 1024 && self.passes >= 2 && self.passes <= 10 && self.lanes >= 1 && self.lanes <= 4
    }
}

/// The device PIN: not the account's, and no protection without the random key.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DevicePin(String);

impl DevicePin {
    /// Takes the text over.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(text)
    }
}

/// How a device PIN goes into the key; lies in clear at the head of a key ring, and is authenticated with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub cost: Cost,
    pub salt: [u8; 16],
}

/// The key that seals, and the mark by which another key is told from damage.
#[derive(ZeroizeOnDrop)]
pub(crate) struct Seal {
    pub key: [u8; 32],
    pub mark: [u8; 8],
}

impl Seal {
    /// Derives it.
    pub fn derive(slot: Slot, key: &CopyKey) -> Option<Self> {
        let hkdf = Hkdf::<Sha256>::new(Some(&slot.0), &key.0);
        let mut seal = Self {
            key: [0; 32],
            mark: [0; 8],
        };
        hkdf.expand(b"mi-cuenta copy 2: seal", &mut seal.key).ok()?;
        hkdf.expand(b"mi-cuenta copy 2: mark", &mut seal.mark).ok()?;
        Some(seal)
    }
}

/// The key that seals a key ring; none if the cost is not allowed, or Argon2id finds no memory.
pub(crate) fn ring_key(slot: Slot, random: &[u8; 32], pin: Option<(&DevicePin, Stretch)>) -> Option<Zeroizing<[u8; 32]>> {
    let mut material = Zeroizing::new([0; 64]);
    let (from_random, from_pin) = material.split_at_mut(32);
    from_random.copy_from_slice(random);
    let used = match pin {
        Some((pin, stretch)) => {
            stretch_into(pin, stretch, from_pin)?;
            64
        }
        None => 32,
    };
    let hkdf = Hkdf::<Sha256>::new(Some(&slot.0), &material[..used]);
    let mut key = Zeroizing::new([0; 32]);
    hkdf.expand(b"mi-cuenta ring 2: seal", &mut *key).ok()?;
    Some(key)
}

fn stretch_into(pin: &DevicePin, stretch: Stretch, out: &mut [u8]) -> Option<()> {
    let Cost { memory, passes, lanes } = stretch.cost;
    if !stretch.cost.is_allowed() {
        return None;
    }
    let params = Params::new(memory, passes, lanes, Some(out.len())).ok()?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into(pin.0.as_bytes(), &stretch.salt, out).ok()
}
