//! PINs: chosen, temporary, earlier (CW-03, CW-05).

use std::sync::Arc;

use store::load::{NewSecrets, NewTemporary};
use store::secrets::{ChangedWith, PinChange, TemporaryState};
use store::sessions::NewSession;
use store::{Mac, Millis, ParticipantKey, PublicId, Store};

use crate::household::{id, load, person, two_parents};
use crate::sessions::open;

const NOW: Millis = 1_795_305_600_000;
const LETTER: PublicId = PublicId([0xf1; 16]);

pub fn session(participant: ParticipantKey, number: u8) -> NewSession {
    NewSession {
        id: id(0x50, number.into()),
        token: [number; 32],
        participant,
        temporary: None,
        began_at: NOW,
        ends_at: NOW + 60_000,
        system: "Linux".into(),
    }
}

fn change(participant: ParticipantKey, with: ChangedWith, new: Mac, token: u8) -> PinChange {
    PinChange {
        participant,
        with,
        new,
        history: 2,
        at: NOW,
        session: session(participant, token),
    }
}

async fn newcomer(store: &Arc<dyn Store>, state: TemporaryState, expires_at: Millis) -> ParticipantKey {
    load(store, move |loader| {
        let key = loader.participant(&person(9, "Rosa"))?;
        loader.secrets(
            key,
            &NewSecrets {
                salt: [7; 16],
                pin: None,
                temporary: vec![NewTemporary {
                    letter: LETTER,
                    hash: [8; 32],
                    asked_at: NOW - 1_000,
                    expires_at,
                    state,
                }],
            },
        )
    })
    .await;
    crate::household::key_of(store, "0012345609").await
}

pub async fn cw_03_a_temporary_pin_is_used_up_by_the_change(store: Arc<dyn Store>) {
    let rosa = newcomer(&store, TemporaryState::Open, NOW).await;
    assert!(
        store
            .change_pin(&change(rosa, ChangedWith::Temporary(LETTER), [9; 32], 1))
            .await
            .unwrap()
    );
    let secrets = store.secrets(rosa).await.unwrap().unwrap();
    assert_eq!((secrets.pin, secrets.earlier.len()), (Some([9; 32]), 0));
    assert_eq!(secrets.temporary[0].state, TemporaryState::Used);
    assert!(
        !store
            .change_pin(&change(rosa, ChangedWith::Temporary(LETTER), [10; 32], 2))
            .await
            .unwrap()
    );
}

pub async fn cw_03_a_temporary_pin_that_cannot_be_used_changes_nothing(store: Arc<dyn Store>) {
    let rosa = newcomer(&store, TemporaryState::Open, NOW - 1).await;
    assert!(
        !store
            .change_pin(&change(rosa, ChangedWith::Temporary(LETTER), [9; 32], 1))
            .await
            .unwrap(),
        "expired"
    );
    let (ana, _) = two_parents(&store).await;
    assert!(
        !store
            .change_pin(&change(ana, ChangedWith::Temporary(LETTER), [9; 32], 1))
            .await
            .unwrap(),
        "another's"
    );
    assert_eq!(store.secrets(rosa).await.unwrap().unwrap().pin, None);
    assert_eq!(store.session(&[1; 32]).await.unwrap(), None);
}

pub async fn cw_05_a_change_of_pin_ends_every_other_session(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    for session in [session(ana, 1), session(ana, 2), session(luis, 3)] {
        open(&store, session).await;
    }
    assert!(store.change_pin(&change(ana, ChangedWith::Pin([1; 32]), [9; 32], 4)).await.unwrap());
    let mut ended = Vec::new();
    for token in 1..=4 {
        ended.push(store.session(&[token; 32]).await.unwrap().unwrap().ended_at);
    }
    assert_eq!(ended, [Some(NOW), Some(NOW), None, None]);
}

pub async fn cw_05_so_many_earlier_pins_are_remembered(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    for (old, new) in [(1, 2), (2, 3), (3, 4)] {
        let done = store
            .change_pin(&change(ana, ChangedWith::Pin([old; 32]), [new; 32], new))
            .await
            .unwrap();
        assert!(done);
    }
    let secrets = store.secrets(ana).await.unwrap().unwrap();
    assert_eq!((secrets.pin, secrets.earlier), (Some([4; 32]), vec![[3; 32], [2; 32]]));
}

pub async fn two_changes_at_once_are_one_change(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    let (one, other) = (
        change(ana, ChangedWith::Pin([1; 32]), [8; 32], 8),
        change(ana, ChangedWith::Pin([1; 32]), [9; 32], 9),
    );
    let (one, other) = tokio::join!(store.change_pin(&one), store.change_pin(&other));
    assert_ne!(one.unwrap(), other.unwrap());
}
