//! What the desktop can do, without Tauri: start, sign in, read, write, keep a sealed copy, come back.

pub mod error;
pub mod view;
