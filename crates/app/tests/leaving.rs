//! Leaving: by sign-out with a receipt that says what is true, and in a hurry.

use std::time::Duration;

use app::error::{ErrorCode, LocalCode};
use app::view::person::LockReason;
use app::view::receipt::{ErasedThing, Erasure, Leaving, Receipt};
use app::view::settings::Computer;
use app::view::status::{SessionState, Source};
use contract::problem::Code;
use session::Fault;
use session::fake::Mood;
use testkit::{Sample, Shows, spawn_server};

use crate::desk::Desk;
use crate::wire::Wire;
use crate::{forms, pretended};

const PIN: &str = "481516";

fn told(receipt: &Receipt) -> Vec<(ErasedThing, Erasure)> {
    receipt.lines.iter().map(|line| (line.thing, line.erasure)).collect()
}

fn all(session: Erasure, keychain: Erasure, copy: Erasure, memory: Erasure) -> Vec<(ErasedThing, Erasure)> {
    vec![
        (ErasedThing::Session, session),
        (ErasedThing::Keychain, keychain),
        (ErasedThing::Copy, copy),
        (ErasedThing::Memory, memory),
    ]
}

#[tokio::test]
async fn the_receipt_says_that_everything_was_erased_and_looked_at_and_is_told_once() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    let mut left = desk.app.left();
    left.borrow_and_update();
    let receipt = desk.app.sign_out().await;
    let checked = Erasure::Checked;
    assert_eq!(told(&receipt), all(checked, checked, checked, checked));
    assert_eq!((receipt.leaving, receipt.session_ends_in), (Leaving::SignedOut, None));
    assert!(left.has_changed().unwrap());

    desk.app.note_erased(ErasedThing::Clipboard, Erasure::Later);
    desk.app.note_erased(ErasedThing::WebView, checked);
    desk.app.note_erased(ErasedThing::Clipboard, checked);
    let shown = desk.app.start().await.receipt.unwrap();
    assert_eq!(
        told(&shown)[4..],
        [(ErasedThing::WebView, checked), (ErasedThing::Clipboard, checked)]
    );
    assert_eq!(desk.app.start().await.receipt, None);
}

#[tokio::test]
async fn the_receipt_says_what_could_not_be_erased() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let desk = Desk::own(&wire.url).await;
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    wire.cut();
    desk.moods.turn(Mood::Failing(Fault::Locked));
    let receipt = desk.app.sign_out().await;
    let checked = Erasure::Checked;
    assert_eq!(told(&receipt), all(Erasure::NotReached, Erasure::Later, checked, checked));
    assert_eq!(receipt.session_ends_in, Some(15));
    // A keychain that is gone altogether may come back with all that is in it.
    wire.mend();
    desk.moods.turn(Mood::Well);
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    desk.moods.turn(Mood::Failing(Fault::Absent));
    assert_eq!(told(&desk.app.sign_out().await)[1], (ErasedThing::Keychain, Erasure::Later));
}

#[tokio::test]
async fn a_copy_that_cannot_be_removed_is_said_to_be_there_still() {
    let service = pretended::service().await;
    let desk = pretended::signed_in(&service).await;
    // A folder in the copy's folder is nothing that the app ever put there, or removes.
    let folder = desk.files()[0].parent().unwrap().join("somebody's");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("file"), "").unwrap();
    let receipt = desk.app.sign_out().await;
    assert_eq!(told(&receipt)[2], (ErasedThing::Copy, Erasure::Later));
}

#[tokio::test]
async fn where_nothing_was_kept_or_nobody_was_in_the_receipt_says_so() {
    let service = spawn_server().await;
    let desk = Desk::fresh(Some(&service.url));
    desk.choose(Computer::Shared).await;
    let never = Erasure::NeverThere;
    assert_eq!(told(&desk.app.sign_out().await), all(never, never, never, never));
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    assert_eq!(
        told(&desk.app.sign_out().await),
        all(Erasure::Checked, never, never, Erasure::Checked)
    );
}

#[tokio::test]
async fn in_a_hurry_without_a_device_pin_the_copy_stays_sealed_and_a_sign_in_opens_it() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let mut desk = Desk::own(&wire.url).await;
    let sample = Sample::of(Shows::LongHistory);
    desk.sign_in(&sample).await;
    let (files, slot) = (desk.files(), desk.people()[0].clone());
    let mut left = desk.app.left();
    left.borrow_and_update();
    desk.app.quick_exit();
    assert!(left.has_changed().unwrap());
    assert_eq!(desk.stored()["people"][0]["needs_sign_in"], true, "noted at once");
    let status = desk.app.status();
    assert_eq!(
        (status.session, status.source, status.as_of),
        (SessionState::None, Source::Nothing, None)
    );
    assert!(desk.app.home().await.is_err());
    let start = desk.app.start().await;
    assert!(start.account.is_none() && start.receipt.is_none(), "coming back shows nothing");
    assert!(start.people[0].needs_sign_in);
    desk.app.finish().await;
    let ring = cache::Ring::open(slot.parse().unwrap(), &desk.entry(&slot).await.unwrap(), None).unwrap();
    assert!(ring.accounts[0].token.is_none(), "the session is not in the keychain any more");
    assert_eq!(desk.files(), files);

    wire.cut();
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.account.is_none() && start.status.session == SessionState::None);
    let error = desk.app.open_person(&slot).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::Locked));
    let error = desk.app.unlock(forms::unlock(&slot, PIN)).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::Locked));
    assert!(desk.app.check_again().await.session == SessionState::None);

    wire.mend();
    desk.sign_in(&sample).await;
    assert_eq!(desk.people(), [slot]);
    assert_eq!(desk.app.sessions().await.unwrap().len(), 1, "the session of before was ended");
    desk.restart();
    assert!(desk.app.start().await.account.is_some(), "and from now on all is as it was");
}

