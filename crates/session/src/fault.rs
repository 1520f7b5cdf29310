//! What can be wrong with a keychain.

/// Why the keychain did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Fault {
    /// This computer has none, or it is gone.
    #[error("there is no keychain")]
    Absent,
    /// It is locked, and nobody unlocked it.
    #[error("the keychain is locked")]
    Locked,
    /// It did not answer in time; it may be asking the person something.
    #[error("the keychain does not answer")]
    TimedOut,
    /// The system, or the person, said no.
    #[error("the keychain refuses")]
    Denied,
    /// Anything else; what it holds for this account, if anything, is of no use.
    #[error("the keychain fails")]
    Other,
}
