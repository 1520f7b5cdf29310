//! The telephone menu as a pure state machine (CP-01 to CP-05): what was pressed or said goes in, what to say and do
//! next comes out. Keys and words are data; the words of the prompts are Fluent's. The voice adapters that put it on a
//! telephone line, and the reading aloud of an account, are not here.

mod call;
mod menu;

pub use call::{Call, Heard, Next, Prompt, Reply};
pub use menu::{Choice, Menu};
