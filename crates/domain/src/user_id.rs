//! The user ID that a person makes up (MA-07, MA-08).

use serde::{Deserialize, Serialize};

use crate::fold::folded;

/// A programme's rules for a user ID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UserIdRules {
    /// The fewest characters.
    pub min: u8,
    /// The most characters.
    pub max: u8,
    /// Words of the name with so many letters or more may not stand in it; 0: they may.
    pub name_part: u8,
}

/// Why a user ID is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum UserIdFault {
    /// Nothing was typed.
    Missing,
    /// Something other than the letters a to z and digits.
    NotPlain,
    /// Fewer characters than the programme's `min`.
    TooShort,
    /// More characters than the programme's `max`.
    TooLong,
    /// It holds a word of the person's name (MA-08).
    HoldsName,
}

/// A user ID of the right form, in lower case: case makes no difference at sign-in.
///
/// # Errors
/// The first [`UserIdFault`] of form.
pub fn read(typed: &str, rules: UserIdRules) -> Result<String, UserIdFault> {
    let typed = typed.trim();
    let length = typed.chars().count();
    if length == 0 {
        Err(UserIdFault::Missing)
    } else if !typed.bytes().all(|b| b.is_ascii_alphanumeric()) {
        Err(UserIdFault::NotPlain)
    } else if length < usize::from(rules.min) {
        Err(UserIdFault::TooShort)
    } else if length > usize::from(rules.max) {
        Err(UserIdFault::TooLong)
    } else {
        Ok(typed.to_ascii_lowercase())
    }
}

/// Judges a new user ID: its form, then whether it holds a part of the name.
///
/// # Errors
/// The first [`UserIdFault`] that applies.
pub fn choose(typed: &str, rules: UserIdRules, name: &[&str]) -> Result<String, UserIdFault> {
    let id = read(typed, rules)?;
    if holds_name(&id, rules, name) {
        Err(UserIdFault::HoldsName)
    } else {
        Ok(id)
    }
}

/// Whether a text holds a whole word of the name, whatever its case and accents.
#[must_use]
pub fn holds_name(text: &str, rules: UserIdRules, name: &[&str]) -> bool {
    let text = folded(text);
    let least = usize::from(rules.name_part);
    let words = |part: &&str| -> Vec<String> {
        let plain = folded(part);
        plain.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
    };
    least > 0
        && name
            .iter()
            .flat_map(words)
            .any(|word| word.chars().count() >= least && text.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RULES: UserIdRules = UserIdRules {
        min: 5,
        max: 15,
        name_part: 3,
    };

    #[test]
    fn ma_07_a_user_id_has_5_to_15_letters_or_digits() {
        for (typed, expected) in [
            ("abcd", Err(UserIdFault::TooShort)),
            ("abcd1", Ok("abcd1")),
            ("ABCDEFGHIJ12345", Ok("abcdefghij12345")),
            ("ABCDEFGHIJ123456", Err(UserIdFault::TooLong)),
            ("niño2020", Err(UserIdFault::NotPlain)),
            ("casa azul", Err(UserIdFault::NotPlain)),
            ("casa_azul", Err(UserIdFault::NotPlain)),
            ("  casa77  ", Ok("casa77")),
            ("", Err(UserIdFault::Missing)),
            ("   ", Err(UserIdFault::Missing)),
            ("casa\u{202e}77", Err(UserIdFault::NotPlain)),
        ] {
            assert_eq!(read(typed, RULES), expected.map(str::to_owned), "{typed:?}");
        }
    }

    #[test]
    fn ma_08_user_id_holds_no_part_of_the_name() {
        let holds = |id: &str, first: &str, last: &str| choose(id, RULES, &[first, last]) == Err(UserIdFault::HoldsName);
        for (id, first, last, expected) in [
            ("yo2026", "Yo", "Li", false),
            ("ana2026", "Ana", "Li", true),
            ("ANA2026", "ana", "Li", true),
            ("xiana77", "Ana", "Li", true),
            ("jose2026", "José", "Li", true),
            ("pena2026", "Li", "Peña", true),
            ("ruiz88", "Li", "Peña-Ruiz", true),
            ("brien88", "Li", "O’Brien", true),
            ("torre88", "Li", "Torres", false),
            ("mama88", "María Elena", "Torres Aguilar", false),
            ("elena88", "María Elena", "Torres Aguilar", true),
        ] {
            assert_eq!(holds(id, first, last), expected, "{id} of {first} {last}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_an_accepted_user_id_is_plain(typed in "\\PC*") {
            if let Ok(id) = read(&typed, RULES) {
                prop_assert!((5..=15).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase()));
            }
        }
    }
}
