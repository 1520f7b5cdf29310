//! What a password may be (MA-09; NIST SP 800-63B-4 for the profile without composition rules).

use serde::{Deserialize, Serialize};

use crate::fold::folded;

/// A class of characters that a password may have to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CharacterClass {
    /// 0 to 9.
    Digit,
    /// A to Z.
    Upper,
    /// a to z.
    Lower,
    /// Printable ASCII punctuation, and ´.
    Special,
}

impl CharacterClass {
    /// Whether a character is of this class.
    #[must_use]
    pub const fn has(self, c: char) -> bool {
        match self {
            Self::Digit => c.is_ascii_digit(),
            Self::Upper => c.is_ascii_uppercase(),
            Self::Lower => c.is_ascii_lowercase(),
            Self::Special => c.is_ascii_punctuation() || c == '\u{b4}',
        }
    }
}

/// A programme's rules for a password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PasswordRules {
    /// The fewest characters.
    pub min: u8,
    /// The most characters; a longer one is refused, never cut.
    pub max: u8,
    /// Classes of which it holds at least one character each. With none, spaces and every letter of any language are
    /// welcome; with some, nothing else than these classes is.
    pub classes: Vec<CharacterClass>,
    /// Refuse what guessers try first.
    pub refuse_common: bool,
    /// Hours after a change in which it cannot be changed again.
    pub hours_between: u16,
}

/// A rule of a password, as it is shown before typing and ticked while typing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PasswordRule {
    /// As many characters as are asked for, and no more than are allowed.
    Length,
    /// A digit.
    Digit,
    /// A capital letter.
    Upper,
    /// A small letter.
    Lower,
    /// A special character.
    Special,
    /// No space and nothing else that is not allowed.
    Allowed,
    /// Not the user ID, and not one with it inside.
    WithoutUserId,
    /// None of those that guessers try first.
    Uncommon,
}

/// Why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PasswordFault {
    /// Nothing was typed.
    Missing,
    /// Fewer characters than the programme's `min`.
    TooShort,
    /// More characters than the programme's `max`.
    TooLong,
    /// A space or another character that is not allowed.
    BadCharacters,
    /// No digit.
    NoDigit,
    /// No capital letter.
    NoUpper,
    /// No small letter.
    NoLower,
    /// No special character.
    NoSpecial,
    /// It holds the user ID.
    HoldsUserId,
    /// Among those tried first.
    TooCommon,
}

/// The rules of a programme in the order in which they are shown.
#[must_use]
pub fn shown(rules: &PasswordRules) -> Vec<PasswordRule> {
    let mut shown = vec![PasswordRule::Length];
    shown.extend(rules.classes.iter().map(|class| rule_of(*class)));
    if !rules.classes.is_empty() {
        shown.push(PasswordRule::Allowed);
    }
    shown.push(PasswordRule::WithoutUserId);
    if rules.refuse_common {
        shown.push(PasswordRule::Uncommon);
    }
    shown
}

/// Whether what is typed keeps a rule. An empty password keeps none.
#[must_use]
pub fn keeps(typed: &str, rule: PasswordRule, rules: &PasswordRules, user_id: &str) -> bool {
    let holds = |class: CharacterClass| typed.chars().any(|c| class.has(c));
    !typed.is_empty()
        && match rule {
            PasswordRule::Length => (usize::from(rules.min)..=usize::from(rules.max)).contains(&typed.chars().count()),
            PasswordRule::Digit => holds(CharacterClass::Digit),
            PasswordRule::Upper => holds(CharacterClass::Upper),
            PasswordRule::Lower => holds(CharacterClass::Lower),
            PasswordRule::Special => holds(CharacterClass::Special),
            PasswordRule::Allowed => typed.chars().all(|c| is_allowed(c, rules)),
            PasswordRule::WithoutUserId => user_id.is_empty() || !folded(typed).contains(&folded(user_id)),
            PasswordRule::Uncommon => !is_common(typed),
        }
}

/// Judges a new password. It is taken as it is typed: nothing is trimmed, cut or changed.
///
/// # Errors
/// The first [`PasswordFault`] that applies.
pub fn choose(typed: &str, rules: &PasswordRules, user_id: &str) -> Result<(), PasswordFault> {
    if typed.is_empty() {
        return Err(PasswordFault::Missing);
    }
    if !typed.chars().all(|c| is_allowed(c, rules)) {
        return Err(PasswordFault::BadCharacters);
    }
    shown(rules)
        .into_iter()
        .find(|rule| !keeps(typed, *rule, rules, user_id))
        .map_or(Ok(()), |rule| Err(fault(rule, typed, rules)))
}

/// The form in which a password of a sign-in can be right at all; whatever else it is, it costs a try.
///
/// # Errors
/// [`PasswordFault::Missing`], or [`PasswordFault::TooLong`] for more than any programme allows.
pub fn read(typed: &str) -> Result<(), PasswordFault> {
    match typed.chars().count() {
        0 => Err(PasswordFault::Missing),
        length if length > usize::from(u8::MAX) => Err(PasswordFault::TooLong),
        _ => Ok(()),
    }
}

