//! The service's keys at work: MACs that find, and seals that only these keys open.

use std::sync::Arc;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use domain::clock::{Entropy, random};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use store::Mac;
use store::vault::{MacKind, SealKind, Unsealable, Vault};
use zeroize::Zeroizing;

use crate::keys::Keys;

/// Bytes of a nonce of XChaCha20-Poly1305; random ones of this length never meet.
const NONCE: usize = 24;

/// The keys, one for every purpose, made of those in the file.
pub struct KeyVault {
    macs: [Hmac<Sha256>; MACS.len()],
    seals: [XChaCha20Poly1305; SEALS.len()],
    entropy: Arc<dyn Entropy>,
}

/// Names that keys are derived by; a database depends on them, so a name never changes.
const MACS: [&str; 8] = [
    "identifier",
    "birth-date",
    "public-id",
    "tries",
    "idempotency",
    "key-check",
    "association",
    "enrolment",
];
const SEALS: [&str; 5] = ["identity", "profile", "other-party", "letter", "account"];

const fn mac_place(kind: MacKind) -> usize {
    match kind {
        MacKind::Identifier => 0,
        MacKind::BirthDate => 1,
        MacKind::PublicId => 2,
        MacKind::Tries => 3,
        MacKind::Idempotency => 4,
        MacKind::KeyCheck => 5,
        MacKind::Association => 6,
        MacKind::Enrolment => 7,
    }
}

const fn seal_place(kind: SealKind) -> usize {
    match kind {
        SealKind::Identity => 0,
        SealKind::Profile => 1,
        SealKind::OtherParty => 2,
        SealKind::Letter => 3,
        SealKind::Account => 4,
    }
}

impl KeyVault {
    /// Over the keys of a file.
    #[must_use]
    pub fn new(keys: &Keys, entropy: Arc<dyn Entropy>) -> Self {
        Self {
            macs: MACS.map(|name| hmac(&derived(&keys.mac, name))),
            seals: SEALS.map(|name| cipher(&derived(&keys.seal, name))),
            entropy,
        }
    }
}

impl Vault for KeyVault {
    fn mac(&self, kind: MacKind, message: &[u8]) -> Mac {
        finished(self.macs[mac_place(kind)].clone(), message)
    }

    fn seal(&self, kind: SealKind, context: &[u8], clear: &[u8]) -> Result<Vec<u8>, Unsealable> {
        seal_with(&self.seals[seal_place(kind)], &*self.entropy, context, clear)
    }

    fn open(&self, kind: SealKind, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
        open_with(&self.seals[seal_place(kind)], context, sealed)
    }
}

/// A cipher over a key.
#[must_use]
pub fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&(*key).into())
}

/// Seals as nonce and ciphertext.
///
/// # Errors
/// [`Unsealable`] for more than 256 GiB.
pub fn seal_with(cipher: &XChaCha20Poly1305, entropy: &dyn Entropy, context: &[u8], clear: &[u8]) -> Result<Vec<u8>, Unsealable> {
    let nonce: [u8; NONCE] = random(entropy);
    let payload = Payload { msg: clear, aad: context };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| Unsealable)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Opens what [`seal_with`] made.
///
/// # Errors
/// [`Unsealable`], if a bit, the context or the key differs.
pub fn open_with(cipher: &XChaCha20Poly1305, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(Unsealable)?;
    let payload = Payload { msg: sealed, aad: context };
    cipher
        .decrypt(&XNonce::from(*nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| Unsealable)
}

/// A key for one purpose: HMAC as a pseudorandom function of its name (NIST SP 800-108).
fn derived(key: &[u8; 32], name: &str) -> Zeroizing<Mac> {
    Zeroizing::new(finished(hmac(key), name.as_bytes()))
}

/// HMAC keyed with 32 bytes; it pads them to its block with zeros itself (RFC 2104).
fn hmac(key: &[u8; 32]) -> Hmac<Sha256> {
    let mut block = Zeroizing::new([0; 64]);
    block[..32].copy_from_slice(key);
    Hmac::new(&(*block).into())
}

fn finished(mut hmac: Hmac<Sha256>, message: &[u8]) -> Mac {
    hmac.update(message);
    hmac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    struct Fixed;

    impl Entropy for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(9);
        }
    }

    fn vault(byte: u8) -> KeyVault {
        let keys = Keys {
            pepper: [byte; 32],
            mac: [byte; 32],
            seal: [byte; 32],
        };
        KeyVault::new(&keys, Arc::new(Fixed))
    }

    #[test]
    fn every_purpose_has_a_key_of_its_own() {
        let kinds = [
            MacKind::Identifier,
            MacKind::BirthDate,
            MacKind::PublicId,
            MacKind::Tries,
            MacKind::Idempotency,
            MacKind::KeyCheck,
            MacKind::Association,
            MacKind::Enrolment,
        ];
        let macs: BTreeSet<_> = kinds
            .iter()
            .flat_map(|&kind| [vault(1).mac(kind, b"x"), vault(2).mac(kind, b"x")])
            .collect();
        assert_eq!(macs.len(), 16);
    }

    #[test]
    fn a_seal_opens_only_whole_of_its_kind_in_its_place_and_with_its_keys() {
        let sealed = vault(1).seal(SealKind::Identity, b"row 7", b"900-12-3456").unwrap();
        assert_eq!(*vault(1).open(SealKind::Identity, b"row 7", &sealed).unwrap(), b"900-12-3456");
        assert!(vault(1).open(SealKind::Profile, b"row 7", &sealed).is_err());
        assert!(vault(1).open(SealKind::Identity, b"row 8", &sealed).is_err());
        assert!(vault(2).open(SealKind::Identity, b"row 7", &sealed).is_err());
        assert!(vault(1).open(SealKind::Identity, b"row 7", &sealed[..20]).is_err());
        for at in 0..sealed.len() {
            let mut altered = sealed.clone();
            altered[at] ^= 1;
            assert!(vault(1).open(SealKind::Identity, b"row 7", &altered).is_err(), "byte {at}");
        }
    }

    #[test]
    fn hmac_is_as_rfc_4231_says() {
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        let mac = finished(hmac(&key), b"Hi There");
        assert_eq!(mac[..4], [0xb0, 0x34, 0x4c, 0x61]);
    }
}
