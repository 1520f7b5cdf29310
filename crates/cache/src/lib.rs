//! The sealed copy: what was read from the service, for when it cannot be reached.
//!
//! One folder for an account, with a random name: `head` holds what the first screen shows, and a segment holds the
//! payments of one year, so that opening does not grow with the history. Everything blocks; call it off the UI's thread.
//! The person's own address and the other party's details are never in it.

mod copy;
mod disk;
mod fault;
mod frame;
mod head;
mod key;
mod place;
mod slot;

pub use copy::SealedCopy;
pub use disk::{Disk, Os};
pub use fault::{Erased, OpenFault, SaveFault};
pub use head::{Head, Sums, Year};
pub use key::{CopyKey, Cost, DevicePin};
pub use place::{Place, slots};
pub use slot::Slot;
