//! What a person types to say who they are (CW-01), cleaned and told apart.

use serde::{Deserialize, Serialize};

/// The kinds of identifier a programme may accept at sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum IdentifierKind {
    /// The number the agency gave the person.
    ParticipantId,
    /// The Social Security number.
    Ssn,
}

/// One identifier of a programme: its kind and how many digits it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct IdentifierRule {
    /// Which identifier.
    pub kind: IdentifierKind,
    /// Exactly this many digits.
    pub digits: u8,
}

/// Why what was typed is no identifier of this programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum IdentifierFault {
    /// Nothing was typed.
    Missing,
    /// Something other than digits, spaces and dashes.
    NotDigits,
    /// No accepted identifier has this many digits.
    WrongLength,
}

/// Takes out the spaces and dashes that people type or paste, of every sort, and nothing else.
#[must_use]
pub fn clean(typed: &str) -> String {
    let gap = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}' | '\u{feff}');
    typed.chars().filter(|&c| !gap(c)).collect()
}

/// The identifier in what was typed: its kind by its length, and its digits.
///
/// # Errors
/// [`IdentifierFault`], if it cannot be one of `rules`.
pub fn read(typed: &str, rules: &[IdentifierRule]) -> Result<(IdentifierKind, String), IdentifierFault> {
    let digits = clean(typed);
    if digits.is_empty() {
        return Err(IdentifierFault::Missing);
    }
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(IdentifierFault::NotDigits);
    }
    rules
        .iter()
        .find(|rule| usize::from(rule.digits) == digits.len())
        .map(|rule| (rule.kind, digits))
        .ok_or(IdentifierFault::WrongLength)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: [IdentifierRule; 2] = [
        IdentifierRule {
            kind: IdentifierKind::ParticipantId,
            digits: 10,
        },
        IdentifierRule {
            kind: IdentifierKind::Ssn,
            digits: 9,
        },
    ];

    #[test]
    fn cw_01_a_participant_id_or_ssn_is_read_however_it_is_spaced() {
        for (typed, expected) in [
            ("0012345678", Ok((IdentifierKind::ParticipantId, "0012345678"))),
            (" 001 234-5678 ", Ok((IdentifierKind::ParticipantId, "0012345678"))),
            ("001\u{2013}234\u{a0}5678", Ok((IdentifierKind::ParticipantId, "0012345678"))),
            ("900-12-3456", Ok((IdentifierKind::Ssn, "900123456"))),
            ("900123456", Ok((IdentifierKind::Ssn, "900123456"))),
            ("", Err(IdentifierFault::Missing)),
            (" - ", Err(IdentifierFault::Missing)),
            ("12345678", Err(IdentifierFault::WrongLength)),
            ("12345678901", Err(IdentifierFault::WrongLength)),
            ("O012345678", Err(IdentifierFault::NotDigits)),
            ("٠٠١٢٣٤٥٦٧٨", Err(IdentifierFault::NotDigits)),
        ] {
            let expected = expected.map(|(kind, digits)| (kind, digits.to_owned()));
            assert_eq!(read(typed, &RULES), expected, "{typed:?}");
        }
    }
}