fn fault(rule: PasswordRule, typed: &str, rules: &PasswordRules) -> PasswordFault {
    match rule {
        PasswordRule::Length if typed.chars().count() < usize::from(rules.min) => PasswordFault::TooShort,
        PasswordRule::Length => PasswordFault::TooLong,
        PasswordRule::Digit => PasswordFault::NoDigit,
        PasswordRule::Upper => PasswordFault::NoUpper,
        PasswordRule::Lower => PasswordFault::NoLower,
        PasswordRule::Special => PasswordFault::NoSpecial,
        PasswordRule::Allowed => PasswordFault::BadCharacters,
        PasswordRule::WithoutUserId => PasswordFault::HoldsUserId,
        PasswordRule::Uncommon => PasswordFault::TooCommon,
    }
}

const fn rule_of(class: CharacterClass) -> PasswordRule {
    match class {
        CharacterClass::Digit => PasswordRule::Digit,
        CharacterClass::Upper => PasswordRule::Upper,
        CharacterClass::Lower => PasswordRule::Lower,
        CharacterClass::Special => PasswordRule::Special,
    }
}

fn is_allowed(c: char, rules: &PasswordRules) -> bool {
    use CharacterClass::{Digit, Lower, Special, Upper};
    if rules.classes.is_empty() {
        !c.is_control()
    } else {
        [Digit, Upper, Lower, Special].iter().any(|class| class.has(c))
    }
}

/// What guessers try first, in either language: one a line, folded. Each is also refused over and over.
const COMMON: &str = include_str!("password/common.txt");

fn is_common(typed: &str) -> bool {
    let plain = folded(typed).replace(' ', "");
    let repeats = |word: &str| !word.is_empty() && plain.len().is_multiple_of(word.len()) && plain == word.repeat(plain.len() / word.len());
    let short = |size: usize| plain.is_char_boundary(size) && repeats(&plain[..size]);
    (1..=4).any(short) || COMMON.lines().any(repeats)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guide() -> PasswordRules {
        use CharacterClass::{Digit, Lower, Special, Upper};
        PasswordRules {
            min: 9,
            max: 15,
            classes: vec![Digit, Upper, Lower, Special],
            refuse_common: false,
            hours_between: 24,
        }
    }

    fn modern() -> PasswordRules {
        PasswordRules {
            min: 15,
            max: 128,
            classes: Vec::new(),
            refuse_common: true,
            hours_between: 0,
        }
    }

    #[test]
    fn ma_09_a_password_has_9_to_15_characters_of_four_classes() {
        for (typed, expected) in [
            ("Casa#202", Err(PasswordFault::TooShort)),
            ("Casa#2026", Ok(())),
            ("Casa#2026Casa#2", Ok(())),
            ("Casa#2026Casa#26", Err(PasswordFault::TooLong)),
            ("Casa #2026", Err(PasswordFault::BadCharacters)),
            ("Caña#2026x", Err(PasswordFault::BadCharacters)),
            ("Casa#azul", Err(PasswordFault::NoDigit)),
            ("casa#2026", Err(PasswordFault::NoUpper)),
            ("CASA#2026", Err(PasswordFault::NoLower)),
            ("Casa42026", Err(PasswordFault::NoSpecial)),
            ("Casa´2026", Ok(())),
            ("xLuna2026#", Err(PasswordFault::HoldsUserId)),
            ("", Err(PasswordFault::Missing)),
            ("Casa\t2026#", Err(PasswordFault::BadCharacters)),
        ] {
            assert_eq!(choose(typed, &guide(), "luna2026"), expected, "{typed:?}");
        }
    }

    #[test]
    fn a_pass_phrase_needs_length_and_nothing_else() {
        for (typed, expected) in [
            ("tres tristes tigres", Ok(())),
            ("el ñandú corre de noche", Ok(())),
            ("corto de más", Err(PasswordFault::TooShort)),
            ("contraseñacontraseña", Err(PasswordFault::TooCommon)),
            ("password password", Err(PasswordFault::TooCommon)),
            ("abcabcabcabcabcabc", Err(PasswordFault::TooCommon)),
            ("111111111111111", Err(PasswordFault::TooCommon)),
            ("12345678901234567890", Err(PasswordFault::TooCommon)),
        ] {
            assert_eq!(choose(typed, &modern(), "luna2026"), expected, "{typed:?}");
        }
    }

    #[test]
    fn fifteen_characters_can_satisfy_both_profiles() {
        let typed = "Tigre#Rio7Luna!";
        assert_eq!(
            (choose(typed, &guide(), "casa77"), choose(typed, &modern(), "casa77")),
            (Ok(()), Ok(()))
        );
    }

    #[test]
    fn every_rule_is_shown_once_and_none_is_kept_by_nothing() {
        assert_eq!(shown(&guide()).len(), 7);
        assert_eq!(
            shown(&modern()),
            [PasswordRule::Length, PasswordRule::WithoutUserId, PasswordRule::Uncommon]
        );
        assert!(shown(&guide()).iter().all(|rule| !keeps("", *rule, &guide(), "")));
    }
}
