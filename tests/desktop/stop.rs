//! How the harness fails: there is nobody to hand an error to, so it stops the test and says what it was doing.

use std::fmt::Display;

/// Gives the value, or stops the test.
pub trait OrStop<T> {
    /// `doing` completes "failed at …" in the test's report.
    fn or_stop(self, doing: &str) -> T;
}

impl<T, E: Display> OrStop<T> for Result<T, E> {
    #[track_caller]
    fn or_stop(self, doing: &str) -> T {
        match self {
            Ok(value) => value,
            Err(error) => panic!("{doing}: {error}"),
        }
    }
}

impl<T> OrStop<T> for Option<T> {
    #[track_caller]
    fn or_stop(self, doing: &str) -> T {
        match self {
            Some(value) => value,
            None => panic!("{doing}: there is none"),
        }
    }
}
