//! `cargo xtask test`: installs what the tests need, checks, and runs them all, those of the real window too.

use crate::check;
use crate::command::{cargo, run};
use crate::desktop_session::run_on_desktop;
use crate::environment::program;
use crate::fault::{Fault, Outcome};
use crate::interface::Interface;
use crate::packages::{self, Purpose};
use crate::tools;

/// Everything. A part that fails does not hide the next one; the summaries of both halves' tests stand at the end.
///
/// # Errors
/// Something cannot be had, or a part fails.
pub fn test() -> Outcome {
    packages::ensure(Purpose::Test)?;
    let interface = Interface::ready()?;
    interface.build()?;
    tools::SCHEMATHESIS.ensure()?;

    let mut failed = Vec::new();
    if let Err(Fault::Parts(parts)) = check::parts(&interface, &[]) {
        failed.extend(parts);
    }
    // Programs and tests in one build, so that both have the same features: a journey starts the programs.
    let built = run(&mut cargo("build --workspace --bins --tests"));
    let steps = [("interface tests", interface.tests()), ("tests", built.and_then(|()| rust_tests()))];
    for (name, outcome) in steps {
        if let Err(fault) = outcome {
            eprintln!("{fault}");
            failed.push(name.to_owned());
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Fault::Parts(failed)) }
}

fn rust_tests() -> Outcome {
    let words: &[&str] = if program("cargo-nextest").is_some() {
        &["cargo", "nextest", "run", "--workspace"]
    } else {
        &["cargo", "test", "--workspace", "--no-fail-fast"]
    };
    if cfg!(target_os = "linux") {
        run_on_desktop(words)
    } else {
        // WebDriver has no way into the window of macOS; the journeys are Linux's.
        eprintln!("The journeys through the real window need Linux and are left out.");
        run(&mut cargo("test --workspace --exclude acceptance --no-fail-fast"))
    }
}
