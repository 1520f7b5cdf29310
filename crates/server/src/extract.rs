//! What handlers take out of a request; each refuses with a code of its own.

mod bearer;
mod body;
mod idempotency_key;
mod language;
mod question;
mod segment;
mod source;
mod system;
mod version;
mod writing;

pub use bearer::{Bearer, TokenBytes};
pub use body::Body;
pub use idempotency_key::IdempotencyKey;
pub use language::Preferred;
pub use question::Question;
pub use segment::{Id, IdAnd, Offered};
pub use source::Source;
pub use system::System;
pub use version::Version;
pub use writing::Writing;
