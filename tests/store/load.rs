//! Loading the agency's rows.

use std::sync::Arc;

use domain::identifier::IdentifierKind;
use domain::language::Language;
use domain::payment::Direction;
use domain::profile::ProfileUpdate;
use jiff::civil::date;
use secrecy::ExposeSecret;
use store::load::{Loaded, Loader};
use store::secrets::{ChangedWith, PinChange};
use store::{ParticipantKey, PublicId, Result, Store, StoreError, vault};

use crate::household::{PROGRAM, case, hearing, load, notice, payment, person, profile, secrets, two_parents};

fn everything(loader: &mut dyn Loader, ana: ParticipantKey) -> Result<()> {
    loader.case(&case())?;
    loader.participant(&person(1, "Ana"))?;
    loader.payment(&payment(ana, 1, date(2026, 1, 2), Direction::Sent))?;
    loader.hearing(&hearing(ana, 1, "2026-12-04T08:30:00"))?;
    loader.notice(&notice(ana, 1, date(2026, 11, 1)))
}

pub async fn loading_the_same_rows_again_changes_nothing(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let loaded = load(&store, move |loader| everything(loader, ana)).await;
    let expected = Loaded {
        participants: 1,
        cases: 1,
        payments: 1,
        hearings: 1,
        notices: 1,
    };
    assert_eq!(loaded, expected);
    let before = store.changes(ana, 0).await.unwrap();
    load(&store, move |loader| everything(loader, ana)).await;
    assert_eq!(store.changes(ana, 0).await.unwrap(), before);
}

pub async fn a_load_that_fails_leaves_nothing_behind(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let before = store.changes(ana, 0).await.unwrap();
    let refused = store
        .load(Box::new(move |loader| {
            everything(loader, ana)?;
            Err(StoreError::Dangling("row 7"))
        }))
        .await;
    assert!(matches!(refused, Err(StoreError::Dangling("row 7"))), "{refused:?}");
    let given_up = store
        .load(Box::new(move |loader| everything(loader, ana).map(|()| false)))
        .await
        .unwrap();
    assert_eq!(given_up, Loaded::default());
    assert_eq!(store.changes(ana, 0).await.unwrap(), before);
}

pub async fn a_payment_of_a_case_that_is_not_there_is_refused(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let refused = store
        .load(Box::new(move |loader| {
            let mut stray = payment(ana, 1, date(2026, 1, 2), Direction::Sent);
            stray.case = PublicId([0xcb; 16]);
            loader.payment(&stray).map(|()| true)
        }))
        .await;
    assert!(matches!(refused, Err(StoreError::Dangling(_))), "{refused:?}");
}

pub async fn a_new_name_and_number_reach_sign_in_and_the_other_party(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    load(&store, |loader| {
        let mut ana = person(1, "Ana María");
        ana.participant_id = "0099999999".into();
        ana.birth_date = date(1985, 2, 27);
        loader.participant(&ana).map(drop)
    })
    .await;
    let vault = crate::place::vault(1);
    let find = |kind, digits| vault::identifier(vault.as_ref(), PROGRAM, kind, digits);
    let by = |mac| {
        let store = Arc::clone(&store);
        async move { store.by_identifier(&mac).await.unwrap().map(|record| record.key) }
    };
    assert_eq!(by(find(IdentifierKind::ParticipantId, "0012345601")).await, None);
    assert_eq!(by(find(IdentifierKind::ParticipantId, "0099999999")).await, Some(ana));
    assert_eq!(by(find(IdentifierKind::Ssn, "900123401")).await, Some(ana));
    let identity = store.identity(ana).await.unwrap().unwrap();
    assert_eq!(
        (identity.participant_id.expose_secret(), identity.birth_date),
        ("0099999999", date(1985, 2, 27))
    );
    assert_eq!(
        store.cases(luis).await.unwrap()[0].other_party.as_deref(),
        Some("Ana María Ruiz Peña")
    );
}

pub async fn a_second_load_keeps_the_chosen_pin_and_the_profile(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let change = PinChange {
        participant: ana,
        with: ChangedWith::Pin([1; 32]),
        new: [9; 32],
        history: 3,
        at: 5,
        session: crate::secrets::session(ana, 1),
    };
    assert!(store.change_pin(&change).await.unwrap());
    let english = ProfileUpdate {
        language: Language::EnUs,
        ..profile()
    };
    store.update_profile(ana, &english, 1, 5).await.unwrap();
    load(&store, |loader| {
        let ana = loader.participant(&person(1, "Ana"))?;
        loader.secrets(ana, &secrets())
    })
    .await;
    assert_eq!(store.secrets(ana).await.unwrap().unwrap().pin, Some([9; 32]));
    assert_eq!(store.profile(ana).await.unwrap().unwrap().on_file, english);
}
