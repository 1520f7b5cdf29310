//! The scenarios, each with what prepares it. Preparing may build, seed a database or start a server; it is not measured.

use super::Scenario;
use crate::fault::Outcome;

/// Makes a scenario ready.
type Prepare = fn() -> Outcome<Scenario>;

/// Every scenario by its name.
pub const ALL: &[(&str, Prepare)] = &[];
