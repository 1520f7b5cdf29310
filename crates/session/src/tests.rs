//! What a keychain can do to the app.
use std::time::Duration;

use crate::fake::{Mood, keychain};
use crate::{Fault, Keychain};
use tokio::time::Instant;

const PATIENCE: Duration = Duration::from_millis(100);
const SLOT: &str = "00112233445566778899aabbccddeeff";

const KEPT: &[u8] = b"a key ring";

#[tokio::test]
async fn memory_alone_keeps_it_as_long_as_the_program_runs_and_for_every_clone() {
    let keychain = Keychain::memory_only();
    assert!(keychain.is_memory_only() && !Keychain::system().is_memory_only());
    keychain.set(SLOT, KEPT).await.unwrap();
    assert_eq!(*keychain.clone().get(SLOT).await.unwrap().unwrap(), KEPT);
    assert!(keychain.get("another").await.unwrap().is_none());
    keychain.delete(SLOT).await.unwrap();
    assert!(keychain.get(SLOT).await.unwrap().is_none());
    assert!(Keychain::memory_only().get(SLOT).await.unwrap().is_none());
}

#[tokio::test]
async fn every_fault_is_told_and_passes_when_the_keychain_is_well_again() {
    let (keychain, switch) = keychain(PATIENCE);
    keychain.set(SLOT, KEPT).await.unwrap();
    for fault in [Fault::Absent, Fault::Locked, Fault::Denied, Fault::Other] {
        switch.turn(Mood::Failing(fault));
        assert_eq!(keychain.get(SLOT).await.err(), Some(fault));
        assert_eq!(keychain.set(SLOT, KEPT).await, Err(fault));
        assert_eq!(keychain.delete(SLOT).await, Err(fault));
        assert_eq!(keychain.check().await, Err(fault));
    }
    switch.turn(Mood::Well);
    assert!(keychain.get(SLOT).await.unwrap().is_some());
    assert_eq!(keychain.check().await, Ok(()));
}

#[tokio::test]
async fn a_prompt_that_nobody_answers_holds_nobody_up() {
    let (keychain, switch) = keychain(PATIENCE);
    switch.turn(Mood::Blocking(Duration::from_secs(60)));
    let begun = Instant::now();
    assert_eq!(keychain.get(SLOT).await.err(), Some(Fault::TimedOut));
    assert_eq!(keychain.set(SLOT, KEPT).await, Err(Fault::TimedOut));
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn what_was_not_kept_in_time_is_not_kept_later_on() {
    let (keychain, switch) = keychain(PATIENCE);
    switch.turn(Mood::Blocking(Duration::from_millis(300)));
    // The first one is under way when its time is up; the second has not begun.
    assert_eq!(keychain.set(SLOT, KEPT).await, Err(Fault::TimedOut));
    assert_eq!(keychain.set("another", KEPT).await, Err(Fault::TimedOut));
    switch.turn(Mood::Well);
    for slot in [SLOT, "another"] {
        let mut read = keychain.get(slot).await;
        while matches!(read, Err(Fault::TimedOut)) {
            read = keychain.get(slot).await;
        }
        assert!(read.unwrap().is_none());
    }
}

#[tokio::test]
async fn what_was_not_put_in_its_place_in_time_leaves_what_was_there() {
    let (keychain, switch) = keychain(PATIENCE);
    keychain.set(SLOT, KEPT).await.unwrap();
    switch.turn(Mood::Blocking(Duration::from_millis(300)));
    assert_eq!(keychain.replace(SLOT, KEPT, b"another").await, Err(Fault::TimedOut));
    switch.turn(Mood::Well);
    let mut read = keychain.get(SLOT).await;
    while matches!(read, Err(Fault::TimedOut)) {
        read = keychain.get(SLOT).await;
    }
    assert_eq!(*read.unwrap().unwrap(), KEPT);
    keychain.replace(SLOT, KEPT, b"another").await.unwrap();
    assert_eq!(*keychain.get(SLOT).await.unwrap().unwrap(), b"another");
}
