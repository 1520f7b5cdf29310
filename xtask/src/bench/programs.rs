//! The programs that are measured, built as they are shipped.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{cargo, command, run};
use crate::environment::target;
use crate::fault::{Fault, Outcome};
use crate::interface::Interface;
use crate::packages::{self, Purpose};

/// The app, the service, and what `tests/bench` has to compare them with.
const BUILD: &str = "build --release -p mi-cuenta -p server -p bench --features bench/programs";

/// Builds them.
///
/// # Errors
/// Packages are missing, or they do not build.
pub fn build() -> Outcome {
    packages::ensure(Purpose::Test)?;
    let interface = Interface::ready()?;
    // A bundle written anew would have the app built anew.
    if !interface.is_built() {
        interface.build()?;
    }
    interface.build_with_invented_desktop()?;
    run(&mut cargo(BUILD))
}

/// One of them.
#[must_use]
pub fn program(name: &str) -> Command {
    command(path(name), [""; 0])
}

/// Where it lies.
#[must_use]
pub fn path(name: &str) -> PathBuf {
    target().join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A folder of a scenario's own, empty.
///
/// # Errors
/// It cannot be made.
pub fn fresh_folder(name: &str) -> Outcome<PathBuf> {
    let folder = target().join("bench").join(name);
    let made = remove(&folder).and_then(|()| std::fs::create_dir_all(&folder));
    made.map(|()| folder.clone()).map_err(|source| Fault::File {
        path: folder.display().to_string(),
        source,
    })
}

fn remove(folder: &Path) -> std::io::Result<()> {
    if folder.exists() { std::fs::remove_dir_all(folder) } else { Ok(()) }
}
