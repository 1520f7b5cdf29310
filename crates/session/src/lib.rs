//! What a session leaves on this computer: one secret for each account, in the system's keychain or in memory alone.
//! Never in a file.

mod fault;
mod kept;
mod keychain;
mod memory;
mod system;

#[cfg(any(test, feature = "fake"))]
pub mod fake;

pub use fault::Fault;
pub use kept::Kept;
pub use keychain::Keychain;

#[cfg(test)]
mod tests;
