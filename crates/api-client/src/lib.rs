//! The account service over HTTP: one method per operation, time limits, retries, and a closed set of faults.
//!
//! Nothing here asks the clock or the random source: the clock is a parameter, and so is every idempotency key.

mod account;
mod answer;
mod association;
mod call;
mod certificate;
mod client;
mod enrolment;
mod fault;
mod limits;
mod own_account;
mod password;
mod probe;
mod program;
mod proxy;
mod session;
mod transport;
mod trust;

pub use client::{Client, Config, Heard, Unusable};
pub use fault::Fault;
pub use limits::Limits;
pub use probe::{Part, Step};
pub use proxy::Proxy;
