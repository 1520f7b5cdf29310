//! The name of an account's folder: random, so that it says nothing.

use std::fmt;
use std::str::FromStr;

use domain::clock::{Entropy, random};

/// One account on this computer, as a folder and as an entry in the keychain; 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Slot(pub(crate) [u8; 16]);

impl Slot {
    /// A new one.
    #[must_use]
    pub fn random(entropy: &dyn Entropy) -> Self {
        Self(random(entropy))
    }
}

impl fmt::Display for Slot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

/// Not the name of a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a slot")]
pub struct NotASlot;

impl FromStr for Slot {
    type Err = NotASlot;

    fn from_str(name: &str) -> Result<Self, NotASlot> {
        let plain = name.len() == 32 && name.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !plain {
            return Err(NotASlot);
        }
        u128::from_str_radix(name, 16).map(|n| Self(n.to_be_bytes())).map_err(|_| NotASlot)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_is_read_back_from_its_name_and_nothing_else_is_one() {
        let slot = Slot([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255]);
        assert_eq!(slot.to_string().parse(), Ok(slot));
        for other in ["", "..", "+0010203040506070809000102030405", "000102030405060708090A0B0C0D0E0F"] {
            assert_eq!(other.parse::<Slot>(), Err(NotASlot), "{other}");
        }
    }
}
