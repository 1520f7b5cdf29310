//! A disk that fills up, and a computer that loses power: there is the copy before or the copy after, each whole.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::sync::Arc;

use cache::{Head, OpenFault, SaveFault, SealedCopy};
use common::disk::{Memory, Trouble};
use common::{Years, begin, head, open, payments, read, years};

/// More than a save makes.
const CALLS: usize = 40;

fn before() -> Years {
    years([
        (2024, payments(2024, 3, "a")),
        (2025, payments(2025, 3, "a")),
        (2026, payments(2026, 3, "a")),
    ])
}

/// Two years change and one is new.
fn after() -> Years {
    let mut after = before();
    after.extend([
        (2025, payments(2025, 4, "b")),
        (2026, payments(2026, 5, "b")),
        (2027, payments(2027, 1, "b")),
    ]);
    after
}

fn changed() -> Years {
    after().into_iter().filter(|(year, _)| *year != 2024).collect()
}

fn saved_before() -> (Arc<Memory>, SealedCopy) {
    let disk = Arc::new(Memory::default());
    let mut copy = begin(&disk);
    copy.save(&head(&before(), 1), &before()).unwrap();
    (disk, copy)
}

fn save_after(copy: &mut SealedCopy) -> Result<(), SaveFault> {
    copy.save(&head(&after(), 2), &changed())
}

fn is_before(read: &(Head, Years)) -> bool {
    *read == (head(&before(), 1), before())
}

fn is_after(read: &(Head, Years)) -> bool {
    *read == (head(&after(), 2), after())
}

#[test]
fn a_full_disk_at_any_moment_leaves_a_whole_copy_and_the_next_save_works() {
    let mut met = 0;
    for at in 0..CALLS {
        let (disk, mut copy) = saved_before();
        disk.trouble(at, Trouble::Full);
        let saved = save_after(&mut copy);
        if !disk.repair() {
            break;
        }
        met += 1;
        let found = read(&disk).unwrap();
        match saved {
            // Tidying up is not part of the promise.
            Ok(()) => assert!(is_after(&found), "call {at}"),
            // The last call but for the tidying makes sure of a head that is in place already.
            Err(SaveFault::NoRoom) => assert!(is_before(&found) || is_after(&found) && disk.pending() > 0, "call {at}"),
            Err(fault) => panic!("call {at}: {fault}"),
        }
        assert_eq!(save_after(&mut copy), Ok(()), "call {at}");
        assert!(is_after(&read(&disk).unwrap()), "call {at}");
        assert_eq!(disk.names().len(), 5, "call {at}: {:?}", disk.names());
    }
    assert!((10..CALLS).contains(&met), "{met} calls failed");
}

#[test]
fn a_full_disk_at_the_first_save_leaves_no_copy() {
    for at in 0..8 {
        let disk = Arc::new(Memory::default());
        let mut copy = begin(&disk);
        disk.trouble(at, Trouble::Full);
        assert_eq!(copy.save(&head(&before(), 1), &before()), Err(SaveFault::NoRoom), "call {at}");
        disk.repair();
        assert_eq!(read(&disk).err(), Some(OpenFault::Nothing), "call {at}");
        assert!(disk.names().is_empty(), "call {at}: {:?}", disk.names());
    }
}

#[test]
fn a_crash_at_any_moment_leaves_the_copy_before_or_the_copy_after() {
    let (mut earlier, mut later) = (0, 0);
    for at in 0..CALLS {
        let pending = {
            let (disk, mut copy) = saved_before();
            disk.trouble(at, Trouble::Dead);
            _ = save_after(&mut copy);
            disk.pending()
        };
        // Of the names that were not yet on the disk: none, all, any one, or all but any one.
        let mut cuts: Vec<Box<dyn Fn(usize) -> bool>> = vec![Box::new(|_| false), Box::new(|_| true)];
        for one in 0..pending {
            cuts.push(Box::new(move |n| n == one));
            cuts.push(Box::new(move |n| n != one));
        }
        for cut in cuts {
            let (disk, mut copy) = saved_before();
            disk.trouble(at, Trouble::Dead);
            _ = save_after(&mut copy);
            disk.repair();
            disk.cut_power(cut);
            let found = read(&disk).unwrap_or_else(|fault| panic!("call {at}: {fault}"));
            assert!(is_before(&found) || is_after(&found), "call {at}");
            earlier += usize::from(is_before(&found));
            later += usize::from(is_after(&found));

            let (mut copy, _) = open(&disk).unwrap();
            assert_eq!(save_after(&mut copy), Ok(()), "call {at}");
            assert!(is_after(&read(&disk).unwrap()), "call {at}");
            assert_eq!(disk.names().len(), 5, "call {at}: {:?}", disk.names());
        }
    }
    assert!(earlier > 10 && later > 10, "{earlier} before, {later} after");
}

#[test]
fn a_crash_between_segment_and_head_leaves_the_earlier_copy() {
    let (disk, mut copy) = saved_before();
    // The folder, write and rename of three years, their names: the head's turn is next.
    disk.trouble(8, Trouble::Dead);
    assert_eq!(save_after(&mut copy), Err(SaveFault::NotWritable));
    assert!(disk.names().contains(&"2027-2".to_owned()), "{:?}", disk.names());
    disk.repair();
    disk.cut_power(|_| true);
    assert!(is_before(&read(&disk).unwrap()));
}

#[test]
fn a_copy_that_cannot_be_erased_whole_is_no_copy_any_more() {
    let (disk, copy) = saved_before();
    disk.trouble(1, Trouble::Dead);
    assert!(!copy.erase());
    disk.repair();
    assert_eq!(read(&disk).err(), Some(OpenFault::Nothing));
}
