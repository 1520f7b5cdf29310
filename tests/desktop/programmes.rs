//! The programmes of the checkout, chosen by what their definitions say and never by name.

use domain::enrolment::Step;
use domain::programme::Programme;

use crate::place::root;
use crate::stop::OrStop;

/// Every programme, in the order of their ids.
#[must_use]
pub fn all() -> Vec<Programme> {
    let folder = std::fs::read_dir(root().join("programs")).or_stop("reading the programmes");
    let mut definitions: Vec<_> = folder
        .flatten()
        .map(|entry| entry.path().join("program.toml"))
        .filter(|path| path.exists())
        .collect();
    definitions.sort();
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).or_stop(&format!("reading {}", path.display()));
        Programme::from_toml(&text).or_stop(&format!("reading {}", path.display()))
    };
    definitions.iter().map(read).collect()
}

/// The first of which that is true.
#[must_use]
#[track_caller]
pub fn one(wanted: impl Fn(&Programme) -> bool) -> Programme {
    all().into_iter().find(wanted).or_stop("looking for a programme")
}

/// The one that is signed in to with a PIN.
#[must_use]
pub fn with_pins() -> Programme {
    one(|programme| programme.sign_in.secret.pin().is_some())
}

/// The one whose accounts are made without a client ID, which is tied later (MA-01, MA-04).
#[must_use]
pub fn that_ties_later() -> Programme {
    one(|programme| programme.association.is_some())
}

/// The one that matches a card before an account is made (HU-05).
#[must_use]
pub fn that_matches_first() -> Programme {
    one(|programme| steps(programme).any(|step| matches!(step, Step::Identity { .. })))
}

fn steps(programme: &Programme) -> impl Iterator<Item = &Step> {
    programme.enrolment.iter().flat_map(|rules| &rules.steps)
}
