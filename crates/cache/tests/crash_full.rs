//! A real disk without room (ENOSPC): a file system of a few hundred kilobytes, mounted in a namespace of its own where the
//! system lets an ordinary user do so.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use cache::{Place, SaveFault, SealedCopy};
use common::{Counting, Years, head, key, now, payments, slot};

fn place(root: &Path) -> Place {
    Place::new(root, slot(), Arc::new(Counting::default()))
}

/// One year that grows with every save.
fn state(save: u64) -> (cache::Head, Years) {
    let all = Years::from([(2026, payments(2026, 40 * usize::try_from(save).unwrap(), "a"))]);
    (head(&all, save), all)
}

/// What is saved in the small file system; in a process that sees it mounted.
#[test]
#[ignore = "started by the test below, in its own namespace"]
#[expect(clippy::disallowed_methods, reason = "a process of its own is told by its environment")]
fn fills_the_disk() {
    let Ok(root) = std::env::var("CRASH_ROOT") else { return };
    let root = Path::new(&root);
    let mut copy = SealedCopy::begin(place(root), &key()).unwrap();
    let full = (1..)
        .find(|&save| match copy.save(&state(save).0, &state(save).1) {
            Ok(()) => false,
            Err(SaveFault::NoRoom) => true,
            Err(fault) => panic!("{fault}"),
        })
        .unwrap();
    for _ in 0..3 {
        assert_eq!(copy.save(&state(full).0, &state(full).1), Err(SaveFault::NoRoom));
        let (found, before) = SealedCopy::open(place(root), Some(&key()), now()).unwrap();
        assert_eq!(
            (before, found.payments(2026)),
            (state(full - 1).0, Ok(state(full - 1).1[&2026].clone()))
        );
    }
    // With room again, it is saved.
    copy.save(&state(1).0, &state(1).1).unwrap();
    println!("filled: {full}");
}

#[test]
fn a_real_disk_without_room_leaves_the_copy_before() {
    let root = tempfile::tempdir().unwrap();
    let script = r#"mount -t tmpfs -o size=256k tmpfs "$CRASH_ROOT" || exit 77
exec "$0" --ignored --exact --nocapture fills_the_disk"#;
    let run = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", script])
        .arg(std::env::current_exe().unwrap())
        .env("CRASH_ROOT", root.path())
        .output();
    match run {
        Ok(run) if run.status.success() => {
            let said = String::from_utf8(run.stdout).unwrap();
            let filled = said.lines().find_map(|line| line.split_once("filled: ")).unwrap().1;
            println!("full at save {filled}");
        }
        Ok(run) if run.status.code() == Some(101) => panic!("{}", String::from_utf8_lossy(&run.stdout)),
        // Without `unshare`, or where it is forbidden. The simulated disk has the same cases.
        other => println!("skipped: no file system can be mounted here: {:?}", other.map(|run| run.status)),
    }
}
