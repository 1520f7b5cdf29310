//! The service gone: the copy is read, nothing is written, and the app comes back by itself.

use app::error::{AppError, ErrorCode, LocalCode};
use app::view::form::OtherPartyForm;
use app::view::payments::PaymentsAsked;
use app::view::status::{SessionState, Source};
use contract::problem::Code;
use domain::other_party::OtherPartyReport;
use domain::payment::Direction;
use testkit::{Sample, Shows, spawn_server};

use crate::desk::Desk;
use crate::forms;
use crate::wire::Wire;

#[tokio::test]
async fn without_a_network_the_app_opens_from_the_copy() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let mut desk = Desk::own(&wire.url).await;
    desk.sign_in(&Sample::of(Shows::LongHistory)).await;
    let live = desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap();
    let cases = desk.app.cases().await.unwrap().data;

    wire.cut();
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(start.status.source, Source::Copy);
    assert_eq!(start.status.session, SessionState::Active);
    assert!(start.status.as_of.is_some());
    assert!(
        start
            .account
            .unwrap()
            .participant
            .is_some_and(|person| !person.first_name.is_empty())
    );

    let copy = desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap();
    assert_eq!(copy.data, live.data);
    assert_eq!(copy.status.source, Source::Copy);
    assert_eq!(desk.app.cases().await.unwrap().data, cases);
}

#[tokio::test]
async fn every_year_of_a_long_history_can_be_read_off_line() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let mut desk = Desk::own(&wire.url).await;
    desk.sign_in(&Sample::of(Shows::LongHistory)).await;
    let year = |year| PaymentsAsked {
        year: Some(year),
        ..forms::asked(Direction::Sent)
    };
    let years = desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap().data.years;
    assert!(years.len() > 15, "{years:?}");
    let mut live = Vec::new();
    for &one in &years {
        live.push(desk.app.payments(&year(one)).await.unwrap().data);
    }

    wire.cut();
    desk.restart();
    desk.app.start().await;
    for (&one, live) in years.iter().zip(live) {
        assert_eq!(desk.app.payments(&year(one)).await.unwrap().data, live, "{one}");
    }
}

#[tokio::test]
async fn nothing_is_written_off_line() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let mut desk = Desk::own(&wire.url).await;
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    let profile = desk.app.profile().await.unwrap().data;

    wire.cut();
    desk.restart();
    desk.app.start().await;
    let copy_only = |error: AppError| assert_eq!(error.code, ErrorCode::Local(LocalCode::CopyOnly));
    copy_only(desk.app.save_profile(forms::profile(&profile)).await.unwrap_err());
    copy_only(desk.app.change_pin(forms::pin("4821", "491827", "491827")).await.unwrap_err());
    let report = OtherPartyReport {
        details: "…".to_owned(),
        ..OtherPartyReport::default()
    };
    let form = OtherPartyForm {
        report,
        attempt: forms::attempt(),
    };
    copy_only(desk.app.report_other_party(form).await.unwrap_err());
    copy_only(desk.app.end_session("x").await.unwrap_err());
    copy_only(desk.app.profile().await.unwrap_err());
    let notices = desk.app.notices().await.unwrap().data;
    if let Some(notice) = notices.first() {
        assert_eq!(
            desk.app.read_notice(&notice.id).await.unwrap().data,
            notices,
            "a notice can be read, and stays as it is"
        );
    }
}

#[tokio::test]
async fn the_app_comes_back_by_itself_when_the_service_does() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let mut desk = Desk::own(&wire.url).await;
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;

    wire.cut();
    desk.restart();
    desk.keep_up();
    desk.app.start().await;
    let away = desk.until(|status| status.trouble.is_some()).await;
    assert_eq!(away.trouble.unwrap().code, ErrorCode::Local(LocalCode::NoNetwork));
    assert_eq!(away.source, Source::Copy);

    wire.mend();
    let back = desk.until_source(Source::Live).await;
    assert_eq!(back.trouble, None);
}

#[tokio::test]
async fn a_page_that_is_live_turns_to_the_copy_when_the_service_goes() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let desk = Desk::own(&wire.url).await;
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    assert_eq!(desk.app.home().await.unwrap().status.source, Source::Live);

    wire.cut();
    desk.clock.turn(jiff::SignedDuration::from_secs(20));
    let home = desk.app.home().await.unwrap();
    assert_eq!(home.status.source, Source::Copy);
    assert!(home.status.as_of.is_some());
    wire.mend();
    assert_eq!(desk.app.check_again().await.source, Source::Live);
}

#[tokio::test]
async fn without_a_copy_and_a_network_it_is_said_why() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let desk = Desk::own(&wire.url).await;
    wire.cut();
    let error = desk.app.programmes().await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::NoNetwork));
    let error = desk.app.home().await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::NotSignedIn));
}
