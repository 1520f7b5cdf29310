//! What Mi Cuenta is about, without input, output or a clock: programmes and their rules, cases, payments,
//! hearings, notices, the profile. The service and the app judge with the same code.

pub mod association;
pub mod card;
pub mod case;
pub mod clock;
pub mod enrolment;
pub mod field;
pub mod fold;
pub mod hearing;
pub mod identifier;
pub mod language;
pub mod mask;
pub mod money;
pub mod news;
pub mod notice;
pub mod other_party;
pub mod password;
pub mod payment;
pub mod pin;
pub mod profile;
pub mod programme;
pub mod question;
pub mod user_id;
