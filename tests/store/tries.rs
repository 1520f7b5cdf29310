//! Tries, counted before they are checked.

use std::sync::Arc;

use domain::programme::TryLimits;
use store::idempotency::{Claim, Claiming};
use store::tries::{ClaimedTry, Counted, CountedTry, NewTry};
use store::{Mac, Millis, Store};

const RECORD: Mac = [1; 32];
const SOURCE: Mac = [2; 32];
const NOW: Millis = 1_795_305_600_000;
const MINUTE: Millis = 60_000;
const DAY: Millis = 24 * 60 * MINUTE;

fn limits() -> TryLimits {
    TryLimits {
        in_a_row: 3,
        lock_minutes: 30,
        in_30_days: 5,
        per_source_hour: 50,
    }
}

fn new(record: Mac, source: Mac, at: Millis) -> NewTry {
    NewTry { record, source, at }
}

async fn count(store: &Arc<dyn Store>, now: Millis) -> Counted {
    store.count_try(&new(RECORD, SOURCE, now), &limits()).await.unwrap()
}

async fn allowed(store: &Arc<dyn Store>, now: Millis) -> CountedTry {
    match count(store, now).await {
        Counted::Allowed(counted) => counted,
        refused => panic!("{refused:?}"),
    }
}

pub async fn a_thousand_guesses_at_once_let_exactly_three_through(store: Arc<dyn Store>) {
    let guesses: Vec<_> = (0..1_000)
        .map(|number| {
            let store = Arc::clone(&store);
            // Each from a source of its own, as a sweep by many machines is.
            let source = [100 + (number % 100) as u8; 32];
            tokio::spawn(async move { store.count_try(&new(RECORD, source, NOW), &limits()).await.unwrap() })
        })
        .collect();
    let mut left = Vec::new();
    for guess in guesses {
        match guess.await.unwrap() {
            Counted::Allowed(counted) => left.push(counted.left),
            refused => assert_eq!(refused, Counted::RecordLocked { until: NOW + 30 * MINUTE }),
        }
    }
    left.sort_unstable();
    left.sort_unstable();
    assert_eq!(left, [0, 1, 2]);
}

pub async fn a_locked_record_opens_after_its_minutes(store: Arc<dyn Store>) {
    for (at, left) in [(0, 2), (1, 1), (2, 0)] {
        assert_eq!(allowed(&store, NOW + at).await.left, left);
    }
    let until = NOW + 2 + 30 * MINUTE;
    assert_eq!(count(&store, NOW + 3).await, Counted::RecordLocked { until });
    assert_eq!(count(&store, until - 1).await, Counted::RecordLocked { until });
    // Three more in a row, but only two more in 30 days.
    assert_eq!(allowed(&store, until).await.left, 1);
}

pub async fn a_right_try_gives_back_itself_and_no_other(store: Arc<dyn Store>) {
    allowed(&store, NOW).await;
    allowed(&store, NOW + 1).await;
    let right = allowed(&store, NOW + 2).await;
    store.give_back(&right).await.unwrap();
    // The row of wrong ones ended; two of the five in 30 days are still spent.
    for (at, left) in [(3, 2), (4, 1), (5, 0)] {
        assert_eq!(allowed(&store, NOW + at).await.left, left);
    }
    let counted = count(&store, NOW + 5 + 30 * MINUTE).await;
    assert_eq!(counted, Counted::RecordLocked { until: NOW + 30 * DAY });
}

pub async fn whoever_is_proved_in_another_way_ends_the_row_and_not_the_budget(store: Arc<dyn Store>) {
    for at in 0..3 {
        allowed(&store, NOW + at).await;
    }
    store.end_row(&RECORD).await.unwrap();
    store.end_row(&[9; 32]).await.unwrap();
    for (at, left) in [(3, 1), (4, 0)] {
        assert_eq!(allowed(&store, NOW + at).await.left, left);
    }
    let counted = count(&store, NOW + 5).await;
    assert_eq!(counted, Counted::RecordLocked { until: NOW + 30 * DAY });
}

pub async fn thirty_days_are_any_thirty_days(store: Arc<dyn Store>) {
    let mut now = NOW;
    for _ in 0..5 {
        allowed(&store, now).await;
        now += 7 * DAY;
    }
    // The first is 35 days old and no longer counts; the second is 28 days old and does.
    allowed(&store, now).await;
    assert_eq!(
        count(&store, now + DAY).await,
        Counted::RecordLocked {
            until: NOW + 7 * DAY + 30 * DAY
        }
    );
    allowed(&store, NOW + 37 * DAY).await;
}

pub async fn a_source_is_counted_over_all_records(store: Arc<dyn Store>) {
    let limits = TryLimits {
        per_source_hour: 4,
        ..limits()
    };
    for number in 0..4 {
        let counted = store
            .count_try(&new([10 + number; 32], SOURCE, NOW + Millis::from(number)), &limits)
            .await
            .unwrap();
        assert!(matches!(counted, Counted::Allowed(CountedTry { left: 2, .. })), "{counted:?}");
    }
    let until = NOW + 60 * MINUTE;
    let counted = store.count_try(&new(RECORD, SOURCE, NOW + 9), &limits).await.unwrap();
    assert_eq!(counted, Counted::SourceLimited { until });
    // What a source could not try is not held against the record, nor the other way round.
    let elsewhere = store.count_try(&new(RECORD, [3; 32], NOW + 9), &limits).await.unwrap();
    assert!(matches!(elsewhere, Counted::Allowed(CountedTry { left: 2, .. })), "{elsewhere:?}");
    let later = store.count_try(&new(RECORD, SOURCE, until), &limits).await.unwrap();
    assert!(matches!(later, Counted::Allowed(CountedTry { left: 1, .. })), "{later:?}");
}

pub async fn a_sign_in_is_claimed_counted_and_noted_or_nothing_of_it(store: Arc<dyn Store>) {
    let claim = async |key: u8, at| {
        let claiming = Claiming {
            key: [key; 32],
            request: [9; 32],
            at,
            abandoned: 0,
        };
        store
            .claim_sign_in(&claiming, &new(RECORD, SOURCE, at), "Linux", &limits())
            .await
            .unwrap()
    };
    for (key, left) in [(1, 2), (2, 1), (3, 0)] {
        let claimed = claim(key, NOW + Millis::from(key)).await;
        assert!(
            matches!(claimed, ClaimedTry::New(Counted::Allowed(CountedTry { left: told, .. })) if told == left),
            "{claimed:?}"
        );
    }
    // The same request again is no other try, locked or not.
    assert_eq!(claim(3, NOW + 4).await, ClaimedTry::Known(Claim::Working));
    let until = NOW + 3 + 30 * MINUTE;
    assert_eq!(claim(4, NOW + 4).await, ClaimedTry::New(Counted::RecordLocked { until }));
    // Refused, it was not claimed either, and what was not evaluated is not noted.
    assert_eq!(store.sign_ins(&RECORD).await.unwrap().len(), 3);
    assert!(matches!(claim(4, until).await, ClaimedTry::New(Counted::Allowed(_))));
}
