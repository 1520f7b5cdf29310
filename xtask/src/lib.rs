//! What the project does to itself: run, test, check, generate, measure. The rules of the house are plain
//! functions over the text of the checkout, so that the tests can plant a fault and see it found.

pub mod bench;
pub mod check;
pub mod command;
pub mod desktop_session;
pub mod environment;
pub mod fault;
pub mod generated;
pub mod house;
pub mod interface;
pub mod packages;
pub mod run;
pub mod source;
pub mod test;
pub mod tools;
