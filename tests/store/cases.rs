//! Cases, as one of their parties may see them (CW-08).

use std::sync::Arc;

use domain::case::Role;
use store::Store;

use crate::household::{CASE, case, load, person, two_parents};

pub async fn cw_08_each_party_reads_the_case_from_its_own_side(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    for (who, role, other) in [(ana, Role::Receives, "Luis Ruiz Peña"), (luis, Role::Pays, "Ana Ruiz Peña")] {
        let cases = store.cases(who).await.unwrap();
        let [read] = &cases[..] else { panic!("{cases:?}") };
        assert_eq!(
            (read.id.clone(), read.role, read.other_party.as_deref()),
            (CASE.to_string(), role, Some(other))
        );
        let loaded = case();
        assert_eq!(
            (&read.number, &read.children, read.balance, read.opened),
            (&loaded.number, &loaded.children, loaded.balance, loaded.opened)
        );
    }
}

pub async fn the_other_party_is_a_name_and_nothing_else(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    load(&store, |loader| {
        let mut luis = person(2, "Luis");
        luis.participant_id = "7777777777".into();
        luis.ssn = Some("988776655".into());
        loader.participant(&luis).map(drop)
    })
    .await;
    let told = serde_json::to_string(&(
        store.account(ana, 10).await.unwrap().unwrap().payments,
        store.cases(ana).await.unwrap(),
        store.hearings(ana).await.unwrap(),
        store.notices(ana).await.unwrap(),
    ))
    .unwrap();
    assert!(told.contains("Luis"));
    for secret in ["7777", "988776655", "Peña St", "93721", "5595550142", "example.org"] {
        assert!(!told.contains(secret), "{secret} in {told}");
    }
}

pub async fn a_protected_party_takes_the_name_away_from_both_at_once(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    let before = store.heading(luis).await.unwrap().unwrap().revision;
    load(&store, |loader| {
        let mut ana = person(1, "Ana");
        ana.protected = true;
        loader.participant(&ana).map(drop)
    })
    .await;
    for who in [ana, luis] {
        assert_eq!(store.cases(who).await.unwrap()[0].other_party, None);
    }
    // The app of the other one is told, so that its copy loses the name too.
    let changes = store.changes(luis, before).await.unwrap().unwrap();
    assert_eq!(changes.cases.iter().map(|case| &case.other_party).collect::<Vec<_>>(), [&None]);
}
