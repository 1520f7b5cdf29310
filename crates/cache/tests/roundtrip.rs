//! What is sealed comes back, and nothing else can read it.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::sync::Arc;

use cache::{Erased, OpenFault, Place, SealedCopy, Slot, slots};
use common::disk::Memory;
use common::{Counting, begin, head, key, now, open, payments, place, read, years};
use domain::payment::Payment;
use proptest::prelude::*;

fn any_payments(year: i16) -> impl Strategy<Value = Vec<Payment>> {
    proptest::collection::vec((0..i64::MAX, ".{0,12}", any::<bool>()), 0..20).prop_map(move |rows| {
        let mut payments = payments(year, rows.len(), "");
        for (payment, (cents, id, returned)) in payments.iter_mut().zip(rows) {
            payment.amount.0 = cents;
            payment.id = id;
            if returned {
                payment.status = domain::payment::PaymentStatus::Returned;
            }
        }
        payments
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_read_from_the_service_is_read_from_the_copy(
        saves in proptest::collection::vec((2008..2027_i16).prop_flat_map(|year| (Just(year), any_payments(year))), 1..6),
        first_name in ".{0,20}",
    ) {
        let disk = Arc::new(Memory::default());
        let mut copy = begin(&disk);
        let mut all = years([]);
        for (until, (year, rows)) in (1..).zip(saves) {
            all.insert(year, rows.clone());
            all.retain(|_, rows| !rows.is_empty());
            let mut head = head(&all, until);
            head.participant.first_name = first_name.clone();
            prop_assert_eq!(copy.save(&head, &years([(year, rows)])), Ok(()));
            prop_assert_eq!(read(&disk), Ok((head, all.clone())));
        }
        // One file a year and the head; nothing of earlier saves.
        prop_assert_eq!(disk.names().len(), all.len() + 1);
    }
}

#[test]
fn nothing_of_it_can_be_read_on_the_disk() {
    let disk = Arc::new(Memory::default());
    let all = years([(2026, payments(2026, 26, "a"))]);
    begin(&disk).save(&head(&all, 1), &all).unwrap();
    for name in disk.names() {
        let bytes = disk.get(&common::path(&name));
        for clear in ["Marisol", "4471", "21250", "2026-", "support"] {
            assert!(
                !bytes.windows(clear.len()).any(|part| part == clear.as_bytes()),
                "{clear} in {name}"
            );
        }
    }
}

#[test]
fn two_saves_of_the_same_differ_in_every_byte_that_is_sealed() {
    let disk = Arc::new(Memory::default());
    let (mut copy, all) = (begin(&disk), years([]));
    copy.save(&head(&all, 1), &all).unwrap();
    let first = disk.get(&common::path("head"));
    copy.save(&head(&all, 1), &all).unwrap();
    let second = disk.get(&common::path("head"));
    let same = first.iter().zip(&second).skip(69).filter(|(a, b)| a == b).count();
    assert!(same < first.len() / 32, "{same} of {}", first.len());
}

#[test]
fn a_year_without_payments_reads_as_none() {
    let disk = Arc::new(Memory::default());
    let all = years([(2026, payments(2026, 1, "a"))]);
    begin(&disk).save(&head(&all, 1), &all).unwrap();
    assert_eq!(open(&disk).unwrap().0.payments(1999), Ok(Vec::new()));
}

#[test]
fn a_copy_on_a_real_disk_is_this_user_s_alone_and_goes_when_erased() {
    let root = tempfile::tempdir().unwrap();
    let place = || Place::new(root.path(), common::slot(), Arc::new(Counting::default()));
    let all = years([(2025, payments(2025, 3, "a")), (2026, payments(2026, 3, "b"))]);
    let mut copy = SealedCopy::begin(place(), &key()).unwrap();
    copy.save(&head(&all, 1), &all).unwrap();
    assert_eq!(slots(root.path()), [common::slot()]);

    let folder = root.path().join(common::slot().to_string());
    #[cfg(unix)]
    for (path, mode) in [
        (folder.clone(), 0o700),
        (folder.join("head"), 0o600),
        (folder.join("2025-1"), 0o600),
    ] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, mode, "{}", path.display());
    }
    let (copy, found) = SealedCopy::open(place(), Some(&key()), now()).unwrap();
    assert_eq!(found, head(&all, 1));
    assert_eq!(copy.payments(2025).unwrap(), all[&2025]);
    assert!(copy.erase());
    assert!(!folder.exists() && slots(root.path()).is_empty());
    assert!(place().erase(), "nothing to erase is as good");
}

#[test]
fn a_newcomer_has_no_copy() {
    let disk = Arc::new(Memory::default());
    assert_eq!(open(&disk).err(), Some(OpenFault::Nothing));
    assert_eq!(SealedCopy::open(place(&disk), None, now()).err(), Some(OpenFault::Nothing));
}

#[test]
fn without_its_key_a_copy_is_erased_and_said_to_be() {
    let disk = Arc::new(Memory::default());
    begin(&disk).save(&head(&years([]), 1), &years([])).unwrap();
    assert_eq!(
        SealedCopy::open(place(&disk), None, now()).err(),
        Some(OpenFault::Erased(Erased::KeyLost))
    );
    assert!(disk.names().is_empty());
}

#[test]
fn slots_are_random() {
    let entropy = Counting::default();
    assert_ne!(Slot::random(&entropy), Slot::random(&entropy));
}

#[test]
fn opening_reads_the_head_alone_and_that_does_not_grow_with_the_history() {
    let size = |rows| {
        let disk = Arc::new(Memory::default());
        let all = years((2009..2027).map(|year| (year, payments(year, rows, "a"))));
        begin(&disk).save(&head(&all, 1), &all).unwrap();
        disk.read_since();
        open(&disk).unwrap();
        assert_eq!(disk.read_since(), [common::path("head")]);
        disk.get(&common::path("head")).len()
    };
    // The same months, a hundred times the payments: only the sums have more digits.
    let (few, many) = (size(26), size(2600));
    assert!(many < few + few / 4, "{few} bytes, then {many}");
}
