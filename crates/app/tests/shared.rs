//! A shared computer: memory alone, and no file whatsoever.

use app::view::settings::Computer;
use app::view::status::Keeping;
use session::Fault;
use session::fake::Mood;
use testkit::{Sample, Shows, enrolled, spawn_server};

use crate::desk::Desk;
use crate::{forms, pretended};

#[tokio::test]
async fn whatever_is_done_on_a_shared_computer_leaves_no_file_and_no_entry() {
    let service = spawn_server().await;
    let mut desk = Desk::fresh(Some(&service.url));
    desk.choose(Computer::Shared).await;
    // Nothing may even be asked of the keychain.
    desk.moods.turn(Mood::Failing(Fault::Denied));
    desk.keep_up();
    for sample in [Sample::of(Shows::LongHistory), enrolled().remove(0)] {
        let form = forms::sign_in(&sample.program, sample.identifier(), sample.secret());
        let account = desk
            .app
            .sign_in(app::view::form::SignInForm { remember: true, ..form })
            .await
            .unwrap();
        assert!(!account.must_change_pin);
        desk.app.home().await.unwrap();
        desk.app.payments(&forms::asked(domain::payment::Direction::Sent)).await.unwrap();
        desk.app.check_connection().await;
        desk.app.name_person(Some("Mamá".to_owned())).await;
        assert!(desk.left_behind().is_empty(), "{:?}", desk.left_behind());
    }
    let start = desk.app.start().await;
    assert_eq!((start.others.len(), start.people.len()), (1, 0), "two programmes, in memory");
    assert_eq!(start.status.keeping, Keeping::MemoryShared);
    desk.app.sign_out().await;
    desk.app.finish().await;
    assert!(desk.left_behind().is_empty(), "{:?}", desk.left_behind());
    desk.restart();
    assert!(desk.app.start().await.first_start, "not even that it is shared is noted");
}

#[tokio::test]
async fn a_computer_that_becomes_shared_forgets_everybody_and_its_settings_file() {
    let service = spawn_server().await;
    let desk = Desk::own(&service.url).await;
    desk.sign_in(&Sample::of(Shows::LongHistory)).await;
    desk.sign_in(&Sample::of(Shows::NoAddress)).await;
    let people = desk.people();
    assert_eq!(people.len(), 2);
    desk.choose(Computer::Shared).await;
    for slot in &people {
        assert!(desk.entry(slot).await.is_none());
    }
    assert!(desk.files().is_empty() && !desk.settings_file().exists());
    assert!(!desk.app.home().await.unwrap().data.cases.is_empty(), "whoever is in stays in");
}

#[tokio::test]
async fn what_could_not_go_from_the_keychain_is_noted_and_goes_later() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    let slot = desk.people()[0].clone();
    desk.moods.turn(Mood::Failing(Fault::Locked));
    desk.choose(Computer::Shared).await;
    assert!(desk.files().is_empty());
    assert_eq!(desk.stored()["retired"][0], slot.as_str());
    assert_eq!(desk.stored()["computer"], serde_json::Value::Null);
    desk.moods.turn(Mood::Well);
    desk.restart();
    desk.keep_up();
    desk.app.start().await;
    for _ in 0..100 {
        if desk.entry(&slot).await.is_none() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("still there");
}
