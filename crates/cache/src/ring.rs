//! A person's key ring: the one secret that the keychain holds of them. It opens their copies and carries their sessions.

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use domain::clock::{Entropy, random};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::fault::RingFault;
use crate::fields::Fields;
use crate::key::{CopyKey, Cost, DevicePin, Stretch, ring_key};
use crate::slot::Slot;

/// The layout; another one is not guessed at.
const LAYOUT: u8 = 2;
/// Layout, random key, whether there is a device PIN, its cost and salt, nonce.
const HEADER: usize = 1 + 32 + 1 + 12 + 16 + 24;
/// What fits into every system's keychain.
const MOST: usize = 2560;

/// A key ring that is open.
#[derive(Clone)]
pub struct Ring {
    slot: Slot,
    lock: Lock,
    /// What hangs on it.
    pub accounts: Vec<RingAccount>,
}

/// One account's secrets on this computer.
#[derive(Clone)]
pub struct RingAccount {
    /// The name of its copy.
    pub slot: Slot,
    /// [`contract::session::Session::account`].
    pub account: String,
    /// The programme's id.
    pub program: String,
    /// The service that gave the token, as an address: it is never shown to another one.
    pub server: String,
    /// The bearer token; absent once the session ended, while the copy may still be read.
    pub token: Option<SecretString>,
    /// The key of its copy.
    pub key: CopyKey,
}

/// What seals the ring, known as long as it is open, so that it can be sealed again without the device PIN.
#[derive(Clone)]
struct Lock {
    random: Zeroizing<[u8; 32]>,
    stretch: Option<Stretch>,
    key: Zeroizing<[u8; 32]>,
}

impl Lock {
    fn new(slot: Slot, pin: Option<(&DevicePin, Cost)>, entropy: &dyn Entropy) -> Option<Self> {
        let random_key = Zeroizing::new(random(entropy));
        let pin = pin.map(|(pin, cost)| {
            let salt = random(entropy);
            (pin, Stretch { cost, salt })
        });
        Some(Self {
            key: ring_key(slot, &random_key, pin)?,
            random: random_key,
            stretch: pin.map(|(_, stretch)| stretch),
        })
    }
}

impl Ring {
    /// An empty one, without a device PIN. None where no key can be derived.
    #[must_use]
    pub fn new(slot: Slot, entropy: &dyn Entropy) -> Option<Self> {
        Some(Self {
            slot,
            lock: Lock::new(slot, None, entropy)?,
            accounts: Vec::new(),
        })
    }

    /// Whose it is.
    #[must_use]
    pub fn slot(&self) -> Slot {
        self.slot
    }

    /// Whether a device PIN opens it.
    #[must_use]
    pub fn has_pin(&self) -> bool {
        self.lock.stretch.is_some()
    }

    /// Seals it with another device PIN, or with none, from now on; what hangs on it stays. Returns whether that was done:
    /// not where the cost is not allowed or there is no memory for it.
    #[must_use]
    pub fn set_pin(&mut self, pin: Option<(&DevicePin, Cost)>, entropy: &dyn Entropy) -> bool {
        let lock = Lock::new(self.slot, pin, entropy);
        lock.map(|lock| self.lock = lock).is_some()
    }

    /// Whether this is its device PIN.
    ///
    /// # Errors
    /// [`RingFault::NoMemory`].
    pub fn is_pin(&self, pin: &DevicePin) -> Result<bool, RingFault> {
        let Some(stretch) = self.lock.stretch else { return Ok(false) };
        let key = ring_key(self.slot, &self.lock.random, Some((pin, stretch))).ok_or(RingFault::NoMemory)?;
        // Both are derived here; how long the comparison takes tells nobody anything.
        Ok(*key == *self.lock.key)
    }

