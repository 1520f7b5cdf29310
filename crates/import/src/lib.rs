//! An agency's rows into the store, in one transaction: from its extract, from the practice data, or made up in bulk.
//!
//! Rows are JSON Lines, a file for each kind. A row that makes no sense undoes the whole load; the error names file and
//! line and never repeats what the line says.

mod check;
pub mod extract;
pub mod fault;
pub mod generate;
mod lines;
pub mod practice;
mod put;
pub mod row;
pub mod secret;

pub use fault::{Fault, ImportError};
pub use secret::SecretHasher;
