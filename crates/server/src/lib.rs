//! The account service: routes that mirror the URLs, over a store, under keys that live outside of it.
//!
//! Deliberately absent: TLS (a proxy before it ends that, see [`Config::behind`]), a log line for each request, and any
//! clock or random source of its own.

pub mod answer;
pub mod api;
pub mod extract;
mod goes_on;
pub mod hashing;
pub mod keys;
mod letter;
mod once;
mod open_sessions;
pub mod openapi;
mod opening;
mod person;
pub mod practice;
pub mod programmes;
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
