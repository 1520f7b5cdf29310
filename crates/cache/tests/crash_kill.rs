//! The program is killed (SIGKILL) at any moment while it saves: a start finds what was acknowledged or what was being
//! saved, whole. The real disk, a real process.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use cache::{Head, OpenFault, Os, Place, SealedCopy};
use common::planted::{Careless, Planted};
use common::torn::Bits;
use common::{Counting, Years, head, key, now, payments, slot};

const YEARS: [i16; 3] = [2024, 2025, 2026];

/// A fault planted in the process that saves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    /// It writes over the file itself.
    InPlace,
    /// It says that a save is done before it is.
    TellsTooEarly,
}

fn place(root: &Path, fault: Fault) -> Place {
    let place = Place::new(root, slot(), Arc::new(Counting::default()));
    match fault {
        Fault::InPlace => place.on(Planted::on_disk(Arc::new(Os), Careless::InPlace)),
        _ => place.on(Arc::new(Os)),
    }
}

/// The payments of a year as of a save: each save changes one year, in turn.
fn rows(save: u64, year: usize) -> Option<Vec<domain::payment::Payment>> {
    let last = (0..3)
        .filter_map(|back| save.checked_sub(back))
        .find(|save| *save % 3 == year as u64)?;
    (last > 0).then(|| payments(YEARS[year], 20 + usize::try_from(last % 40).unwrap(), &format!("{last}-")))
}

fn state(save: u64) -> (Head, Years) {
    let all: Years = (0..3).filter_map(|year| Some((YEARS[year], rows(save, year)?))).collect();
    (head(&all, save), all)
}

/// The process that is killed: saves one state after another, and says each when it is saved.
#[test]
#[ignore = "started by the tests below, and killed"]
#[expect(clippy::disallowed_methods, reason = "a process of its own is told by its environment")]
fn saves_until_it_is_killed() {
    let Ok(root) = std::env::var("CRASH_ROOT") else { return };
    let fault = match std::env::var("CRASH_FAULT").unwrap().as_str() {
        "InPlace" => Fault::InPlace,
        "TellsTooEarly" => Fault::TellsTooEarly,
        _ => Fault::None,
    };
    let (place, mut out) = (place(Path::new(&root), fault), std::io::stdout());
    let (mut copy, mut save) = match SealedCopy::open(place.clone(), Some(&key()), now()) {
        Ok((copy, head)) => (copy, head.until),
        Err(OpenFault::Nothing) => (SealedCopy::begin(place, &key()).unwrap(), 0),
        Err(fault) => panic!("{fault}"),
    };
    loop {
        save += 1;
        let (head, all) = state(save);
        let year = YEARS[usize::try_from(save % 3).unwrap()];
        let changed = all.into_iter().filter(|(changed, _)| *changed == year).collect();
        if fault == Fault::TellsTooEarly {
            writeln!(out, "saved {save}").unwrap();
        }
        copy.save(&head, &changed).unwrap();
        if fault != Fault::TellsTooEarly {
            writeln!(out, "saved {save}").unwrap();
        }
    }
}

fn start(root: &Path, fault: Fault) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--ignored", "--exact", "--nocapture", "saves_until_it_is_killed"])
        .env("CRASH_ROOT", root)
        .env("CRASH_FAULT", format!("{fault:?}"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Starts it, kills it after some acknowledgements and a moment more; the last save that it acknowledged.
fn killed(root: &Path, fault: Fault, bits: &mut Bits) -> Option<u64> {
    let mut child = start(root, fault);
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    let saved = |line: std::io::Result<String>| line.ok()?.split_once("saved ")?.1.parse::<u64>().ok();
    let mut last = None;
    // None: it is killed while it starts.
    for _ in 0..bits.below(4) {
        last = said.by_ref().find_map(saved);
    }
    // Moments of every length, for a disk may be quick or slow.
    let micros = bits.next() % (1 << (4 + bits.below(13)));
    std::thread::sleep(Duration::from_micros(micros));
    child.kill().unwrap();
    child.wait().unwrap();
    said.filter_map(saved).last().or(last)
}

#[derive(Default)]
struct Tally {
    kills: usize,
    lost: usize,
    corrupt: usize,
    older: usize,
    saves: u64,
    /// Kills after which the save in flight was found, and after which it was not.
    after: usize,
}

impl Tally {
    fn wrong(&self) -> usize {
        self.lost + self.corrupt + self.older
    }
}

/// Kills so many times, or until something is wrong.
fn kill(times: usize, fault: Fault) -> Tally {
    let folder = tempfile::tempdir().unwrap();
    let root: PathBuf = folder.path().join("copies");
    let (mut tally, mut acknowledged, mut bits) = (Tally::default(), 0, Bits(7));
    while tally.kills < times && tally.wrong() == 0 {
        acknowledged = killed(&root, fault, &mut bits).unwrap_or(acknowledged);
        tally.kills += 1;
        let found = SealedCopy::open(place(&root, Fault::None), Some(&key()), now()).and_then(|(copy, head)| {
            let years = head.years.iter().map(|year| Ok((year.year, copy.payments(year.year)?)));
            let years = years.collect::<Result<Years, OpenFault>>()?;
            Ok((head, years))
        });
        match found {
            Ok(found) if found != state(found.0.until) => tally.corrupt += 1,
            Ok((head, _)) if head.until < acknowledged => tally.older += 1,
            Ok((head, _)) => {
                tally.after += usize::from(head.until > acknowledged);
                (tally.saves, acknowledged) = (head.until, head.until);
            }
            Err(OpenFault::Nothing) if acknowledged == 0 => {}
            Err(OpenFault::Nothing) => tally.lost += 1,
            Err(_) => tally.corrupt += 1,
        }
    }
    println!(
        "{fault:?}: {} kills in {} saves: {} lost, {} corrupt, {} older than acknowledged; {} with the save in flight",
        tally.kills, tally.saves, tally.lost, tally.corrupt, tally.older, tally.after
    );
    tally
}

fn holds(times: usize) {
    let tally = kill(times, Fault::None);
    assert_eq!((tally.kills, tally.wrong()), (times, 0));
    assert!(tally.saves > times as u64 / 2, "{} saves", tally.saves);
    assert!(tally.after > 0, "it was never killed between a save and its acknowledgement");
}

#[test]
fn five_hundred_kills_lose_nothing() {
    holds(500);
}

#[test]
#[ignore = "the long run, some minutes"]
fn twenty_thousand_kills_lose_nothing() {
    holds(20_000);
}

#[test]
fn a_planted_in_place_writer_is_found() {
    assert!(kill(2000, Fault::InPlace).corrupt > 0);
}

#[test]
fn a_planted_early_acknowledgement_is_found() {
    let tally = kill(2000, Fault::TellsTooEarly);
    assert!(tally.older + tally.lost > 0);
}
