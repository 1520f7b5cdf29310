//! The account service over real HTTP. Files mirror the URLs; a test is named after the rule it proves.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has to fail")]

mod document;
mod enrolments;
mod faults;
mod me;
mod members;
mod once;
mod privacy;
mod programs;
mod requests;
mod session;
