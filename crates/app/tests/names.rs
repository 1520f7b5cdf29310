//! User IDs that are remembered on this computer: only if asked, only user IDs, never on a shared one.

use app::view::form::SignInForm;
use app::view::settings::Computer;

use crate::desk::Desk;
use crate::enrolling::{CARDS, OPEN, PASSWORD, service};
use crate::{forms, pretended};

fn sign_in(program: &str, user: &str, remember: bool) -> SignInForm {
    SignInForm {
        remember,
        ..forms::sign_in(program, user, PASSWORD)
    }
}

#[tokio::test]
async fn a_user_id_is_remembered_for_its_programme_only_if_asked_and_forgotten_if_not_wanted_any_more() {
    let service = service().await;
    let mut desk = Desk::own(&service.uri()).await;
    desk.app.sign_in(sign_in(OPEN, "casa77", false)).await.unwrap();
    assert_eq!(desk.app.remembered_user(OPEN).await, None);
    assert!(desk.entry("names").await.is_none());

    desk.app.sign_in(sign_in(OPEN, " Casa77 ", true)).await.unwrap();
    desk.app.sign_out().await;
    desk.restart();
    desk.app.start().await;
    assert_eq!(desk.app.remembered_user(OPEN).await.as_deref(), Some("casa77"));
    assert_eq!(desk.app.remembered_user(CARDS).await, None);
    let settings = std::fs::read_to_string(desk.settings_file()).unwrap();
    assert!(!settings.to_lowercase().contains("casa77"), "never in a file");

    desk.app.sign_in(sign_in(OPEN, "casa77", false)).await.unwrap();
    assert_eq!(desk.app.remembered_user(OPEN).await, None);
    assert!(desk.entry("names").await.is_none());
    desk.app.sign_in(sign_in(OPEN, "casa77", true)).await.unwrap();
    desk.app.forget_user(OPEN).await;
    desk.restart();
    assert_eq!(desk.app.remembered_user(OPEN).await, None);
}

#[tokio::test]
async fn a_number_that_says_who_somebody_is_is_never_remembered() {
    let service = pretended::service().await;
    let desk = Desk::own(&service.uri()).await;
    let form = SignInForm {
        remember: true,
        ..forms::sign_in(pretended::PROGRAM, "3100000001", "4826")
    };
    desk.app.sign_in(form).await.unwrap();
    assert_eq!(desk.app.remembered_user(pretended::PROGRAM).await, None);
    assert!(desk.entry("names").await.is_none());
}

#[tokio::test]
async fn on_a_shared_computer_nothing_is_remembered_and_one_that_becomes_shared_forgets() {
    let service = service().await;
    let mut desk = Desk::fresh(Some(&service.uri()));
    desk.choose(Computer::Shared).await;
    desk.app.sign_in(sign_in(OPEN, "casa77", true)).await.unwrap();
    assert_eq!(desk.app.remembered_user(OPEN).await, None);
    assert!(desk.entry("names").await.is_none());

    desk.choose(Computer::Own).await;
    desk.app.sign_in(sign_in(OPEN, "casa77", true)).await.unwrap();
    assert_eq!(desk.app.remembered_user(OPEN).await.as_deref(), Some("casa77"));
    desk.choose(Computer::Shared).await;
    assert!(desk.entry("names").await.is_none());
    desk.restart();
    assert_eq!(desk.app.remembered_user(OPEN).await, None);
}
