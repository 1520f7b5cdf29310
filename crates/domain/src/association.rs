//! «Asociación de Caso»: what is asked to tie a client ID to an account, and which slips can be seen without asking (MA-05).

use jiff::civil::Date;

use crate::card;
use crate::field::{FieldCode, FieldProblem};
use crate::identifier::clean;

/// The oldest that somebody can be, in years.
const OLDEST: i16 = 120;

/// What is typed, well formed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Association {
    /// The client ID, digits only.
    pub client_id: String,
    /// The year of birth.
    pub birth_year: i16,
    /// The last four digits of the Social Security number.
    pub ssn_last4: String,
}

/// What is typed, if nothing can be seen to be wrong with it; a slip never costs a try.
///
/// # Errors
/// Every field that is wrong, in the order of the form.
pub fn read(
    client_id: &str,
    birth_year: &str,
    ssn_last4: &str,
    client_id_digits: u8,
    today: Date,
) -> Result<Association, Vec<FieldProblem>> {
    let client_id = card::client_id(client_id, client_id_digits).map_err(|code| FieldProblem::new("client_id", code));
    let birth_year = year(birth_year, today).map_err(|code| FieldProblem::new("birth_year", code));
    let ssn_last4 = last_four(ssn_last4).map_err(|code| FieldProblem::new("ssn_last4", code));
    match (client_id, birth_year, ssn_last4) {
        (Ok(client_id), Ok(birth_year), Ok(ssn_last4)) => Ok(Association {
            client_id,
            birth_year,
            ssn_last4,
        }),
        (client_id, birth_year, ssn_last4) => Err([client_id.err(), birth_year.err(), ssn_last4.err()].into_iter().flatten().collect()),
    }
}

/// A year of birth of four digits: one of two is a slip to be asked about, not guessed at.
fn year(typed: &str, today: Date) -> Result<i16, FieldCode> {
    let typed = typed.trim();
    if typed.is_empty() {
        Err(FieldCode::Missing)
    } else if !typed.bytes().all(|b| b.is_ascii_digit()) {
        Err(FieldCode::NotDigits)
    } else if typed.len() != 4 {
        Err(FieldCode::WrongLength)
    } else {
        typed
            .parse()
            .ok()
            .filter(|year| (today.year() - OLDEST..=today.year()).contains(year))
            .ok_or(FieldCode::UnlikelyDate)
    }
}

/// The last four digits of a Social Security number. A whole one is not taken: nobody is to send it without need.
fn last_four(typed: &str) -> Result<String, FieldCode> {
    let typed = clean(typed);
    if typed.is_empty() {
        Err(FieldCode::Missing)
    } else if !typed.chars().all(|c| c.is_ascii_digit() || "OoIlL".contains(c)) {
        Err(FieldCode::NotDigits)
    } else if typed.len() > 4 {
        Err(FieldCode::NotLastFour)
    } else if !typed.bytes().all(|b| b.is_ascii_digit()) {
        Err(FieldCode::LetterForDigit)
    } else if typed.len() < 4 {
        Err(FieldCode::WrongLength)
    } else if typed == "0000" {
        Err(FieldCode::NoSuchNumber)
    } else {
        Ok(typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn problems(client_id: &str, birth_year: &str, ssn_last4: &str) -> Vec<(String, FieldCode)> {
        let read = read(client_id, birth_year, ssn_last4, 9, date(2026, 11, 22));
        let told = read.err().unwrap_or_default();
        told.into_iter().map(|problem| (problem.field, problem.code)).collect()
    }

    #[test]
    fn ma_05_a_slip_that_can_be_seen_is_told_and_costs_no_try() {
        let of = |field: &str, code| vec![(field.to_owned(), code)];
        assert_eq!(problems("001 234-567", " 1985 ", "1234"), []);
        for (year, code) in [
            ("", FieldCode::Missing),
            ("85", FieldCode::WrongLength),
            ("19855", FieldCode::WrongLength),
            ("l985", FieldCode::NotDigits),
            ("2030", FieldCode::UnlikelyDate),
            ("1890", FieldCode::UnlikelyDate),
        ] {
            assert_eq!(problems("001234567", year, "1234"), of("birth_year", code), "{year}");
        }
        for (last4, code) in [
            ("", FieldCode::Missing),
            ("900-12-3456", FieldCode::NotLastFour),
            ("0000", FieldCode::NoSuchNumber),
            ("123", FieldCode::WrongLength),
            ("12O4", FieldCode::LetterForDigit),
            ("12a4", FieldCode::NotDigits),
        ] {
            assert_eq!(problems("001234567", "1985", last4), of("ssn_last4", code), "{last4}");
        }
        assert_eq!(problems("OO1234567", "1985", "1234"), of("client_id", FieldCode::LetterForDigit));
        assert_eq!(problems("", "", "").len(), 3);
    }
}
