//! A person as their card names them (HU-05, HU-06): what is typed, which slips can be seen without asking, and when
//! two are the same.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::field::{FieldCode, FieldProblem, line};
use crate::fold::{folded, plain_marks};
use crate::identifier::clean;
use crate::profile;

/// The most characters of a name.
const LONGEST: usize = 60;

/// What stands behind the surname on a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Suffix {
    /// Jr.
    Jr,
    /// Sr.
    Sr,
    /// II
    Ii,
    /// III
    Iii,
    /// IV
    Iv,
    /// V
    V,
}

impl Suffix {
    /// Every suffix, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Jr, Self::Sr, Self::Ii, Self::Iii, Self::Iv, Self::V];

    /// As cards print it.
    #[must_use]
    pub const fn printed(self) -> &'static str {
        match self {
            Self::Jr => "Jr.",
            Self::Sr => "Sr.",
            Self::Ii => "II",
            Self::Iii => "III",
            Self::Iv => "IV",
            Self::V => "V",
        }
    }

    /// The suffix that a word is, whatever its case and with or without a full stop.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        let word = folded(word.trim_end_matches(['.', ',']));
        Self::ALL
            .into_iter()
            .find(|suffix| folded(suffix.printed().trim_end_matches('.')) == word)
    }
}

/// A name and what else a card says, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TypedCard {
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// What stands behind them.
    pub suffix: Option<Suffix>,
    /// Four digits.
    pub birth_year: String,
    /// 1 to 12.
    pub birth_month: String,
    /// 1 to 31.
    pub birth_day: String,
    /// The client ID.
    pub client_id: String,
}

/// The same, well formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// What stands behind them.
    pub suffix: Option<Suffix>,
    /// Birth date.
    pub birth_date: Date,
    /// The client ID, digits only.
    pub client_id: String,
}

impl TypedCard {
    /// What is typed, if nothing can be seen to be wrong with it; a slip never costs a try.
    ///
    /// # Errors
    /// Every field that is wrong, in the order of the form.
    pub fn read(&self, client_id_digits: u8, today: Date) -> Result<Card, Vec<FieldProblem>> {
        let mut problems = Vec::new();
        let mut note = |field: &str, code| problems.push(FieldProblem::new(field, code));
        let birth_date = profile::birth_date(&self.birth_year, &self.birth_month, &self.birth_day, today);
        let birth_date = birth_date.map_err(|code| note("birth_date", code)).ok();
        let first_name = name(&self.first_name).map_err(|code| note("first_name", code)).ok();
        let last_name = name(&self.last_name)
            .and_then(|name| {
                if suffix_in(&name).is_some() {
                    Err(FieldCode::SuffixInName)
                } else {
                    Ok(name)
                }
            })
            .map_err(|code| note("last_name", code))
            .ok();
        let client_id = client_id(&self.client_id, client_id_digits)
            .map_err(|code| note("client_id", code))
            .ok();
        match (birth_date, first_name, last_name, client_id) {
            (Some(birth_date), Some(first_name), Some(last_name), Some(client_id)) => Ok(Card {
                first_name,
                last_name,
                suffix: self.suffix,
                birth_date,
                client_id,
            }),
            _ => Err(problems),
        }
    }
}

impl Card {
    /// One text that is equal for two cards that say the same: cards are printed in capitals, often without accents.
    #[must_use]
    pub fn key(&self) -> String {
        let name = |text: &str| folded(&plain_marks(text));
        let suffix = self.suffix.map_or("", Suffix::printed);
        format!(
            "{}\n{}\n{suffix}\n{}\n{}",
            name(&self.first_name),
            name(&self.last_name),
            self.birth_date,
            self.client_id
        )
    }
}

/// A name of a person: letters of any language, spaces, dashes, apostrophes and full stops.
///
/// # Errors
/// [`FieldCode::Missing`], [`FieldCode::DigitsInName`], or as [`line`].
pub fn name(typed: &str) -> Result<String, FieldCode> {
    let name = plain_marks(&line(typed, LONGEST)?);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        Err(FieldCode::Missing)
    } else if name.chars().any(|c| c.is_ascii_digit()) {
        Err(FieldCode::DigitsInName)
    } else if name
        .chars()
        .all(|c| c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c) || matches!(c, ' ' | '-' | '\'' | '.' | ','))
        && name.chars().any(char::is_alphabetic)
    {
        Ok(name)
    } else {
        Err(FieldCode::BadCharacters)
    }
}

/// The suffix that the last word of a surname of several words is.
#[must_use]
pub fn suffix_in(last_name: &str) -> Option<Suffix> {
    let (before, word) = last_name.trim().rsplit_once([' ', ','])?;
    // «V» alone may be an initial.
    (!before.trim().is_empty())
        .then(|| Suffix::of_word(word))
        .flatten()
        .filter(|suffix| *suffix != Suffix::V)
}

