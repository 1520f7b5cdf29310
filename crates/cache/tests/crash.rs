//! The power fails at any call, and what was not synced is there in part, in any order, or not at all: a start finds the
//! state before or after, whole, and never an older one than was acknowledged.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::io;
use std::sync::Arc;

use cache::{Disk, OpenFault, SealedCopy};
use common::planted::{Careless, Planted};
use common::story::{ALL, Told, changed, judge, live, place, read, saved, state};
use common::torn::{Bits, Torn};
use common::{key, now};

type On = dyn Fn(Arc<Torn>) -> Arc<dyn Disk>;

/// Lives on a disk that has this trouble; what was told until then.
fn lived(torn: Torn, on: &On, saves: usize) -> (Arc<Torn>, Told) {
    let (torn, mut told) = (Arc::new(torn), Told::default());
    _ = live(&on(torn.clone()), saves, &mut told);
    (torn, told)
}

/// Which pending names reach the disk: every subset where they are few, else none, all, each alone, all but each, and
/// some by chance.
fn subsets(pending: usize, most: usize, bits: &mut Bits) -> Vec<u64> {
    let all = if pending >= 64 { u64::MAX } else { (1 << pending) - 1 };
    if all < most as u64 {
        return (0..=all).collect();
    }
    let each = (0..pending.min(64)).flat_map(|one| [1 << one, all ^ (1 << one)]);
    let mut subsets: Vec<u64> = [0, all].into_iter().chain(each).collect();
    subsets.resize_with(most.max(subsets.len()), || bits.next() & all);
    subsets
}

/// Cuts the power in the call of that number; what is wrong in any of the states that a start may find, and how many. None
/// where the life is over before that call.
fn cut_in(call: usize, torn: Torn, on: &On, saves: usize, most: usize) -> Option<(Vec<String>, usize)> {
    let (disk, told) = lived(torn.fail_power_at(call), on, saves);
    if disk.calls() <= call {
        return None;
    }
    let mut bits = Bits(call as u64);
    let (mut wrong, mut states) = (Vec::new(), 0);
    // Names in two orders; bytes torn in many ways.
    let rounds = if disk.has_unsynced() { most.min(8) } else { most.min(2) };
    for named in subsets(disk.pending(), most, &mut bits)
        .into_iter()
        .flat_map(|named| vec![named; rounds])
    {
        let after: Arc<dyn Disk> = Arc::new(disk.after_power_cut(named, &mut bits));
        let found = read(&after);
        let judged = judge(&found, told).and_then(|()| if states % 16 == 0 { goes_on(&after, found.is_ok()) } else { Ok(()) });
        states += 1;
        wrong.extend(
            judged
                .err()
                .map(|why| format!("{} (call {call}), {named:b} of {}: {why}", disk.call(call), disk.pending())),
        );
    }
    Some((wrong, states))
}

/// The next save works, and tidies up.
fn goes_on(disk: &Arc<dyn Disk>, there: bool) -> Result<(), String> {
    let mut copy = match SealedCopy::open(place(disk.clone()), Some(&key()), now()) {
        Ok((copy, _)) if there => copy,
        _ => SealedCopy::begin(place(disk.clone()), &key()).unwrap(),
    };
    let (head, years) = state(3);
    let mut all = changed(1);
    all.extend(years.clone());
    copy.save(&head, &all).map_err(|fault| fault.to_string())?;
    let names = disk.list(&common::path("")).unwrap();
    match read(disk) {
        Ok(found) if found == (head, years.clone()) && names.len() == years.len() + 1 => Ok(()),
        found => Err(format!("the next save is not there: {:?}, {names:?}", found.err())),
    }
}

fn all_cuts(on: &On, most: usize) -> (Vec<String>, usize) {
    let (mut wrong, mut states) = (Vec::new(), 0);
    let mut calls = 0;
    while let Some((more, seen)) = cut_in(calls, Torn::default(), on, ALL, most) {
        wrong.extend(more);
        states += seen;
        calls += 1;
    }
    println!("{calls} calls, {states} states after a power cut; {} wrong", wrong.len());
    (wrong, states)
}

#[test]
fn a_power_cut_in_any_call_leaves_the_state_before_or_after() {
    let (wrong, states) = all_cuts(&|torn| torn, 256);
    assert!(wrong.is_empty(), "{:#?}", &wrong[..wrong.len().min(10)]);
    assert!(states > 4000, "{states}");
}

/// A call fails, the app tries again, and then the power fails too.
#[test]
fn a_failed_call_and_then_a_power_cut_leave_the_state_before_or_after() {
    const SAVES: usize = 3;
    let calls = lived(Torn::default(), &|torn| torn, SAVES).0.calls();
    let (mut wrong, mut states) = (Vec::new(), 0);
    for failing in 0..calls {
        for call in failing + 1.. {
            let torn = Torn::default();
            torn.fail_after(failing, io::ErrorKind::StorageFull);
            let Some((more, seen)) = cut_in(call, torn, &|torn| torn, SAVES, 1) else {
                break;
            };
            wrong.extend(more.into_iter().map(|why| format!("after call {failing} failed: {why}")));
            states += seen;
        }
    }
    println!("{states} states after a failed call and a power cut; {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{:#?}", &wrong[..wrong.len().min(10)]);
    assert!(states > 4000, "{states}");
}

/// A save whose head is in place and not surely on the disk, another that fails too, and then a power cut.
#[test]
fn two_failed_saves_and_then_a_power_cut_leave_the_state_before_or_after() {
    let (before, mut bits) = (saved(2), Bits(2));
    let (mut wrong, mut states) = (Vec::new(), 0);
    for first in 0..16 {
        for second in 0..16 {
            let disk = before.another();
            let (mut copy, _) = SealedCopy::open(place(disk.clone()), Some(&key()), now()).unwrap();
            let mut told = Told {
                begun: 3,
                acknowledged: 2,
                ..Told::default()
            };
            for failing in [first, second] {
                disk.fail_after(failing, io::ErrorKind::StorageFull);
                if copy.save(&state(3).0, &changed(3)).is_ok() {
                    told.acknowledged = 3;
                }
            }
            for named in subsets(disk.pending(), 24, &mut bits) {
                let after: Arc<dyn Disk> = Arc::new(disk.after_power_cut(named, &mut bits));
                let judged = judge(&read(&after), told);
                wrong.extend(
                    judged
                        .err()
                        .map(|why| format!("calls {first} and {second} failed, {named:b}: {why}")),
                );
                states += 1;
            }
        }
    }
    println!("{states} states after two failed saves and a power cut; {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{:#?}", &wrong[..wrong.len().min(10)]);
    assert!(states > 1500, "{states}");
}

#[test]
fn what_was_erased_does_not_come_back_with_the_power() {
    let (disk, told) = lived(Torn::default(), &|torn| torn, ALL);
    assert!(told.erased);
    for named in subsets(disk.pending(), 256, &mut Bits(1)) {
        let after: Arc<dyn Disk> = Arc::new(disk.after_power_cut(named, &mut Bits(named)));
        assert_eq!(read(&after).err(), Some(OpenFault::Nothing), "{named:b}");
    }
}

#[test]
fn planted_careless_ways_to_save_are_found() {
    for careless in [
        Careless::InPlace,
        Careless::RenamesBeforeSync,
        Careless::NeverSyncsNames,
        Careless::HeadFirst,
    ] {
        let (wrong, _) = all_cuts(&move |torn| Planted::on_torn(torn, careless), 2);
        assert!(!wrong.is_empty(), "{careless:?}");
        println!("{careless:?}: {}", wrong[0]);
    }
}
