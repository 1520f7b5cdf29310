//! What a machine's administrator decided holds, whatever anybody chooses.

use app::Language;
use app::error::{ErrorCode, LocalCode};
use app::view::settings::{Computer, Settings, Theme};
use app::view::status::{Keeping, SessionState, Source};
use testkit::{Sample, Shows, enrolled, spawn_server};

use crate::desk::Desk;
use crate::{forms, pretended};

#[tokio::test]
async fn where_no_copy_is_allowed_the_session_is_kept_and_no_file_of_an_account() {
    let service = pretended::service().await;
    let mut desk = Desk::own(&service.uri()).await;
    desk.config.policy.no_copy = true;
    desk.restart();
    pretended::sign_in(&desk).await;
    assert_eq!(desk.app.home().await.unwrap().status.keeping, Keeping::NoCopy);
    assert!(desk.files().is_empty());
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(
        (start.status.session, start.status.keeping),
        (SessionState::Active, Keeping::NoCopy)
    );
    assert_eq!(desk.app.home().await.unwrap().status.source, Source::Live);
    assert!(desk.files().is_empty());
}

#[tokio::test]
async fn a_copy_of_before_goes_once_none_is_allowed_any_more() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    desk.config.policy.no_copy = true;
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!((start.status.session, start.status.copy_erased), (SessionState::Active, None));
    assert!(desk.files().is_empty());
}

#[tokio::test]
async fn programmes_that_are_not_allowed_are_not_offered_and_not_entered() {
    let service = spawn_server().await;
    let mut desk = Desk::own(&service.url).await;
    let (allowed, other) = (Sample::of(Shows::Ordinary), enrolled().remove(0));
    assert_ne!(allowed.program, other.program);
    desk.sign_in(&allowed).await;
    desk.sign_in(&other).await;
    desk.config.policy.programs = Some(vec![allowed.program.clone()]);
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(
        start.account.unwrap().offered.programme.id,
        allowed.program,
        "what is kept of another stays shut"
    );
    assert!(start.others.is_empty());
    let choice = desk.app.programmes().await.unwrap();
    let ids: Vec<_> = choice.programmes.iter().map(|offered| &offered.programme.id).collect();
    assert_eq!(ids, [&allowed.program]);
    assert!(choice.samples.iter().all(|sample| sample.program == allowed.program));
    let error = desk
        .app
        .sign_in(forms::sign_in(&other.program, other.identifier(), other.secret()))
        .await
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::Local(LocalCode::NotAllowed));

    desk.config.policy.programs = None;
    desk.restart();
    assert_eq!(desk.app.start().await.others.len(), 1, "it was not lost");
}

#[tokio::test]
async fn the_policy_s_service_goes_before_the_command_line_s() {
    let service = pretended::service().await;
    let mut desk = Desk::own("http://127.0.0.1:9/").await;
    desk.config.policy.server = Some(service.uri().parse().unwrap());
    desk.restart();
    assert_eq!(desk.app.programmes().await.unwrap().programmes.len(), 1);
    assert!(desk.app.start().await.policy.server);
}

#[tokio::test]
async fn the_policy_s_language_is_that_of_a_first_start_and_anybody_may_change_it() {
    let mut desk = Desk::fresh(None);
    desk.config.policy.language = Some(Language::EnUs);
    desk.restart();
    assert_eq!(desk.app.start().await.settings.language, Language::EnUs);
    desk.choose(Computer::Own).await;
    desk.restart();
    assert_eq!(desk.app.start().await.settings.language, Language::EsUs);
}

#[tokio::test]
async fn a_computer_that_its_policy_makes_shared_is_shared_whatever_anybody_chooses() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    let slot = desk.people()[0].clone();
    desk.config.policy.shared_computer = Some(true);
    desk.restart();
    desk.keep_up();
    let start = desk.app.start().await;
    assert_eq!(
        (start.settings.computer, start.policy.computer),
        (Some(Computer::Shared), Some(Computer::Shared))
    );
    assert!(start.account.is_none() && start.people.is_empty());
    assert_eq!(start.status.keeping, Keeping::MemoryShared);
    // What was kept before that was decided goes.
    for _ in 0..100 {
        if desk.left_behind().iter().all(|path| path.is_dir()) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert!(desk.files().is_empty() && !desk.settings_file().exists());
    assert!(desk.entry(&slot).await.is_none());

    let settings = Settings {
        language: Language::EnUs,
        theme: Theme::Dark,
        text_size: 150,
        computer: Some(Computer::Own),
    };
    assert_eq!(desk.app.save_settings(settings).await.computer, Some(Computer::Shared));
    pretended::sign_in(&desk).await;
    assert!(desk.files().is_empty() && !desk.settings_file().exists());
    assert!(
        !desk.app.start().await.first_start,
        "the language was chosen, and nothing else is asked"
    );
}

#[tokio::test]
async fn a_computer_that_its_policy_makes_one_s_own_asks_for_the_language_alone() {
    let service = pretended::service().await;
    let mut desk = Desk::fresh(Some(&service.uri()));
    desk.config.policy.shared_computer = Some(false);
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.first_start && start.settings.computer == Some(Computer::Own));
    desk.choose(Computer::Shared).await;
    pretended::sign_in(&desk).await;
    assert!(!desk.files().is_empty());
    // Who asks for less on the command line gets less.
    desk.config.shared = true;
    desk.restart();
    assert_eq!(desk.app.start().await.settings.computer, Some(Computer::Shared));
}
