//! What SQLite's file alone promises.

use store::StoreError;
use store::letters::{LetterKind, NewLetter};
use store::sqlite::SqliteStore;

use crate::household::{CASE, id, two_parents};
use crate::place::{Place, vault};

/// All files of the database as one string of bytes.
fn bytes_of(place: &Place) -> Vec<u8> {
    let folder = place.file().parent().unwrap().to_owned();
    let files = std::fs::read_dir(folder).unwrap();
    files.flat_map(|file| std::fs::read(file.unwrap().path()).unwrap()).collect()
}

#[tokio::test]
async fn a_stolen_file_tells_no_number_birth_date_address_pin_or_report() {
    let place = Place::sqlite().await;
    let store = place.store();
    let (ana, _) = two_parents(&store).await;
    let letter = NewLetter {
        id: id(0xf0, 1),
        kind: LetterKind::Pin,
        participant: ana,
        pin: "48150316".into(),
        hash: [3; 32],
        asked_at: 5,
        expires_at: 6,
    };
    store.queue_letter(&letter, 4, 0).await.unwrap();
    let report = crate::other_party::report(CASE.to_string());
    assert!(store.report_other_party(id(0x60, 1), ana, &report, 5).await.unwrap());

    let bytes = bytes_of(&place);
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("Ana"), "the search itself finds what stands in clear");
    for secret in [
        "900123401",
        "0012345601",
        "1985-02-28",
        "19850228",
        "Peña St",
        "5595550142",
        "ana@example",
        "48150316",
        "Taller",
    ] {
        assert!(!holds(secret), "{secret}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_else_on_the_machine_reads_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::sqlite().await;
    two_parents(&place.store()).await;
    for file in std::fs::read_dir(place.file().parent().unwrap()).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", file.path());
    }
}

#[tokio::test]
async fn a_database_without_its_keys_is_refused() {
    let place = Place::sqlite().await;
    let url = format!("sqlite:{}", place.file().display());
    let refused = SqliteStore::open(&url, vault(2)).await.err();
    assert!(matches!(refused, Some(StoreError::OtherKeys)), "{refused:?}");
    assert!(SqliteStore::open(&url, vault(1)).await.is_ok());
}

#[tokio::test]
async fn what_is_no_file_of_ours_is_refused() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("notes.txt");
    std::fs::write(&file, "no database, though longer than a header of one hundred bytes: ".repeat(3)).unwrap();
    for (url, bad_url) in [
        ("postgres://host/db".to_owned(), true),
        ("sqlite:".to_owned(), true),
        ("sqlite::memory:".to_owned(), true),
        (format!("sqlite:{}", file.display()), false),
        (format!("sqlite:{}/none/accounts.db", folder.path().display()), false),
    ] {
        let refused = SqliteStore::open(&url, vault(1)).await.err();
        assert_eq!(matches!(refused, Some(StoreError::BadUrl(_))), bad_url, "{url}: {refused:?}");
        assert!(refused.is_some(), "{url}");
    }
}

#[tokio::test]
async fn the_store_outlives_its_process() {
    let place = Place::sqlite().await;
    let (ana, _) = two_parents(&place.store()).await;
    let url = format!("sqlite:{}", place.file().display());
    let again: std::sync::Arc<dyn store::Store> = std::sync::Arc::new(SqliteStore::open(&url, vault(1)).await.unwrap());
    assert_eq!(again.heading(ana).await.unwrap().unwrap().first_name, "Ana");
    assert!(again.ready().await.is_ok());
}
