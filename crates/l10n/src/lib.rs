//! Words in Rust: Fluent messages out of `locales/`, the same files that the interface reads.

mod languages;
mod messages;
mod pseudo;

pub use languages::{LANGUAGES, negotiate};
pub use messages::Messages;
pub use pseudo::pseudolocalize;
