//! The device PIN: set, changed, taken away, forgotten, guessed.

use std::time::Duration;

use app::error::{AppError, ErrorCode, LocalCode};
use app::view::person::LockReason;
use app::view::status::{CopyErased, SessionState, Source};
use domain::field::FieldCode;
use domain::payment::Direction;
use session::Fault;
use session::fake::Mood;

use crate::desk::Desk;
use crate::pretended;
use crate::slips::problems;
use crate::{forms, wire::Wire};

const PIN: &str = "481516";
const OTHER: &str = "730264";

/// Somebody keeps an account here behind a device PIN.
async fn pinned(service: &wiremock::MockServer) -> (Desk, String) {
    let desk = pretended::signed_in(service).await;
    let people = desk.app.set_device_pin(forms::device_pin("", PIN, PIN)).await.unwrap();
    assert!(people[0].has_pin);
    let slot = people[0].slot.clone();
    (desk, slot)
}

async fn miss(desk: &Desk, slot: &str) -> AppError {
    desk.app.unlock(forms::unlock(slot, OTHER)).await.unwrap_err()
}

fn locked(error: &AppError) -> bool {
    error.code == ErrorCode::Local(LocalCode::Locked)
}

#[tokio::test]
async fn a_start_asks_for_the_device_pin_and_shows_nothing_before() {
    let service = pretended::service().await;
    let wire = Wire::to(&service.uri()).await;
    let desk = Desk::own(&wire.url).await;
    pretended::sign_in(&desk).await;
    let people = desk.app.set_device_pin(forms::device_pin("", PIN, PIN)).await.unwrap();
    let (mut desk, slot) = (desk, people[0].slot.clone());
    wire.cut();
    desk.restart();
    let start = desk.app.start().await;
    let lock = start.status.locked.unwrap();
    assert_eq!((lock.reason, lock.slot.as_str()), (LockReason::Start, slot.as_str()));
    assert!(start.account.is_none() && start.others.is_empty());
    assert!(locked(&desk.app.home().await.unwrap_err()));
    assert!(locked(&desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap_err()));
    assert!(locked(&desk.app.profile().await.unwrap_err()));
    assert!(locked(&desk.app.sessions().await.unwrap_err()));
    assert!(locked(&desk.app.own_account().await.unwrap_err()));

    let start = desk.app.unlock(forms::unlock(&slot, "48 15 16")).await.unwrap();
    assert_eq!((start.status.locked, start.status.session), (None, SessionState::Active));
    assert_eq!(start.account.unwrap().participant.unwrap().first_name, "Ana");
    assert_eq!(desk.app.home().await.unwrap().status.source, Source::Copy);
}

#[tokio::test]
async fn the_session_in_the_keychain_cannot_be_read_without_the_device_pin() {
    let service = pretended::service().await;
    let (desk, slot) = pinned(&service).await;
    let bytes = desk.entry(&slot).await.unwrap();
    let fault = cache::Ring::open(slot.parse().unwrap(), &bytes, None).err();
    assert_eq!(fault, Some(cache::RingFault::PinNeeded));
    assert!(!bytes.windows(5).any(|part| part == b"t0ken"));
}

#[tokio::test]
async fn five_misses_erase_however_often_the_program_is_started_between_them() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    for left in [4, 3, 2, 1] {
        desk.restart();
        desk.app.start().await;
        assert_eq!(miss(&desk, &slot).await.tries_left, Some(left));
    }
    desk.restart();
    desk.app.start().await;
    let error = miss(&desk, &slot).await;
    assert_eq!(error.code, ErrorCode::Local(LocalCode::DevicePinErased));
    let status = desk.app.status();
    assert_eq!((status.copy_erased, status.locked), (Some(CopyErased::PinMissed), None));
    assert!(desk.files().is_empty() && desk.people().is_empty());
    assert!(desk.entry(&slot).await.is_none());
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.account.is_none() && start.status.copy_erased.is_none() && start.status.locked.is_none());
}

#[tokio::test]
async fn four_misses_and_the_right_one_open_it_and_begin_the_count_anew() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    for _ in 0..2 {
        desk.restart();
        desk.app.start().await;
        for left in [4, 3, 2, 1] {
            let error = miss(&desk, &slot).await;
            assert_eq!(
                (error.code, error.tries_left),
                (ErrorCode::Local(LocalCode::DevicePinWrong), Some(left))
            );
        }
        let start = desk.app.unlock(forms::unlock(&slot, PIN)).await.unwrap();
        assert!(start.account.is_some());
        assert_eq!(desk.stored()["people"][0]["misses"], 0);
    }
}

