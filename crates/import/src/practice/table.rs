//! The sample accounts as tables for a terminal.

use domain::card::Suffix;
use domain::language::Language;

use super::{Account, LetterState};
use crate::row::Participant;

/// The table of the accounts that can be signed in to with a PIN: number, PINs, birth date, and what there is to see.
#[must_use]
pub fn table(accounts: &[Account], language: Language) -> String {
    let heading = match language {
        Language::EsUs => [
            "Número de participante",
            "Seguro Social",
            "PIN",
            "PIN temporal",
            "Nació el",
            "Quién y qué se ve",
        ],
        Language::EnUs => [
            "Participant ID",
            "SSN",
            "PIN",
            "Temporary PIN",
            "Born",
            "Who, and what there is to see",
        ],
    };
    let with_a_way_in = accounts.iter().filter(|account| account.can_sign_in());
    drawn(heading, with_a_way_in.map(|account| with_pin(account, language)))
}

/// The table of the accounts that people made at enrolment: user ID, password, what their secret questions are answered
/// with, and what there is to see.
#[must_use]
pub fn table_of_enrolled(accounts: &[Account], language: Language) -> String {
    let heading = match language {
        Language::EsUs => ["Usuario", "Contraseña", "Preguntas secretas", "Quién y qué se ve"],
        Language::EnUs => ["User ID", "Password", "Secret questions", "Who, and what there is to see"],
    };
    let row = |account: &Account| {
        let enrolled = account.enrolled.as_ref()?;
        let answers = enrolled.questions.iter();
        let answers: Vec<_> = answers.map(|one| format!("{}: {}", one.question, one.answer)).collect();
        Some([
            enrolled.user_id.clone(),
            enrolled.password.clone(),
            or_dash(answers.join("; ")),
            who_and_what(account, language),
        ])
    };
    drawn(heading, accounts.iter().filter_map(row))
}

/// The table of the cards to enrol with, or to tie to an account: what stands on them, and what there is to see.
#[must_use]
pub fn table_of_cards(accounts: &[Account], language: Language) -> String {
    let heading = match language {
        Language::EsUs => [
            "ID de Cliente",
            "Nombre",
            "Apellidos",
            "Sufijo",
            "Nació el",
            "Seguro Social",
            "Qué se ve",
        ],
        Language::EnUs => [
            "Client ID",
            "First name",
            "Last name",
            "Suffix",
            "Born",
            "SSN",
            "What there is to see",
        ],
    };
    let row = |account: &Account| {
        let Participant {
            participant_id,
            first_name,
            last_name,
            suffix,
            birth_date,
            ssn,
            ..
        } = &account.participant;
        [
            participant_id.clone(),
            first_name.clone(),
            last_name.clone(),
            or_dash(suffix.map_or("", Suffix::printed).to_owned()),
            birth_date.to_string(),
            or_dash(ssn.clone().unwrap_or_default()),
            what(account, language).to_owned(),
        ]
    };
    drawn(heading, accounts.iter().filter(|account| account.is_a_card()).map(row))
}

/// Rows under their heading, each column as wide as its widest cell.
fn drawn<const COLUMNS: usize>(heading: [&str; COLUMNS], rows: impl Iterator<Item = [String; COLUMNS]>) -> String {
    let rows: Vec<_> = std::iter::once(heading.map(str::to_owned)).chain(rows).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; COLUMNS] = std::array::from_fn(width);
    let mut text = String::new();
    for row in &rows {
        for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
            text.push_str(cell);
            if column + 1 < COLUMNS {
                text.extend(std::iter::repeat_n(' ', width - cell.chars().count() + 2));
            }
        }
        text.push('\n');
    }
    text
}

fn with_pin(account: &Account, language: Language) -> [String; 6] {
    let person = &account.participant;
    let letters: Vec<_> = account
        .letters
        .iter()
        .map(|letter| format!("{}{}", letter.pin, mark(letter.state)))
        .collect();
    [
        person.participant_id.clone(),
        or_dash(person.ssn.clone().unwrap_or_default()),
        or_dash(account.pin.clone().unwrap_or_default()),
        or_dash(letters.join(" ")),
        person.birth_date.to_string(),
        who_and_what(account, language),
    ]
}

fn who_and_what(account: &Account, language: Language) -> String {
    let person = &account.participant;
    format!("{} {}. {}", person.first_name, person.last_name, what(account, language))
}

fn what(account: &Account, language: Language) -> &str {
    account.shows.get(&language).map_or("", String::as_str)
}

fn or_dash(text: String) -> String {
    if text.is_empty() { "-".to_owned() } else { text }
}

/// A PIN that was used or replaced is marked; that one is too old, its row says.
fn mark(state: LetterState) -> &'static str {
    match state {
        LetterState::Open => "",
        LetterState::Used | LetterState::Superseded => "(×)",
    }
}
