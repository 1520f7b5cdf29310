//! `cargo xtask run`: from a fresh machine to the app in practice mode.

use crate::command::{cargo, run as run_command};
use crate::fault::Outcome;
use crate::interface::Interface;
use crate::packages::{self, Purpose};

/// Installs what is missing, builds, and opens the app; further arguments are the app's.
///
/// # Errors
/// Something cannot be had, does not build, or the app ends badly.
pub fn run(arguments: &[String]) -> Outcome {
    packages::ensure(Purpose::Run)?;
    Interface::ready()?.build()?;
    let arguments = arguments.iter().filter(|argument| *argument != "--");
    run_command(cargo("run --bin mi-cuenta -- --practice").args(arguments))
}
