//! Notices.

use std::sync::Arc;

use jiff::civil::date;
use store::{Millis, Store};

use crate::household::{id, load, notice, two_parents};

const NOW: Millis = 1_795_305_600_000;

pub async fn a_notice_once_opened_stays_so(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    load(&store, move |loader| {
        loader.notice(&notice(ana, 1, date(2026, 10, 1)))?;
        loader.notice(&notice(ana, 2, date(2026, 11, 1)))
    })
    .await;
    let revision = store.heading(ana).await.unwrap().unwrap().revision;
    let newest = id(0xe0, 2);
    assert!(!store.read_notice(luis, newest, NOW).await.unwrap(), "another's");
    assert!(store.read_notice(ana, newest, NOW).await.unwrap());
    assert!(store.read_notice(ana, newest, NOW + 1).await.unwrap());

    let told: Vec<_> = store.notices(ana).await.unwrap().into_iter().map(|n| (n.id, n.read)).collect();
    assert_eq!(told, [(newest.to_string(), true), (id(0xe0, 1).to_string(), false)]);
    let changes = store.changes(ana, revision).await.unwrap().unwrap();
    assert_eq!(changes.notices.len(), 1, "the other computer's app hears of it");

    // The agency's correction of the text does not make it unread.
    load(&store, move |loader| loader.notice(&notice(ana, 2, date(2026, 11, 2)))).await;
    assert!(store.notices(ana).await.unwrap()[0].read);
}

pub async fn a_day_to_answer_by_is_kept_corrected_and_taken_away(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let mut revision = 0;
    for day in [Some(date(2026, 12, 4)), Some(date(2026, 12, 11)), None] {
        load(&store, move |loader| {
            let mut row = notice(ana, 1, date(2026, 11, 1));
            row.respond_by = day;
            loader.notice(&row)
        })
        .await;
        let told = store.changes(ana, revision).await.unwrap().unwrap();
        assert_eq!(told.notices.iter().map(|notice| notice.respond_by).collect::<Vec<_>>(), [day]);
        revision = told.until;
    }
}
