//! For tests alone: a clock to turn, randomness that repeats, and a service with its sample households on a port of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot be set up has to fail loudly"
)]

mod answer;
mod call;
mod clock;
mod enrolling;
mod entropy;
mod running;
mod sample;

pub use answer::Answer;
pub use call::{Call, fresh_key};
pub use clock::FakeClock;
pub use enrolling::{Member, Newcomer};
pub use entropy::SeededEntropy;
pub use running::{Running, Setup, spawn_server};
pub use sample::{LetterState, Sample, Shows, enrolled, samples};
pub use server::hashing::Load;
