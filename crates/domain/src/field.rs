//! What can be wrong with one field of a form, as closed codes that the interface has words for.

use serde::{Deserialize, Serialize};

use crate::identifier::IdentifierFault;
use crate::password::PasswordFault;
use crate::pin::PinFault;
use crate::user_id::UserIdFault;

/// Why one field is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FieldCode {
    /// Nothing was typed and something must be.
    Missing,
    /// Longer than the field allows.
    TooLong,
    /// Holds control or direction-changing characters, or other text that the field cannot take.
    BadCharacters,
    /// An identifier or ZIP with something other than digits.
    NotDigits,
    /// An identifier of a length that none has.
    WrongLength,
    /// A PIN with something other than digits.
    PinNotDigits,
    /// A PIN of too few digits.
    PinTooShort,
    /// A PIN of too many digits.
    PinTooLong,
    /// One digit or group over and over.
    PinRepeated,
    /// A run such as 1234.
    PinRun,
    /// Among the PINs tried first.
    PinTooCommon,
    /// The year of birth.
    PinBirthYear,
    /// A part of the participant ID or Social Security number.
    PinPartOfIdentifier,
    /// A PIN that was used before.
    PinUsedBefore,
    /// The second typing differs from the first.
    NotTheSame,
    /// The present PIN is not right.
    WrongPin,
    /// No calendar has this day.
    NoSuchDate,
    /// A day that cannot be meant: in the future, or too long ago.
    UnlikelyDate,
    /// No e-mail address has this form.
    NotAnEmail,
    /// No telephone number here has this form.
    NotAPhone,
    /// Not a ZIP code.
    NotAZip,
    /// Not a state or territory of the United States.
    NotAState,
    /// None of several fields is filled in.
    NothingGiven,
    /// Shorter than the field allows.
    TooShort,
    /// A user ID with something other than the letters a to z and digits.
    UserIdNotPlain,
    /// A user ID of too few characters.
    UserIdTooShort,
    /// A user ID of too many characters.
    UserIdTooLong,
    /// A user ID that holds a word of the person's name (MA-08).
    UserIdHoldsName,
    /// Somebody has this user ID already.
    UserIdTaken,
    /// A password of too few characters.
    PasswordTooShort,
    /// A password of too many characters; it is never cut.
    PasswordTooLong,
    /// A password with a space or another character that is not allowed.
    PasswordBadCharacters,
    /// A password without a digit.
    PasswordNoDigit,
    /// A password without a capital letter.
    PasswordNoUpper,
    /// A password without a small letter.
    PasswordNoLower,
    /// A password without a special character.
    PasswordNoSpecial,
    /// A password with the user ID in it.
    PasswordHoldsUserId,
    /// Among the passwords tried first.
    PasswordTooCommon,
    /// A password that was used before.
    PasswordUsedBefore,
    /// The present password is not right.
    WrongPassword,
    /// Changed too short a while ago to be changed again (MA-09).
    ChangedTooRecently,
    /// A name with a digit in it, as «II» typed as 11.
    DigitsInName,
    /// A surname whose last word belongs into the field for what stands behind it.
    SuffixInName,
    /// A number with the letter O, I or l in place of a digit.
    LetterForDigit,
    /// Not among what is offered.
    NotOffered,
    /// The same question chosen twice.
    QuestionTwice,
    /// The same answer to two questions.
    AnswerTwice,
    /// An answer that says no more than its question.
    AnswerInQuestion,
    /// More than the last four digits of the Social Security number.
    NotLastFour,
    /// Four zeros, which no Social Security number ends with.
    NoSuchNumber,
    /// Not agreed to, or not certified.
    NotAgreed,
    /// Not what the security image shows.
    ImageWrong,
    /// An answer to a security image that was used, is too old or belongs to somebody else.
    ImageOver,
}

/// A field and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldProblem {
    /// The field's name as on the wire, dotted for nested ones: `address.zip`.
    pub field: String,
    /// What is wrong.
    pub code: FieldCode,
}

