//! A key of a policy with its value, whichever system keeps it.

/// A value, as far as any of the keys takes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Yes or no.
    Truth(bool),
    /// A whole number. A registry knows no yes and no: there 1 and 0 are meant.
    Number(i64),
    /// Text.
    Text(String),
    /// Texts.
    Texts(Vec<String>),
    /// Something else.
    Other,
}

/// A key with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// As written.
    pub key: String,
    /// As written.
    pub value: Value,
    /// The line on which the value begins, where there are lines.
    pub line: Option<usize>,
}
