//! The rules of the house. Each judges the text of the checkout and says what it finds, with the place.

pub mod error_words;
pub mod file_length;
pub mod fluent;
pub mod layers;
pub mod locales;
pub mod lock_files;
pub mod machine_paths;
pub mod markup;
pub mod message_use;
pub mod programme_names;
pub mod programmes;
pub mod prose;
pub mod seams;
pub mod top_level;
pub mod tree;
pub mod usted;

pub use tree::Tree;

/// Something that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Which file, with the line where that helps.
    pub place: String,
    /// What is wrong.
    pub what: String,
}

impl Finding {
    /// A finding.
    pub fn new(place: impl Into<String>, what: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            what: what.into(),
        }
    }

    /// A finding in a line, counted from 1.
    #[must_use]
    pub fn at(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self::new(format!("{path}:{line}"), what)
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// A rule and its name.
pub struct Rule {
    /// As the check prints it.
    pub name: &'static str,
    /// Judges the checkout.
    pub judge: fn(&Tree) -> Vec<Finding>,
}

/// Every rule.
pub const RULES: [Rule; 14] = [
    Rule {
        name: "layers",
        judge: layers::judge,
    },
    Rule {
        name: "seams",
        judge: seams::judge,
    },
    Rule {
        name: "locales",
        judge: locales::judge,
    },
    Rule {
        name: "message use",
        judge: message_use::judge,
    },
    Rule {
        name: "error words",
        judge: error_words::judge,
    },
    Rule {
        name: "programmes",
        judge: programmes::judge,
    },
    Rule {
        name: "usted",
        judge: usted::judge,
    },
    Rule {
        name: "markup",
        judge: markup::judge,
    },
    Rule {
        name: "prose",
        judge: prose::judge,
    },
    Rule {
        name: "programme names",
        judge: programme_names::judge,
    },
    Rule {
        name: "file length",
        judge: file_length::judge,
    },
    Rule {
        name: "lock files",
        judge: lock_files::judge,
    },
    Rule {
        name: "machine paths",
        judge: machine_paths::judge,
    },
    Rule {
        name: "top level",
        judge: top_level::judge,
    },
];
