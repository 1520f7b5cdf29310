//! The commands that the window may give, topic by topic. Each is a line or two: what it does is in `app`.

pub mod account;
pub mod case;
pub mod connection;
pub mod hearing;
pub mod notice;
pub mod other_party;
pub mod payment;
pub mod pin;
pub mod profile;
pub mod programme;
pub mod session;
pub mod settings;
pub mod start;

use app::error::AppError;
use tauri::State;

use crate::state::Shell;

/// What a command answers.
pub type Answer<T> = Result<T, AppError>;

/// What a command is given.
pub type Here<'a> = State<'a, Shell>;
