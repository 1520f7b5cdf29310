//! Nothing in Rust or TypeScript names a programme: it is data (OP-05).

use super::fluent::{EQUAL, SOURCE, catalogue};
use super::{Finding, Tree};

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let mut names = Vec::new();
    for id in tree.programmes() {
        names.push(squeezed(id));
        for tag in [SOURCE, EQUAL] {
            let (catalogue, _) = catalogue(tree, &format!("programs/{id}/{tag}.ftl"), "");
            names.extend(catalogue.get("programme-name").map(|message| squeezed(&message.words.concat())));
        }
    }
    names.retain(|name| !name.is_empty());
    let mut findings = Vec::new();
    for (path, text) in tree.files("", &[".rs", ".ts", ".html", ".scss"]) {
        if ["tests/", "ui/test/", "programs/"].iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        for (line, words) in text.lines().enumerate() {
            let words = squeezed(words);
            for name in names.iter().filter(|name| words.contains(*name)) {
                findings.push(Finding::at(path, line + 1, format!("names a programme: {name}")));
            }
        }
    }
    findings
}

/// Letters and digits alone, so that `some-name`, `some_name` and `SomeName` are one.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_programme_named_in_code_is_found_however_it_is_written() {
        let found = |path: &str, code: &str| {
            let messages = "programme-name = Apoyo Pronto\n";
            judge(&Tree::of(&[("programs/quick-help/es-US.ftl", messages), (path, code)])).len()
        };
        assert_eq!(found("crates/app/src/lib.rs", "if id == \"quick-help\" {"), 1);
        assert_eq!(found("ui/src/main.ts", "const quickHelp = true;"), 1);
        assert_eq!(found("ui/src/main.ts", "// Apoyo Pronto"), 1);
        assert_eq!(found("ui/src/main.ts", "const help = true;"), 0);
        assert_eq!(found("tests/journeys/main.rs", "\"quick-help\""), 0);
    }
}