#[tokio::test]
async fn a_program_that_is_ended_between_count_and_try_has_counted() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    for misses in 1..=4 {
        desk.restart();
        desk.app.start().await;
        let app = desk.app.clone();
        let form = forms::unlock(&slot, PIN);
        let trying = tokio::spawn(async move { app.unlock(form).await });
        // As soon as the count is on the disk, the try is taken away, though it was the right one.
        while desk.stored()["people"][0]["misses"] != misses {
            tokio::time::sleep(Duration::from_millis(1)).await;
            assert!(!trying.is_finished(), "it was not counted before it was tried");
        }
        trying.abort();
    }
    desk.restart();
    desk.app.start().await;
    assert_eq!(miss(&desk, &slot).await.code, ErrorCode::Local(LocalCode::DevicePinErased));
    assert!(desk.files().is_empty());
}

#[tokio::test]
async fn a_fifth_count_that_nobody_saw_the_end_of_erases_at_the_next_start() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    let mut stored = desk.stored();
    stored["people"][0]["misses"] = 5.into();
    std::fs::write(desk.settings_file(), stored.to_string()).unwrap();
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(start.status.copy_erased, Some(CopyErased::PinMissed));
    assert!(start.people.is_empty() && desk.files().is_empty());
    assert!(desk.entry(&slot).await.is_none());
}

#[tokio::test]
async fn a_try_that_cannot_be_counted_is_not_made() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    desk.restart();
    desk.app.start().await;
    // Nothing can be written beside the settings.
    let beside = desk.settings_file().with_extension("part");
    std::fs::create_dir(&beside).unwrap();
    for _ in 0..7 {
        let error = desk.app.unlock(forms::unlock(&slot, PIN)).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::Local(LocalCode::NotSaved));
    }
    std::fs::remove_dir(&beside).unwrap();
    desk.restart();
    desk.app.start().await;
    assert!(desk.app.unlock(forms::unlock(&slot, PIN)).await.is_ok());
}

#[tokio::test]
async fn a_keychain_that_does_not_answer_costs_no_try() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    desk.restart();
    desk.app.start().await;
    desk.moods.turn(Mood::Failing(Fault::Locked));
    for _ in 0..7 {
        assert!(locked(&miss(&desk, &slot).await));
    }
    desk.moods.turn(Mood::Well);
    assert_eq!(miss(&desk, &slot).await.tries_left, Some(4));
}

#[tokio::test]
async fn what_no_device_pin_can_be_costs_no_try() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    desk.restart();
    desk.app.start().await;
    for (typed, code) in [
        ("", FieldCode::Missing),
        ("12345", FieldCode::PinTooShort),
        ("48151a", FieldCode::PinNotDigits),
    ] {
        let error = desk.app.unlock(forms::unlock(&slot, typed)).await.unwrap_err();
        assert_eq!(problems(&error), [("pin", code)]);
    }
    assert_eq!(desk.stored()["people"][0]["misses"], 0);
}

#[tokio::test]
async fn a_device_pin_is_set_changed_and_taken_away_and_the_copy_stays() {
    let service = pretended::service().await;
    let wire = Wire::to(&service.uri()).await;
    let mut desk = Desk::own(&wire.url).await;
    pretended::sign_in(&desk).await;
    let files = desk.files();
    let slot = desk.people()[0].clone();
    wire.cut();
    for (current, new) in [("", PIN), (PIN, OTHER), (OTHER, "")] {
        let people = desk.app.set_device_pin(forms::device_pin(current, new, new)).await.unwrap();
        assert_eq!(people[0].has_pin, !new.is_empty());
        assert_eq!(desk.files(), files, "nothing is sealed anew");
        desk.restart();
        let mut start = desk.app.start().await;
        assert_eq!(start.status.locked.is_some(), !new.is_empty());
        if !new.is_empty() {
            start = desk.app.unlock(forms::unlock(&slot, new)).await.unwrap();
        }
        assert_eq!((start.status.source, start.status.copy_erased), (Source::Copy, None));
        let page = desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap();
        assert_eq!(page.data.count, 1, "the segments open too");
    }
}

#[tokio::test]
async fn a_device_pin_that_cannot_be_kept_is_not_set() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    desk.moods.turn(Mood::Failing(Fault::Denied));
    let error = desk.app.set_device_pin(forms::device_pin("", PIN, PIN)).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::NotSaved));
    desk.moods.turn(Mood::Well);
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.account.is_some() && !start.people[0].has_pin);
}

