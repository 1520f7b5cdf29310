//! What a process and all that it started cost, out of `/proc`: CPU time of user and system, and private memory.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::command::run;
use crate::fault::Outcome;

/// Ticks of a second in `/proc`: `USER_HZ`, which is 100 wherever Linux runs.
const TICKS: f64 = 100.0;

/// One line of `/proc/<pid>/stat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stat {
    parent: u32,
    /// Of itself and of those it has waited for, user and system.
    ticks: u64,
}

/// Seconds of CPU that a process and its living descendants have used so far, with those they have waited for.
#[must_use]
pub fn cpu_seconds(process: u32) -> f64 {
    let all = stats();
    let ticks: u64 = tree(process, &all).iter().filter_map(|id| all.get(id)).map(|stat| stat.ticks).sum();
    #[expect(clippy::cast_precision_loss, reason = "ticks of minutes, not of ages")]
    let seconds = ticks as f64 / TICKS;
    seconds
}

/// A process and its living descendants.
#[must_use]
pub fn processes(root: u32) -> Vec<u32> {
    tree(root, &stats())
}

/// Seconds of CPU of a command from start to end, with everything that it starts and waits for.
///
/// # Errors
/// It fails.
pub fn of_command(command: &mut Command) -> Outcome<f64> {
    let before = cpu_seconds(std::process::id());
    run(command)?;
    Ok(cpu_seconds(std::process::id()) - before)
}

/// Seconds of CPU that a running process (a server, a window) spends on some work.
///
/// # Errors
/// The work fails.
pub fn of_work(process: u32, work: impl FnOnce() -> Outcome) -> Outcome<f64> {
    let before = cpu_seconds(process);
    work()?;
    Ok(cpu_seconds(process) - before)
}

/// Bytes that only this process and its descendants hold: what the machine would get back.
#[must_use]
pub fn private_dirty(process: u32) -> f64 {
    let all = stats();
    let of = |id: &u32| std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).map_or(0.0, |text| dirty(&text));
    tree(process, &all).iter().map(of).sum()
}

fn stats() -> BTreeMap<u32, Stat> {
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let read = |folder: &Path| -> Option<(u32, Stat)> {
        let id = folder.file_name()?.to_str()?.parse().ok()?;
        Some((id, stat(&std::fs::read_to_string(folder.join("stat")).ok()?)?))
    };
    processes.filter_map(|entry| read(&entry.path())).collect()
}

/// The name in parentheses may hold anything; the numbers follow the last one.
fn stat(line: &str) -> Option<Stat> {
    let numbers: Vec<&str> = line.rsplit_once(')')?.1.split_whitespace().collect();
    // Fields 14 to 17 of proc_pid_stat(5), counted from the third.
    let ticks = numbers.get(11..15)?.iter().map(|number| number.parse::<u64>().unwrap_or(0)).sum();
    Some(Stat {
        parent: numbers.get(1)?.parse().ok()?,
        ticks,
    })
}

fn tree(root: u32, all: &BTreeMap<u32, Stat>) -> Vec<u32> {
    let mut found = vec![root];
    let mut next = 0;
    while let Some(parent) = found.get(next).copied() {
        found.extend(all.iter().filter(|(_, stat)| stat.parent == parent).map(|(id, _)| *id));
        next += 1;
    }
    found
}

fn dirty(rollup: &str) -> f64 {
    let kilobytes = rollup
        .lines()
        .find_map(|line| line.strip_prefix("Private_Dirty:")?.strip_suffix("kB")?.trim().parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) * 1024.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_whatever_the_process_is_called() {
        let line = "7 (a) b) S 3 7 7 0 -1 4194560 10 20 0 0 5 6 70 80 20 0 1 0 99";
        assert_eq!(stat(line), Some(Stat { parent: 3, ticks: 161 }));
    }

    #[test]
    fn grandchildren_belong_to_the_tree_and_strangers_do_not() {
        let of = |parent| Stat { parent, ticks: 1 };
        let all = [(1, of(0)), (2, of(1)), (3, of(2)), (4, of(0))].into();
        assert_eq!(tree(1, &all), [1, 2, 3]);
    }

    #[test]
    fn dirty_pages_are_counted_in_bytes() {
        assert_eq!(dirty("Rss: 900 kB\nPrivate_Dirty:        12 kB\n"), 12.0 * 1024.0);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_child_that_works_costs_more_than_one_that_sleeps() {
        let shell = |script: &str| of_command(Command::new("sh").args(["-c", script])).unwrap();
        let busy = shell("i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done");
        assert!(busy > shell("sleep 0.1"), "{busy}");
        assert!(private_dirty(std::process::id()) > 0.0);
    }
}