impl FieldProblem {
    /// One problem.
    #[must_use]
    pub fn new(field: &str, code: impl Into<FieldCode>) -> Self {
        Self {
            field: field.to_owned(),
            code: code.into(),
        }
    }
}

impl From<PinFault> for FieldCode {
    fn from(fault: PinFault) -> Self {
        match fault {
            PinFault::Missing => Self::Missing,
            PinFault::NotDigits => Self::PinNotDigits,
            PinFault::TooShort => Self::PinTooShort,
            PinFault::TooLong => Self::PinTooLong,
            PinFault::Repeated => Self::PinRepeated,
            PinFault::Run => Self::PinRun,
            PinFault::TooCommon => Self::PinTooCommon,
            PinFault::BirthYear => Self::PinBirthYear,
            PinFault::PartOfIdentifier => Self::PinPartOfIdentifier,
        }
    }
}

impl From<IdentifierFault> for FieldCode {
    fn from(fault: IdentifierFault) -> Self {
        match fault {
            IdentifierFault::Missing => Self::Missing,
            IdentifierFault::NotDigits => Self::NotDigits,
            IdentifierFault::WrongLength => Self::WrongLength,
            IdentifierFault::UserId(fault) => fault.into(),
        }
    }
}

impl From<UserIdFault> for FieldCode {
    fn from(fault: UserIdFault) -> Self {
        match fault {
            UserIdFault::Missing => Self::Missing,
            UserIdFault::NotPlain => Self::UserIdNotPlain,
            UserIdFault::TooShort => Self::UserIdTooShort,
            UserIdFault::TooLong => Self::UserIdTooLong,
            UserIdFault::HoldsName => Self::UserIdHoldsName,
        }
    }
}

impl From<PasswordFault> for FieldCode {
    fn from(fault: PasswordFault) -> Self {
        match fault {
            PasswordFault::Missing => Self::Missing,
            PasswordFault::TooShort => Self::PasswordTooShort,
            PasswordFault::TooLong => Self::PasswordTooLong,
            PasswordFault::BadCharacters => Self::PasswordBadCharacters,
            PasswordFault::NoDigit => Self::PasswordNoDigit,
            PasswordFault::NoUpper => Self::PasswordNoUpper,
            PasswordFault::NoLower => Self::PasswordNoLower,
            PasswordFault::NoSpecial => Self::PasswordNoSpecial,
            PasswordFault::HoldsUserId => Self::PasswordHoldsUserId,
            PasswordFault::TooCommon => Self::PasswordTooCommon,
        }
    }
}

/// Checks a line of free text: trimmed, at most `most` characters, without control or direction-changing ones.
///
/// # Errors
/// [`FieldCode::TooLong`] or [`FieldCode::BadCharacters`]. An empty text passes.
pub fn line(text: &str, most: usize) -> Result<String, FieldCode> {
    text_of(text, most, char::is_control)
}

/// The same as [`line`] for a text of several lines.
///
/// # Errors
/// As [`line`].
pub fn paragraph(text: &str, most: usize) -> Result<String, FieldCode> {
    text_of(text, most, |c| c.is_control() && c != '\n')
}

fn text_of(text: &str, most: usize, refused: fn(char) -> bool) -> Result<String, FieldCode> {
    // Direction overrides can make an address read as another one on the worker's screen.
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.chars().count() > most {
        Err(FieldCode::TooLong)
    } else if text.chars().any(|c| refused(c) || turns(c)) {
        Err(FieldCode::BadCharacters)
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_keeps_accents_and_loses_nothing_but_what_deceives() {
        assert_eq!(line("  Ñuñoa 12, apto. «B» ", 40), Ok("Ñuñoa 12, apto. «B»".into()));
        assert_eq!(line("a\nb", 40), Err(FieldCode::BadCharacters));
        assert_eq!(paragraph("a\r\nb", 40), Ok("a\nb".into()));
        assert_eq!(line("12\u{202e}34", 40), Err(FieldCode::BadCharacters));
        assert_eq!(line("ñññ", 2), Err(FieldCode::TooLong));
    }
}
