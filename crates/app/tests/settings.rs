//! Settings, and whose computer this is.

use app::Language;
use app::error::LocalCode;
use app::view::settings::{Computer, Settings, Theme};
use app::view::status::{Keeping, Source};

use crate::desk::Desk;
use crate::pretended;
use crate::wire::Wire;

#[tokio::test]
async fn a_newcomer_is_asked_and_from_then_on_known() {
    let service = pretended::service().await;
    let mut desk = Desk::fresh(Some(&service.uri()));
    let start = desk.app.start().await;
    assert!(start.first_start && start.account.is_none());
    assert_eq!(start.settings.computer, None);

    let chosen = Settings {
        language: Language::EnUs,
        theme: Theme::Dark,
        text_size: 150,
        computer: Some(Computer::Own),
    };
    assert_eq!(desk.app.save_settings(chosen.clone()).await, chosen);
    desk.restart();
    let start = desk.app.start().await;
    assert!(!start.first_start);
    assert_eq!(start.settings, chosen);
}

#[tokio::test]
async fn on_a_shared_computer_nothing_of_an_account_stays() {
    let service = pretended::service().await;
    let mut desk = Desk::fresh(Some(&service.uri()));
    desk.choose(Computer::Shared).await;
    pretended::sign_in(&desk).await;
    let home = desk.app.home().await.unwrap();
    assert_eq!((home.status.source, home.status.keeping), (Source::Live, Keeping::MemoryShared));
    assert!(desk.files().is_empty());
    desk.restart();
    assert!(desk.app.start().await.account.is_none());
}

#[tokio::test]
async fn a_computer_that_becomes_shared_forgets_and_one_that_becomes_one_s_own_keeps() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    desk.choose(Computer::Shared).await;
    assert!(desk.files().is_empty());
    assert_eq!(desk.app.home().await.unwrap().status.keeping, Keeping::MemoryShared);

    desk.choose(Computer::Own).await;
    assert_eq!(desk.app.status().keeping, Keeping::Keychain);
    desk.restart();
    assert_eq!(desk.app.start().await.status.source, Source::Copy);
}

#[tokio::test]
async fn a_start_with_shared_writes_nothing_at_all() {
    let service = pretended::service().await;
    let mut desk = Desk::fresh(Some(&service.uri()));
    desk.config.shared = true;
    desk.restart();
    desk.choose(Computer::Own).await;
    pretended::sign_in(&desk).await;
    assert!(desk.files().is_empty() && !desk.settings_file().exists());
    assert!(!desk.app.start().await.first_start);
}

#[tokio::test]
async fn damaged_settings_are_a_newcomer_s() {
    let mut desk = Desk::fresh(None);
    desk.choose(Computer::Own).await;
    std::fs::write(desk.settings_file(), "{\"language\": \"tlh\"").unwrap();
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.first_start);
    assert_eq!(start.settings.language, Language::EsUs);
}

#[tokio::test]
async fn the_language_of_the_command_line_holds_for_this_start() {
    let mut desk = Desk::fresh(None);
    desk.choose(Computer::Own).await;
    desk.config.language_asked_for = Some(Language::EnUs);
    desk.restart();
    assert_eq!(desk.app.start().await.settings.language, Language::EnUs);
    desk.config.language_asked_for = None;
    desk.restart();
    assert_eq!(desk.app.start().await.settings.language, Language::EsUs);
}

#[tokio::test]
async fn the_connection_check_names_what_is_wrong() {
    let service = pretended::service().await;
    let wire = Wire::to(&service.uri()).await;
    let desk = Desk::own(&wire.url).await;
    let check = desk.app.check_connection().await;
    assert!(check.checks.len() == 6 && check.checks.iter().all(|check| check.ok), "{check:?}");
    assert_eq!(format!("http://{}/", check.server), wire.url);
    wire.cut();
    let check = desk.app.check_connection().await;
    assert_eq!(check.checks.iter().filter(|check| !check.ok).count(), 1, "{check:?}");
}

#[tokio::test]
async fn a_report_is_saved_beside_earlier_ones_or_said_not_to_be() {
    let desk = Desk::fresh(None);
    let folder = tempfile::tempdir().unwrap();
    let path = desk.app.save_report("Mi Cuenta 0.1.0\n", Some(folder.path())).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Mi Cuenta 0.1.0\n");
    let again = desk.app.save_report("another", Some(folder.path()));
    assert_eq!(again, Err(LocalCode::NotSaved.into()), "the clock stands still: the same name");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Mi Cuenta 0.1.0\n");
    assert_eq!(desk.app.save_report("nowhere", None), Err(LocalCode::NotSaved.into()));
}
