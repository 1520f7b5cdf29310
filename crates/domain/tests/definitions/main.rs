//! Definitions of programmes: those of the checkout are read, and one that makes no sense is refused with line and reason.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has to fail")]

mod checkout;
mod page;
mod refused;
mod samples;
