//! No file is long: a second subject hides in it.

use super::{Finding, Tree};

/// Lines that a file may have.
const MOST: usize = 500;

/// Written by a program, and read by nobody.
const GENERATED: [&str; 1] = ["ui/src/backend/types.ts"];

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    tree.files("", &[".rs", ".ts", ".scss"])
        .filter(|(path, text)| !GENERATED.contains(path) && text.lines().count() > MOST)
        .map(|(path, text)| Finding::new(path, format!("{} lines; {MOST} are the most", text.lines().count())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_501_lines_is_found() {
        assert_eq!(judge(&Tree::of(&[("crates/a/src/lib.rs", &"\n".repeat(501))])).len(), 1);
        assert_eq!(judge(&Tree::of(&[("crates/a/src/lib.rs", &"\n".repeat(500))])), []);
    }
}
