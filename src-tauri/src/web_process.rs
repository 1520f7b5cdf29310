//! The web view's own processes: whether those of a window that was closed have ended.

use std::time::Duration;

/// Processes, by their ids; none where they cannot be told.
pub struct Running(Option<Vec<u32>>);

/// Those that draw pages at present.
#[must_use]
pub fn running() -> Running {
    Running(system::running())
}

impl Running {
    /// Waits until none of them runs any more; false if one does after so long, or if nobody can tell.
    pub async fn have_ended(self, patience: Duration) -> bool {
        let Some(before) = self.0 else { return false };
        let ended = async {
            while system::running().is_some_and(|now| now.iter().any(|pid| before.contains(pid))) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(patience, ended).await.is_ok()
    }
}

/// Ends all of them, so that they write nothing more. The program ends too: there is nothing that they could still do.
pub fn end_all() {
    system::end_all();
}

#[cfg(target_os = "linux")]
mod system {
    use std::time::Duration;

    use rustix::process::{Pid, Signal, kill_process};

    /// Of every process of the web view, the network's too.
    const ANY: &str = "WebKit";
    /// Of those that draw pages.
    const WEB: &str = "WebKitWebProcess";
    /// So many characters of a name does Linux keep.
    const KEPT: usize = 15;

    pub fn running() -> Option<Vec<u32>> {
        children(WEB)
    }

    pub fn end_all() {
        // Whoever is gone is noticed at once; the second look finds none.
        for _ in 0..PATIENCE {
            let children = children(ANY).unwrap_or_default();
            if children.is_empty() {
                return;
            }
            for pid in children.iter().filter_map(|&pid| Pid::from_raw(pid.cast_signed())) {
                _ = kill_process(pid, Signal::KILL);
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// How often it is looked whether they have ended.
    const PATIENCE: usize = 100;

    fn children(name: &str) -> Option<Vec<u32>> {
        let own = std::process::id();
        let pids = std::fs::read_dir("/proc").ok()?;
        let pids = pids.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        Some(pids.filter(|&pid| is_child(pid, own, name)).collect())
    }

    /// By `/proc/<pid>/stat`: `pid (name) state parent …`. One that has ended and waits to be noticed has no memory any more.
    fn is_child(pid: u32, of: u32, name: &str) -> bool {
        let Ok(stat) = std::fs::read_to_string(format!("/proc/{pid}/stat")) else {
            return false;
        };
        let Some((head, tail)) = stat.rsplit_once(')') else { return false };
        let mut fields = tail.split_whitespace();
        let runs = fields.next().is_some_and(|state| state != "Z");
        let parent = fields.next().and_then(|parent| parent.parse().ok());
        runs && parent == Some(of) && head.contains(&format!("({}", &name[..name.len().min(KEPT)]))
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    pub const fn running() -> Option<Vec<u32>> {
        None
    }

    pub const fn end_all() {}
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::process::Command;
    use std::time::Duration;

    use super::{end_all, running};

    #[tokio::test]
    async fn a_web_process_is_seen_until_it_has_ended() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("WebKitWebProcess");
        std::fs::copy("/bin/sleep", &program).unwrap();
        let mut child = Command::new(&program).arg("60").spawn().unwrap();
        assert!(!running().have_ended(Duration::from_millis(50)).await, "it runs");
        let before = running();
        end_all();
        assert!(before.have_ended(Duration::from_millis(50)).await);
        child.wait().unwrap();
    }
}
