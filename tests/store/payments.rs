//! Payments made and sent (CW-06).

use std::sync::Arc;

use domain::payment::{Direction, Payment};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use store::payments::PaymentsAsked;
use store::{ParticipantKey, Store};

use crate::household::{id, load, payment, two_parents};

const FIRST: Date = date(2026, 1, 1);

/// So many payments, two a day, made and sent in turn; the numbers rise with the days.
pub async fn history(store: &Arc<dyn Store>, whose: ParticipantKey, count: u32) {
    load(store, move |loader| {
        for number in 0..count {
            let direction = if number % 2 == 0 { Direction::Made } else { Direction::Sent };
            loader.payment(&payment(whose, number, FIRST + i64::from(number / 2).days(), direction))?;
        }
        Ok(())
    })
    .await;
}

fn numbers(payments: &[Payment]) -> Vec<u32> {
    payments
        .iter()
        .map(|payment| u32::from_str_radix(&payment.id[24..], 16).unwrap())
        .collect()
}

async fn all_pages(store: &Arc<dyn Store>, whose: ParticipantKey, mut asked: PaymentsAsked) -> Vec<u32> {
    let mut all = Vec::new();
    loop {
        let page = store.payments(whose, &asked).await.unwrap();
        assert!(page.payments.len() <= usize::from(asked.limit));
        all.extend(numbers(&page.payments));
        match page.next {
            Some(next) => asked.after = Some(next),
            None => return all,
        }
    }
}

pub async fn the_first_read_is_the_person_and_the_newest_payments(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    let nothing = store.account(ana, 10).await.unwrap().unwrap();
    assert_eq!((nothing.heading.first_name.as_str(), nothing.payments), ("Ana", Vec::new()));

    history(&store, ana, 24).await;
    let account = store.account(ana, 10).await.unwrap().unwrap();
    assert_eq!(numbers(&account.payments), (14..24).rev().collect::<Vec<_>>());
    assert_eq!(account.heading, store.heading(ana).await.unwrap().unwrap());
    assert!(account.heading.revision > nothing.heading.revision);
    let newest = &account.payments[0];
    assert_eq!(
        (newest.date, newest.direction, newest.amount.0),
        (date(2026, 1, 12), Direction::Sent, 21_250)
    );
    assert_eq!(
        (newest.id.clone(), newest.case_id.clone()),
        (id(0xb0, 23).to_string(), crate::household::CASE.to_string())
    );
    assert_eq!(store.account(luis, 10).await.unwrap().unwrap().payments, []);
    assert_eq!(store.account(ParticipantKey(77), 10).await.unwrap(), None);
}

pub async fn cw_06_two_views_and_their_pages_hold_every_payment_once(store: Arc<dyn Store>) {
    let (ana, luis) = two_parents(&store).await;
    history(&store, ana, 41).await;
    for limit in [1, 7, 41, 200] {
        let asked = PaymentsAsked {
            limit,
            ..PaymentsAsked::default()
        };
        assert_eq!(
            all_pages(&store, ana, asked).await,
            (0..41).rev().collect::<Vec<_>>(),
            "pages of {limit}"
        );
        for (direction, first) in [(Direction::Made, 0), (Direction::Sent, 1)] {
            let asked = PaymentsAsked {
                direction: Some(direction),
                ..asked
            };
            let expected: Vec<u32> = (first..41).step_by(2).rev().collect();
            assert_eq!(all_pages(&store, ana, asked).await, expected, "{direction:?} by {limit}");
        }
        assert!(all_pages(&store, luis, asked).await.is_empty());
    }
}

pub async fn a_span_of_days_includes_both_ends(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    history(&store, ana, 20).await;
    for (from, to, expected) in [
        (Some(date(2026, 1, 3)), Some(date(2026, 1, 4)), vec![7, 6, 5, 4]),
        (Some(date(2026, 1, 9)), None, vec![19, 18, 17, 16]),
        (None, Some(date(2026, 1, 1)), vec![1, 0]),
        (Some(date(2026, 1, 4)), Some(date(2026, 1, 3)), vec![]),
        (Some(date(2026, 1, 31)), Some(Date::MAX), vec![]),
    ] {
        let asked = PaymentsAsked {
            from,
            to,
            limit: 3,
            ..PaymentsAsked::default()
        };
        assert_eq!(all_pages(&store, ana, asked).await, expected, "{from:?} to {to:?}");
    }
}

pub async fn a_page_turned_after_a_new_payment_neither_repeats_nor_skips(store: Arc<dyn Store>) {
    let (ana, _) = two_parents(&store).await;
    history(&store, ana, 10).await;
    let asked = PaymentsAsked {
        limit: 4,
        ..PaymentsAsked::default()
    };
    let first = store.payments(ana, &asked).await.unwrap();
    load(&store, move |loader| {
        loader.payment(&payment(ana, 99, date(2026, 2, 1), Direction::Sent))
    })
    .await;
    let second = PaymentsAsked {
        after: first.next,
        ..asked
    };
    let second = store.payments(ana, &second).await.unwrap();
    assert_eq!(
        (numbers(&first.payments), numbers(&second.payments)),
        (vec![9, 8, 7, 6], vec![5, 4, 3, 2])
    );
}
