//! Neither half of the app holds a sentence for people outside Fluent (OP-04).

use super::{Finding, Tree};
use crate::source::{Literal, rust, typescript};

/// Where a sentence is for developers or a terminal.
const FOR_DEVELOPERS: [&str; 19] = [
    "#",
    "Error",
    "arg",
    "assert!",
    "bail!",
    "command",
    "debug",
    "debug!",
    "eprintln!",
    "error!",
    "expect",
    "info!",
    "panic!",
    "println!",
    "trace!",
    "unreachable!",
    "warn",
    "warn!",
    "writeln!",
];

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let interface = tree
        .files("ui/src/", &[".ts"])
        .filter(|(path, _)| !path.ends_with(".test.ts"))
        .map(|(path, text)| (path, typescript::literals(text)));
    let shell = tree
        .files("src-tauri/src/", &[".rs"])
        .map(|(path, text)| (path, rust::literals(text)));
    let mut findings = Vec::new();
    for (path, literals) in interface.chain(shell) {
        let for_people = literals
            .iter()
            .filter(|one| one.tag.is_empty() && !FOR_DEVELOPERS.contains(&one.call.as_str()));
        findings.extend(
            for_people
                .filter(|one| is_sentence(one))
                .map(|one| Finding::at(path, one.line, said(one))),
        );
    }
    findings
}

fn said(literal: &Literal) -> String {
    format!("words outside Fluent: {}", literal.parts.join("…"))
}

/// Begins as a sentence does, and goes on with a second word.
fn is_sentence(literal: &Literal) -> bool {
    let text = literal.parts.join(" ").replace("Mi Cuenta", "");
    let text = text.trim().trim_start_matches(['¿', '¡', '«', '"']);
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphabetic()))
        .collect();
    let is_word = |word: &&str| !word.is_empty() && word.chars().all(char::is_alphabetic);
    let begins = words.get(..2).unwrap_or_default();
    // «AL AK AZ» are codes, not words.
    let spoken = begins.iter().any(|word| word.contains(char::is_lowercase));
    text.starts_with(char::is_uppercase) && spoken && begins.iter().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, code: &str) -> usize {
        judge(&Tree::of(&[(path, code)])).len()
    }

    #[test]
    fn a_sentence_in_code_is_found_in_both_halves() {
        assert_eq!(found("ui/src/pages/home.ts", "document.title = 'Sus pagos';"), 1);
        assert_eq!(found("ui/src/pages/home.ts", "say(`¿Cerrar la sesión de ${name}?`);"), 1);
        assert_eq!(found("src-tauri/src/lib.rs", "dialog.message(\"No display found\")"), 1);
    }

    #[test]
    fn names_classes_and_what_developers_read_pass() {
        for code in [
            "const c = 'usa-button usa-button--big';",
            "throw new Error('No such page');",
            "key === 'Escape'",
            "t('home-title')",
        ] {
            assert_eq!(found("ui/src/pages/home.ts", code), 0, "{code}");
        }
        assert_eq!(
            found(
                "src-tauri/src/lib.rs",
                "tracing::warn!(%error, \"Cannot write settings\"); x.title(\"Mi Cuenta\")"
            ),
            0
        );
    }
}
