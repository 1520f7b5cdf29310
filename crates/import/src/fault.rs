//! Why a load was refused. A fault tells the place and the field, never the value: extracts are personal data.

use store::StoreError;

/// What is wrong with a line or a file.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The file cannot be read, or is not UTF-8.
    #[error("cannot be read: {0}")]
    Unreadable(std::io::ErrorKind),
    /// Not JSON, or not of the row's shape: a field is missing, unknown or of another type.
    #[error("not a row of this file (column {column})")]
    Malformed {
        /// Where the reader gave up, from 1.
        column: usize,
    },
    /// A field's value makes no sense.
    #[error("makes no sense: {0}")]
    Senseless(&'static str),
    /// A field refers to a row that is not there.
    #[error("refers to nothing: {0}")]
    Unknown(&'static str),
    /// A reference that was given to an earlier row of this file.
    #[error("the same reference as an earlier row")]
    Twice,
    /// A PIN, password or answer could not be hashed.
    #[error("a secret could not be hashed")]
    Hash,
    /// The database's own failure.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Dangling(what) => Self::Unknown(what),
            error => Self::Store(error),
        }
    }
}

/// A fault and where it is.
#[derive(Debug, thiserror::Error)]
#[error("{file}, line {line}: {fault}")]
pub struct ImportError {
    /// The file's name; empty for a fault of the database as a whole.
    pub file: &'static str,
    /// The line, from 1; 0 for the file as a whole.
    pub line: u64,
    /// What is wrong.
    pub fault: Fault,
}

impl ImportError {
    pub(crate) fn whole(error: StoreError) -> Self {
        Self {
            file: "",
            line: 0,
            fault: error.into(),
        }
    }
}
