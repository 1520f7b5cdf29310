//! How to sign in to the sample households, for people and for tests.

use std::fmt::Write;

use domain::language::Language;
use import::practice::Account;

use super::samples::Embedded;
use crate::practice::PROGRAMMES;
use crate::programmes::Programmes;
use crate::run::StartError;

/// A sample account of a programme.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The programme's id.
    pub program: String,
    /// Who, how to sign in, and what there is to see.
    pub account: Account,
}

/// Every sample account.
///
/// # Errors
/// [`StartError::Samples`] with file and line.
pub fn accounts() -> Result<Vec<Sample>, StartError> {
    let mut samples = Vec::new();
    for offered in Programmes::from_embedded(&PROGRAMMES)?.all() {
        let program = &offered.programme.id;
        let accounts = import::practice::accounts(&Embedded(program.clone()));
        let accounts = accounts.map_err(|error| StartError::Samples(error.to_string()))?;
        samples.extend(accounts.into_iter().map(|account| Sample {
            program: program.clone(),
            account,
        }));
    }
    Ok(samples)
}

/// The sample accounts as a table: a line each.
///
/// # Errors
/// As [`accounts`].
pub fn table() -> Result<String, StartError> {
    let mut rows = vec![["PROGRAMME", "PARTICIPANT ID", "SSN", "BORN", "PIN", "LETTER'S PIN", "SHOWS"].map(str::to_owned)];
    for Sample { program, account } in accounts()? {
        let letter = account.letters.first().map(|letter| letter.pin.clone());
        let shows = account.shows.get(&Language::EnUs).cloned();
        rows.push([
            program,
            account.participant.participant_id,
            account.participant.ssn.unwrap_or_default(),
            account.participant.birth_date.to_string(),
            account.pin.unwrap_or_default(),
            letter.unwrap_or_default(),
            shows.unwrap_or_default(),
        ]);
    }
    let mut widths = [0; 7];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut table = String::new();
    for row in &rows {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            write!(line, "{cell:width$}  ").ok();
        }
        table.push_str(line.trim_end());
        table.push('\n');
    }
    Ok(table)
}
