//! Somebody of a sample household with a PIN, as far as a person at the app needs to know.

use jiff::civil::Date;

/// What a person knows of themselves.
#[derive(Debug, Clone)]
pub struct Household {
    /// Participant ID, digits only.
    pub identifier: String,
    /// Social Security number, digits only; may be empty.
    pub ssn: String,
    /// The chosen PIN, or the temporary one of a letter.
    pub pin: String,
    /// On file.
    pub birth_date: Date,
    /// On file.
    pub first_name: String,
}