#[tokio::test]
async fn slips_in_a_device_pin_are_told_by_field_and_a_wrong_present_one_is_a_miss() {
    let service = pretended::service().await;
    let (desk, slot) = pinned(&service).await;
    for (form, told) in [
        (forms::device_pin("", PIN, PIN), vec![("current", FieldCode::Missing)]),
        (forms::device_pin(PIN, "123456", "123456"), vec![("new", FieldCode::PinRun)]),
        (forms::device_pin(PIN, "48151", "48151"), vec![("new", FieldCode::PinTooShort)]),
        (forms::device_pin(PIN, OTHER, PIN), vec![("again", FieldCode::NotTheSame)]),
    ] {
        let error = desk.app.set_device_pin(form).await.unwrap_err();
        assert_eq!(problems(&error), told);
    }
    for left in [4, 3, 2, 1] {
        let error = desk.app.set_device_pin(forms::device_pin(OTHER, "", "")).await.unwrap_err();
        assert_eq!(error.tries_left, Some(left));
    }
    let error = desk.app.set_device_pin(forms::device_pin(OTHER, "", "")).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::DevicePinErased));
    assert!(desk.files().is_empty() && desk.entry(&slot).await.is_none());
    assert_eq!(desk.app.status().session, SessionState::None);
}

#[tokio::test]
async fn who_forgot_the_device_pin_forgets_what_is_kept_and_signs_in_anew() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    desk.restart();
    desk.app.start().await;
    assert!(desk.app.forget_person(&slot).await.is_empty());
    assert_eq!(desk.app.status().locked, None);
    assert!(desk.files().is_empty() && desk.entry(&slot).await.is_none());
    pretended::sign_in(&desk).await;
    assert_eq!(desk.people().len(), 1);
}

#[tokio::test]
async fn a_sign_in_does_not_open_what_is_shut_behind_a_device_pin() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    desk.restart();
    desk.app.start().await;
    let asked = service.received_requests().await.unwrap().len();
    pretended::sign_in(&desk).await;
    let since = service.received_requests().await.unwrap().split_off(asked);
    assert!(
        since.iter().any(|request| request.url.query() == Some("since=0")),
        "everything was read anew"
    );
    assert_eq!(desk.people().len(), 2);
    assert_eq!(desk.app.status().locked, None);
    desk.restart();
    desk.app.start().await;
    assert!(
        desk.app.open_person(&slot).await.unwrap().status.locked.is_some(),
        "it is still shut"
    );
    assert!(desk.app.unlock(forms::unlock(&slot, PIN)).await.is_ok());
}

#[tokio::test]
async fn a_lock_shuts_at_once_and_the_device_pin_goes_on() {
    let service = pretended::service().await;
    let (desk, slot) = pinned(&service).await;
    for reason in [LockReason::Asked, LockReason::Idle, LockReason::Suspended, LockReason::ScreenLocked] {
        let left = *desk.app.left().borrow();
        desk.app.lock(reason);
        assert_eq!(desk.app.status().locked.unwrap().reason, reason);
        assert_eq!(desk.app.status().session, SessionState::None);
        assert!(locked(&desk.app.home().await.unwrap_err()));
        let start = desk.app.start().await;
        assert!(
            start.account.is_none() && start.status.locked.is_some(),
            "a new window shows nothing"
        );
        assert_eq!(*desk.app.left().borrow(), left, "the page stays, and asks");
        let start = desk.app.unlock(forms::unlock(&slot, PIN)).await.unwrap();
        assert_eq!((start.status.session, start.status.source), (SessionState::Active, Source::Copy));
    }
    assert_eq!(desk.app.check_again().await.source, Source::Live, "the same session");
}

#[tokio::test]
async fn a_device_pin_set_right_before_the_end_of_the_program_is_asked_for() {
    let service = pretended::service().await;
    let (mut desk, slot) = pinned(&service).await;
    let mut stored = desk.stored();
    stored["people"][0]["pin"] = false.into();
    std::fs::write(desk.settings_file(), stored.to_string()).unwrap();
    desk.restart();
    assert!(desk.app.start().await.status.locked.is_some());
    assert!(desk.app.unlock(forms::unlock(&slot, PIN)).await.is_ok());
}

#[tokio::test]
async fn nothing_is_set_for_somebody_of_whom_nothing_is_kept() {
    let service = pretended::service().await;
    let desk = Desk::fresh(Some(&service.uri()));
    desk.choose(app::view::settings::Computer::Shared).await;
    assert!(desk.app.set_device_pin(forms::device_pin("", PIN, PIN)).await.is_err());
    pretended::sign_in(&desk).await;
    assert!(desk.app.set_device_pin(forms::device_pin("", PIN, PIN)).await.is_err());
    assert!(desk.left_behind().is_empty());
}
