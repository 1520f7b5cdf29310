//! Any call fails, reads included: there is no room (ENOSPC), the disk has a fault (EIO). The copy before stays or the new
//! one is whole, and what cannot be read is not erased.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::io::{self, ErrorKind};
use std::sync::Arc;

use cache::{Disk, Erased, OpenFault, SaveFault, SealedCopy};
use common::story::{Told, changed, judge, live, place, read, saved, state};
use common::torn::Torn;
use common::{key, now, path};

/// As the system tells them.
const ENOSPC: i32 = 28;
const EDQUOT: i32 = 122;
const EIO: i32 = 5;
const EROFS: i32 = 30;

fn kind(code: i32) -> ErrorKind {
    io::Error::from_raw_os_error(code).kind()
}

fn open(disk: &Arc<Torn>) -> SealedCopy {
    SealedCopy::open(place(disk.clone()), Some(&key()), now()).unwrap().0
}

fn found(disk: &Arc<Torn>) -> Result<(cache::Head, common::Years), OpenFault> {
    let disk: Arc<dyn Disk> = disk.clone();
    read(&disk)
}

/// Two saves lie there, and the third meets trouble.
const THIRD: Told = Told {
    begun: 3,
    acknowledged: 2,
    erasing: false,
    erased: false,
};

/// What is wrong after the third save met trouble in a call; none where it makes fewer calls.
fn save_in_trouble(disk: &Arc<Torn>, fault: SaveFault) -> Option<Result<(), String>> {
    let mut copy = open(disk);
    let result = copy.save(&state(3).0, &changed(3));
    if !disk.has_failed() {
        return None;
    }
    let told = Told {
        acknowledged: if result.is_ok() { 3 } else { 2 },
        ..THIRD
    };
    Some(judge(&found(disk), told).and_then(|()| {
        disk.repair();
        judge(&found(disk), told)?;
        if result.is_err_and(|is| is != fault) {
            return Err(format!("{result:?}"));
        }
        copy.save(&state(3).0, &changed(3))
            .map_err(|fault| format!("the next time: {fault}"))?;
        judge(&found(disk), Told { acknowledged: 3, ..THIRD })?;
        // Four years and the head.
        if disk.names().len() == 5 {
            Ok(())
        } else {
            Err(format!("{:?}", disk.names()))
        }
    }))
}

#[test]
fn no_room_or_a_fault_in_any_call_of_a_save_leaves_the_state_before_or_after() {
    let before = saved(2);
    let mut met = 0;
    for (code, fault) in [
        (ENOSPC, SaveFault::NoRoom),
        (EDQUOT, SaveFault::NoRoom),
        (EIO, SaveFault::NotWritable),
        (EROFS, SaveFault::NotWritable),
    ] {
        for for_good in [false, true] {
            for call in 0.. {
                // Opening reads once.
                let disk = before.another();
                match for_good {
                    false => disk.fail_after(1 + call, kind(code)),
                    true => disk.fail_for_good_after(1 + call, kind(code)),
                }
                let Some(judged) = save_in_trouble(&disk, fault) else { break };
                assert_eq!(judged, Ok(()), "error {code} at call {call}, for good: {for_good}");
                met += 1;
            }
        }
    }
    println!("{met} failed calls of a save");
    assert!(met > 8 * 12, "{met}");
}

#[test]
fn no_room_or_a_fault_in_any_call_of_the_first_save_leaves_none_or_the_first() {
    let mut met = 0;
    for code in [ENOSPC, EIO] {
        for call in 0.. {
            let disk = Arc::new(Torn::default());
            let mut copy = SealedCopy::begin(place(disk.clone()), &key()).unwrap();
            disk.fail_after(call, kind(code));
            let result = copy.save(&state(1).0, &changed(1));
            if !disk.has_failed() {
                break;
            }
            disk.repair();
            let told = Told {
                begun: 1,
                acknowledged: usize::from(result.is_ok()),
                ..Told::default()
            };
            assert_eq!(judge(&found(&disk), told), Ok(()), "error {code} at call {call}");
            met += 1;
        }
    }
    assert!(met > 20, "{met}");
}

#[test]
fn what_cannot_be_read_is_said_to_be_so_and_not_erased() {
    let before = saved(3);
    let mut met = 0;
    for kind in [kind(EIO), ErrorKind::PermissionDenied, ErrorKind::Other] {
        for call in 0.. {
            let disk = before.another();
            disk.fail_after(call, kind);
            let result = found(&disk);
            if !disk.has_failed() {
                assert_eq!(result, Ok(state(3)));
                break;
            }
            assert_eq!(result.err(), Some(OpenFault::Unreadable), "call {call}");
            disk.repair();
            assert_eq!(found(&disk), Ok(state(3)), "call {call}");
            met += 1;
        }
    }
    assert_eq!(met, 3 * 5, "the head and four years");
}

#[test]
fn a_fault_in_any_call_while_erasing_is_told() {
    let before = saved(3);
    for call in 0.. {
        let disk = before.another();
        let copy = open(&disk);
        disk.fail_after(call, kind(EIO));
        let erased = copy.erase();
        if !disk.has_failed() {
            assert!(erased);
            break;
        }
        assert!(!erased, "call {call}");
        disk.repair();
        let left = found(&disk);
        let whole = left == Ok(state(3));
        assert!(
            whole || matches!(left, Err(OpenFault::Nothing | OpenFault::Erased(Erased::Damaged))),
            "call {call}: {:?}",
            left.err()
        );
        assert!(place(disk.clone()).erase() || disk.names().is_empty(), "call {call}");
    }
}

#[test]
fn a_damaged_copy_that_cannot_be_erased_is_never_shown() {
    let before = saved(3);
    for call in 1..10 {
        let disk = before.another();
        disk.put(&path("head"), &vec![0; 300]).unwrap();
        disk.fail_for_good_after(call, kind(EIO));
        for _ in 0..2 {
            assert!(
                matches!(found(&disk), Err(OpenFault::Erased(_) | OpenFault::Nothing)),
                "call {call}"
            );
        }
    }
}

/// A program that takes an error for success would be found.
#[test]
fn a_planted_deaf_program_is_found() {
    let mut wrong = 0;
    for call in 0..30 {
        let disk = saved(2);
        let mut copy = open(&disk);
        disk.fail_after(call, kind(EIO));
        _ = copy.save(&state(3).0, &changed(3));
        disk.repair();
        wrong += usize::from(judge(&found(&disk), Told { acknowledged: 3, ..THIRD }).is_err());
    }
    assert!(wrong > 5, "{wrong}");
    let mut told = Told::default();
    let disk: Arc<dyn Disk> = saved(2);
    assert_eq!(live(&disk, 2, &mut told), Ok(()));
    assert!(judge(&read(&disk), THIRD).is_ok(), "and the harness is fair");
}
