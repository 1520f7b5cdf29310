//! The sealed copy: what was read from the service, for when it cannot be reached; and the key ring that opens it.
//!
//! One folder for an account, with a random name: `head` holds what the first screen shows, and a segment holds the
//! payments of one year, so that opening does not grow with the history. Everything blocks; call it off the UI's thread.
//! The person's own address and the other party's details are never in it. Each copy has a random key of its own; the keys of
//! one person's copies lie in one key ring, for the keychain, which a device PIN may seal too.

mod copy;
mod disk;
mod fault;
mod fields;
mod frame;
mod head;
mod key;
mod place;
mod ring;
mod slot;

pub use copy::SealedCopy;
pub use disk::{Disk, Os};
pub use fault::{Erased, OpenFault, RingFault, SaveFault};
pub use head::{Head, Sums, Year};
pub use key::{CopyKey, Cost, DevicePin};
pub use place::{Place, slots};
pub use ring::{Ring, RingAccount};
pub use slot::Slot;
