//! A computer whose clock is wrong: 1970 after an empty battery, 2099 after a slip.

use app::error::{AppError, ErrorCode, LocalCode};
use app::view::status::Source;
use jiff::{SignedDuration, Timestamp};

use crate::desk::Desk;
use crate::pretended;
use crate::wire::Wire;

/// Turns the clock to a year, give or take the day.
fn turn_to(desk: &Desk, instant: &str) {
    use app::Clock;
    let instant: Timestamp = instant.parse().unwrap();
    desk.clock.turn(instant.duration_since(desk.clock.now()));
}

fn is_wrong_clock(trouble: Option<AppError>) -> bool {
    trouble.is_some_and(|trouble| trouble.code == ErrorCode::Local(LocalCode::WrongClock))
}

#[tokio::test]
async fn in_1970_or_2099_the_copy_is_kept_and_the_clock_is_named() {
    for year in ["1970-01-01T03:00:00Z", "2099-06-01T00:00:00Z"] {
        let service = pretended::service().await;
        let wire = Wire::to(&service.uri()).await;
        let mut desk = Desk::own(&wire.url).await;
        pretended::sign_in(&desk).await;
        let files = desk.files();

        wire.cut();
        turn_to(&desk, year);
        desk.restart();
        let start = desk.app.start().await;
        assert!(is_wrong_clock(start.status.trouble), "{year}");
        assert!(start.account.is_none(), "how old the copy is cannot be known");
        assert_eq!(start.status.copy_erased, None);
        assert_eq!(desk.files(), files, "{year}");

        // Put right, it opens as if nothing had been.
        desk.clock.put_right();
        desk.restart();
        assert!(desk.app.start().await.account.is_some(), "{year}");
    }
}

#[tokio::test]
async fn with_the_service_there_a_wrong_clock_is_named_and_nothing_else_is_wrong() {
    for year in ["1970-01-01T03:00:00Z", "2099-06-01T00:00:00Z"] {
        let service = pretended::service().await;
        let mut desk = pretended::signed_in(&service).await;
        let as_of = desk.app.status().as_of.unwrap();

        turn_to(&desk, year);
        desk.restart();
        let start = desk.app.start().await;
        assert!(
            start.account.is_some_and(|account| account.participant.is_some()),
            "the service's date tells the copy's age"
        );
        desk.app.check_again().await;
        let status = desk.app.status();
        assert_eq!(status.source, Source::Live);
        assert!(is_wrong_clock(status.trouble), "{year}");
        let read = status.as_of.unwrap().duration_since(as_of);
        assert!(
            read.abs() < SignedDuration::from_mins(5),
            "dated by the service, not by {year}: {read}"
        );
    }
}

#[tokio::test]
async fn a_clock_some_days_off_is_named_when_the_service_tells_the_date() {
    let service = pretended::service().await;
    let desk = pretended::signed_in(&service).await;
    assert_eq!(desk.app.status().trouble, None);
    desk.clock.turn(SignedDuration::from_hours(3 * 24));
    assert!(is_wrong_clock(desk.app.check_again().await.trouble));
    desk.clock.turn(-SignedDuration::from_hours(3 * 24));
    desk.clock.turn(SignedDuration::from_secs(20));
    assert_eq!(desk.app.check_again().await.trouble, None);
}

#[tokio::test]
async fn a_copy_older_than_14_days_is_erased_and_told() {
    let service = pretended::service().await;
    let wire = Wire::to(&service.uri()).await;
    let mut desk = Desk::own(&wire.url).await;
    pretended::sign_in(&desk).await;
    wire.cut();
    desk.clock.turn(SignedDuration::from_hours(15 * 24));
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(start.status.copy_erased, Some(app::view::status::CopyErased::TooOld));
    assert!(start.account.is_none() && desk.files().is_empty());
}
