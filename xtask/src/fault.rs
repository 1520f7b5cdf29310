//! Why a task stopped.

use std::io;

/// Why a task stopped.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// No such task.
    #[error("{0}")]
    Usage(&'static str),
    /// Something that the person has to do, in words.
    #[error("{0}")]
    ToDo(String),
    /// A command could not be started.
    #[error("cannot start `{command}`: {source}")]
    Start {
        /// As it would be typed.
        command: String,
        /// Why.
        source: io::Error,
    },
    /// A command ended badly.
    #[error("`{command}` ended with {status}")]
    Command {
        /// As it would be typed.
        command: String,
        /// Its exit status.
        status: String,
    },
    /// A file or folder.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// Parts of a task that went wrong while the others went on.
    #[error("failed: {}", .0.join(", "))]
    Parts(Vec<String>),
}

/// What a task gives.
pub type Outcome<T = ()> = Result<T, Fault>;
