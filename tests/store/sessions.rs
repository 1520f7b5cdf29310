//! Sessions.

use std::sync::Arc;

use domain::programme::TryLimits;
use store::idempotency::{Claim, Claiming, KeptAnswer};
use store::sessions::{NewSession, SignIn};
use store::tries::{Counted, CountedTry, NewTry};
use store::upkeep::Forget;
use store::{Mac, Millis, ParticipantKey, Result, Store, StoreError};

use crate::household::{PROGRAM, id, two_parents};
use crate::secrets::session;

const NOW: Millis = 1_795_305_600_000;
const KEY: Mac = [0x61; 32];
const CLAIMING: Claiming = Claiming {
    key: KEY,
    request: [0x62; 32],
    at: NOW,
    abandoned: 0,
};
const NEW: NewTry = NewTry {
    record: [0x63; 32],
    source: [0x64; 32],
    at: NOW,
};
const LIMITS: TryLimits = TryLimits {
    in_a_row: 3,
    lock_minutes: 30,
    in_30_days: 5,
    per_source_hour: 50,
};

/// Signs in with a try that was counted.
async fn sign_in(store: &Arc<dyn Store>, session: NewSession) -> Result<()> {
    let Counted::Allowed(counted) = store.count_try(&NEW, &LIMITS).await? else {
        panic!("no try is left");
    };
    let answer = KeptAnswer {
        key: KEY,
        sealed: b"201".into(),
        enrolment: None,
    };
    store.sign_in(&SignIn { session, counted, answer }).await
}

/// Opens a session, whatever else goes on.
pub async fn open(store: &Arc<dyn Store>, session: NewSession) {
    sign_in(store, session).await.unwrap();
}

async fn tries_left(store: &Arc<dyn Store>) -> u32 {
    match store.count_try(&NEW, &LIMITS).await.unwrap() {
        Counted::Allowed(CountedTry { left, .. }) => left,
        refused => panic!("{refused:?}"),
    }
}

pub async fn a_session_is_found_by_its_token_until_it_is_forgotten(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    open(&store, session(ana, 1)).await;
    let found = store.session(&[1; 32]).await.unwrap().unwrap();
    assert_eq!((found.participant, found.program.as_str(), found.used_at), (ana, PROGRAM, NOW));
    assert_eq!(store.session(&[2; 32]).await.unwrap(), None);

    store.touch_session(found.id, NOW + 30_000).await.unwrap();
    store.touch_session(found.id, NOW + 10_000).await.unwrap();
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().used_at, NOW + 30_000);

    let forget = |sessions| Forget {
        answers: 0,
        sessions,
        sign_ins: 0,
        tries: 0,
        enrolments: 0,
        submissions: 0,
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
        open(&store, session).await;
    }
    assert!(store.end_session(ana, id(0x50, 5), NOW).await.unwrap());
    let listed = store.list_sessions(ana, NOW, NOW - 1_000).await.unwrap();
    let ids: Vec<_> = listed.into_iter().map(|session| session.id).collect();
    assert_eq!(ids, [id(0x50, 2), id(0x50, 1)]);
}

pub async fn nobody_ends_the_session_of_another(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    open(&store, session(ana, 1)).await;
    assert!(!store.end_session(luis, id(0x50, 1), NOW).await.unwrap());
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().ended_at, None);
    assert!(store.end_session(ana, id(0x50, 1), NOW + 5).await.unwrap());
    assert!(!store.end_session(ana, id(0x50, 1), NOW + 6).await.unwrap());
    assert_eq!(store.session(&[1; 32]).await.unwrap().unwrap().ended_at, Some(NOW + 5));
}

pub async fn a_right_sign_in_gives_its_try_back_and_keeps_its_answer(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    store.claim(&CLAIMING).await.unwrap();
    open(&store, session(ana, 1)).await;
    assert!(store.session(&[1; 32]).await.unwrap().is_some());
    let again = store.claim(&CLAIMING).await.unwrap();
    assert_eq!(again, Claim::Answered(b"201".into()));
    assert_eq!(tries_left(&store).await, 2);
}

pub async fn a_sign_in_for_nobody_does_nothing(store: Arc<dyn Store>) {
    store.claim(&CLAIMING).await.unwrap();
    let refused = sign_in(&store, session(ParticipantKey(77), 1)).await;
    assert!(matches!(refused, Err(StoreError::Dangling(_))), "{refused:?}");
    assert_eq!(store.claim(&CLAIMING).await.unwrap(), Claim::Working);
    assert_eq!(tries_left(&store).await, 1);
}
