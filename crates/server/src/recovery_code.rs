//! The code on paper that changes a forgotten password where there are no secret questions.

use contract::secret::Secret;
use domain::clock::{Entropy, random};
use domain::field::FieldCode;
use domain::identifier::clean;
use zeroize::Zeroizing;

use crate::api::Api;
use crate::hashing::{Hash, HashError, Salt};

/// Digits and capitals that no two people read differently: without 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B,
/// U and V. Sixteen of them are 72 bits.
const ALPHABET: &[u8; 23] = b"34679ACDEFGHJKMNPQRTWXY";
const CHARACTERS: usize = 16;
/// Printed in groups of so many.
const GROUP: usize = 4;
/// Bytes below are spread evenly over the alphabet.
const FAIR: u8 = 230;

/// A code in the form in which it is hashed.
pub struct RecoveryCode(Zeroizing<String>);

impl RecoveryCode {
    /// A new one.
    #[must_use]
    pub fn draw(entropy: &dyn Entropy) -> Self {
        let mut code = Zeroizing::new(String::with_capacity(CHARACTERS));
        while code.len() < CHARACTERS {
            let fair = random::<CHARACTERS>(entropy).into_iter().filter(|byte| *byte < FAIR);
            let missing = CHARACTERS - code.len();
            code.extend(
                fair.take(missing)
                    .map(|byte| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()])),
            );
        }
        Self(code)
    }

    /// The code as typed: spaces, dashes and case make no difference.
    ///
    /// # Errors
    /// [`FieldCode::Missing`], [`FieldCode::BadCharacters`] or [`FieldCode::WrongLength`]; that never costs a try.
    pub fn read(typed: &str) -> Result<Self, FieldCode> {
        let code = Zeroizing::new(clean(typed).to_ascii_uppercase());
        if code.is_empty() {
            Err(FieldCode::Missing)
        } else if !code.bytes().all(|byte| ALPHABET.contains(&byte)) {
            Err(FieldCode::BadCharacters)
        } else if code.len() != CHARACTERS {
            Err(FieldCode::WrongLength)
        } else {
            Ok(Self(code))
        }
    }

    /// As it is printed: `34AC-DEFG-HJKM-NPQR`.
    #[must_use]
    pub fn printed(&self) -> Secret {
        let groups: Vec<_> = (0..CHARACTERS).step_by(GROUP).map(|at| &self.0[at..at + GROUP]).collect();
        Secret::new(groups.join("-"))
    }

    /// Its hash. What it is stands in it, so that it is never a password's.
    ///
    /// # Errors
    /// As [`crate::hashing::Hashing::hash`].
    pub async fn hash(&self, api: &Api, salt: Salt) -> Result<Hash, HashError> {
        let whole = Zeroizing::new(["recovery-code", self.0.as_str()].join("\0"));
        api.hashing.hash(whole, salt).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counting::Counting;

    #[test]
    fn a_code_has_four_groups_of_four_and_no_character_is_likelier() {
        let counting = Counting::default();
        let mut seen = [0; 256];
        for _ in 0..230 {
            let printed = RecoveryCode::draw(&counting).printed();
            assert_eq!(printed.expose().split('-').map(str::len).collect::<Vec<_>>(), [4; 4]);
            printed.expose().bytes().for_each(|byte| seen[usize::from(byte)] += 1);
        }
        let counts = ALPHABET.map(|byte| seen[usize::from(byte)]);
        let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
        assert!(most - least < 20, "{counts:?}");
    }

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = RecoveryCode::read("34AC-DEFG-HJKM-NPQR").ok().map(|code| code.0);
        for typed in ["34acdefghjkmnpqr", " 34ac defg hjkm npqr ", "34AC\u{2013}DEFG HJKM-NPQR"] {
            assert_eq!(RecoveryCode::read(typed).ok().map(|code| code.0), code, "{typed}");
        }
        for (typed, expected) in [
            (" - ", FieldCode::Missing),
            ("34AC-DEFG-HJKM-NPQ0", FieldCode::BadCharacters),
            ("34AC-DEFG-HJKM", FieldCode::WrongLength),
            ("34AC-DEFG-HJKM-NPQR-3", FieldCode::WrongLength),
            ("ñandú", FieldCode::BadCharacters),
        ] {
            assert_eq!(RecoveryCode::read(typed).err(), Some(expected), "{typed}");
        }
    }
}
