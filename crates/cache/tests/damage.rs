//! What is torn, altered, swapped, foreign or too old is detected, erased and told; nothing of it is shown.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::path::Path;
use std::sync::Arc;

use cache::{CopyKey, Erased, OpenFault, Place, SealedCopy};
use common::disk::Memory;
use common::{Counting, Years, begin, head, key, now, open, path, payments, place, read, years};
use jiff::{SignedDuration, Timestamp};

/// A copy of two years: 2026 was saved twice, so that its file is `2026-2`.
fn sample() -> (Arc<Memory>, Years) {
    let disk = Arc::new(Memory::default());
    let mut copy = begin(&disk);
    let all = years([(2025, payments(2025, 2, "a")), (2026, payments(2026, 2, "b"))]);
    copy.save(&head(&all, 1), &all).unwrap();
    copy.save(&head(&all, 2), &years([(2026, all[&2026].clone())])).unwrap();
    assert_eq!(disk.names(), ["2025-1", "2026-2", "head"]);
    (disk, all)
}

/// Reads a sample whose file `name` is `bytes`; whatever comes of it, nothing may be left.
fn erased_with(disk: &Arc<Memory>, name: &str, bytes: Vec<u8>) -> Erased {
    let before: Vec<_> = disk.names().into_iter().map(|name| (path(&name), disk.get(&path(&name)))).collect();
    disk.put(&path(name), bytes);
    let result = read(disk);
    let Err(OpenFault::Erased(why)) = result else {
        panic!("{name}: {result:?}")
    };
    assert!(disk.names().is_empty(), "{name}: {:?} is left", disk.names());
    before.into_iter().for_each(|(file, bytes)| disk.put(&file, bytes));
    why
}

#[test]
fn a_change_of_any_byte_is_detected() {
    let (disk, _) = sample();
    for name in ["head", "2025-1"] {
        let whole = disk.get(&path(name));
        for at in 0..whole.len() {
            for bit in [0x01, 0x80] {
                let mut altered = whole.clone();
                altered[at] ^= bit;
                erased_with(&disk, name, altered);
            }
        }
    }
    assert!(read(&disk).is_ok());
}

#[test]
fn a_file_cut_short_anywhere_is_detected() {
    let (disk, _) = sample();
    for name in ["head", "2025-1"] {
        let whole = disk.get(&path(name));
        for length in 0..whole.len() {
            assert_eq!(
                erased_with(&disk, name, whole[..length].to_vec()),
                Erased::Damaged,
                "{name} {length}"
            );
        }
        assert_eq!(erased_with(&disk, name, [whole, vec![0]].concat()), Erased::Damaged);
    }
}

#[test]
fn one_file_in_the_place_of_another_is_detected() {
    let (disk, _) = sample();
    for (from, to) in [("2025-1", "2026-2"), ("2026-2", "2025-1"), ("head", "2025-1"), ("2025-1", "head")] {
        assert_eq!(erased_with(&disk, to, disk.get(&path(from))), Erased::Damaged, "{from} as {to}");
    }
}

#[test]
fn a_year_from_an_earlier_save_is_detected() {
    let disk = Arc::new(Memory::default());
    let mut copy = begin(&disk);
    let all = years([(2026, payments(2026, 2, "a"))]);
    copy.save(&head(&all, 1), &all).unwrap();
    let earlier = disk.get(&path("2026-1"));
    let all = years([(2026, payments(2026, 3, "b"))]);
    copy.save(&head(&all, 2), &all).unwrap();
    assert_eq!(erased_with(&disk, "2026-2", earlier), Erased::Damaged);
}

#[test]
fn a_year_sealed_by_the_same_key_for_a_save_that_never_was_is_detected() {
    let (disk, all) = sample();
    // Another run that got as far as the same generation.
    let other = Arc::new(Memory::default());
    let mut copy = SealedCopy::begin(place(&other), &key()).unwrap();
    copy.save(&head(&years([]), 1), &years([])).unwrap();
    copy.save(&head(&all, 2), &years([(2026, payments(2026, 2, "planted"))])).unwrap();
    assert_eq!(erased_with(&disk, "2026-2", other.get(&path("2026-2"))), Erased::Damaged);
}

#[test]
fn a_year_that_is_gone_takes_the_copy_with_it() {
    let (disk, _) = sample();
    disk.lose(&path("2025-1"));
    assert_eq!(read(&disk).err(), Some(OpenFault::Erased(Erased::Damaged)));
    assert!(disk.names().is_empty());
}

#[test]
fn a_copy_of_another_account_is_foreign() {
    let (disk, _) = sample();
    let other: cache::Slot = "ffffffffffffffffffffffffffffffff".parse().unwrap();
    let elsewhere = Place::new(Path::new("/copies"), other, Arc::new(Counting::default())).on(disk.clone());
    disk.put(&Path::new("/copies").join(other.to_string()).join("head"), disk.get(&path("head")));
    let opened = SealedCopy::open(elsewhere, Some(&key()), now());
    assert_eq!(opened.err(), Some(OpenFault::Erased(Erased::Foreign)));
    assert!(read(&disk).is_ok(), "the account's own copy stays");
}

#[test]
fn a_copy_sealed_with_another_key_is_foreign() {
    let (disk, _) = sample();
    let opened = SealedCopy::open(place(&disk), Some(&CopyKey::new([8; 32])), now());
    assert_eq!(opened.err(), Some(OpenFault::Erased(Erased::Foreign)));
    assert!(disk.names().is_empty());
}

#[test]
fn a_copy_of_another_version_is_foreign() {
    let (disk, _) = sample();
    let mut other = disk.get(&path("head"));
    other[8] = 1;
    assert_eq!(erased_with(&disk, "head", other), Erased::Foreign);
}

fn opened_at(now: Timestamp) -> (Option<OpenFault>, bool) {
    let (disk, _) = sample();
    let fault = SealedCopy::open(place(&disk), Some(&key()), now).err();
    (fault, disk.names().is_empty())
}

#[test]
fn after_fourteen_days_a_copy_is_erased() {
    let as_of = head(&years([]), 1).as_of;
    let days = |days: i64| as_of + SignedDuration::from_hours(24 * days);
    assert_eq!(opened_at(days(14)), (None, false));
    assert_eq!(
        opened_at(days(14) + SignedDuration::from_secs(1)),
        (Some(OpenFault::Erased(Erased::TooOld)), true)
    );
}

#[test]
fn a_clock_that_cannot_be_believed_neither_shows_nor_erases_a_copy() {
    for clock in ["1970-01-01T00:00:10Z", "2099-06-01T00:00:00Z", "2026-11-01T00:00:00Z"] {
        let now = clock.parse().unwrap();
        assert_eq!(opened_at(now), (Some(OpenFault::ClockNotBelieved), false), "{clock}");
    }
    assert_eq!(
        opened_at("2026-11-19T00:00:00Z".parse().unwrap()),
        (None, false),
        "a day slow is no lie"
    );
}

#[test]
fn a_copy_that_was_erased_is_not_there_the_next_time() {
    let (disk, all) = sample();
    disk.put(&path("head"), vec![0; 200]);
    assert!(open(&disk).is_err());
    assert_eq!(open(&disk).err(), Some(OpenFault::Nothing));
    begin(&disk).save(&head(&all, 1), &all).unwrap();
    assert!(read(&disk).is_ok());
}
