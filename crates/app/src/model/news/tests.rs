use std::collections::BTreeMap;

use cache::OpenFault;
use domain::case::{Case, CaseStatus, NextStep, Role, Worker};
use domain::hearing::{Hearing, HearingKind, HearingPurpose, HearingStatus, Place};
use domain::language::Language;
use domain::money::Cents;
use domain::news::Novelty;
use domain::notice::{Notice, NoticeText};
use domain::payment::{Direction, Method};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::Index;

use super::*;

fn nothing(_: i16) -> Result<Vec<Payment>, OpenFault> {
    Err(OpenFault::Nothing)
}

/// What a row is set to: which one of a few, and how it then stands.
#[derive(Debug, Clone)]
enum Set {
    Hearing(u8, Option<i8>),
    Notice(u8),
    Case(u8, CaseStatus),
    Payment(u8, PaymentStatus, Date),
    Address(Date),
}

fn set() -> impl Strategy<Value = Set> {
    let case_status = prop_oneof![Just(CaseStatus::Opened), Just(CaseStatus::OrderInForce), Just(CaseStatus::Closed)];
    let payment_status = prop_oneof![Just(PaymentStatus::Pending), Just(PaymentStatus::Completed)];
    let day = prop_oneof![
        Just(date(2024, 5, 1)),
        Just(date(2025, 5, 1)),
        Just(date(2026, 5, 1)),
        Just(date(2026, 6, 1))
    ];
    prop_oneof![
        (0..3_u8, proptest::option::of(1..4_i8)).prop_map(|(id, hour)| Set::Hearing(id, hour)),
        (0..3_u8).prop_map(Set::Notice),
        (0..2_u8, case_status).prop_map(|(id, status)| Set::Case(id, status)),
        (0..4_u8, payment_status, day).prop_map(|(id, status, day)| Set::Payment(id, status, day)),
        (1..3_i8).prop_map(|day| Set::Address(date(2026, 3, day))),
    ]
}

pub(in crate::model) fn hearing(id: &str, at: &str, status: HearingStatus) -> Hearing {
    Hearing {
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
    }
}

pub(in crate::model) fn notice(id: &str, respond_by: Option<Date>) -> Notice {
    let text = NoticeText {
        title: format!("Aviso {id}"),
        body: String::new(),
    };
    Notice {
        id: id.to_owned(),
        date: date(2026, 1, 2),
        respond_by,
        read: false,
        texts: BTreeMap::from([(Language::EsUs, text)]),
    }
}

fn case(id: &str, status: CaseStatus) -> Case {
    Case {
        id: id.to_owned(),
        number: id.to_owned(),
        role: Role::Receives,
        children: Vec::new(),
        other_party: None,
        status,
        order: None,
        balance: Cents(0),
        next_step: NextStep::Wait,
        worker: Worker {
            name: String::new(),
            office: String::new(),
            phone: String::new(),
            email: String::new(),
        },
        opened: date(2020, 1, 1),
    }
}

fn payment(id: &str, status: PaymentStatus, date: Date) -> Payment {
    Payment {
        id: id.to_owned(),
        date,
        direction: Direction::Sent,
        amount: Cents(1),
        method: Method::Other,
        status,
        case_id: String::new(),
    }
}

/// The answer that tells of all this at once. The address is told with every answer.
fn changes(sets: &[Set], address: &mut Option<Date>) -> Changes {
    let mut changes = Changes {
        until: 1,
        ..Changes::default()
    };
    for set in sets {
        match set {
            Set::Hearing(id, hour) => {
                let status = hour.map_or(HearingStatus::Cancelled, |_| HearingStatus::Scheduled);
                let at = format!("2026-12-04T0{}:30", hour.unwrap_or(9));
                changes.hearings.push(hearing(&id.to_string(), &at, status));
            }
            Set::Notice(id) => changes.notices.push(notice(&id.to_string(), None)),
            Set::Case(id, status) => changes.cases.push(case(&id.to_string(), *status)),
            Set::Payment(id, status, day) => changes.payments.push(payment(&id.to_string(), *status, *day)),
            Set::Address(on) => *address = Some(*on),
        }
    }
    changes.participant.address_changed_on = *address;
    changes
}

