//! What the tests share: a household, a random source that repeats, and how a copy is made and read.
#![allow(dead_code, reason = "every test file uses its part of it")]

pub mod disk;
pub mod planted;
pub mod story;
pub mod torn;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use cache::{CopyKey, Head, OpenFault, Place, SealedCopy, Slot, Year};
use domain::clock::Entropy;
use domain::money::Cents;
use domain::payment::{Direction, Method, Payment, PaymentStatus};
use jiff::Timestamp;
use jiff::civil::date;

use disk::Memory;

pub type Years = BTreeMap<i16, Vec<Payment>>;

/// A random source that is none, so that a failing test fails again.
#[derive(Default)]
pub struct Counting(AtomicU64);

impl Entropy for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let next = self
                .0
                .fetch_add(1, Ordering::Relaxed)
                .wrapping_add(1)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15);
            chunk.copy_from_slice(&next.to_be_bytes()[..chunk.len()]);
        }
    }
}

pub fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

pub fn slot() -> Slot {
    "000102030405060708090a0b0c0d0e0f".parse().unwrap()
}

pub fn key() -> CopyKey {
    CopyKey::new([7; 32])
}

/// The sample's place on a disk.
pub fn place(disk: &Arc<Memory>) -> Place {
    Place::new(Path::new("/copies"), slot(), Arc::new(Counting::default())).on(disk.clone())
}

pub fn path(name: &str) -> std::path::PathBuf {
    Path::new("/copies").join(slot().to_string()).join(name)
}

pub fn begin(disk: &Arc<Memory>) -> SealedCopy {
    SealedCopy::begin(place(disk), &key()).unwrap()
}

pub fn open(disk: &Arc<Memory>) -> Result<(SealedCopy, Head), OpenFault> {
    SealedCopy::open(place(disk), Some(&key()), now())
}

/// All that a copy holds, if it can be read to its end.
pub fn read(disk: &Arc<Memory>) -> Result<(Head, Years), OpenFault> {
    let (copy, head) = open(disk)?;
    let years = head.years.iter().map(|year| Ok((year.year, copy.payments(year.year)?)));
    let years = years.collect::<Result<_, OpenFault>>()?;
    Ok((head, years))
}

/// So many payments of a year, `mark` in their ids.
pub fn payments(year: i16, count: usize, mark: &str) -> Vec<Payment> {
    let payment = |n: usize| Payment {
        id: format!("{mark}{n}"),
        date: date(year, i8::try_from(n % 12).unwrap() + 1, 15),
        direction: if n.is_multiple_of(3) { Direction::Made } else { Direction::Sent },
        amount: Cents(21_250),
        method: Method::WageWithholding,
        status: PaymentStatus::Completed,
        case_id: "c1".into(),
    };
    (0..count).map(payment).collect()
}

pub fn years(of: impl IntoIterator<Item = (i16, Vec<Payment>)>) -> Years {
    of.into_iter().collect()
}

/// A head that goes with these years; `until` tells one save from another.
pub fn head(years: &Years, until: u64) -> Head {
    let offered = serde_json::json!({
        "programme": {
            "id": "support", "topic": "child-support", "zone": "America/Los_Angeles",
            "contacts": [{ "kind": "phone", "value": "1-866-555-0100" }], "pages": ["home"],
            "sign_in": { "identifiers": [{ "kind": "ssn", "digits": 9 }], "secret": { "kind": "pin", "min": 4, "max": 8 }, "history": 6 },
            "tries": { "in_a_row": 3, "lock_minutes": 30, "in_30_days": 20, "per_source_hour": 60 },
            "letters": null, "enrolment": null, "association": null, "recovery": null, "case_code": null,
            "session": { "idle_minutes": 15, "absolute_minutes": 480 },
        },
        "messages": { "es-US": "programme-name = Sustento" },
    });
    Head {
        account: "a1".into(),
        offered: serde_json::from_value(offered).unwrap(),
        practice: false,
        case: contract::session::CaseAccess::Open,
        participant: contract::me::Participant {
            first_name: "Marisol".into(),
            last_name: "Nuñez Ríos".into(),
            participant_id: "••••••4471".into(),
            address_changed_on: None,
        },
        cases: Vec::new(),
        hearings: Vec::new(),
        notices: Vec::new(),
        newest: years.values().rev().flatten().take(3).cloned().collect(),
        years: years.iter().rev().map(|(&year, rows)| Year::of(year, rows)).collect(),
        noted: domain::news::Noted::default(),
        until,
        as_of: "2026-11-20T08:00:00Z".parse().unwrap(),
    }
}
