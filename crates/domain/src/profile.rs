//! The person's own profile: «Actualizar Mi Información» (CW-07).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::field::{FieldCode, FieldProblem, line};
use crate::identifier::clean;
use crate::language::Language;

/// Where mail goes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Address {
    /// Street and number, at most 60 characters.
    pub street: String,
    /// Apartment or unit; may be empty; at most 30 characters.
    pub unit: String,
    /// City, at most 40 characters.
    pub city: String,
    /// Two letters.
    pub state: String,
    /// Five digits, or nine with a dash.
    pub zip: String,
}

/// What the person may change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProfileUpdate {
    /// Where mail goes.
    pub address: Address,
    /// Telephone, ten digits; may be empty.
    pub phone: String,
    /// E-mail; may be empty.
    pub email: String,
    /// The language of letters.
    pub language: Language,
}

/// The profile on file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Profile {
    /// First name, as the agency has it.
    pub first_name: String,
    /// Surnames, as the agency has them.
    pub last_name: String,
    /// The participant ID, all but its last four digits hidden.
    pub participant_id: String,
    /// What the person may change.
    #[serde(flatten)]
    pub on_file: ProfileUpdate,
    /// Whether mail reaches the address, as far as the agency knows (CW-04).
    pub address_valid: bool,
    /// Changes with every update; sent back with one, so that two windows do not overwrite each other.
    pub version: u32,
}

const STATES: &str = "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI AA AE AP";

/// Two-letter codes of the states, territories and military mail that the post serves.
pub fn states() -> impl Iterator<Item = &'static str> {
    STATES.split(' ')
}

impl ProfileUpdate {
    /// The update as it will be kept: trimmed, upper-case state, telephone as ten digits.
    ///
    /// # Errors
    /// Every field that is wrong, in the order of the form.
    pub fn checked(&self) -> Result<Self, Vec<FieldProblem>> {
        let mut problems = Vec::new();
        let mut field = |name: &str, result: Result<String, FieldCode>| {
            result.unwrap_or_else(|code| {
                problems.push(FieldProblem::new(name, code));
                String::new()
            })
        };
        let checked = Self {
            address: Address {
                street: field("address.street", required(&self.address.street, 60)),
                unit: field("address.unit", line(&self.address.unit, 30)),
                city: field("address.city", required(&self.address.city, 40)),
                state: field("address.state", state(&self.address.state)),
                zip: field("address.zip", zip(&self.address.zip)),
            },
            phone: field("phone", optional(&self.phone, phone)),
            email: field("email", optional(&self.email, email)),
            language: self.language,
        };
        if problems.is_empty() { Ok(checked) } else { Err(problems) }
    }
}

fn required(text: &str, most: usize) -> Result<String, FieldCode> {
    match line(text, most)? {
        text if text.is_empty() => Err(FieldCode::Missing),
        text => Ok(text),
    }
}

/// An empty text, or what `check` makes of it.
pub(crate) fn optional(text: &str, check: fn(&str) -> Result<String, FieldCode>) -> Result<String, FieldCode> {
    if text.trim().is_empty() { Ok(String::new()) } else { check(text) }
}

fn state(text: &str) -> Result<String, FieldCode> {
    let text = required(text, 20)?.to_ascii_uppercase();
    if states().any(|state| state == text) {
        Ok(text)
    } else {
        Err(FieldCode::NotAState)
    }
}

fn zip(text: &str) -> Result<String, FieldCode> {
    let digits = clean(text);
    match digits.len() {
        0 => Err(FieldCode::Missing),
        _ if !digits.bytes().all(|b| b.is_ascii_digit()) => Err(FieldCode::NotAZip),
        5 => Ok(digits),
        9 => Ok(format!("{}-{}", &digits[..5], &digits[5..])),
        _ => Err(FieldCode::NotAZip),
    }
}

/// A telephone number of the North American plan as ten digits.
///
/// # Errors
/// [`FieldCode::NotAPhone`].
pub fn phone(text: &str) -> Result<String, FieldCode> {
    let digits: String = clean(text).chars().filter(|c| !matches!(c, '(' | ')' | '.' | '+')).collect();
    let digits = digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(&digits);
    if digits.len() == 10 && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with(['0', '1']) {
        Ok(digits.to_owned())
    } else {
        Err(FieldCode::NotAPhone)
    }
}

