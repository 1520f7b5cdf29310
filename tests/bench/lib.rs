//! What the programs of `cargo xtask bench` share: this computer's clock and random source.

use domain::clock::{Clock, Entropy};
use jiff::Timestamp;

/// What may go wrong: whatever it is, the measurement ends with it.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The PIN of the made-up household.
pub const PIN: &str = "4815";

/// This computer's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "these programs have no other clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// This computer's random source.
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(clippy::disallowed_methods, reason = "these programs have no other random source")]
    fn fill(&self, bytes: &mut [u8]) {
        if getrandom::fill(bytes).is_err() {
            std::process::abort();
        }
    }
}
