//! From the temporary PIN of a letter to the last payment.

use app::error::{AppError, ErrorCode};
use app::view::status::{Keeping, SessionState, Source};
use contract::problem::Code;
use domain::payment::Direction;
use testkit::{Sample, Shows, spawn_server};

use crate::desk::Desk;
use crate::forms;

const CHOSEN: &str = "491827";

#[tokio::test]
async fn a_person_comes_from_the_letter_to_the_payments() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::FirstSignIn);

    let account = desk.sign_in(&sample).await;
    assert!(account.must_change_pin && account.participant.is_none());
    assert!(desk.files().is_empty(), "a temporary PIN's session leaves nothing behind");

    let account = desk.app.change_pin(forms::pin(sample.secret(), CHOSEN, CHOSEN)).await.unwrap();
    assert!(!account.must_change_pin);
    assert!(account.participant.is_some_and(|person| !person.first_name.is_empty()));

    let page = desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap();
    assert_eq!(page.status.source, Source::Live);
    assert_eq!(page.status.keeping, Keeping::Keychain);
    assert!(!page.data.payments.is_empty() && page.data.total.0 > 0);
    let home = desk.app.home().await.unwrap().data;
    assert_eq!(home.payments.first(), page.data.payments.first());
    assert!(home.next_hearing.is_some() && !home.cases.is_empty());
    assert_eq!(desk.app.cases().await.unwrap().data, home.cases);
    assert!(!desk.app.hearings().await.unwrap().data.is_empty());
}

#[tokio::test]
async fn cw_03_a_temporary_pin_opens_nothing_but_its_change() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::FirstSignIn);
    desk.sign_in(&sample).await;

    let closed = |error: AppError| assert_eq!(error.code, ErrorCode::Service(Code::PinChangeRequired));
    closed(desk.app.home().await.unwrap_err());
    closed(desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap_err());
    closed(desk.app.profile().await.unwrap_err());
    closed(desk.app.sessions().await.unwrap_err());
    assert_eq!(desk.app.status().session, SessionState::Active);
}

#[tokio::test]
async fn a_double_click_on_sign_in_is_one_try() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::Ordinary);
    let once = forms::sign_in(&sample.program, &sample.participant_id, "99887766");
    let again = app::view::form::SignInForm {
        remember: false,
        attempt: once.attempt,
        ..forms::sign_in(&sample.program, &sample.participant_id, "99887766")
    };

    let (first, second) = tokio::join!(desk.app.sign_in(once), desk.app.sign_in(again));
    let (first, second) = (first.unwrap_err(), second.unwrap_err());
    assert_eq!(first.code, ErrorCode::Service(Code::CredentialsWrong));
    assert_eq!(first, second, "the second click cost a try");
    let third = desk
        .app
        .sign_in(forms::sign_in(&sample.program, &sample.participant_id, "99887766"))
        .await;
    assert_eq!(
        third.unwrap_err().tries_left,
        first.tries_left.map(|left| left - 1),
        "another try is another try"
    );
}

#[tokio::test]
async fn a_notice_that_is_opened_is_read_for_good() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    let sample = Sample::of(Shows::FirstSignIn);
    desk.sign_in(&sample).await;
    desk.app.change_pin(forms::pin(sample.secret(), CHOSEN, CHOSEN)).await.unwrap();
    let unread = desk.app.home().await.unwrap().data.unread_notices;
    let id = desk
        .app
        .notices()
        .await
        .unwrap()
        .data
        .into_iter()
        .find(|notice| !notice.read)
        .unwrap()
        .id;

    let notices = desk.app.read_notice(&id).await.unwrap().data;
    assert!(notices.iter().any(|notice| notice.id == id && notice.read));
    assert_eq!(desk.app.home().await.unwrap().data.unread_notices, unread - 1);
}