    /// For the keychain. None where so much hangs on it that not every keychain would take it.
    #[must_use]
    pub fn seal(&self, entropy: &dyn Entropy) -> Option<Vec<u8>> {
        let text = self.text()?;
        let nonce: [u8; 24] = random(entropy);
        let mut bytes = Vec::with_capacity(HEADER + text.len() + 16);
        bytes.push(LAYOUT);
        bytes.extend_from_slice(&*self.lock.random);
        bytes.push(u8::from(self.lock.stretch.is_some()));
        let none = Stretch {
            cost: Cost {
                memory: 0,
                passes: 0,
                lanes: 0,
            },
            salt: [0; 16],
        };
        let Stretch { cost, salt } = self.lock.stretch.unwrap_or(none);
        for number in [cost.memory, cost.passes, cost.lanes] {
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        bytes.extend_from_slice(&salt);
        bytes.extend_from_slice(&nonce);
        let payload = Payload { msg: &text, aad: &bytes };
        let sealed = cipher(&self.lock.key).encrypt(&XNonce::from(nonce), payload).ok()?;
        bytes.extend_from_slice(&sealed);
        (bytes.len() <= MOST).then_some(bytes)
    }

    /// Opens what [`Self::seal`] wrote for this person.
    ///
    /// # Errors
    /// [`RingFault`].
    pub fn open(slot: Slot, bytes: &[u8], pin: Option<&DevicePin>) -> Result<Self, RingFault> {
        let sealed = Sealed::parse(bytes).ok_or(RingFault::Damaged)?;
        let with = match (sealed.stretch, pin) {
            (Some(stretch), Some(pin)) => Some((pin, stretch)),
            (Some(_), None) => return Err(RingFault::PinNeeded),
            (None, _) => None,
        };
        let key = ring_key(slot, sealed.random, with).ok_or(RingFault::NoMemory)?;
        let payload = Payload {
            msg: sealed.text,
            aad: sealed.header,
        };
        let text = cipher(&key).decrypt(&XNonce::from(*sealed.nonce), payload);
        let text = text.map(Zeroizing::new).map_err(|_| match with {
            Some(_) => RingFault::WrongPin,
            None => RingFault::Damaged,
        })?;
        Ok(Self {
            slot,
            lock: Lock {
                random: Zeroizing::new(*sealed.random),
                stretch: sealed.stretch,
                key,
            },
            accounts: read(&text).ok_or(RingFault::Damaged)?,
        })
    }

    fn text(&self) -> Option<Zeroizing<Vec<u8>>> {
        let keys: Vec<_> = self
            .accounts
            .iter()
            .map(|account| Zeroizing::new(BASE64.encode(account.key.expose())))
            .collect();
        let accounts = self.accounts.iter().zip(&keys).map(|(account, key)| Written {
            slot: account.slot.to_string(),
            account: &account.account,
            program: &account.program,
            server: &account.server,
            token: account.token.as_ref().map(ExposeSecret::expose_secret),
            key,
        });
        let written = Contents {
            accounts: accounts.collect(),
        };
        // Room for all of it at once: a vector that grows leaves pieces behind.
        let mut text = Zeroizing::new(Vec::with_capacity(MOST));
        serde_json::to_writer(&mut *text, &written).ok()?;
        Some(text)
    }
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&(*key).into())
}

#[derive(Serialize, Deserialize)]
struct Contents<T> {
    accounts: Vec<T>,
}

#[derive(Serialize)]
struct Written<'a> {
    slot: String,
    account: &'a str,
    program: &'a str,
    server: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<&'a str>,
    key: &'a str,
}

#[derive(Deserialize, Zeroize, ZeroizeOnDrop)]
struct Read {
    slot: String,
    account: String,
    program: String,
    server: String,
    #[serde(default)]
    token: Option<String>,
    key: String,
}

fn read(text: &[u8]) -> Option<Vec<RingAccount>> {
    let contents: Contents<Read> = serde_json::from_slice(text).ok()?;
    let account = |read: &Read| {
        let key = Zeroizing::new(BASE64.decode(&read.key).ok()?);
        Some(RingAccount {
            slot: read.slot.parse().ok()?,
            account: read.account.clone(),
            program: read.program.clone(),
            server: read.server.clone(),
            token: read.token.as_deref().map(SecretString::from),
            key: CopyKey::new(key.as_slice().try_into().ok()?),
        })
    };
    contents.accounts.iter().map(account).collect()
}

/// A sealed ring taken apart, nothing of it believed yet.
struct Sealed<'a> {
    random: &'a [u8; 32],
    stretch: Option<Stretch>,
    nonce: &'a [u8; 24],
    header: &'a [u8],
    text: &'a [u8],
}

impl<'a> Sealed<'a> {
    fn parse(bytes: &'a [u8]) -> Option<Self> {
        let header = bytes.get(..HEADER)?;
        let mut rest = Fields(bytes);
        (rest.take::<1>()? == &[LAYOUT]).then_some(())?;
        let random = rest.take()?;
        let has_pin = rest.take::<1>()?[0];
        let cost = Cost {
            memory: rest.number()?,
            passes: rest.number()?,
            lanes: rest.number()?,
        };
        let salt = *rest.take()?;
        let stretch = match has_pin {
            0 => None,
            1 if cost.is_allowed() => Some(Stretch { cost, salt }),
            _ => return None,
        };
        Some(Self {
            random,
            stretch,
            nonce: rest.take()?,
            header,
            text: rest.0,
        })
    }
}
