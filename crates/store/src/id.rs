//! Keys inside the database, and ids that the outside may see.

use std::fmt;

/// A keyed MAC (HMAC-SHA-256) or another 32-byte digest.
pub type Mac = [u8; 32];

/// A participant inside this database. It never leaves the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ParticipantKey(pub i64);

/// An id that the outside may see: 16 unguessable bytes, written as 32 hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PublicId(pub [u8; 16]);

impl PublicId {
    /// The first half of a keyed MAC.
    #[must_use]
    pub fn from_mac(mac: &Mac) -> Self {
        let mut half = [0; 16];
        half.copy_from_slice(&mac[..16]);
        Self(half)
    }

    /// Reads 32 lower-case hex digits, and nothing else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        let text: &[u8; 32] = text.as_bytes().try_into().ok()?;
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for PublicId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0; 32];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            pair[0] = HEX[usize::from(byte >> 4)];
            pair[1] = HEX[usize::from(byte & 15)];
        }
        out.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

const HEX: &[u8; 16] = b"0123456789abcdef";

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_id_is_read_as_it_is_written(bytes: [u8; 16]) {
            prop_assert_eq!(PublicId::parse(&PublicId(bytes).to_string()), Some(PublicId(bytes)));
        }
    }

    #[test]
    fn anything_else_is_no_id() {
        for text in [
            "",
            "00",
            "0123456789abcdef0123456789abcdeF",
            "0123456789abcdef0123456789abcdef0",
            "ñ123456789abcdef0123456789abcde",
        ] {
            assert_eq!(PublicId::parse(text), None, "{text}");
        }
    }
}
