//! Where things are in the checkout.

use std::path::PathBuf;

use crate::stop::OrStop;

/// The root of the checkout.
#[must_use]
pub fn root() -> PathBuf {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    tests.parent().or_stop("finding the checkout").to_path_buf()
}

/// A program that was built beside this test.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().or_stop("finding the test's own file");
    let folder = test
        .ancestors()
        .find(|folder| folder.file_name().is_some_and(|name| name == "debug" || name == "release"));
    let program = folder.or_stop("finding the build folder").join(name);
    assert!(program.exists(), "{} is not built; run `cargo xtask test`", program.display());
    program
}

/// A folder below `target/` that the harness may write to.
#[must_use]
pub fn scratch(name: &str) -> PathBuf {
    let folder = root().join("target/desktop").join(name);
    std::fs::create_dir_all(&folder).or_stop("making a folder");
    folder
}
