//! Letters with a new temporary PIN (CW-04).

use std::sync::Arc;

use secrecy::ExposeSecret;
use store::letters::{LetterKind, NewLetter, Queued};
use store::secrets::TemporaryState;
use store::{Millis, ParticipantKey, Store};

use crate::household::{id, profile, two_parents};

const NOW: Millis = 1_795_305_600_000;
const DAY: Millis = 24 * 60 * 60_000;

fn letter(participant: ParticipantKey, number: u32, at: Millis) -> NewLetter {
    NewLetter {
        id: id(0xf0, number),
        kind: LetterKind::Pin,
        participant,
        pin: format!("{:04}", 4800 + number).into(),
        hash: [u8::try_from(number).unwrap(); 32],
        asked_at: at,
        expires_at: at + 30 * DAY,
    }
}

async fn queue(store: &Arc<dyn Store>, participant: ParticipantKey, number: u32, at: Millis) -> Queued {
    store
        .queue_letter(&letter(participant, number, at), 4, at - 30 * DAY)
        .await
        .unwrap()
}

pub async fn cw_04_a_letter_voids_the_earlier_one_and_its_print(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    queue(&store, ana, 1, NOW).await;
    queue(&store, luis, 2, NOW + 1).await;
    queue(&store, ana, 3, NOW + DAY).await;

    let states: Vec<_> = store
        .secrets(ana)
        .await
        .unwrap()
        .unwrap()
        .temporary
        .into_iter()
        .map(|t| (t.letter, t.state))
        .collect();
    assert_eq!(
        states,
        [(id(0xf0, 3), TemporaryState::Open), (id(0xf0, 1), TemporaryState::Superseded)]
    );
    let waiting = store.waiting_letters(10).await.unwrap();
    let told: Vec<_> = waiting.iter().map(|w| (w.name.as_str(), w.pin.expose_secret())).collect();
    assert_eq!(told, [("Luis Ruiz Peña", "4802"), ("Ana Ruiz Peña", "4803")]);
    assert_eq!(waiting[0].address, profile().address);
}

pub async fn cw_04_the_fourth_letter_in_30_days_is_the_last(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    for (number, left) in [(1, 3), (2, 2), (3, 1)] {
        let queued = queue(&store, ana, number, NOW + DAY * Millis::from(number)).await;
        assert_eq!(queued, Queued::Queued { left, next_at: None });
    }
    let next_at = NOW + 31 * DAY;
    let last = queue(&store, ana, 4, NOW + 4 * DAY).await;
    assert_eq!(
        last,
        Queued::Queued {
            left: 0,
            next_at: Some(next_at)
        }
    );
    assert_eq!(queue(&store, ana, 5, NOW + 5 * DAY).await, Queued::Exhausted { next_at });
    let open = store.secrets(ana).await.unwrap().unwrap().temporary.remove(0);
    assert_eq!(
        (open.letter, open.state),
        (id(0xf0, 4), TemporaryState::Open),
        "a refused letter voids none"
    );
    assert!(matches!(queue(&store, ana, 6, next_at).await, Queued::Queued { left: 0, .. }));
}

pub async fn cw_04_letters_asked_for_at_once_are_counted_one_by_one(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let asked: Vec<_> = (0..50)
        .map(|number| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { queue(&store, ana, number, NOW).await })
        })
        .collect();
    let mut queued = 0;
    for answer in asked {
        queued += u32::from(matches!(answer.await.unwrap(), Queued::Queued { .. }));
    }
    assert_eq!((queued, store.waiting_letters(10).await.unwrap().len()), (4, 1));
}
