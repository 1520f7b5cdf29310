//! Every byte flipped, every truncation, every sector lost or of an earlier save, in the head and in every year: detected,
//! erased and told, and nothing of it is shown.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use cache::{Disk, Erased, OpenFault};
use common::planted::Forgiving;
use common::story::{read, saved, state};
use common::torn::Torn;

const SAVES: usize = 3;
const SECTOR: usize = 512;

/// What is wrong with the answer to a damaged file, if anything.
fn judge(disk: &Arc<dyn Disk>, folder: &Path) -> Result<(), String> {
    match read(disk) {
        Err(OpenFault::Erased(Erased::Damaged | Erased::Foreign)) => {}
        other => return Err(format!("not detected: {:?}", other.map(|(head, _)| head.until))),
    }
    let left = disk.list(folder).unwrap();
    if !left.is_empty() {
        return Err(format!("left: {left:?}"));
    }
    match read(disk) {
        Err(OpenFault::Nothing) => Ok(()),
        other => Err(format!("the next time: {:?}", other.map(|(head, _)| head.until))),
    }
}

/// Every damage to a file that differs from it: what was done, and what is there then.
fn damages(whole: &[u8], earlier: Option<&[u8]>) -> Vec<(String, Vec<u8>)> {
    let mut damages = Vec::new();
    for at in 0..whole.len() {
        for mask in [0x01, 0xff] {
            let mut altered = whole.to_vec();
            altered[at] ^= mask;
            damages.push((format!("byte {at} ^ {mask:#x}"), altered));
        }
        damages.push((format!("cut to {at}"), whole[..at].to_vec()));
    }
    damages.push(("a byte more".into(), [whole, &[0]].concat()));
    damages.push(("twice".into(), [whole, whole].concat()));
    for at in (0..whole.len()).step_by(SECTOR) {
        let end = whole.len().min(at + SECTOR);
        let mut lost = whole.to_vec();
        lost[at..end].fill(0);
        damages.push((format!("sector at {at} lost"), lost));
        if let Some(of_earlier) = earlier.and_then(|earlier| earlier.get(at..end.min(earlier.len()))) {
            let mut mixed = whole.to_vec();
            mixed[at..at + of_earlier.len()].copy_from_slice(of_earlier);
            damages.push((format!("sector at {at} of an earlier save"), mixed));
        }
    }
    damages.retain(|(_, bytes)| bytes != whole);
    damages
}

/// Damages every file in every way, or in one of so many; what is wrong, and how many were tried.
fn all_damages(step: usize, on: &dyn Fn(Arc<Torn>) -> Arc<dyn Disk>) -> (Vec<String>, usize) {
    let (before, earlier) = (saved(SAVES), saved(SAVES - 1));
    let files: Vec<PathBuf> = before.names();
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for file in &files {
        let old = earlier.names().contains(file).then(|| earlier.get(file));
        for (what, bytes) in damages(&before.get(file), old.as_deref()).into_iter().step_by(step) {
            let torn = before.another();
            let disk = on(torn.clone());
            torn.put(file, &bytes).unwrap();
            let judged = judge(&disk, file.parent().unwrap());
            wrong.extend(judged.err().map(|why| format!("{}: {what}: {why}", file.display())));
            tried += 1;
        }
    }
    println!("{} files, {tried} damages; {} wrong", files.len(), wrong.len());
    (wrong, tried)
}

#[test]
fn every_byte_flipped_and_every_truncation_is_detected_erased_and_told() {
    let (wrong, tried) = all_damages(1, &|torn| torn);
    assert!(wrong.is_empty(), "{:#?}", &wrong[..wrong.len().min(10)]);
    assert!(tried > 10_000, "{tried}");
}

#[test]
fn a_planted_blind_program_is_found() {
    let (wrong, tried) = all_damages(50, &|torn| {
        let disk: Arc<dyn Disk> = Arc::new(Forgiving::on(torn));
        assert_eq!(read(&disk), Ok(state(SAVES)));
        disk
    });
    assert_eq!(wrong.len(), tried);
}
