//! A device PIN over the random key.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::sync::Arc;

use cache::{CopyKey, Cost, DevicePin, Erased, OpenFault, SealedCopy};
use common::disk::Memory;
use common::{head, key, now, path, payments, place, years};

/// The least that is allowed: tests need not wait longer.
const LEAST: Cost = Cost {
    memory: 19_456,
    passes: 2,
    lanes: 1,
};

fn pin(text: &str) -> DevicePin {
    DevicePin::new(text.into())
}

fn sample() -> Arc<Memory> {
    let disk = Arc::new(Memory::default());
    let mut copy = SealedCopy::begin(place(&disk), &key(), Some((&pin("481516"), LEAST))).unwrap();
    let all = years([(2026, payments(2026, 2, "a"))]);
    copy.save(&head(&all, 1), &all).unwrap();
    disk
}

fn open_with(disk: &Arc<Memory>, key: &CopyKey, with: Option<&str>) -> Result<SealedCopy, OpenFault> {
    let with = with.map(pin);
    SealedCopy::open(place(disk), Some(key), with.as_ref(), now()).map(|(copy, _)| copy)
}

#[test]
fn the_right_pin_opens_it_and_a_wrong_one_erases_nothing() {
    let disk = sample();
    assert_eq!(open_with(&disk, &key(), None).err(), Some(OpenFault::PinNeeded));
    assert_eq!(open_with(&disk, &key(), Some("481517")).err(), Some(OpenFault::WrongPin));
    let copy = open_with(&disk, &key(), Some("481516")).unwrap();
    assert_eq!(copy.payments(2026).unwrap(), payments(2026, 2, "a"));
}

#[test]
fn the_pin_alone_protects_nothing_and_opens_nothing() {
    let disk = sample();
    assert!(open_with(&disk, &CopyKey::new([8; 32]), Some("481516")).is_err());
}

#[test]
fn a_pin_where_none_was_set_does_no_harm() {
    let disk = Arc::new(Memory::default());
    common::begin(&disk).save(&head(&years([]), 1), &years([])).unwrap();
    assert!(open_with(&disk, &key(), Some("481516")).is_ok());
}

/// Where the cost lies in a file: after magic, version, slot, part, generation and the mark of a PIN.
const COST: usize = 8 + 1 + 16 + 4 + 8 + 1;

#[test]
fn parameters_beyond_floor_and_ceiling_are_not_tried() {
    for (at, number) in [(0, 19_455), (0, 256 * 1024 + 1), (0, u32::MAX), (4, 1), (4, 11), (8, 0), (8, 5)] {
        let disk = sample();
        let mut altered = disk.get(&path("head"));
        altered[COST + at..COST + at + 4].copy_from_slice(&u32::to_be_bytes(number));
        disk.put(&path("head"), altered);
        let opened = open_with(&disk, &key(), Some("481516"));
        assert_eq!(opened.err(), Some(OpenFault::Erased(Erased::Damaged)), "{number} at {at}");
    }
    let cheap = Cost { passes: 1, ..LEAST };
    assert!(SealedCopy::begin(place(&sample()), &key(), Some((&pin("481516"), cheap))).is_none());
    assert!(Cost::USUAL.is_allowed());
}

#[test]
fn parameters_altered_within_what_is_allowed_open_nothing() {
    for (at, number) in [(0, 19_457), (4, 3), (8, 2)] {
        let disk = sample();
        let mut altered = disk.get(&path("head"));
        altered[COST + at..COST + at + 4].copy_from_slice(&u32::to_be_bytes(number));
        disk.put(&path("head"), altered);
        assert_eq!(
            open_with(&disk, &key(), Some("481516")).err(),
            Some(OpenFault::WrongPin),
            "{number} at {at}"
        );
    }
    let disk = sample();
    let mut without = disk.get(&path("head"));
    without[COST - 1] = 0;
    disk.put(&path("head"), without);
    assert_eq!(open_with(&disk, &key(), None).err(), Some(OpenFault::Erased(Erased::Foreign)));
}