/// A client ID of so many digits, however it is spaced.
///
/// # Errors
/// [`FieldCode::Missing`], [`FieldCode::LetterForDigit`] where O, I or l stand for 0 and 1, [`FieldCode::NotDigits`] or
/// [`FieldCode::WrongLength`].
pub fn client_id(typed: &str, digits: u8) -> Result<String, FieldCode> {
    let typed = clean(typed);
    let is_digit = |c: char| c.is_ascii_digit();
    if typed.is_empty() {
        Err(FieldCode::Missing)
    } else if !typed.chars().all(|c| is_digit(c) || "OoIlL".contains(c)) {
        Err(FieldCode::NotDigits)
    } else if !typed.chars().all(is_digit) {
        Err(FieldCode::LetterForDigit)
    } else if typed.len() != usize::from(digits) {
        Err(FieldCode::WrongLength)
    } else {
        Ok(typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn typed(first: &str, last: &str, suffix: Option<Suffix>) -> TypedCard {
        TypedCard {
            first_name: first.into(),
            last_name: last.into(),
            suffix,
            birth_year: "1985".into(),
            birth_month: "2".into(),
            birth_day: "28".into(),
            client_id: "001234567".into(),
        }
    }

    fn read(typed: &TypedCard) -> Result<Card, Vec<(String, FieldCode)>> {
        typed
            .read(9, date(2026, 11, 22))
            .map_err(|problems| problems.into_iter().map(|problem| (problem.field, problem.code)).collect())
    }

    #[test]
    fn hu_06_two_ways_to_type_what_a_card_says_are_the_same() {
        let same = |a: &TypedCard, b: &TypedCard| read(a).unwrap().key() == read(b).unwrap().key();
        let plain = |first, last| typed(first, last, None);
        for (one, other, expected) in [
            (plain("José", "Peña Ruiz"), plain("JOSE", "PENA RUIZ"), true),
            (
                plain("María  Elena", "Torres Aguilar"),
                plain("maria elena", "torres aguilar"),
                true,
            ),
            (plain("Ana", "O’Brien"), plain("Ana", "O'BRIEN"), true),
            (plain("Ana", "O´Brien"), plain("Ana", "O'Brien"), true),
            (plain("Ana", "Ruiz–Mora"), plain("Ana", "RUIZ-MORA"), true),
            (plain("Ana", "Ruiz-Mora"), plain("Ana", "Ruiz Mora"), false),
            (plain("Ana", "Ruiz"), plain("Ana", "Ruiz Mora"), false),
            (plain("Ana", "Ruiz"), plain("Ana", "Ruis"), false),
            (typed("Luis", "Mora", Some(Suffix::Jr)), plain("Luis", "Mora"), false),
            (
                typed("Luis", "Mora", Some(Suffix::Ii)),
                typed("Luis", "Mora", Some(Suffix::Iii)),
                false,
            ),
        ] {
            assert_eq!(same(&one, &other), expected, "{one:?} {other:?}");
        }
    }

    #[test]
    fn hu_06_a_suffix_is_known_however_it_is_typed() {
        for (word, expected) in [
            ("Jr", Some(Suffix::Jr)),
            ("JR.", Some(Suffix::Jr)),
            ("sr.", Some(Suffix::Sr)),
            ("ii", Some(Suffix::Ii)),
            ("III", Some(Suffix::Iii)),
            ("11", None),
            ("Junior", None),
        ] {
            assert_eq!(Suffix::of_word(word), expected, "{word}");
        }
    }

    #[test]
    fn a_slip_that_can_be_seen_is_told_and_costs_no_try() {
        let one = |change: &dyn Fn(&mut TypedCard)| {
            let mut card = typed("Ana", "Ruiz", None);
            change(&mut card);
            read(&card).err().and_then(|problems| problems.into_iter().next())
        };
        let told = |field: &str, code| Some((field.to_owned(), code));
        assert_eq!(
            one(&|card| card.last_name = "Ruiz Jr.".into()),
            told("last_name", FieldCode::SuffixInName)
        );
        assert_eq!(
            one(&|card| card.last_name = "Ruiz, Sr".into()),
            told("last_name", FieldCode::SuffixInName)
        );
        assert_eq!(
            one(&|card| card.last_name = "Ruiz 11".into()),
            told("last_name", FieldCode::DigitsInName)
        );
        assert_eq!(one(&|card| card.last_name = "V".into()), None);
        assert_eq!(
            one(&|card| card.first_name = "An4".into()),
            told("first_name", FieldCode::DigitsInName)
        );
        assert_eq!(one(&|card| card.first_name = " ".into()), told("first_name", FieldCode::Missing));
        assert_eq!(
            one(&|card| card.first_name = "A\u{202e}na".into()),
            told("first_name", FieldCode::BadCharacters)
        );
        assert_eq!(
            one(&|card| card.first_name = "<b>".into()),
            told("first_name", FieldCode::BadCharacters)
        );
        assert_eq!(
            one(&|card| card.first_name = "x".repeat(61)),
            told("first_name", FieldCode::TooLong)
        );
        assert_eq!(
            one(&|card| card.birth_year = "85".into()),
            told("birth_date", FieldCode::NoSuchDate)
        );
        assert_eq!(one(&|card| card.birth_day = "31".into()), told("birth_date", FieldCode::NoSuchDate));
        assert_eq!(
            one(&|card| card.birth_year = "2030".into()),
            told("birth_date", FieldCode::UnlikelyDate)
        );
        assert_eq!(
            one(&|card| card.birth_year = "1890".into()),
            told("birth_date", FieldCode::UnlikelyDate)
        );
        assert_eq!(
            one(&|card| card.client_id = "OO1234567".into()),
            told("client_id", FieldCode::LetterForDigit)
        );
        assert_eq!(one(&|card| card.client_id = "00-123 4567".into()), None);
        assert_eq!(
            one(&|card| card.client_id = "12345678".into()),
            told("client_id", FieldCode::WrongLength)
        );
        assert_eq!(
            one(&|card| card.client_id = "1234x5678".into()),
            told("client_id", FieldCode::NotDigits)
        );
    }

    #[test]
    fn names_of_many_kinds_are_names() {
        for ok in ["Ñuñez", "D'Angelo", "Jean-Luc", "St. John", "Nguyễn", "de la Cruz"] {
            assert!(name(ok).is_ok(), "{ok}");
        }
        assert_eq!(name("-"), Err(FieldCode::BadCharacters));
    }
}
