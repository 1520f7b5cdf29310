//! The account service: routes that mirror the URLs, over a store, under keys that live outside of it.
//!
//! Deliberately absent: TLS (a proxy before it ends that, see [`Config::behind`]), a log line for each request, and any
//! clock or random source of its own.

pub mod answer;
pub mod api;
mod case_access;
mod case_code;
mod challenge;
mod changing;
#[cfg(test)]
mod counting;
mod door;
mod enrolment;
pub mod extract;
mod floor;
mod goes_on;
pub mod hashing;
pub mod keys;
mod letter;
pub mod maintenance;
mod once;
mod open_sessions;
pub mod openapi;
mod opening;
mod person;
pub mod practice;
mod present_password;
pub mod programmes;
mod questions;
mod recovering;
mod recovery_code;
mod refusal;
mod routes;
mod run;
pub mod signed_in;
mod subject;
mod token;
mod upkeep;
pub mod vault;
mod verdict;

pub use refusal::Refusal;
pub use run::{Config, Ready, StartError, open, serve};