/// An e-mail address of an ordinary form; whether mail arrives there only mail can tell.
///
/// # Errors
/// [`FieldCode::NotAnEmail`], or as [`line`].
pub fn email(text: &str) -> Result<String, FieldCode> {
    let text = line(text, 254)?;
    let ordinary = text.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty()
            && user.len() <= 64
            && !host.contains('@')
            && host.contains('.')
            && host
                .split('.')
                .all(|part| !part.is_empty() && !part.starts_with('-') && !part.ends_with('-'))
            && !text.contains(|c: char| c.is_whitespace() || "<>()[],;:\\\"".contains(c))
    });
    if ordinary { Ok(text) } else { Err(FieldCode::NotAnEmail) }
}

/// Reads a date of birth typed as three numbers.
///
/// # Errors
/// Missing, no such date, or one that cannot be meant: after `today`, or more than 120 years before.
pub fn birth_date(year: &str, month: &str, day: &str, today: Date) -> Result<Date, FieldCode> {
    let number = |text: &str| text.trim().parse::<i16>().ok();
    if [year, month, day].iter().all(|part| part.trim().is_empty()) {
        return Err(FieldCode::Missing);
    }
    // A year of two digits is a slip to be asked about, not guessed at.
    let date = match (number(year), number(month), number(day)) {
        (Some(y), Some(m), Some(d)) if year.trim().len() == 4 => i8::try_from(m)
            .ok()
            .zip(i8::try_from(d).ok())
            .and_then(|(m, d)| Date::new(y, m, d).ok()),
        _ => None,
    }
    .ok_or(FieldCode::NoSuchDate)?;
    if is_likely_birth_date(date, today) {
        Ok(date)
    } else {
        Err(FieldCode::UnlikelyDate)
    }
}

/// Whether somebody who is alive `today` can have been born on `date`.
#[must_use]
pub fn is_likely_birth_date(date: Date, today: Date) -> bool {
    date <= today && date.year() >= today.year() - 120
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn update() -> ProfileUpdate {
        ProfileUpdate {
            address: Address {
                street: " 12 Peña St ".into(),
                unit: String::new(),
                city: "Fresno".into(),
                state: "ca".into(),
                zip: "937211234".into(),
            },
            phone: "+1 (559) 555-0142".into(),
            email: "ana@example.org".into(),
            language: Language::EsUs,
        }
    }

    #[test]
    fn cw_07_a_profile_is_kept_as_the_post_writes_it() {
        let kept = update().checked().unwrap();
        assert_eq!(
            (
                kept.address.street.as_str(),
                kept.address.state.as_str(),
                kept.address.zip.as_str(),
                kept.phone.as_str()
            ),
            ("12 Peña St", "CA", "93721-1234", "5595550142")
        );
    }

    #[test]
    fn cw_07_every_wrong_field_is_named_at_once() {
        let wrong = ProfileUpdate {
            address: Address {
                street: String::new(),
                unit: "x".repeat(31),
                city: "a\u{202e}b".into(),
                state: "ZZ".into(),
                zip: "9372".into(),
            },
            phone: "555-0142".into(),
            email: "ana@example".into(),
            language: Language::EnUs,
        };
        let told: Vec<_> = wrong.checked().unwrap_err().into_iter().map(|p| (p.field, p.code)).collect();
        let expected = [
            ("address.street", FieldCode::Missing),
            ("address.unit", FieldCode::TooLong),
            ("address.city", FieldCode::BadCharacters),
            ("address.state", FieldCode::NotAState),
            ("address.zip", FieldCode::NotAZip),
            ("phone", FieldCode::NotAPhone),
            ("email", FieldCode::NotAnEmail),
        ];
        assert_eq!(told, expected.map(|(field, code)| (field.to_owned(), code)));
    }

    #[test]
    fn a_birth_date_is_a_day_that_was() {
        let today = date(2026, 11, 22);
        for (y, m, d, expected) in [
            ("1985", "2", "28", Ok(date(1985, 2, 28))),
            ("1985", "2", "31", Err(FieldCode::NoSuchDate)),
            ("85", "2", "28", Err(FieldCode::NoSuchDate)),
            ("2027", "1", "1", Err(FieldCode::UnlikelyDate)),
            ("1890", "1", "1", Err(FieldCode::UnlikelyDate)),
            ("", "", "", Err(FieldCode::Missing)),
            ("1985", "", "28", Err(FieldCode::NoSuchDate)),
        ] {
            assert_eq!(birth_date(y, m, d, today), expected, "{y}-{m}-{d}");
        }
    }
}
