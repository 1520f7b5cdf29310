//! Sessions.

use std::sync::Arc;

use store::sessions::NewSession;
use store::upkeep::Forget;
use store::{Millis, ParticipantKey, Store, StoreError};

use crate::household::{PROGRAM, id, two_parents};
use crate::secrets::session;

const NOW: Millis = 1_795_305_600_000;

pub async fn a_session_is_found_by_its_token_until_it_is_forgotten(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    store.open_session(&session(ana, 1)).await.unwrap();
    let found = store.session(&[1; 32]).await.unwrap().unwrap();
    assert_eq!((found.participant, found.program.as_str(), found.used_at), (ana, PROGRAM, NOW));
    assert_eq!(store.session(&[2; 32]).await.unwrap(), None);

    store.touch_session(found.id, NOW + 30_000).await.unwrap();
    store.touch_session(found.id, NOW + 10_000).await.unwrap();
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().used_at, NOW + 30_000);

    let forget = |sessions| Forget {
        answers: 0,
        sessions,
        tries: 0,
    };
    assert_eq!(store.forget(forget(NOW + 60_000)).await.unwrap(), 0);
    assert_eq!(store.forget(forget(NOW + 60_001)).await.unwrap(), 1);
    assert_eq!(store.session(&[1; 32]).await.unwrap(), None);
}

pub async fn sessions_that_ended_or_slept_are_not_listed(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    let at = |number: u8, began_at, ends_at| NewSession {
        began_at,
        ends_at,
        ..session(ana, number)
    };
    for session in [
        at(1, NOW - 50, NOW + 9_000),
        at(2, NOW - 40, NOW + 9_000),
        at(3, NOW - 30, NOW),
        at(4, NOW - 5_000, NOW + 9_000),
        at(5, NOW - 20, NOW + 9_000),
        session(luis, 6),
    ] {
        store.open_session(&session).await.unwrap();
    }
    assert!(store.end_session(ana, id(0x50, 5), NOW).await.unwrap());
    let listed = store.list_sessions(ana, NOW, NOW - 1_000).await.unwrap();
    let ids: Vec<_> = listed.into_iter().map(|session| session.id).collect();
    assert_eq!(ids, [id(0x50, 2), id(0x50, 1)]);
}

pub async fn nobody_ends_the_session_of_another(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    store.open_session(&session(ana, 1)).await.unwrap();
    assert!(!store.end_session(luis, id(0x50, 1), NOW).await.unwrap());
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().ended_at, None);
    assert!(store.end_session(ana, id(0x50, 1), NOW + 5).await.unwrap());
    assert!(!store.end_session(ana, id(0x50, 1), NOW + 6).await.unwrap());
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().ended_at, Some(NOW + 5));
}

pub async fn a_session_for_nobody_is_refused(store: Arc<dyn Store>) {
    let refused = store.open_session(&session(ParticipantKey(77), 1)).await;
    assert!(matches!(refused, Err(StoreError::Dangling(_))), "{refused:?}");
}
