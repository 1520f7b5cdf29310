use cache::OpenFault;
use contract::changes::Changes;
use domain::money::Cents;
use domain::payment::{Direction, Method, Payment, PaymentStatus};
use jiff::civil::{Date, date};

use super::Model;
use crate::view::payments::{PaymentsAsked, PaymentsPage};

fn payment(id: &str, date: Date, amount: i64) -> Payment {
    Payment {
        id: id.to_owned(),
        date,
        direction: Direction::Sent,
        amount: Cents(amount),
        method: Method::BankTransfer,
        status: PaymentStatus::Completed,
        case_id: "c1".to_owned(),
    }
}

fn nothing(_: i16) -> Result<Vec<Payment>, OpenFault> {
    Err(OpenFault::Nothing)
}

fn with(payments: Vec<Payment>) -> Model {
    let mut model = Model::default();
    take(&mut model, payments);
    model
}

fn take(model: &mut Model, payments: Vec<Payment>) -> Vec<i16> {
    let changes = Changes {
        payments,
        ..Changes::default()
    };
    model.apply(changes, &nothing).unwrap()
}

const ASKED: PaymentsAsked = PaymentsAsked {
    direction: Direction::Sent,
    year: None,
    from: None,
    to: None,
    page: 0,
};

fn page(model: &Model, asked: &PaymentsAsked) -> PaymentsPage {
    model.payments(asked, &nothing).unwrap()
}

fn ids(page: &PaymentsPage) -> Vec<&str> {
    page.payments.iter().map(|payment| payment.id.as_str()).collect()
}

#[test]
fn without_a_year_the_newest_twelve_months_are_shown() {
    let model = with(vec![
        payment("new", date(2026, 11, 20), 100),
        payment("first", date(2025, 12, 1), 10),
        payment("too-old", date(2025, 11, 30), 1),
    ]);
    let page = page(&model, &ASKED);
    assert_eq!(ids(&page), ["new", "first"]);
    assert_eq!((page.total, page.count), (Cents(110), 2));
    assert_eq!(page.years, [2026, 2025]);
}

#[test]
fn a_person_whose_payments_stopped_sees_the_last_twelve_months_of_them() {
    let model = with(vec![
        payment("a", date(2019, 3, 5), 1),
        payment("b", date(2018, 4, 1), 1),
        payment("c", date(2018, 3, 31), 1),
    ]);
    assert_eq!(ids(&page(&model, &ASKED)), ["a", "b"]);
}

#[test]
fn a_span_includes_both_of_its_days() {
    let model = with((1..=9).map(|day| payment(&day.to_string(), date(2026, 1, day), 1)).collect());
    let asked = PaymentsAsked {
        from: Some(date(2026, 1, 3)),
        to: Some(date(2026, 1, 5)),
        ..ASKED
    };
    assert_eq!(ids(&page(&model, &asked)), ["5", "4", "3"]);
}

#[test]
fn a_page_has_fifty_rows_and_the_one_after_the_last_is_the_last() {
    let model = with((0..120).map(|n| payment(&format!("{n:03}"), date(2026, 5, 1), 1)).collect());
    let at = |number| page(&model, &PaymentsAsked { page: number, ..ASKED });
    assert_eq!((at(0).payments.len(), at(2).payments.len(), at(0).pages), (50, 20, 3));
    assert_eq!((at(9).page, ids(&at(9))), (2, ids(&at(2))));
    assert_eq!(at(0).total, Cents(120), "sums are of all pages");
}

#[test]
fn money_that_came_back_is_listed_and_not_counted() {
    let returned = Payment {
        status: PaymentStatus::Returned,
        ..payment("back", date(2026, 2, 2), 500)
    };
    let page = page(&with(vec![returned, payment("kept", date(2026, 2, 1), 30)]), &ASKED);
    assert_eq!((page.count, page.total), (2, Cents(30)));
}

#[test]
fn a_payment_whose_date_was_put_right_is_not_there_twice() {
    let mut model = with(vec![payment("a", date(2026, 1, 2), 1), payment("b", date(2025, 6, 1), 1)]);
    let mut touched = take(&mut model, vec![payment("a", date(2025, 12, 31), 1)]);
    touched.sort_unstable();
    assert_eq!(touched, [2025, 2026], "both years are sealed anew");
    assert_eq!(ids(&page(&model, &ASKED)), ["a", "b"]);
    assert_eq!(page(&model, &ASKED).years, [2025]);
    assert_eq!(model.rows(&[2026])[&2026], []);
}

#[test]
fn of_two_changes_of_one_payment_the_later_holds() {
    let mut model = with(vec![payment("a", date(2025, 5, 1), 1), payment("a", date(2026, 5, 1), 2)]);
    assert_eq!((page(&model, &ASKED).total, page(&model, &ASKED).years), (Cents(2), vec![2026]));
    take(
        &mut model,
        vec![payment("b", date(2026, 4, 1), 1), payment("b", date(2026, 4, 2), 1)],
    );
    assert_eq!(page(&model, &ASKED).count, 2);
}

#[test]
fn a_new_payment_opens_no_older_year() {
    let mut model = with((2000..2027).map(|year| payment(&year.to_string(), date(year, 1, 1), 1)).collect());
    model.unload_sealed();
    // `nothing` refuses to read a year.
    assert_eq!(take(&mut model, vec![payment("new", date(2026, 2, 1), 1)]), [2026]);
    assert_eq!(model.loaded_years(), [2025, 2026]);
    assert!(!model.is_whole());
}

#[test]
fn home_shows_the_hearing_of_today_until_the_day_is_over_where_the_court_is() {
    use domain::hearing::{Hearing, HearingKind, HearingPurpose, HearingStatus, Place};
    let hearing = |id: &str, at: &str, status| Hearing {
        id: id.to_owned(),
        kind: HearingKind::Court,
        at: at.parse().unwrap(),
        zone: "America/Los_Angeles".to_owned(),
        purpose: HearingPurpose::Other,
        bring: Vec::new(),
        place: Place {
            name: String::new(),
            room: String::new(),
            street: String::new(),
            city: String::new(),
            state: String::new(),
            zip: String::new(),
            phone: String::new(),
        },
        status,
        case_id: String::new(),
    };
    let mut model = Model::default();
    let changes = Changes {
        hearings: vec![
            hearing("later", "2026-12-09T08:30", HearingStatus::Scheduled),
            hearing("cancelled", "2026-12-03T08:30", HearingStatus::Cancelled),
            hearing("today", "2026-12-04T08:30", HearingStatus::Scheduled),
        ],
        ..Changes::default()
    };
    model.apply(changes, &nothing).unwrap();
    let next = |now: &str| model.home(now.parse().unwrap()).next_hearing.map(|hearing| hearing.id);
    assert_eq!(
        next("2026-12-05T07:59:00Z").as_deref(),
        Some("today"),
        "a minute before midnight there"
    );
    assert_eq!(next("2026-12-05T08:00:00Z").as_deref(), Some("later"));
    assert_eq!(next("2026-12-11T00:00:00Z"), None);
}
