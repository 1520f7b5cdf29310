//! Practice beside a real account.

use app::view::status::{Keeping, Source};
use testkit::{Sample, Shows, spawn_server};

use crate::desk::Desk;
use crate::pretended;

#[tokio::test]
async fn practice_leaves_the_real_account_as_it_is() {
    let real = pretended::service().await;
    let practice = spawn_server().await;
    let mut desk = pretended::signed_in(&real).await;
    let kept = desk.files();

    let choice = desk.app.practise(practice.url.parse().unwrap()).await.unwrap();
    assert!(choice.practice && !choice.programmes.is_empty());
    assert!(desk.app.home().await.is_err(), "the real account is not on the screen any more");
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    let home = desk.app.home().await.unwrap();
    assert!(home.status.practice);
    assert_eq!((home.status.source, home.status.keeping), (Source::Live, Keeping::Keychain));
    assert!(kept.iter().all(|file| file.exists()));

    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(start.account.unwrap().participant.unwrap().first_name, "Ana");
    assert!(!start.status.practice);
}

#[tokio::test]
async fn a_start_with_practice_does_not_open_the_real_account() {
    let real = pretended::service().await;
    let practice = spawn_server().await;
    let mut desk = pretended::signed_in(&real).await;
    let asked = real.received_requests().await.unwrap().len();

    desk.config.practises = true;
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.account.is_none() && start.status.practice);
    desk.app.practise(practice.url.parse().unwrap()).await.unwrap();
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    desk.app.sign_out().await;
    assert_eq!(real.received_requests().await.unwrap().len(), asked);

    desk.config.practises = false;
    desk.restart();
    assert!(desk.app.start().await.account.is_some());
}

#[tokio::test]
async fn practice_begins_anew_each_time() {
    let practice = spawn_server().await;
    let mut desk = Desk::own("http://127.0.0.1:9/").await;
    desk.app.practise(practice.url.parse().unwrap()).await.unwrap();
    desk.sign_in(&Sample::of(Shows::Ordinary)).await;
    let before = desk.files();
    assert!(!before.is_empty());
    desk.restart();
    desk.app.practise(practice.url.parse().unwrap()).await.unwrap();
    assert!(desk.files().is_empty());
}
