//! What a core dump of a process would hold.

use std::fs::File;
use std::os::unix::fs::FileExt;

use crate::canary::Canaries;

/// A piece at a time, in bytes.
const PIECE: usize = 4 << 20;
const PAGE: u64 = 4096;

/// Canaries in a process's memory: in all that a core dump holds by default, that is what it has written to or has of its
/// own (`core(5)`, `coredump_filter`). Each with its mapping and its surroundings. The process may end meanwhile.
#[must_use]
pub fn search(pid: u32, canaries: &Canaries) -> Vec<(String, String)> {
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps")).unwrap_or_default();
    let (Ok(memory), Ok(pages)) = (File::open(format!("/proc/{pid}/mem")), File::open(format!("/proc/{pid}/pagemap"))) else {
        return Vec::new();
    };
    let mut found: Vec<(String, String)> = Vec::new();
    let mut piece = vec![0; PIECE];
    for (start, end, name) in maps.lines().filter_map(dumped) {
        for (mut at, end) in filled(&pages, start, end) {
            while at < end {
                let size = usize::try_from(end - at).unwrap_or(PIECE).min(PIECE);
                let Ok(read @ 1..) = memory.read_at(&mut piece[..size], at) else {
                    break;
                };
                for (word, place) in canaries.found_in(&piece[..read]) {
                    if !found.iter().any(|(known, _)| known == word) {
                        let around = &piece[place.saturating_sub(60)..(place + 120).min(read)];
                        let around = String::from_utf8_lossy(around).replace(|c: char| c.is_control(), "·");
                        found.push((word.to_owned(), format!("{name} at {:x}: {around}", at + place as u64)));
                    }
                }
                // Pieces overlap, for a word may lie across two.
                let step = if read == PIECE { PIECE - canaries.longest() } else { read };
                at += step as u64;
            }
        }
    }
    found
}

/// The runs of pages that hold anything: web engines reserve far more than they fill (`pagemap` in the kernel's manual:
/// present in bit 63, swapped out in bit 62).
fn filled(pages: &File, start: u64, end: u64) -> Vec<(u64, u64)> {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    let mut entries = vec![0; 8 * 4096];
    let mut at = start;
    while at < end {
        let count = usize::try_from((end - at) / PAGE).unwrap_or(4096).clamp(1, 4096);
        let Ok(read @ 8..) = pages.read_at(&mut entries[..8 * count], at / PAGE * 8) else {
            break;
        };
        for entry in entries[..read].as_chunks::<8>().0 {
            if u64::from_ne_bytes(*entry) >> 62 != 0 {
                match runs.last_mut() {
                    Some((_, last)) if *last == at => *last += PAGE,
                    _ => runs.push((at, at + PAGE)),
                }
            }
            at += PAGE;
        }
    }
    runs
}

/// A line of `maps`, if a core dump has it: start, end, name.
fn dumped(line: &str) -> Option<(u64, u64, &str)> {
    let mut fields = line.split_whitespace();
    let (start, end) = fields.next()?.split_once('-')?;
    let rights = fields.next()?;
    let file = fields.nth(3).unwrap_or("anonymous");
    let is_own = rights.starts_with('r') && (rights.contains('w') || file == "anonymous");
    let is_of_a_device = file.starts_with("/dev/dri") || file.starts_with("[v");
    let number = |text| u64::from_str_radix(text, 16).ok();
    (is_own && !is_of_a_device).then_some((number(start)?, number(end)?, file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_process_holds_is_found_and_what_it_dropped_and_wrote_over_is_not() {
        let word = format!("Xochipilli{}", std::process::id());
        let canaries = Canaries::new([word.clone()]);
        drop(word);
        // The list of words itself is in this process.
        assert_eq!(search(std::process::id(), &canaries).len(), 1);
        let mut child = std::process::Command::new("sleep").arg("20").spawn().unwrap();
        assert_eq!(search(child.id(), &canaries), []);
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
