//! The last tries to sign in.

use std::sync::Arc;

use domain::programme::TryLimits;
use store::idempotency::{Claiming, KeptAnswer};
use store::sessions::SignIn;
use store::sign_ins::{KEPT, PastSignIn};
use store::tries::{ClaimedTry, Counted, CountedTry, NewTry};
use store::upkeep::Forget;
use store::{Mac, Millis, Store};

use crate::household::two_parents;
use crate::secrets::session;

const NOW: Millis = 1_795_305_600_000;
const COUNTER: Mac = [0x71; 32];
const OTHER: Mac = [0x72; 32];

/// Nobody is locked.
const LIMITS: TryLimits = TryLimits {
    in_a_row: 50,
    lock_minutes: 30,
    in_30_days: 50,
    per_source_hour: 50,
};

/// Notes a try; its answer is kept under `key`.
pub async fn noted(store: &Arc<dyn Store>, counter: Mac, key: u8, at: Millis, system: &str) -> CountedTry {
    let claiming = Claiming {
        key: [key; 32],
        request: [9; 32],
        at,
        abandoned: 0,
    };
    let new = NewTry {
        record: counter,
        source: [0x73; 32],
        at,
    };
    match store.claim_sign_in(&claiming, &new, system, &LIMITS).await.unwrap() {
        ClaimedTry::New(Counted::Allowed(counted)) => counted,
        other => panic!("{other:?}"),
    }
}

async fn opened(store: &Arc<dyn Store>, counted: CountedTry, key: u8) {
    let ana = crate::household::key_of(store, "0012345601").await;
    let answer = KeptAnswer {
        key: [key; 32],
        sealed: b"201".into(),
        enrolment: None,
    };
    let session = session(ana, key);
    store.sign_in(&SignIn { session, counted, answer }).await.unwrap();
}

async fn told(store: &Arc<dyn Store>, counter: Mac) -> Vec<(Millis, String, bool)> {
    let rows = store.sign_ins(&counter).await.unwrap();
    rows.into_iter()
        .map(|PastSignIn { at, system, opened }| (at - NOW, system, opened))
        .collect()
}

pub async fn a_try_is_noted_as_refused_until_it_opens_a_session(store: Arc<dyn Store>) {
    two_parents(&store).await;
    noted(&store, COUNTER, 1, NOW, "Windows").await;
    let right = noted(&store, COUNTER, 2, NOW + 5, "Linux").await;
    assert_eq!(
        told(&store, COUNTER).await,
        [(5, "Linux".into(), false), (0, "Windows".into(), false)]
    );
    opened(&store, right, 2).await;
    noted(&store, OTHER, 3, NOW + 9, "").await;
    assert_eq!(
        told(&store, COUNTER).await,
        [(5, "Linux".into(), true), (0, "Windows".into(), false)]
    );
    assert_eq!(told(&store, [0x74; 32]).await, []);
}

pub async fn the_last_ten_are_kept_of_each(store: Arc<dyn Store>) {
    noted(&store, OTHER, 100, NOW, "macOS").await;
    for number in 0..KEPT as u8 + 5 {
        noted(&store, COUNTER, number, NOW + Millis::from(number), "").await;
    }
    let kept: Vec<_> = told(&store, COUNTER).await.into_iter().map(|(at, ..)| at).collect();
    assert_eq!(kept, (5..15).rev().collect::<Vec<_>>());
    assert_eq!(told(&store, OTHER).await.len(), 1);
    let forgotten = store.forget(before(NOW + 100)).await.unwrap();
    assert_eq!(forgotten, u64::from(KEPT) + 1, "no more than those were there");
}

pub async fn tries_of_one_instant_are_two(store: Arc<dyn Store>) {
    two_parents(&store).await;
    let right = noted(&store, COUNTER, 1, NOW, "Linux").await;
    noted(&store, COUNTER, 2, NOW, "Linux").await;
    opened(&store, right, 1).await;
    let opened = told(&store, COUNTER).await.into_iter().map(|(.., opened)| opened);
    assert_eq!(opened.filter(|opened| *opened).count(), 1);
    assert_eq!(told(&store, COUNTER).await.len(), 2);
}

fn before(sign_ins: Millis) -> Forget {
    Forget {
        answers: 0,
        sessions: 0,
        sign_ins,
        tries: 0,
        enrolments: 0,
        submissions: 0,
    }
}

pub async fn what_is_older_than_its_time_is_forgotten(store: Arc<dyn Store>) {
    noted(&store, COUNTER, 1, NOW, "").await;
    noted(&store, COUNTER, 2, NOW + 1, "").await;
    assert_eq!(store.forget(before(NOW + 1)).await.unwrap(), 1);
    assert_eq!(told(&store, COUNTER).await, [(1, String::new(), false)]);
    store.forget(before(NOW + 2)).await.unwrap();
    noted(&store, COUNTER, 3, NOW + 7, "").await;
    assert_eq!(
        told(&store, COUNTER).await,
        [(7, String::new(), false)],
        "it goes on after all were forgotten"
    );
}
