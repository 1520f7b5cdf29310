//! Lock files hold the versions that the manifest asks for, and no address of a mirror that one machine happened to use.

use serde_json::Value;

use super::{Finding, Tree};

/// The address that cargo writes for its own registry, wherever the crates came from.
const CRATES: &str = concat!("registry+https://github.com/rust-lang/", "crates.io-index");

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let mut findings = unlocked(tree);
    for (path, text) in tree.files("", &["package-lock.json", "Cargo.lock"]) {
        for (line, words) in text.lines().enumerate() {
            let words = words.trim();
            let foreign = words
                .strip_prefix("source = ")
                .is_some_and(|source| source.trim_matches('"') != CRATES);
            if foreign || words.starts_with("\"resolved\": \"http") {
                findings.push(Finding::at(path, line + 1, format!("an address: {words}")));
            }
        }
    }
    findings
}

/// What a `package.json` asks for and the lock file beside it does not; cargo sees to its own.
fn unlocked(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.files("", &["package-lock.json"]) {
        let manifest = path.replace("package-lock.json", "package.json");
        let parsed = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
        let (asked, locked) = (parsed(tree.text(&manifest).unwrap_or_default()), parsed(text));
        for kind in ["dependencies", "devDependencies"] {
            if asked[kind] != locked["packages"][""][kind] {
                findings.push(Finding::new(path, format!("{kind} are not those of {manifest}")));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_nobody_locked_is_found() {
        let found = |manifest: &str| {
            let lock = r#"{ "packages": { "": { "dependencies": { "lit-html": "3.3.3" } } } }"#;
            judge(&Tree::of(&[("ui/package-lock.json", lock), ("ui/package.json", manifest)])).len()
        };
        assert_eq!(found(r#"{ "dependencies": { "lit-html": "3.3.3" } }"#), 0);
        assert_eq!(found(r#"{ "dependencies": { "lit-html": "3.3.4" } }"#), 1);
        assert_eq!(
            found(r#"{ "dependencies": { "lit-html": "3.3.3" }, "devDependencies": { "vite": "8.3.8" } }"#),
            1
        );
    }

    #[test]
    fn an_address_in_a_lock_file_is_found() {
        let lock = |line: &str| Tree::of(&[("ui/package-lock.json", line)]);
        assert_eq!(judge(&lock("      \"resolved\": \"https://mirror.example/lit.tgz\",")).len(), 1);
        assert_eq!(judge(&lock("      \"version\": \"3.3.3\",")), []);
        assert_eq!(
            judge(&Tree::of(&[("Cargo.lock", "source = \"git+https://forge.example/x\"")])).len(),
            1
        );
        assert_eq!(judge(&Tree::of(&[("Cargo.lock", &format!("source = \"{CRATES}\""))])), []);
    }
}
