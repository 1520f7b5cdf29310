//! Where the checkout is, and what the environment says.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The top of the checkout.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Where cargo builds.
#[must_use]
pub fn target() -> PathBuf {
    variable("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// A variable of the environment, unless it is unset or empty.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "a task is told by its environment, as a main is")]
pub fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// The folder of a tool chain: its variable, or its place in the home folder, which the tests replace.
#[must_use]
pub fn toolchain_folder(name: &str, beneath_home: &str) -> Option<OsString> {
    variable(name).or_else(|| Some(Path::new(&variable("HOME")?).join(beneath_home).into_os_string()))
}

/// `PATH` with folders before it.
#[must_use]
pub fn path_with(folders: &[PathBuf]) -> OsString {
    let path = variable("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path));
    std::env::join_paths(all).unwrap_or(path)
}

/// Where a program lies in `PATH`.
#[must_use]
pub fn program(name: &str) -> Option<PathBuf> {
    let path = variable("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}
