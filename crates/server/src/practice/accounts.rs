//! How to sign in to the sample households, or to enrol as one of them, for people and for tests.

use contract::programme::{SampleAccount, SampleCard};
use domain::language::Language;
use import::practice::{self, Account};

use super::Households;
use crate::run::StartError;

/// A sample account of a programme.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The programme's id.
    pub program: String,
    /// Whether people enrol there, and sign in with what they chose.
    pub enrols: bool,
    /// Who, how to sign in, and what there is to see.
    pub account: Account,
}

/// Every sample account that has something to show; the others are other parties of cases.
///
/// # Errors
/// [`StartError::Samples`] with file and line.
pub fn accounts(households: &Households) -> Result<Vec<Sample>, StartError> {
    let mut samples = Vec::new();
    for offered in households.programmes()?.all() {
        let programme = &offered.programme;
        let accounts = practice::accounts(&*households.of(&programme.id));
        let accounts = accounts.map_err(|error| StartError::Samples(error.to_string()))?;
        let shown = accounts.into_iter().filter(|account| !account.shows.is_empty());
        samples.extend(shown.map(|account| Sample {
            program: programme.id.clone(),
            enrols: programme.enrolment.is_some(),
            account,
        }));
    }
    Ok(samples)
}

/// The sample accounts as tables, programme by programme; where people enrol, their accounts and the cards to enrol with.
///
/// # Errors
/// As [`accounts`].
pub fn table(households: &Households, language: Language) -> Result<String, StartError> {
    let samples = accounts(households)?;
    let mut text = String::new();
    for group in samples.chunk_by(|a, b| a.program == b.program) {
        let accounts: Vec<_> = group.iter().map(|sample| sample.account.clone()).collect();
        let tables = if group[0].enrols {
            [practice::table_of_enrolled, practice::table_of_cards]
                .map(|table| table(&accounts, language))
                .join("\n")
        } else {
            practice::table(&accounts, language)
        };
        text.push_str(&format!("{}\n\n{tables}\n", group[0].program));
    }
    Ok(text)
}

/// The same for the interface: those that can sign in.
pub(super) fn told(samples: &[Sample]) -> Vec<SampleAccount> {
    let told = |Sample { program, account, .. }: &Sample| {
        let (identifier, secret) = way_in(account)?;
        Some(SampleAccount {
            program: program.clone(),
            name: format!("{} {}", account.participant.first_name, account.participant.last_name),
            identifier: identifier.to_owned(),
            secret: secret.to_owned(),
            shows: account.shows.clone(),
        })
    };
    samples.iter().filter_map(told).collect()
}

/// What is typed to sign in.
fn way_in(account: &Account) -> Option<(&str, &str)> {
    if let Some(enrolled) = &account.enrolled {
        return Some((&enrolled.user_id, &enrolled.password));
    }
    // The newest letter; one that was used has a chosen PIN in its place.
    let letter = account.letters.first().map(|letter| &letter.pin);
    Some((&account.participant.participant_id, account.pin.as_ref().or(letter)?))
}

/// The cards to enrol with, or to tie to an account.
pub(super) fn cards(samples: &[Sample]) -> Vec<SampleCard> {
    let there = samples.iter().filter(|sample| sample.enrols && sample.account.is_a_card());
    there
        .map(|Sample { program, account, .. }| SampleCard {
            program: program.clone(),
            first_name: account.participant.first_name.clone(),
            last_name: account.participant.last_name.clone(),
            suffix: account.participant.suffix,
            birth_date: account.participant.birth_date,
            client_id: account.participant.participant_id.clone(),
            ssn_last4: account.participant.ssn.as_deref().map(last_four).unwrap_or_default().to_owned(),
            shows: account.shows.clone(),
        })
        .collect()
}

fn last_four(ssn: &str) -> &str {
    ssn.len().checked_sub(4).and_then(|at| ssn.get(at..)).unwrap_or_default()
}
