//! The person's own profile (CW-07).

use std::sync::Arc;

use domain::language::Language;
use domain::profile::{Address, ProfileUpdate};
use store::profiles::Updated;
use store::{Millis, ParticipantKey, Store};

use crate::household::{key_of, load, person, profile, two_parents};

const NOW: Millis = 1_795_305_600_000;

fn elsewhere() -> ProfileUpdate {
    ProfileUpdate {
        address: Address {
            street: "9 Olmo Ave".into(),
            ..profile().address
        },
        language: Language::EnUs,
        ..profile()
    }
}

pub async fn cw_07_an_update_is_kept_and_changes_the_version(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    let before = store.profile(ana).await.unwrap().unwrap();
    assert_eq!((before.on_file.clone(), before.participant_id.as_str()), (profile(), "••••••5601"));
    let Updated::Kept(kept) = store.update_profile(ana, &elsewhere(), before.version, NOW).await.unwrap() else {
        panic!("not kept")
    };
    assert_eq!(kept.on_file, elsewhere());
    assert_ne!(kept.version, before.version);
    assert_eq!(store.profile(ana).await.unwrap(), Some(kept));
    assert_eq!(store.profile(luis).await.unwrap().unwrap().on_file, profile());
}

pub async fn two_windows_do_not_overwrite_each_other(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let version = store.profile(ana).await.unwrap().unwrap().version;
    let (one, other) = (elsewhere(), profile());
    let (one, other) = tokio::join!(
        store.update_profile(ana, &one, version, NOW),
        store.update_profile(ana, &other, version, NOW)
    );
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_ne!(
        one == Updated::ChangedElsewhere,
        other == Updated::ChangedElsewhere,
        "{one:?} {other:?}"
    );
    let late = store.update_profile(ana, &elsewhere(), version, NOW).await.unwrap();
    assert_eq!(late, Updated::ChangedElsewhere);
    let nobody = store.update_profile(ParticipantKey(77), &elsewhere(), 1, NOW).await.unwrap();
    assert_eq!(nobody, Updated::Unknown);
}

pub async fn cw_04_a_new_address_is_good_until_mail_comes_back(store: Arc<dyn Store>) {
    load(&store, |loader| {
        let mut lost = person(5, "Eva");
        lost.address_valid = false;
        loader.participant(&lost).map(drop)
    })
    .await;
    let eva = key_of(&store, "0012345605").await;
    let valid = |updated| match updated {
        Updated::Kept(kept) => kept.address_valid,
        other => panic!("{other:?}"),
    };
    let same = ProfileUpdate {
        phone: String::new(),
        ..profile()
    };
    assert!(
        !valid(store.update_profile(eva, &same, 1, NOW).await.unwrap()),
        "the same address is as bad as before"
    );
    assert!(valid(store.update_profile(eva, &elsewhere(), 2, NOW).await.unwrap()));
    assert!(store.profile(eva).await.unwrap().unwrap().address_valid);
}

pub async fn cw_07_the_day_of_a_new_address_is_told_and_of_nothing_else(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    let told = async || {
        let changes = store.changes(ana, 0).await.unwrap().unwrap();
        let first = store.account(ana, 1).await.unwrap().unwrap();
        assert_eq!(changes.heading, first.heading, "whoever reads it, it is the same");
        (changes.heading.address_changed_at, changes.until)
    };
    let (day, before) = told().await;
    assert_eq!(day, None);
    let other_phone = ProfileUpdate {
        phone: "5595550199".into(),
        ..profile()
    };
    store.update_profile(ana, &other_phone, 1, NOW).await.unwrap();
    assert_eq!(told().await.0, None, "a telephone is no address");

    store.update_profile(ana, &elsewhere(), 1, NOW + 1).await.unwrap();
    assert_eq!(told().await.0, None, "what was not kept changed nothing");
    store.update_profile(ana, &elsewhere(), 2, NOW + 2).await.unwrap();
    let (day, after) = told().await;
    assert_eq!(day, Some(NOW + 2));
    assert!(after > before, "the app learns of it");

    let other_language = ProfileUpdate {
        language: Language::EsUs,
        ..elsewhere()
    };
    store.update_profile(ana, &other_language, 3, NOW + 3).await.unwrap();
    // The agency's row says an earlier address, which is not taken.
    load(&store, |loader| loader.participant(&person(1, "Ana María")).map(drop)).await;
    assert_eq!(told().await.0, Some(NOW + 2));
    assert_eq!(store.heading(luis).await.unwrap().unwrap().address_changed_at, None);
}
