//! Text as people compare it: without case, accents or the sorts of dashes and apostrophes (MA-08, MA-10, HU-06).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text without case, accents and outer spaces; inner spaces as one.
#[must_use]
pub fn folded(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|&c| !is_combining_mark(c))
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Dashes and apostrophes of every sort as the one that a keyboard has.
#[must_use]
pub fn plain_marks(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{00b4}' | '`' | '\u{2032}' => '\'',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_spaces_make_no_difference() {
        for (one, other) in [
            ("  Peña   de la Cruz ", "PENA DE LA CRUZ"),
            ("José", "jose\u{301}"),
            ("Ångström", "angstrom"),
            ("GARCÍA", "garcia"),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
        }
        assert_ne!(folded("Pena-Ruiz"), folded("Pena Ruiz"));
    }

    #[test]
    fn an_apostrophe_is_an_apostrophe() {
        for typed in ["O'Brien", "O’Brien", "O‘Brien", "O´Brien", "Oʼbrien"] {
            assert_eq!(folded(&plain_marks(typed)), "o'brien", "{typed}");
        }
        assert_eq!(plain_marks("Ruiz–Mora"), "Ruiz-Mora");
    }
}