#[tokio::test]
async fn in_a_hurry_with_a_device_pin_the_accounts_are_shut_behind_it() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    let slot = desk.app.set_device_pin(forms::device_pin("", PIN, PIN)).await.unwrap()[0]
        .slot
        .clone();
    desk.app.quick_exit();
    assert_eq!(desk.app.status().locked.unwrap().reason, LockReason::QuickExit);
    assert!(desk.app.start().await.account.is_none());
    desk.restart();
    assert!(desk.app.start().await.account.is_none());
    assert!(desk.app.unlock(forms::unlock(&slot, PIN)).await.unwrap().account.is_some());
}

#[tokio::test]
async fn in_a_hurry_on_a_shared_computer_nothing_is_left() {
    let service = spawn_server().await;
    let mut desk = Desk::fresh(Some(&service.url));
    desk.choose(Computer::Shared).await;
    let sample = Sample::of(Shows::Ordinary);
    desk.sign_in(&sample).await;
    desk.app.quick_exit();
    assert_eq!(desk.app.status().session, SessionState::None);
    desk.app.finish().await;
    assert!(desk.left_behind().is_empty());
    desk.restart();
    assert!(desk.app.start().await.account.is_none());
    desk.sign_in(&sample).await;
    assert_eq!(desk.app.sessions().await.unwrap().len(), 1, "the session of before was ended");
}

#[tokio::test]
async fn somebody_who_leaves_while_the_service_thinks_about_their_sign_in_is_not_let_in_afterwards() {
    let service = pretended::service().await;
    let slow = serde_json::json!({ "token": "t0ken", "session": {
        "id": "s1", "program": pretended::PROGRAM, "account": "a1", "must_change_pin": false, "case": "open",
        "idle_seconds": 900, "ends_at": "2099-01-01T00:00:00Z",
    }});
    let slow = wiremock::ResponseTemplate::new(201)
        .set_body_json(slow)
        .set_delay(Duration::from_millis(400));
    let path = contract::path::with(contract::path::SESSIONS, pretended::PROGRAM);
    let mut desk = Desk::own(&service.uri()).await;
    desk.app.programmes().await.unwrap();
    pretended::answer(&service, "POST", &path, slow).await;
    let app = desk.app.clone();
    let signing_in = tokio::spawn(async move { app.sign_in(forms::sign_in(pretended::PROGRAM, "3100000001", "4826")).await });
    tokio::time::sleep(Duration::from_millis(150)).await;
    desk.app.quick_exit();
    let error = signing_in.await.unwrap().unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::NotSignedIn));
    assert_eq!(desk.app.status().session, SessionState::None);
    desk.app.finish().await;
    let requests = service.received_requests().await.unwrap();
    assert!(
        requests.iter().any(|request| request.method.as_str() == "DELETE"),
        "the session was ended"
    );
    assert!(desk.files().is_empty() && desk.people().is_empty());
    desk.restart();
    assert!(desk.app.start().await.account.is_none());
}

#[tokio::test]
async fn leaving_in_a_hurry_waits_for_nothing() {
    let service = pretended::service().await;
    let desk = pretended::signed_in(&service).await;
    desk.moods.turn(Mood::Blocking(Duration::from_millis(250)));
    let slow = wiremock::ResponseTemplate::new(204).set_delay(Duration::from_secs(1));
    pretended::answer(&service, "DELETE", contract::path::SESSION, slow).await;
    let begun = tokio::time::Instant::now();
    desk.app.quick_exit();
    let took = begun.elapsed();
    assert!(took < Duration::from_millis(100), "{took:?}");
    assert!(desk.app.home().await.is_err());
}

#[tokio::test]
async fn a_computer_of_one_s_own_that_sleeps_keeps_an_account_without_a_device_pin_open() {
    let service = pretended::service().await;
    let desk = pretended::signed_in(&service).await;
    for reason in [LockReason::Suspended, LockReason::ScreenLocked] {
        desk.app.lock(reason);
        assert_eq!(desk.app.status().session, SessionState::Active);
    }
    desk.app.lock(LockReason::Asked);
    assert_eq!(desk.app.status().session, SessionState::None);
}
