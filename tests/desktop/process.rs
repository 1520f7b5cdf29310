//! A program beside the test, in a process group of its own, so that nothing of it outlives the test.

use std::ffi::OsStr;
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::stop::OrStop;
use crate::waiting::until;

/// A running program with all its children.
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts `command`; what it says goes to the file `log`, its standard input stays open for [`Process::tell`].
    #[must_use]
    pub fn start(command: &mut Command, log: &Path) -> Self {
        let name = format!("{command:?}");
        let said = std::fs::File::create(log).or_stop("opening a log");
        let also = said.try_clone().or_stop("opening a log");
        let child = command
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(said)
            .stderr(also)
            .spawn()
            .or_stop(&format!("starting {name}; `cargo xtask test` installs what is missing"));
        Self {
            child,
            log: log.to_path_buf(),
        }
    }

    /// Writes to its standard input and closes it.
    pub fn tell(&mut self, text: &str) {
        use std::io::Write;
        let mut input = self.child.stdin.take().or_stop("talking to a program");
        input.write_all(text.as_bytes()).or_stop("talking to a program");
    }

    /// All that it has said.
    #[must_use]
    pub fn said(&self) -> String {
        let mut text = Vec::new();
        if let Ok(mut file) = std::fs::File::open(&self.log) {
            let _ = file.read_to_end(&mut text);
        }
        String::from_utf8_lossy(&text).into_owned()
    }

    /// The first line that it says, as soon as it is whole.
    pub async fn first_line(&mut self, limit: Duration) -> String {
        let what = format!("the first line in {}", self.log.display());
        until(limit, &what, async || {
            self.said().split_once('\n').map(|(line, _)| line.trim().to_owned())
        })
        .await
    }

    /// Its exit code, if it has ended by itself.
    pub fn ended(&mut self) -> Option<i32> {
        let status = self.child.try_wait().or_stop("waiting for a program")?;
        Some(status.code().unwrap_or(-1))
    }

    /// Its exit code, once it has ended.
    pub async fn end(&mut self, limit: Duration) -> i32 {
        until(limit, "the program's end", async || self.ended()).await
    }

    /// The other programs of its group whose executable has this name, by process id.
    #[must_use]
    pub fn children_named(&self, name: &str) -> Vec<u32> {
        let named = self.children().into_iter().filter(|(_, of_child)| of_child == name);
        named.map(|(pid, _)| pid).collect()
    }

    /// All other programs of its group: process id and name, of which Linux keeps fifteen characters.
    #[must_use]
    pub fn children(&self) -> Vec<(u32, String)> {
        let Ok(all) = std::fs::read_dir("/proc") else { return Vec::new() };
        let pids = all.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        pids.filter_map(|pid| group_and_name(pid).map(|(group, name)| (group, pid, name)))
            .filter(|(group, pid, _)| *group == self.child.id() && *pid != self.child.id())
            .map(|(_, pid, name)| (pid, name))
            .collect()
    }

    /// Sends a signal by name (`TERM`, `KILL`) to the whole group.
    pub fn signal(&self, signal: &str) {
        send(signal, &format!("-{}", self.child.id()));
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.signal("KILL");
        let _ = self.child.wait();
    }
}

/// A command for a program that ends with the test, even if the test is killed.
#[must_use]
pub fn command(program: impl AsRef<OsStr>) -> Command {
    if !Path::new(SETPRIV).exists() {
        return Command::new(program);
    }
    let mut command = Command::new(SETPRIV);
    command.args(["--pdeathsig", "KILL", "--"]).arg(program);
    command
}

/// Part of util-linux.
const SETPRIV: &str = "/usr/bin/setpriv";

/// Sends a signal to one process.
pub fn signal(signal: &str, pid: u32) {
    send(signal, &pid.to_string());
}

// The shell's own kill: no package, and no unsafe code here.
fn send(signal: &str, target: &str) {
    let script = format!("kill -{signal} {target}");
    let _ = Command::new("sh").args(["-c", &script]).stderr(Stdio::null()).status();
}

/// Process group and name, zombies left out, by `/proc/<pid>/stat`: `pid (name) state ppid pgrp …`.
fn group_and_name(pid: u32) -> Option<(u32, String)> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (head, tail) = stat.rsplit_once(')')?;
    let mut fields = tail.split_whitespace();
    let state = fields.next()?;
    let group = fields.nth(1)?.parse().ok()?;
    let name = head.split_once('(')?.1.to_owned();
    (state != "Z").then_some((group, name))
}
