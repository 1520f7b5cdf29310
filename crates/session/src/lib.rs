//! What a session leaves on this computer: one secret for each person, in the system's keychain or in memory alone.
//! Never in a file.

mod fault;
mod keychain;
mod memory;
mod system;

#[cfg(any(test, feature = "fake"))]
pub mod fake;

pub use fault::Fault;
pub use keychain::{Keychain, Secret};

#[cfg(test)]
mod tests;
