//! A random source for tests that gives every byte as often as any other.

use std::sync::atomic::{AtomicU8, Ordering};

use domain::clock::Entropy;

/// Counts, and begins anew after 255.
#[derive(Default)]
pub struct Counting(AtomicU8);

impl Entropy for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}
