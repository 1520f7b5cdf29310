//! What the desktop can do, without Tauri: start, sign in, read, write, keep a sealed copy, come back.

mod app;
mod association;
mod check;
mod config;
mod enrolment;
mod enter;
mod fields;
mod keep_up;
mod keeping;
mod letter;
mod live;
mod model;
mod notice;
mod other_party;
mod own_account;
mod password;
mod pin;
mod policy;
mod profile;
mod programmes;
mod questions;
mod reading;
mod recovery;
mod refused;
mod report;
mod resume;
mod seal;
mod sessions;
mod sign_in;
mod sign_out;
mod start;
mod state;
mod sync;
mod tidy;

pub mod error;
pub mod settings;
pub mod view;

pub use api_client::Limits;
pub use app::App;
pub use cache::{Disk, Os as SystemDisk};
pub use config::{Config, Folders};
pub use domain::clock::{Clock, Entropy};
pub use domain::language::Language;
pub use policy::{Policy, Proxy};
pub use session::Keychain;
