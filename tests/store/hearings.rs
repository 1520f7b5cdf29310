//! Court dates and appointments (CW-09).

use std::sync::Arc;

use domain::hearing::HearingStatus;
use store::Store;

use crate::household::{hearing, load, two_parents};

pub async fn cw_09_hearings_come_in_order_with_the_moved_and_the_cancelled(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    let moved = HearingStatus::Moved {
        from: "2026-12-01T08:30:00".parse().unwrap(),
    };
    let status = moved.clone();
    load(&store, move |loader| {
        let mut hearings = [
            hearing(ana, 1, "2026-12-04T08:30:00"),
            hearing(ana, 2, "2026-11-30T13:00:00"),
            hearing(ana, 3, "2027-01-08T09:15:00"),
        ];
        hearings[0].status = status;
        hearings[2].status = HearingStatus::Cancelled;
        hearings.iter().try_for_each(|hearing| loader.hearing(hearing))
    })
    .await;
    let read = store.hearings(ana).await.unwrap();
    let told: Vec<_> = read
        .iter()
        .map(|hearing| (hearing.at.to_string(), hearing.status.clone()))
        .collect();
    assert_eq!(
        told,
        [
            ("2026-11-30T13:00:00".into(), HearingStatus::Scheduled),
            ("2026-12-04T08:30:00".into(), moved),
            ("2027-01-08T09:15:00".into(), HearingStatus::Cancelled),
        ]
    );
    assert_eq!((read[0].zone.as_str(), read[0].place.room.as_str()), ("America/Los_Angeles", "203"));
    assert_eq!(store.hearings(luis).await.unwrap(), []);
}
