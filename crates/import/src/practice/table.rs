//! The sample accounts as a table for a terminal.

use domain::language::Language;

use super::{Account, LetterState};

/// The table of the accounts that can be signed in to: number, PINs, birth date, and what there is to see.
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
    let mut rows = vec![heading.map(str::to_owned)];
    rows.extend(
        accounts
            .iter()
            .filter(|account| account.can_sign_in())
            .map(|account| row(account, language)),
    );
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: [usize; 5] = std::array::from_fn(width);
    let mut text = String::new();
    for row in &rows {
        for (cell, width) in row.iter().zip(widths) {
            text.push_str(cell);
            text.extend(std::iter::repeat_n(' ', width - cell.chars().count() + 2));
        }
        text.push_str(&row[5]);
        text.push('\n');
    }
    text
}

fn row(account: &Account, language: Language) -> [String; 6] {
    let person = &account.participant;
    let or_dash = |text: Option<&String>| text.cloned().unwrap_or_else(|| "-".to_owned());
    let letters: Vec<_> = account
        .letters
        .iter()
        .map(|letter| format!("{}{}", letter.pin, mark(letter.state)))
        .collect();
    [
        person.participant_id.clone(),
        or_dash(person.ssn.as_ref()),
        or_dash(account.pin.as_ref()),
        or_dash(Some(letters.join(" ")).filter(|letters| !letters.is_empty()).as_ref()),
        person.birth_date.to_string(),
        format!(
            "{} {}. {}",
            person.first_name,
            person.last_name,
            account.shows.get(&language).map_or("", String::as_str)
        ),
    ]
}

/// A PIN that was used or replaced is marked; that one is too old, its row says.
fn mark(state: LetterState) -> &'static str {
    match state {
        LetterState::Open => "",
        LetterState::Used | LetterState::Superseded => "(×)",
    }
}
