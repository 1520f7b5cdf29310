//! What stands at the top of the checkout, where people and tools look for it.

use super::{Finding, Tree};

const REQUIRED: [&str; 21] = [
    ".ci/run",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "crates",
    "docs/adr",
    "docs/errors.md",
    "docs/openapi.json",
    "icons",
    "locales/en-US",
    "locales/es-US",
    "programs",
    "src-tauri",
    "tauri.conf.json",
    "tests",
    "ui/package-lock.json",
];

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    REQUIRED
        .iter()
        .filter(|path| !tree.has(path))
        .map(|path| Finding::new(*path, "is missing"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_licence_is_found() {
        let mut files: Vec<(&str, &str)> = REQUIRED.iter().map(|path| (*path, "")).collect();
        assert_eq!(judge(&Tree::of(&files)), []);
        files.retain(|(path, _)| *path != "LICENSE");
        assert_eq!(judge(&Tree::of(&files)), [Finding::new("LICENSE", "is missing")]);
    }
}
