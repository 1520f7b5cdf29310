//! Errors that are told outside the window, as closed kinds; their words are in `locales/*/shell.ftl`.

use l10n::Messages;

/// What is wrong with the command line; the program leaves with 2.
#[derive(Debug, PartialEq, Eq)]
pub enum Usage {
    /// There is no such option.
    UnknownOption {
        /// As typed.
        option: String,
    },
    /// The option wants a value.
    MissingValue {
        /// Its name.
        option: String,
    },
    /// The value is none of the option's.
    BadValue {
        /// Its name.
        option: String,
        /// As typed.
        value: String,
    },
    /// Two options exclude each other.
    Conflict {
        /// One of them.
        option: String,
    },
    /// The service would be reached over a network without encryption.
    ServerNotSafe {
        /// Its address.
        server: String,
    },
}

/// Why there is no window; the program leaves with 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoWindow {
    /// There is no graphical desktop.
    NoDisplay,
    /// The desktop or the web view refuses.
    Refused,
}

impl Usage {
    /// The error in words.
    #[must_use]
    pub fn in_words(&self, messages: &Messages) -> String {
        match self {
            Self::UnknownOption { option } => messages.with("shell-unknown-option", &[("option", option)]),
            Self::MissingValue { option } => messages.with("shell-missing-value", &[("option", option)]),
            Self::BadValue { option, value } => messages.with("shell-bad-value", &[("option", option), ("value", value)]),
            Self::Conflict { option } => messages.with("shell-conflict", &[("option", option)]),
            Self::ServerNotSafe { server } => messages.with("shell-check-server-not-safe", &[("server", server)]),
        }
    }
}

impl NoWindow {
    /// The error in words.
    #[must_use]
    pub fn in_words(self, messages: &Messages) -> String {
        messages.text(match self {
            Self::NoDisplay => "shell-no-display",
            Self::Refused => "shell-no-window",
        })
    }
}
