//! What a person types to say who they are (CW-01), cleaned and told apart.

use serde::{Deserialize, Serialize};

use crate::user_id::{self, UserIdFault, UserIdRules};

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
    /// What the person made up at enrolment (MA-07).
    UserId,
}

/// One identifier that a programme accepts at sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum IdentifierRule {
    /// The number the agency gave the person.
    ParticipantId {
        /// Exactly this many digits.
        digits: u8,
    },
    /// The Social Security number.
    Ssn {
        /// Exactly this many digits.
        digits: u8,
    },
    /// What the person made up at enrolment. It stands alone, for it cannot be told from a number by its form.
    UserId(UserIdRules),
}

impl IdentifierRule {
    /// Kind and number of digits, of an identifier that has digits.
    #[must_use]
    pub const fn digits(&self) -> Option<(IdentifierKind, u8)> {
        match self {
            Self::ParticipantId { digits } => Some((IdentifierKind::ParticipantId, *digits)),
            Self::Ssn { digits } => Some((IdentifierKind::Ssn, *digits)),
            Self::UserId(_) => None,
        }
    }

    /// Rules of a user ID.
    #[must_use]
    pub const fn user_id(&self) -> Option<UserIdRules> {
        match self {
            Self::UserId(rules) => Some(*rules),
            Self::ParticipantId { .. } | Self::Ssn { .. } => None,
        }
    }
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
    /// No user ID has this form.
    UserId(UserIdFault),
}

/// Takes out the spaces and dashes that people type or paste, of every sort, and nothing else.
#[must_use]
pub fn clean(typed: &str) -> String {
    let gap = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}' | '\u{feff}');
    typed.chars().filter(|&c| !gap(c)).collect()
}

/// The identifier in what was typed: its kind, and its digits or the user ID in lower case.
///
/// # Errors
/// [`IdentifierFault`], if it cannot be one of `rules`.
pub fn read(typed: &str, rules: &[IdentifierRule]) -> Result<(IdentifierKind, String), IdentifierFault> {
    if let Some(rules) = rules.iter().find_map(IdentifierRule::user_id) {
        let id = user_id::read(typed, rules).map_err(IdentifierFault::UserId)?;
        return Ok((IdentifierKind::UserId, id));
    }
    let digits = clean(typed);
    if digits.is_empty() {
        return Err(IdentifierFault::Missing);
    }
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(IdentifierFault::NotDigits);
    }
    rules
        .iter()
        .filter_map(IdentifierRule::digits)
        .find(|(_, count)| usize::from(*count) == digits.len())
        .map(|(kind, _)| (kind, digits))
        .ok_or(IdentifierFault::WrongLength)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: [IdentifierRule; 2] = [IdentifierRule::ParticipantId { digits: 10 }, IdentifierRule::Ssn { digits: 9 }];

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

    #[test]
    fn ma_03_a_user_id_is_read_whatever_its_case() {
        let rules = [IdentifierRule::UserId(UserIdRules {
            min: 5,
            max: 15,
            name_part: 3,
        })];
        assert_eq!(read(" Casa77 ", &rules), Ok((IdentifierKind::UserId, "casa77".to_owned())));
        assert_eq!(read("", &rules), Err(IdentifierFault::UserId(UserIdFault::Missing)));
        assert_eq!(read("niño20", &rules), Err(IdentifierFault::UserId(UserIdFault::NotPlain)));
    }
}
