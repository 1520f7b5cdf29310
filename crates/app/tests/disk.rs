//! A disk that is full, and a copy that was spoilt.

use std::io;
use std::path::Path;
use std::sync::Arc;

use app::view::status::{CopyErased, Keeping, SessionState, Source};
use app::{Disk, SystemDisk};
use contract::header::PROBLEM_JSON;
use contract::problem::{Code, Problem};
use domain::payment::Direction;

use crate::desk::Desk;
use crate::wire::Wire;
use crate::{forms, pretended};

/// Takes nothing more.
struct FullDisk;

impl Disk for FullDisk {
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.make_folder(folder)
    }
    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        SystemDisk.read(file)
    }
    fn write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        Err(io::ErrorKind::StorageFull.into())
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        SystemDisk.rename(from, to)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.sync_folder(folder)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        SystemDisk.list(folder)
    }
    fn remove(&self, file: &Path) -> io::Result<()> {
        SystemDisk.remove(file)
    }
    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        SystemDisk.remove_folder(folder)
    }
}

#[tokio::test]
async fn on_a_full_disk_everything_works_but_the_copy_and_the_session_is_kept() {
    let service = pretended::service().await;
    let mut desk = Desk::own(&service.uri()).await;
    desk.on_disk(Arc::new(FullDisk));
    pretended::sign_in(&desk).await;
    let page = desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap();
    assert_eq!(page.status.keeping, Keeping::NoRoom);
    assert_eq!((page.data.count, page.status.source), (1, Source::Live));
    assert!(!desk.app.check_connection().await.checks.iter().all(|check| check.ok));

    // The next start knows the session, and reads everything anew.
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!((start.status.session, start.status.copy_erased), (SessionState::Active, None));
    assert_eq!(desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap().data, page.data);

    // With room again, the copy is sealed whole.
    desk.on_disk(Arc::new(SystemDisk));
    desk.app.start().await;
    desk.app.home().await.unwrap();
    desk.until(|status| status.keeping == Keeping::Keychain).await;
    assert_eq!(desk.files().len(), 2, "{:?}", desk.files());
}

#[tokio::test]
async fn a_copy_that_was_altered_is_erased_and_told_and_read_anew() {
    let service = pretended::service().await;
    let mut desk = pretended::signed_in(&service).await;
    for file in desk.files() {
        let mut bytes = std::fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&file, bytes).unwrap();
    }
    desk.restart();
    let start = desk.app.start().await;
    assert_eq!(start.status.copy_erased, Some(CopyErased::Damaged));
    let page = desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap();
    assert_eq!(
        (page.data.count, page.status.source),
        (1, Source::Live),
        "the session is good, so nobody signs in again"
    );
}

#[tokio::test]
async fn without_a_copy_and_with_a_session_that_is_over_the_next_start_is_a_plain_one() {
    let service = pretended::service().await;
    let mut desk = Desk::own(&service.uri()).await;
    desk.on_disk(Arc::new(FullDisk));
    pretended::sign_in(&desk).await;
    let over = Problem::new(Code::SessionIdle);
    let over = wiremock::ResponseTemplate::new(401).set_body_raw(serde_json::to_vec(&over).unwrap(), PROBLEM_JSON);
    pretended::answer(&service, "GET", contract::path::SESSION, over).await;
    desk.restart();
    let start = desk.app.start().await;
    assert!(start.account.is_none() && start.status.trouble.is_none());
    assert!(!std::fs::read_to_string(desk.settings_file()).unwrap().contains("\"slot\": \""));
}

#[tokio::test]
async fn a_year_that_was_altered_takes_the_copy_with_it_and_nothing_partial_is_shown() {
    let service = pretended::service().await;
    let wire = Wire::to(&service.uri()).await;
    let mut desk = Desk::own(&wire.url).await;
    pretended::sign_in(&desk).await;
    let year = desk.files().into_iter().find(|file| !file.ends_with("head")).unwrap();
    std::fs::write(&year, b"nothing of ours").unwrap();

    wire.cut();
    desk.restart();
    assert_eq!(desk.app.start().await.status.source, Source::Copy);
    assert!(desk.app.payments(&forms::asked(Direction::Sent)).await.is_err());
    let status = desk.app.status();
    assert_eq!((status.copy_erased, status.source), (Some(CopyErased::Damaged), Source::Nothing));
    assert!(desk.app.home().await.is_err() && desk.files().is_empty());

    wire.mend();
    assert_eq!(desk.app.payments(&forms::asked(Direction::Sent)).await.unwrap().data.count, 1);
}
