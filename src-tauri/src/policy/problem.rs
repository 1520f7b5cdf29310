//! What is wrong with a policy, told so that a technician finds it.

use l10n::Messages;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The place is there and cannot be read.
    Unreadable,
    /// It is not the agreed form: `{"policies": { … }}`, for JSON.
    NotAPolicy,
    /// There is no such key.
    UnknownKey,
    /// The key stands there twice.
    Twice,
    /// The value must be true or false.
    WantsTruth,
    /// The value must be a whole number from 1 to 240.
    WantsMinutes,
    /// The value must be an address that starts with `https://`; without encryption only this same computer.
    WantsServer,
    /// The value must be a language.
    WantsLanguage,
    /// The value must be `system`, `none` or the address of a proxy.
    WantsProxy,
    /// The value must be a list of programmes' ids, one at the least.
    WantsPrograms,
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub told: Told,
    /// The key, if it is of one.
    pub key: Option<String>,
    /// The line, where there are lines.
    pub line: Option<usize>,
}

impl Problem {
    /// Of the whole, at no line.
    #[must_use]
    pub const fn anywhere(told: Told) -> Self {
        Self {
            told,
            key: None,
            line: None,
        }
    }

    /// In words: the key, the line, and what is wrong there.
    #[must_use]
    pub fn in_words(&self, messages: &Messages) -> String {
        let what = messages.text(match self.told {
            Told::Unreadable => "shell-policy-unreadable",
            Told::NotAPolicy => "shell-policy-not-a-policy",
            Told::UnknownKey => "shell-policy-unknown-key",
            Told::Twice => "shell-policy-twice",
            Told::WantsTruth => "shell-policy-wants-truth",
            Told::WantsMinutes => "shell-policy-wants-minutes",
            Told::WantsServer => "shell-policy-wants-server",
            Told::WantsLanguage => "shell-policy-wants-language",
            Told::WantsProxy => "shell-policy-wants-proxy",
            Told::WantsPrograms => "shell-policy-wants-programs",
        });
        let line = self.line.map(|line| line.to_string());
        match (&self.key, &line) {
            (Some(key), Some(line)) => messages.with("shell-policy-at-key-and-line", &[("key", key), ("line", line), ("what", &what)]),
            (Some(key), None) => messages.with("shell-policy-at-key", &[("key", key), ("what", &what)]),
            (None, Some(line)) => messages.with("shell-policy-at-line", &[("line", line), ("what", &what)]),
            (None, None) => what,
        }
    }
}
