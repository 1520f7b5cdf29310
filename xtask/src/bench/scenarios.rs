//! The scenarios, each with what prepares it. Preparing may build, seed a database or start a server; it is not measured.

mod account;
mod list;
mod open;
mod sign_in;

use super::Scenario;
use crate::fault::Outcome;

/// Makes a scenario ready.
type Prepare = fn() -> Outcome<Scenario>;

/// Every scenario by its name.
pub const ALL: &[(&str, Prepare)] = &[
    ("open-empty", open::against_empty),
    ("open-chromium", open::against_chromium),
    ("memory", open::memory),
    ("list", list::prepare),
    ("open-history", open::history),
    ("account", account::prepare),
    ("sign-in", sign_in::prepare),
];
