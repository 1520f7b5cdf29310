//! Which key or word means what, as `programs/<id>/phone.toml` says it.

use std::collections::BTreeMap;

use domain::language::Language;
use serde::Deserialize;

/// What a caller can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// To be served in Spanish (CP-02).
    Spanish,
    /// A parent or guardian (CP-04).
    Guardian,
    /// Neither (CP-03).
    NotGuardian,
    /// Other options of the general information (CP-03).
    OtherOptions,
    /// Payments (CP-04).
    Payments,
    /// The case.
    Case,
    /// Court dates and appointments.
    Hearings,
    /// The prompt again.
    Repeat,
    /// A person.
    Person,
}

/// One choice's key, and the words that mean it by language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyed {
    /// 0 to 9, `*` or `#`.
    pub key: char,
    /// Words that mean it.
    #[serde(default)]
    pub words: BTreeMap<Language, Vec<String>>,
}

/// The menu's data.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Menu {
    /// Failures in one place before a person takes over.
    pub failures: u8,
    /// Keys and words.
    pub choices: BTreeMap<Choice, Keyed>,
}

impl Menu {
    /// Reads the menu's data.
    ///
    /// # Errors
    /// What is wrong, with line and column.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// Which of `open` a key means.
    pub(crate) fn by_key(&self, open: &[Choice], key: char) -> Option<Choice> {
        open.iter()
            .copied()
            .find(|choice| self.choices.get(choice).is_some_and(|keyed| keyed.key == key))
    }

    /// Which of `open` a word means, in the caller's language, without case.
    pub(crate) fn by_word(&self, open: &[Choice], language: Language, word: &str) -> Option<Choice> {
        let word = word.trim().to_lowercase();
        let means = |keyed: &Keyed| {
            keyed
                .words
                .get(&language)
                .is_some_and(|words| words.iter().any(|known| known.to_lowercase() == word))
        };
        open.iter().copied().find(|choice| self.choices.get(choice).is_some_and(means))
    }
}
