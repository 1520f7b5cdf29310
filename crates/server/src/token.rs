//! Session tokens: 32 random bytes, of which the service keeps the SHA-256 alone.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use contract::secret::Secret;
use domain::clock::{Entropy, random};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// SHA-256 of a token. The token has 256 random bits: there is nothing to guess, so no slow hash is needed.
pub type Fingerprint = [u8; 32];

/// A new token and its fingerprint.
#[must_use]
pub fn new(entropy: &dyn Entropy) -> (Secret, Fingerprint) {
    let bytes = Zeroizing::new(random::<32>(entropy));
    (Secret::new(URL_SAFE_NO_PAD.encode(*bytes)), Sha256::digest(*bytes).into())
}

/// The fingerprint of a token as it was sent; none if it cannot be a token.
#[must_use]
pub fn fingerprint(token: &str) -> Option<Fingerprint> {
    bytes(token).map(|bytes| fingerprint_of(&bytes))
}

/// The random bytes of a token as it was sent; none if it cannot be a token.
#[must_use]
pub fn bytes(token: &str) -> Option<Zeroizing<[u8; 32]>> {
    let mut bytes = Zeroizing::new([0; 32]);
    (URL_SAFE_NO_PAD.decode_slice(token, &mut *bytes) == Ok(32)).then_some(bytes)
}

/// The fingerprint of a token's bytes.
#[must_use]
pub fn fingerprint_of(bytes: &[u8; 32]) -> Fingerprint {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed;

    impl Entropy for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0xa5);
        }
    }

    #[test]
    fn a_token_is_known_again_by_its_fingerprint_and_by_no_other() {
        let (token, kept) = new(&Fixed);
        assert_eq!(fingerprint(token.expose()), Some(kept));
        for other in ["", "x", "tooshort", &"A".repeat(43), &"A".repeat(44), "ñ"] {
            assert_ne!(fingerprint(other), Some(kept), "{other}");
        }
    }
}
