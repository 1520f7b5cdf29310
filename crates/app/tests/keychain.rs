//! A computer without a keychain, or with one that is locked, silent or gone: memory alone, said in plain words.

use std::time::Duration;

use app::view::status::{CopyErased, Keeping, SessionState};
use session::Fault;
use session::fake::Mood;

use crate::desk::Desk;
use crate::pretended;

#[tokio::test]
async fn without_a_keychain_nothing_is_kept_and_it_is_told() {
    for (mood, keeping) in [
        (Mood::Failing(Fault::Absent), Keeping::MemoryNoKeychain),
        (Mood::Failing(Fault::Locked), Keeping::MemoryKeychainLocked),
        (Mood::Failing(Fault::Denied), Keeping::MemoryKeychainLocked),
        (Mood::Failing(Fault::Other), Keeping::MemoryKeychainLocked),
        (Mood::Blocking(Duration::from_millis(600)), Keeping::MemoryKeychainLocked),
    ] {
        let service = pretended::service().await;
        let mut desk = Desk::own(&service.uri()).await;
        desk.moods.turn(mood);
        pretended::sign_in(&desk).await;
        let home = desk.app.home().await.unwrap();
        assert_eq!(home.status.keeping, keeping, "{mood:?}");
        assert_eq!(home.status.session, SessionState::Active);
        assert!(desk.files().is_empty(), "never a file: {:?}", desk.files());

        desk.restart();
        let start = desk.app.start().await;
        assert!(start.account.is_none() && start.status.copy_erased.is_none(), "{mood:?}");
    }
}

#[tokio::test]
async fn a_keychain_that_is_locked_at_the_start_keeps_the_copy_for_later() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    let files = desk.files();

    desk.moods.turn(Mood::Failing(Fault::Locked));
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.account.is_none());
    assert_eq!(start.status.keeping, Keeping::MemoryKeychainLocked);
    // Signing in works all the same, in memory.
    pretended::sign_in(&desk).await;
    assert_eq!(desk.files(), files);

    desk.moods.turn(Mood::Well);
    desk.restart();
    assert!(desk.app.start().await.account.is_some(), "unlocked, the copy opens");
}

#[tokio::test]
async fn a_key_that_is_gone_erases_the_copy_and_asks_to_sign_in_once() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    desk.lose_keychain();

    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(start.status.copy_erased, Some(CopyErased::KeyLost));
    assert!(start.account.is_none() && desk.files().is_empty());
    desk.restart();
    assert_eq!(desk.app.start().await.status.copy_erased, None, "no loop");
}

#[tokio::test]
async fn an_entry_that_could_not_be_deleted_is_deleted_later() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    desk.moods.turn(Mood::Failing(Fault::Locked));
    desk.app.sign_out().await;
    assert!(desk.files().is_empty());
    let retired = |desk: &Desk| std::fs::read_to_string(desk.settings_file()).unwrap().contains("retired");
    assert!(retired(&desk));

    desk.moods.turn(Mood::Well);
    desk.restart();
    desk.keep_up();
    desk.app.start().await;
    for _ in 0..50 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        if !retired(&desk) {
            return;
        }
    }
    panic!("still there");
}
