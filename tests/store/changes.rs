//! What changed since an app last asked.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::payment::{Direction, PaymentStatus};
use jiff::civil::date;
use store::changes::PAYMENTS_A_PAGE;
use store::{ParticipantKey, Store};

use crate::household::{case, hearing, load, notice, payment, two_parents};
use crate::payments::history;

pub async fn an_app_that_asks_again_gets_only_what_changed(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    history(&store, ana, 5).await;
    load(&store, move |loader| {
        loader.hearing(&hearing(ana, 1, "2026-12-04T08:30:00"))?;
        loader.notice(&notice(ana, 1, date(2026, 11, 1)))
    })
    .await;
    let all = store.changes(ana, 0).await.unwrap().unwrap();
    assert_eq!(
        (all.cases.len(), all.payments.len(), all.hearings.len(), all.notices.len()),
        (1, 5, 1, 1)
    );
    assert!(!all.more);
    let nothing = store.changes(ana, all.until).await.unwrap().unwrap();
    assert_eq!(
        (
            nothing.cases.len(),
            nothing.payments.len(),
            nothing.hearings.len(),
            nothing.notices.len(),
            nothing.until
        ),
        (0, 0, 0, 0, all.until)
    );

    load(&store, move |loader| {
        let mut returned = payment(ana, 2, date(2026, 1, 2), Direction::Made);
        returned.status = PaymentStatus::Returned;
        loader.payment(&returned)?;
        loader.payment(&payment(luis, 500, date(2026, 1, 2), Direction::Made))?;
        loader.hearing(&hearing(ana, 1, "2026-12-05T08:30:00"))?;
        let mut richer = case();
        richer.balance.0 += 1;
        loader.case(&richer)
    })
    .await;
    let changed = store.changes(ana, all.until).await.unwrap().unwrap();
    assert_eq!((changed.cases.len(), changed.notices.len()), (1, 0));
    assert_eq!(
        changed.payments.iter().map(|p| p.status).collect::<Vec<_>>(),
        [PaymentStatus::Returned]
    );
    assert_eq!(changed.hearings[0].at.to_string(), "2026-12-05T08:30:00");
    assert!(store.changes(ParticipantKey(77), 0).await.unwrap().is_none());
}

pub async fn a_long_history_comes_in_pages_that_overlap_nowhere(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    history(&store, ana, 2 * u32::from(PAYMENTS_A_PAGE) + 1).await;
    let (mut since, mut seen, mut sizes) = (0, BTreeSet::new(), Vec::new());
    loop {
        let page = store.changes(ana, since).await.unwrap().unwrap();
        sizes.push(page.payments.len());
        for payment in page.payments {
            assert!(seen.insert(payment.id), "twice");
        }
        since = page.until;
        if !page.more {
            break;
        }
    }
    assert_eq!((sizes, seen.len()), (vec![1_000, 1_000, 1], 2_001));
}

pub async fn rows_of_the_same_page_as_the_payments_before_them_are_not_lost(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    history(&store, ana, u32::from(PAYMENTS_A_PAGE) + 1).await;
    // Newer than every payment: it must come with the last page and not be skipped by the first.
    load(&store, move |loader| loader.notice(&notice(ana, 1, date(2026, 11, 1)))).await;
    let first = store.changes(ana, 0).await.unwrap().unwrap();
    assert_eq!((first.more, first.cases.len(), first.notices.len()), (true, 1, 0));
    let last = store.changes(ana, first.until).await.unwrap().unwrap();
    assert_eq!(
        (last.more, last.cases.len(), last.payments.len(), last.notices.len()),
        (false, 0, 1, 1)
    );
}

pub async fn a_revision_from_before_a_restore_gets_everything(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    history(&store, ana, 3).await;
    let all = store.changes(ana, 1_000_000).await.unwrap().unwrap();
    assert_eq!(all.payments.len(), 3);
    assert!(all.until < 1_000_000);
}
