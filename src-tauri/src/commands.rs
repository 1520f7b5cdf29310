//! The commands that the window may give, topic by topic. Each is a line or two: what it does is in `app`.

pub mod account;
pub mod association;
pub mod case;
pub mod connection;
pub mod enrolment;
pub mod hearing;
pub mod leaving;
pub mod notice;
pub mod other_party;
pub mod own_account;
pub mod password;
pub mod payment;
pub mod person;
pub mod pin;
pub mod profile;
pub mod programme;
pub mod recovery;
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// Names between quotes in the list of commands of `build.rs`.
    fn listed() -> BTreeSet<String> {
        let (_, list) = include_str!("../build.rs").split_once("= &[").unwrap();
        let (list, _) = list.split_once("];").unwrap();
        list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    }

    #[test]
    fn the_window_may_give_every_command_that_there_is_and_no_other() {
        let capability: serde_json::Value = serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
        let permissions = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap());
        let (core, own): (Vec<_>, Vec<_>) = permissions.partition(|name| name.starts_with("core:"));
        let allowed: BTreeSet<_> = own.iter().map(|name| name.trim_start_matches("allow-").replace('-', "_")).collect();
        assert_eq!(allowed, listed());
        assert_eq!(core, ["core:event:allow-listen", "core:event:allow-unlisten"]);
        // A window that replaces another has a number.
        assert_eq!(capability["windows"], serde_json::json!(["main", "main-*"]));

        let (_, handler) = include_str!("desktop.rs").split_once("generate_handler![").unwrap();
        let (handler, _) = handler.split_once("])").unwrap();
        let handled: BTreeSet<_> = handler
            .split(',')
            .filter_map(|path| path.trim().rsplit("::").next())
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect();
        assert_eq!(handled, listed());
    }
}
