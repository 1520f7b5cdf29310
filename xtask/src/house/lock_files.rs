//! Lock files hold versions and checksums, and no address of a mirror that one machine happened to use.

use super::{Finding, Tree};

/// The address that cargo writes for its own registry, wherever the crates came from.
const CRATES: &str = concat!("registry+https://github.com/rust-lang/", "crates.io-index");

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
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

#[cfg(test)]
mod tests {
    use super::*;

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
