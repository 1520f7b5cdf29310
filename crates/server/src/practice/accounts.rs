//! How to sign in to the sample households, for people and for tests.

use contract::programme::SampleAccount;
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

/// Every sample account that has something to show; the others are other parties of cases.
///
/// # Errors
/// [`StartError::Samples`] with file and line.
pub fn accounts() -> Result<Vec<Sample>, StartError> {
    let mut samples = Vec::new();
    for offered in Programmes::from_embedded(&PROGRAMMES)?.all() {
        let program = &offered.programme.id;
        let accounts = import::practice::accounts(&Embedded(program.clone()));
        let accounts = accounts.map_err(|error| StartError::Samples(error.to_string()))?;
        let shown = accounts.into_iter().filter(|account| !account.shows.is_empty());
        samples.extend(shown.map(|account| Sample {
            program: program.clone(),
            account,
        }));
    }
    Ok(samples)
}

/// The sample accounts as a table, programme by programme.
///
/// # Errors
/// As [`accounts`].
pub fn table(language: Language) -> Result<String, StartError> {
    let samples = accounts()?;
    let mut text = String::new();
    for group in samples.chunk_by(|a, b| a.program == b.program) {
        let accounts: Vec<_> = group.iter().map(|sample| sample.account.clone()).collect();
        text.push_str(&format!(
            "{}\n\n{}\n",
            group[0].program,
            import::practice::table(&accounts, language)
        ));
    }
    Ok(text)
}

/// The same for the interface: those that can sign in.
pub(super) fn told(samples: Vec<Sample>) -> Vec<SampleAccount> {
    let told = |Sample { program, account }: Sample| {
        // The newest letter; one that was used has a chosen PIN in its place.
        let letter = account.letters.into_iter().next().map(|letter| letter.pin);
        Some(SampleAccount {
            program,
            name: format!("{} {}", account.participant.first_name, account.participant.last_name),
            identifier: account.participant.participant_id,
            pin: account.pin.or(letter)?,
            shows: account.shows,
        })
    };
    samples.into_iter().filter_map(told).collect()
}
