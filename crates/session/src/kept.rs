//! What is kept for an account.

use secrecy::{ExposeSecret, SecretString};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// The layout of [`Kept::to_bytes`]; another one is not guessed at.
const LAYOUT: u8 = 1;

/// The secrets of one account on this computer.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Kept {
    /// The service that gave the token, as an address: it is never shown to another one.
    pub server: String,
    /// The bearer token; absent once the session ended, while the copy may still be read.
    #[zeroize(skip)]
    pub token: Option<SecretString>,
    /// The key of the sealed copy.
    pub copy_key: [u8; 32],
}

impl Kept {
    /// As one secret: layout, key, length of the address, address, token. At most 2,560 bytes fit in every keychain.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let token = self.token.as_ref().map_or("", ExposeSecret::expose_secret);
        let length = u16::try_from(self.server.len()).unwrap_or(u16::MAX);
        // Room for all of it at once: a vector that grows leaves pieces behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(35 + self.server.len() + token.len()));
        bytes.push(LAYOUT);
        bytes.extend_from_slice(&self.copy_key);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(self.server.as_bytes());
        bytes.extend_from_slice(token.as_bytes());
        bytes
    }

    /// What [`Self::to_bytes`] wrote, or nothing.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (&LAYOUT, rest) = bytes.split_first()? else { return None };
        let (key, rest) = rest.split_first_chunk::<32>()?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let (server, token) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        let token = std::str::from_utf8(token).ok()?;
        Some(Self {
            server: std::str::from_utf8(server).ok()?.to_owned(),
            token: (!token.is_empty()).then(|| SecretString::from(token)),
            copy_key: *key,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(token: Option<&str>) -> Kept {
        Kept {
            server: "https://cuenta.example".into(),
            token: token.map(SecretString::from),
            copy_key: [7; 32],
        }
    }

    #[test]
    fn what_is_kept_comes_back_with_and_without_a_session() {
        for token in [None, Some("t0ken")] {
            let back = Kept::from_bytes(&kept(token).to_bytes()).unwrap();
            assert_eq!(back.server, "https://cuenta.example");
            assert_eq!(back.token.as_ref().map(ExposeSecret::expose_secret), token);
            assert_eq!(back.copy_key, [7; 32]);
        }
    }

    #[test]
    fn a_secret_cut_short_or_of_another_layout_is_none() {
        let bytes = kept(None).to_bytes();
        for length in 0..bytes.len() {
            assert!(Kept::from_bytes(&bytes[..length]).is_none(), "{length}");
        }
        assert!(Kept::from_bytes(&[&[9], &bytes[1..]].concat()).is_none());
    }
}
