//! Words that occur nowhere else, in every form in which a program might have left them behind.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use crate::stop::OrStop;

/// Canaries, and a machine that finds them in one go.
pub struct Canaries {
    words: Vec<String>,
    finder: AhoCorasick,
    /// For each form that is looked for: which word it is of.
    of: Vec<usize>,
    longest: usize,
}

impl Canaries {
    /// Of these words; a word shorter than six characters would be found by chance.
    #[must_use]
    pub fn new(words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let words: Vec<String> = words.into_iter().map(Into::into).collect();
        let mut forms = Vec::new();
        let mut of = Vec::new();
        for (at, word) in words.iter().enumerate() {
            assert!(word.chars().count() >= 6, "{word} is too short for a canary");
            for form in forms_of(word) {
                forms.push(form);
                of.push(at);
            }
        }
        Self {
            longest: forms.iter().map(Vec::len).max().unwrap_or_default(),
            finder: AhoCorasick::builder()
                .kind(Some(AhoCorasickKind::DFA))
                .build(&forms)
                .or_stop("preparing a search"),
            words,
            of,
        }
    }

    /// The words.
    #[must_use]
    pub fn words(&self) -> BTreeSet<String> {
        self.words.iter().cloned().collect()
    }

    /// The longest form, in bytes: pieces of a whole must overlap by so much.
    #[must_use]
    pub const fn longest(&self) -> usize {
        self.longest
    }

    /// Those that occur in these bytes, each with where it does first.
    #[must_use]
    pub fn found_in(&self, bytes: &[u8]) -> Vec<(&str, usize)> {
        let mut seen = BTreeSet::new();
        self.finder
            .find_iter(bytes)
            .map(|found| (self.words[self.of[found.pattern()]].as_str(), found.start()))
            .filter(|(word, _)| seen.insert(*word))
            .collect()
    }
}

/// UTF-8, UTF-16 in both orders, base64 wherever in it the word begins, and hexadecimal in both cases.
fn forms_of(word: &str) -> Vec<Vec<u8>> {
    let plain = word.as_bytes();
    let wide = |bytes: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let (little, big) = (wide(u16::to_le_bytes), wide(u16::to_be_bytes));
    let hex = |digit: fn(&u8) -> String| plain.iter().map(digit).collect::<String>().into_bytes();
    let mut forms = vec![plain.to_vec(), hex(|byte| format!("{byte:02x}")), hex(|byte| format!("{byte:02X}"))];
    for text in [plain, &little] {
        forms.extend((0..3).map(|before| in_base64(text, before)));
    }
    forms.extend([little, big]);
    forms.sort();
    forms.dedup();
    forms
}

/// The characters that stand for these bytes alone when `before` bytes precede them in the group of three.
fn in_base64(bytes: &[u8], before: usize) -> Vec<u8> {
    let text = STANDARD_NO_PAD.encode([vec![0; before], bytes.to_vec()].concat());
    let first = (before * 8).div_ceil(6);
    let last = (before + bytes.len()) * 8 / 6;
    text.as_bytes()[first..last].to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_canary_is_found_in_every_form_and_an_ordinary_text_holds_none() {
        let canaries = Canaries::new(["Quetzalinda", "71930482"]);
        let found = |bytes: &[u8]| canaries.found_in(bytes).into_iter().map(|(word, _)| word).collect::<Vec<_>>();
        assert_eq!(found("la señora Quetzalinda".as_bytes()), ["Quetzalinda"]);
        for order in [u16::to_le_bytes, u16::to_be_bytes] {
            let wide: Vec<u8> = "\u{1}Quetzalinda".encode_utf16().flat_map(order).collect();
            assert_eq!(found(&wide), ["Quetzalinda"]);
        }
        for before in ["", "a", "ab", "abc"] {
            let text = STANDARD_NO_PAD.encode(format!("{before}{{\"pin\":\"71930482\"}}"));
            assert_eq!(found(text.as_bytes()), ["71930482"], "{before}");
        }
        assert_eq!(found(b"3731393330343832"), ["71930482"]);
        assert!(found("una casa en Mazatlán, 7193048".as_bytes()).is_empty());
    }
}
