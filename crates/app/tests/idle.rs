//! Nobody there: told a minute before, one key answers, then shut; by whichever clock says more.

use std::time::Duration;

use app::view::person::LockReason;
use app::view::receipt::Leaving;
use app::view::settings::Computer;
use app::view::status::SessionState;
use jiff::SignedDuration;
use wiremock::MockServer;

use crate::desk::Desk;
use crate::{forms, pretended};

/// Longer than it takes until the app looks again.
const LOOK: Duration = Duration::from_millis(1500);

async fn shared(service: &MockServer) -> Desk {
    let desk = Desk::fresh(Some(&service.uri()));
    desk.choose(Computer::Shared).await;
    pretended::sign_in(&desk).await;
    desk.keep_up();
    desk
}

async fn own_with_policy(service: &MockServer, minutes: Option<u32>) -> Desk {
    let mut desk = Desk::own(&service.uri()).await;
    desk.config.policy.idle_minutes = minutes;
    desk.restart();
    pretended::sign_in(&desk).await;
    desk.keep_up();
    desk
}

fn minutes(minutes: i64) -> SignedDuration {
    SignedDuration::from_mins(minutes)
}

#[tokio::test]
async fn on_a_shared_computer_it_is_told_after_four_minutes_and_one_key_answers() {
    let service = pretended::service().await;
    let desk = shared(&service).await;
    tokio::time::sleep(LOOK).await;
    assert_eq!(desk.app.status().ends_in, None);
    desk.clock.turn(SignedDuration::from_secs(238));
    let told = desk.until(|status| status.ends_in.is_some()).await;
    assert!(
        told.ends_in.is_some_and(|seconds| (57..=60).contains(&seconds)),
        "{:?}",
        told.ends_in
    );
    assert_eq!(told.session, SessionState::Active);
    desk.app.present();
    assert_eq!(desk.app.status().ends_in, None);
    tokio::time::sleep(LOOK).await;
    assert_eq!((desk.app.status().ends_in, desk.app.status().session), (None, SessionState::Active));
}

#[tokio::test]
async fn on_a_shared_computer_everything_goes_after_five_minutes_and_the_receipt_says_why() {
    let service = pretended::service().await;
    let desk = shared(&service).await;
    let mut left = desk.app.left();
    left.borrow_and_update();
    desk.clock.turn(minutes(5));
    desk.until(|status| status.session == SessionState::None).await;
    tokio::time::timeout(Duration::from_secs(5), left.changed()).await.unwrap().unwrap();
    let start = desk.app.start().await;
    assert!(start.account.is_none() && start.status.ends_in.is_none());
    assert_eq!(start.receipt.unwrap().leaving, Leaving::Idle);
}

#[tokio::test]
async fn pages_that_renew_themselves_are_nobody_s_presence() {
    let service = pretended::service().await;
    let desk = shared(&service).await;
    desk.clock.turn(minutes(3));
    desk.app.home().await.unwrap();
    desk.clock.turn(minutes(2));
    desk.until(|status| status.session == SessionState::None).await;
}

#[tokio::test]
async fn with_a_device_pin_one_s_own_computer_is_shut_after_fifteen_minutes() {
    let service = pretended::service().await;
    let desk = own_with_policy(&service, None).await;
    desk.app.set_device_pin(forms::device_pin("", "481516", "481516")).await.unwrap();
    desk.clock.turn(minutes(13));
    tokio::time::sleep(LOOK).await;
    assert_eq!(desk.app.status().session, SessionState::Active);
    desk.clock.turn(minutes(1));
    desk.until(|status| status.ends_in.is_some()).await;
    desk.clock.turn(minutes(1));
    let shut = desk.until(|status| status.locked.is_some()).await;
    assert_eq!((shut.locked.unwrap().reason, shut.ends_in), (LockReason::Idle, None));
}

#[tokio::test]
async fn without_a_device_pin_one_s_own_computer_is_shut_only_if_its_policy_says_so() {
    let service = pretended::service().await;
    let desk = own_with_policy(&service, None).await;
    desk.clock.turn(minutes(600));
    tokio::time::sleep(LOOK).await;
    assert_eq!((desk.app.status().ends_in, desk.app.status().session), (None, SessionState::Active));

    let desk = own_with_policy(&service, Some(30)).await;
    desk.clock.turn(minutes(28));
    tokio::time::sleep(LOOK).await;
    assert_eq!(desk.app.status().session, SessionState::Active);
    desk.clock.turn(minutes(2));
    desk.until(|status| status.session == SessionState::None).await;
    assert_eq!(desk.stored()["people"][0]["needs_sign_in"], true);
}

#[tokio::test]
async fn a_computer_that_slept_is_shut_when_it_wakes_without_a_warning() {
    let service = pretended::service().await;
    let desk = own_with_policy(&service, None).await;
    desk.app.set_device_pin(forms::device_pin("", "481516", "481516")).await.unwrap();
    desk.clock.turn(minutes(8 * 60));
    let begun = tokio::time::Instant::now();
    let status = desk.until(|status| status.locked.is_some() || status.ends_in.is_some()).await;
    assert!(status.locked.is_some() && begun.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn a_clock_that_is_set_back_keeps_nothing_open() {
    let service = pretended::service().await;
    let desk = shared(&service).await;
    desk.clock.turn(minutes(-300));
    tokio::time::sleep(LOOK).await;
    // From here on the steady clock alone goes on.
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(4 * 60 + 1)).await;
    tokio::time::sleep(LOOK).await;
    assert!(desk.app.status().ends_in.is_some());
    tokio::time::advance(Duration::from_secs(60)).await;
    tokio::time::sleep(LOOK).await;
    assert_eq!(desk.app.status().session, SessionState::None);
}

#[tokio::test]
async fn an_enrolment_that_is_left_alone_on_a_shared_computer_goes_too() {
    let service = crate::enrolling::service().await;
    let desk = Desk::fresh(Some(&service.uri()));
    desk.choose(Computer::Shared).await;
    let form = crate::enrolling::begin(crate::enrolling::OPEN);
    desk.app.begin_enrolment(form).await.unwrap();
    desk.keep_up();
    tokio::time::sleep(LOOK).await;
    assert!(desk.app.enrolment().await.unwrap().is_some());
    desk.clock.turn(minutes(5));
    let mut left = desk.app.left();
    tokio::time::timeout(Duration::from_secs(5), left.changed()).await.unwrap().unwrap();
    assert!(desk.app.enrolment().await.unwrap().is_none());
}