/// How everything stands, by its name: what news are judged against, told another way.
type Standing = BTreeMap<String, String>;

fn stand(standing: &mut Standing, sets: &[Set]) {
    for set in sets {
        let (name, how) = match set {
            Set::Hearing(id, hour) => (
                format!("hearing {id}"),
                hour.map_or("cancelled".to_owned(), |hour| hour.to_string()),
            ),
            Set::Notice(id) => (format!("notice {id}"), String::new()),
            Set::Case(id, status) => (format!("case {id}"), format!("{status:?}")),
            Set::Payment(id, status, _) => (format!("payment {id}"), format!("{status:?}")),
            Set::Address(on) => ("address".to_owned(), on.to_string()),
        };
        standing.insert(name, how);
    }
}

/// What is new between two moments.
fn expected(before: &Standing, now: &Standing) -> Vec<String> {
    let mut news = Vec::new();
    for (name, how) in now.iter().filter(|(name, how)| before.get(*name) != Some(how)) {
        let was = before.get(name).map(String::as_str);
        news.push(match (name.split_once(' '), was) {
            (Some(("hearing", id)), _) if how == "cancelled" => format!("cancelled {id}"),
            (Some(("hearing", id)), None | Some("cancelled")) => format!("set {id}"),
            (Some(("hearing", id)), Some(_)) => format!("moved {id}"),
            (Some(("case", _)), _) => format!("{name} {how}"),
            (Some(("payment", _)), _) => format!("{name} {how}"),
            (None, _) => format!("{name} {how}"),
            _ => name.clone(),
        });
    }
    news.sort();
    news
}

fn told(model: &Model) -> Vec<String> {
    let mut news: Vec<String> = model
        .news()
        .into_iter()
        .map(|news| match news.what {
            Novelty::Payment { payment } => format!("payment {} {:?}", payment.id, payment.status),
            Novelty::HearingSet { hearing } => format!("set {}", hearing.id),
            Novelty::HearingMoved { hearing } => format!("moved {}", hearing.id),
            Novelty::HearingCancelled { hearing } => format!("cancelled {}", hearing.id),
            Novelty::Notice { id, .. } => format!("notice {id}"),
            Novelty::CaseStatus { number, status } => format!("case {number} {status:?}"),
            Novelty::Address { on } => format!("address {on}"),
        })
        .collect();
    news.sort();
    news
}

/// A household that was read once, and shown.
fn read_once(sets: &[Set]) -> (Model, Option<Date>, Standing) {
    let (mut model, mut address, mut standing) = (Model::default(), None, Standing::new());
    model.apply(changes(sets, &mut address), &nothing).unwrap();
    stand(&mut standing, sets);
    (model, address, standing)
}

/// What happens on one's own computer.
#[derive(Debug, Clone)]
enum Step {
    Change(Vec<Set>),
    Show,
    Visit,
    Restart,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => proptest::collection::vec(set(), 1..4).prop_map(Step::Change),
        2 => Just(Step::Show),
        2 => Just(Step::Visit),
        1 => Just(Step::Restart),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn taken_in_at_once_or_piece_by_piece_the_news_are_the_same(
        at_first in proptest::collection::vec(set(), 0..8),
        sets in proptest::collection::vec(set(), 0..12),
        cuts in proptest::collection::vec(any::<Index>(), 0..4),
    ) {
        let (mut at_once, address, before) = read_once(&at_first);
        prop_assert_eq!(told(&at_once), Vec::<String>::new(), "of a first read nothing is new");
        let mut by_pieces = at_once.clone();
        at_once.apply(changes(&sets, &mut address.clone()), &nothing).unwrap();

        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(sets.len() + 1)).collect();
        cuts.extend([0, sets.len()]);
        cuts.sort_unstable();
        let mut address = address;
        for piece in cuts.windows(2) {
            by_pieces.apply(changes(&sets[piece[0]..piece[1]], &mut address), &nothing).unwrap();
        }
        prop_assert_eq!(at_once.news(), by_pieces.news());
        let mut now = before.clone();
        stand(&mut now, &sets);
        prop_assert_eq!(told(&at_once), expected(&before, &now));
    }

    #[test]
    fn news_are_what_differs_from_what_the_last_visit_showed(
        at_first in proptest::collection::vec(set(), 0..8),
        steps in proptest::collection::vec(step(), 0..16),
    ) {
        let (mut model, mut address, mut now) = read_once(&at_first);
        let (mut before, mut shown) = (now.clone(), None);
        for step in steps {
            match step {
                Step::Change(sets) => {
                    model.apply(changes(&sets, &mut address), &nothing).unwrap();
                    stand(&mut now, &sets);
                }
                Step::Show => {
                    model.show_news("2026-11-20T08:00:00Z".parse().unwrap());
                    shown = Some(now.clone());
                }
                Step::Visit => {
                    model.begin_visit();
                    before = shown.take().unwrap_or(before);
                }
                // What is kept of it goes through the copy.
                Step::Restart => {
                    let kept = serde_json::to_string(&model.noted).unwrap();
                    model.noted = serde_json::from_str(&kept).unwrap();
                }
            }
            prop_assert_eq!(told(&model), expected(&before, &now));
        }
    }
}

