//! Idempotency records.

use std::sync::Arc;

use store::idempotency::{Claim, Claiming, KeptAnswer};
use store::upkeep::Forget;
use store::{Mac, Millis, Store};

const KEY: Mac = [1; 32];
const REQUEST: Mac = [2; 32];
const NOW: Millis = 1_795_305_600_000;
const MINUTE: Millis = 60_000;

fn answer(sealed: &[u8]) -> KeptAnswer {
    KeptAnswer {
        key: KEY,
        sealed: sealed.into(),
        enrolment: None,
    }
}

async fn claim(store: &Arc<dyn Store>, request: Mac, now: Millis) -> Claim {
    let claiming = Claiming {
        key: KEY,
        request,
        at: now,
        abandoned: now - MINUTE,
    };
    store.claim(&claiming).await.unwrap()
}

pub async fn a_retry_gets_the_same_answer(store: Arc<dyn Store>) {
    assert_eq!(claim(&store, REQUEST, NOW).await, Claim::Fresh);
    assert_eq!(claim(&store, REQUEST, NOW + 1).await, Claim::Working);
    store.keep_answer(&answer(b"201")).await.unwrap();
    // Neither a late second answer nor a late release takes it away.
    store.keep_answer(&answer(b"500")).await.unwrap();
    store.release(&KEY).await.unwrap();
    assert_eq!(claim(&store, REQUEST, NOW + 9 * MINUTE).await, Claim::Answered(b"201".into()));
    let forget = Forget {
        answers: NOW + 1,
        sessions: 0,
        sign_ins: 0,
        tries: 0,
        enrolments: 0,
        submissions: 0,
    };
    assert_eq!(store.forget(forget).await.unwrap(), 1);
    assert_eq!(claim(&store, REQUEST, NOW + 9 * MINUTE).await, Claim::Fresh);
}

pub async fn a_key_for_another_request_is_told(store: Arc<dyn Store>) {
    claim(&store, REQUEST, NOW).await;
    assert_eq!(claim(&store, [3; 32], NOW + 1).await, Claim::OtherRequest);
    assert_eq!(claim(&store, [3; 32], NOW + 9 * MINUTE).await, Claim::OtherRequest);
    store.keep_answer(&answer(b"201")).await.unwrap();
    assert_eq!(claim(&store, [3; 32], NOW + 2).await, Claim::OtherRequest);
}

pub async fn a_double_click_works_once(store: Arc<dyn Store>) {
    let clicks: Vec<_> = (0..20)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { claim(&store, REQUEST, NOW).await })
        })
        .collect();
    let mut fresh = 0;
    for click in clicks {
        fresh += u32::from(click.await.unwrap() == Claim::Fresh);
    }
    assert_eq!(fresh, 1);
}

pub async fn work_that_was_not_done_can_be_done_by_a_retry(store: Arc<dyn Store>) {
    claim(&store, REQUEST, NOW).await;
    store.release(&KEY).await.unwrap();
    assert_eq!(claim(&store, REQUEST, NOW + 1).await, Claim::Fresh);
}

pub async fn a_claim_whose_process_is_gone_is_taken_over(store: Arc<dyn Store>) {
    claim(&store, REQUEST, NOW).await;
    assert_eq!(claim(&store, REQUEST, NOW + MINUTE).await, Claim::Working);
    assert_eq!(claim(&store, REQUEST, NOW + MINUTE + 1).await, Claim::Fresh);
    assert_eq!(claim(&store, REQUEST, NOW + MINUTE + 2).await, Claim::Working);
}
