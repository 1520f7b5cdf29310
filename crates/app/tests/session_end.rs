//! A session that ends: signed out, ended from elsewhere, or by time.

use app::error::ErrorCode;
use app::view::status::{SessionState, Source};
use contract::problem::Code;
use jiff::SignedDuration;
use testkit::{Sample, Shows, spawn_server};

use crate::desk::Desk;
use crate::wire::Wire;

#[tokio::test]
async fn signing_out_leaves_nothing_on_this_computer_or_at_the_service() {
    let service = spawn_server().await;
    let mut desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::Ordinary);
    desk.sign_in(&sample).await;
    assert!(!desk.files().is_empty());

    desk.app.sign_out().await;
    assert!(desk.files().is_empty(), "{:?}", desk.files());
    assert!(!std::fs::read_to_string(desk.settings_file()).unwrap().contains("\"slot\": \""));
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.account.is_none() && start.status.copy_erased.is_none());
    // Only the session of this second sign-in is left.
    desk.sign_in(&sample).await;
    assert_eq!(desk.app.sessions().await.unwrap().len(), 1);
}

#[tokio::test]
async fn signing_out_off_line_erases_all_the_same() {
    let service = spawn_server().await;
    let wire = Wire::to(&service.url).await;
    let desk = Desk::own(&wire.url).await;
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    wire.cut();
    desk.app.sign_out().await;
    assert!(desk.files().is_empty());
    assert_eq!(desk.app.status().session, SessionState::None);
}

#[tokio::test]
async fn a_session_ended_from_elsewhere_leaves_the_copy_to_be_read() {
    let service = spawn_server().await;
    let mut here = Desk::own(&service.url).await;
    let there = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::Ordinary);
    here.sign_in(&sample).await;
    there.sign_in(&sample).await;
    let other = there
        .app
        .sessions()
        .await
        .unwrap()
        .into_iter()
        .find(|session| !session.current)
        .unwrap();
    assert_eq!(there.app.end_session(&other.id).await.unwrap().len(), 1);

    let profile = here.app.profile().await.unwrap_err();
    assert_eq!(profile.code, ErrorCode::Service(Code::SessionEnded));
    let home = here.app.home().await.unwrap();
    assert_eq!(home.status.session, SessionState::Ended);
    assert_eq!(home.status.source, Source::Copy);

    // The dead token goes from the keychain; the copy stays.
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    here.restart();
    let start = here.app.start().await;
    assert_eq!(start.status.session, SessionState::Ended);
    assert!(start.account.is_some());

    // Signing in again goes on where the copy ends.
    here.sign_in(&sample).await;
    let home = here.app.home().await.unwrap();
    assert_eq!((home.status.session, home.status.source), (SessionState::Active, Source::Live));
    assert_eq!(here.files().iter().filter(|file| file.ends_with("head")).count(), 1);
}

#[tokio::test]
async fn a_session_that_idled_away_is_told_as_that() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    service.clock.turn(SignedDuration::from_mins(16));
    let error = desk.app.profile().await.unwrap_err();
    assert_eq!(error.code, ErrorCode::Service(Code::SessionIdle));
    assert_eq!(desk.app.status().trouble, Some(error));
}

#[tokio::test]
async fn a_token_is_never_shown_to_another_service() {
    let service = spawn_server().await;
    let stranger = wiremock::MockServer::start().await;
    let mut desk = Desk::own(&service.url).await;
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;

    desk.config.server = Some(stranger.uri().parse().unwrap());
    desk.restart();
    assert!(desk.app.start().await.account.is_none());
    desk.app.check_again().await;
    assert!(stranger.received_requests().await.unwrap().is_empty());

    desk.config.server = Some(service.url.parse().unwrap());
    desk.restart();
    assert!(
        desk.app.start().await.account.is_some(),
        "what was kept is still there for its own service"
    );
}