#[test]
fn what_was_seen_while_news_were_on_their_way_stays_seen() {
    let (mut model, mut address, _) = read_once(&[]);
    model.apply(changes(&[Set::Notice(1)], &mut address), &nothing).unwrap();
    let mut read_meanwhile = model.clone();
    read_meanwhile.apply(changes(&[Set::Notice(2)], &mut address), &nothing).unwrap();
    assert!(model.show_news("2026-11-20T08:00:00Z".parse().unwrap()), "it is to be kept");
    assert!(!model.show_news("2026-11-20T08:00:01Z".parse().unwrap()), "once");
    model.open_notice("1");
    read_meanwhile.remember(&model);
    assert!(read_meanwhile.notices.iter().any(|notice| notice.id == "1" && notice.read));
    read_meanwhile.begin_visit();
    assert_eq!(told(&read_meanwhile), ["notice 2"]);
    assert_eq!(read_meanwhile.noted.since(), Some("2026-11-20T08:00:01Z".parse().unwrap()));
}

#[test]
fn the_newest_found_comes_first_and_a_hearing_before_a_payment() {
    let (mut model, mut address, _) = read_once(&[]);
    model.as_of = "2026-11-20T08:00:00Z".parse().unwrap();
    model.apply(changes(&[Set::Notice(1)], &mut address), &nothing).unwrap();
    model.as_of = "2026-11-21T08:00:00Z".parse().unwrap();
    let later = [
        Set::Payment(1, PaymentStatus::Pending, date(2026, 5, 1)),
        Set::Payment(2, PaymentStatus::Pending, date(2026, 6, 1)),
        Set::Hearing(1, Some(2)),
    ];
    model.apply(changes(&later, &mut address), &nothing).unwrap();
    let kinds: Vec<String> = model
        .news()
        .into_iter()
        .map(|news| match news.what {
            Novelty::Payment { payment } => payment.id,
            Novelty::HearingSet { .. } => "hearing".to_owned(),
            Novelty::Notice { .. } => "notice".to_owned(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(kinds, ["hearing", "2", "1", "notice"]);
}

#[test]
fn a_case_that_is_tied_to_an_account_read_before_is_no_news() {
    let (mut model, _, _) = read_once(&[]);
    model.until = 0;
    model
        .apply(changes(&[Set::Notice(1), Set::Hearing(1, Some(2))], &mut None), &nothing)
        .unwrap();
    assert_eq!(told(&model), Vec::<String>::new());
}

#[test]
fn a_whole_new_history_does_not_fill_the_first_page() {
    let (mut model, _, _) = read_once(&[]);
    let mut many = Changes {
        hearings: vec![hearing("h", "2026-12-04T08:30", HearingStatus::Scheduled)],
        ..Changes::default()
    };
    for day in 0..300 {
        let date = date(2020, 1, 1).checked_add(jiff::Span::new().days(day)).unwrap();
        many.payments.push(payment(&day.to_string(), PaymentStatus::Completed, date));
    }
    model.apply(many, &nothing).unwrap();
    let news = model.news();
    assert_eq!(news.len(), 200);
    assert!(matches!(news[0].what, Novelty::HearingSet { .. }));
}
