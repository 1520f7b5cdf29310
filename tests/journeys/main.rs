//! What people do with the app, from start to end, in the real window and in both languages.
//!
//! Each journey has a computer, a service and an app of its own; several checks share one start where they can.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a journey that cannot go on has to fail")]

mod away;
mod bad_answers;
mod canaries;
mod computer;
mod copy;
mod enrolment;
mod enrolment_by_keyboard;
mod first_sign_in;
mod fourth_programme;
mod households;
mod keyboard;
mod keychain;
mod letter;
mod members;
mod offline;
mod pages;
mod people;
mod pictures;
mod policy;
mod practice;
mod programmes;
mod quick_exit;
mod recovery;
mod second_start;
mod session;
mod sign_out;
mod standing;
mod traces;
mod way_for_all;
mod wrong_pin;

/// A journey in Spanish and in English, each a test of its own.
macro_rules! in_both_languages {
    ($($journey:ident),+ $(,)?) => {
        $(
            mod $journey {
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn in_spanish() {
                    crate::ends_in_time(super::$journey(domain::language::Language::EsUs)).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn in_english() {
                    crate::ends_in_time(super::$journey(domain::language::Language::EnUs)).await;
                }
            }
        )+
    };
}
pub(crate) use in_both_languages;

/// A journey that hangs is stopped, with all that it has started.
async fn ends_in_time(journey: impl Future<Output = ()>) {
    let limit = std::time::Duration::from_secs(240);
    assert!(tokio::time::timeout(limit, journey).await.is_ok(), "not at its end after {limit:?}");
}
