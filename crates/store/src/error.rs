//! Why the database did not do what was asked.

/// A store's answer.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Why the database did not do what was asked. "No such row" is never an error: it is `None` or `false`.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The address of the database is not one of ours: `sqlite:FILE`.
    #[error("not a database address: {0}")]
    BadUrl(String),
    /// The database was made with other keys than the vault has; nothing in it could be found or opened.
    #[error("the database belongs to other keys")]
    OtherKeys,
    /// The database was made by a newer version, or a migration failed.
    #[error("the database's schema cannot be brought up to date: {0}")]
    Schema(String),
    /// Another writer held the database for longer than a request may wait.
    #[error("the database is busy")]
    Busy,
    /// A column holds what no version of ours writes there, or a sealed one does not open.
    #[error("damaged row: {0}")]
    Damaged(&'static str),
    /// A reference to a row that is not there.
    #[error("refers to nothing: {0}")]
    Dangling(&'static str),
    /// The engine failed: disk full, file gone, connection lost.
    #[error("the database failed: {0}")]
    Engine(String),
}
