//! What a PIN may be (CW-01, CW-05; threats: a list of PINs too common).

use serde::{Deserialize, Serialize};

use crate::identifier::clean;

/// A programme's rules for a PIN that a person chooses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PinRules {
    /// The fewest digits.
    pub min: u8,
    /// The most digits.
    pub max: u8,
    /// PINs that a guesser tries first, beside repeated digits and runs, which are always refused.
    #[serde(default)]
    pub too_common: Vec<String>,
}

/// The rules of a device PIN, which is the same for every programme: 6 to 12 digits.
#[must_use]
pub fn device_rules() -> PinRules {
    PinRules {
        min: 6,
        max: 12,
        too_common: DEVICE_TOO_COMMON.iter().map(|pin| (*pin).to_owned()).collect(),
    }
}

/// Patterns on the keys, pairs and dates that many people take, beside repeated digits and runs.
const DEVICE_TOO_COMMON: [&str; 24] = [
    "112233",
    "332211",
    "123321",
    "321123",
    "654321",
    "123654",
    "159753",
    "159357",
    "147258",
    "258369",
    "147852",
    "741852",
    "789456",
    "456789",
    "789456123",
    "147258369",
    "112358",
    "314159",
    "271828",
    "102030",
    "101010",
    "121314",
    "010203",
    "520131",
];

/// Why a PIN is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PinFault {
    /// Nothing was typed.
    Missing,
    /// Something other than digits, spaces and dashes.
    NotDigits,
    /// Fewer digits than the programme's `min`.
    TooShort,
    /// More digits than the programme's `max`.
    TooLong,
    /// One digit, or one group of digits, over and over: 7777, 1212.
    Repeated,
    /// A run up or down: 1234, 9876.
    Run,
    /// On the programme's list of PINs tried first.
    TooCommon,
    /// The person's year of birth, which the other party knows.
    BirthYear,
    /// A part of the identifier it is used with.
    PartOfIdentifier,
}

/// The digits of a PIN as typed, cleaned of spaces and dashes, if its form can be a PIN at all.
///
/// # Errors
/// The first [`PinFault`] of form: missing, not digits, too short, too long.
pub fn read(typed: &str, rules: &PinRules) -> Result<String, PinFault> {
    let digits = clean(typed);
    if digits.is_empty() {
        Err(PinFault::Missing)
    } else if !digits.bytes().all(|b| b.is_ascii_digit()) {
        Err(PinFault::NotDigits)
    } else if digits.len() < usize::from(rules.min) {
        Err(PinFault::TooShort)
    } else if digits.len() > usize::from(rules.max) {
        Err(PinFault::TooLong)
    } else {
        Ok(digits)
    }
}

/// What else is known of the person, against which a new PIN is judged.
#[derive(Debug, Clone, Default)]
pub struct Known<'a> {
    /// The year of birth, if known on this side.
    pub birth_year: Option<i16>,
    /// Identifiers of the person, digits only.
    pub identifiers: &'a [&'a str],
}

/// Judges a new PIN: its form first, then how easily it is guessed.
///
/// # Errors
/// The first [`PinFault`] that applies.
pub fn choose(typed: &str, rules: &PinRules, known: &Known<'_>) -> Result<String, PinFault> {
    let pin = read(typed, rules)?;
    if is_repeated(pin.as_bytes()) {
        Err(PinFault::Repeated)
    } else if is_run(pin.as_bytes()) {
        Err(PinFault::Run)
    } else if rules.too_common.contains(&pin) {
        Err(PinFault::TooCommon)
    } else if known.birth_year.is_some_and(|year| pin.contains(&format!("{year:04}"))) {
        Err(PinFault::BirthYear)
    } else if known.identifiers.iter().any(|identifier| identifier.contains(&pin)) {
        Err(PinFault::PartOfIdentifier)
    } else {
        Ok(pin)
    }
}

fn is_repeated(digits: &[u8]) -> bool {
    (1..=digits.len() / 2).any(|size| digits.len().is_multiple_of(size) && digits.chunks(size).all(|group| group == &digits[..size]))
}

fn is_run(digits: &[u8]) -> bool {
    let step = |by: u8| digits.windows(2).all(|pair| (pair[0] - b'0' + by) % 10 == pair[1] - b'0');
    step(1) || step(9)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rules() -> PinRules {
        PinRules {
            min: 4,
            max: 8,
            too_common: vec!["2580".into()],
        }
    }

    #[test]
    fn cw_01_a_new_pin_is_refused_with_the_reason() {
        let known = Known {
            birth_year: Some(1985),
            identifiers: &["0012345678", "900123456"],
        };
        for (typed, expected) in [
            ("1234", Err(PinFault::Run)),
            ("987654", Err(PinFault::Run)),
            ("890123", Err(PinFault::Run)),
            ("7777", Err(PinFault::Repeated)),
            ("1212", Err(PinFault::Repeated)),
            ("123123", Err(PinFault::Repeated)),
            ("2580", Err(PinFault::TooCommon)),
            ("1985", Err(PinFault::BirthYear)),
            ("419857", Err(PinFault::BirthYear)),
            ("9001", Err(PinFault::PartOfIdentifier)),
            ("48l5", Err(PinFault::NotDigits)),
            ("481", Err(PinFault::TooShort)),
            ("481503926", Err(PinFault::TooLong)),
            ("", Err(PinFault::Missing)),
            ("4815", Ok("4815")),
            ("48-15 03", Ok("481503")),
        ] {
            assert_eq!(choose(typed, &rules(), &known), expected.map(str::to_owned), "{typed:?}");
        }
    }

    #[test]
    fn a_device_pin_has_six_to_twelve_digits_and_is_not_what_everybody_takes() {
        for (typed, expected) in [
            ("48151", Err(PinFault::TooShort)),
            ("481516", Ok("481516")),
            ("48 15 16 23 42 08", Ok("481516234208")),
            ("4815162342081", Err(PinFault::TooLong)),
            ("123456", Err(PinFault::Run)),
            ("121212", Err(PinFault::Repeated)),
            ("159753", Err(PinFault::TooCommon)),
            ("48151a", Err(PinFault::NotDigits)),
            ("", Err(PinFault::Missing)),
        ] {
            let chosen = choose(typed, &device_rules(), &Known::default());
            assert_eq!(chosen, expected.map(str::to_owned), "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_an_accepted_pin_is_four_to_eight_digits(typed in "\\PC*") {
            if let Ok(pin) = choose(&typed, &rules(), &Known::default()) {
                prop_assert!((4..=8).contains(&pin.len()) && pin.bytes().all(|b| b.is_ascii_digit()));
            }
        }
    }
}
