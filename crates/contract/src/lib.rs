//! What crosses the wire between the app and the account service: types, paths, headers and error codes.
//! Client and service meet only here and in `domain`.

pub mod association;
pub mod changes;
pub mod enrolment;
pub mod header;
pub mod lists;
pub mod me;
pub mod own_account;
pub mod password;
pub mod path;
pub mod pin;
pub mod problem;
pub mod programme;
pub mod recovery;
pub mod secret;
pub mod session;
