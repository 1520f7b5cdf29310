//! What can be wrong with a copy.

/// Why a copy had to be erased. It is gone when this is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Erased {
    /// Torn, cut short or altered.
    Damaged,
    /// Sealed for another account, with another key, or by another version.
    Foreign,
    /// Not renewed for longer than [`crate::SealedCopy::DAYS`].
    TooOld,
    /// Its key is no longer in the keychain.
    KeyLost,
}

/// Why a copy cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenFault {
    /// There is none.
    #[error("there is no copy")]
    Nothing,
    /// There was one.
    #[error("the copy was erased: {0:?}")]
    Erased(Erased),
    /// The clock cannot be believed, so that the copy's age is unknown. It is kept.
    #[error("the clock cannot be believed")]
    ClockNotBelieved,
    /// The disk does not give it. It is kept.
    #[error("the copy cannot be read")]
    Unreadable,
}

/// Why a copy was not saved. The one before, if any, is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SaveFault {
    /// The disk, or the person's share of it, is full.
    #[error("no room for the copy")]
    NoRoom,
    /// The folder cannot be written for another reason.
    #[error("the copy cannot be written")]
    NotWritable,
}

/// Why a key ring does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RingFault {
    /// Cut short, altered, another person's or of another layout: nothing will ever open it.
    #[error("the key ring is damaged")]
    Damaged,
    /// A device PIN is set.
    #[error("the key ring asks for the device PIN")]
    PinNeeded,
    /// The device PIN is not the one that is set; or, which looks the same, somebody altered it.
    #[error("the device PIN is wrong")]
    WrongPin,
    /// There is no memory for the device PIN's work. It says nothing about the PIN.
    #[error("no memory to try the device PIN")]
    NoMemory,
}
