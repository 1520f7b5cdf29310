//! The app against a real service with sample households, and against a pretended one that fails in every way.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot be set up has to fail loudly"
)]

mod association;
mod clocks;
mod desk;
mod device_pin;
mod disk;
mod enrolling;
mod enrolment;
mod enrolment_faults;
mod enrolment_slips;
mod enrolment_whole;
mod faults;
mod first_sign_in;
mod forms;
mod idle;
mod keychain;
mod leaving;
mod names;
mod off_line;
mod own_account;
mod passwords;
mod people;
mod policy;
mod practice;
mod pretended;
mod session_end;
mod settings;
mod shared;
mod slips;
mod wire;
mod work;
