//! A desktop of the tests' own: a screen nobody sees, a window manager, a message bus, an unlocked keychain, and an
//! empty home folder, so that no test touches what belongs to the person who runs it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::command::{command, run_as, shown};
use crate::environment::{path_with, program, toolchain_folder};
use crate::fault::{Fault, Outcome};
use crate::tools;

/// Unlocks a new keychain on the bus that this runs on, then becomes what follows.
const UNLOCK: &str = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\"";

/// Folders that programs write to, beneath the home folder.
const FOLDERS: [(&str, &str); 5] = [
    ("XDG_CACHE_HOME", ".cache"),
    ("XDG_CONFIG_HOME", ".config"),
    ("XDG_DATA_HOME", ".local/share"),
    ("XDG_STATE_HOME", ".local/state"),
    ("XDG_RUNTIME_DIR", ".run"),
];

/// The desktop; it ends when this is dropped.
#[derive(Debug)]
pub struct DesktopSession {
    home: PathBuf,
    display: String,
    started: Vec<Child>,
}

impl DesktopSession {
    /// Starts screen and window manager.
    ///
    /// # Errors
    /// One of them cannot be started, or a folder cannot be made.
    pub fn start() -> Outcome<Self> {
        // Beneath the system's temporary folder: a socket's path in it must stay under 108 characters.
        let home = std::env::temp_dir().join(format!("mi-cuenta-{}", std::process::id()));
        let mut session = Self {
            home,
            display: String::new(),
            started: Vec::new(),
        };
        for folder in FOLDERS.iter().map(|(_, folder)| *folder) {
            make_private(&session.home.join(folder))?;
        }
        let mut screen = ending_with_us("Xvfb");
        screen.args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset"]);
        let mut screen = session.spawn(screen.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let mut number = String::new();
        if let Some(output) = screen.stdout.take() {
            // Xvfb writes its number once it can be used.
            let _ = BufReader::new(output).read_line(&mut number);
        }
        session.started.push(screen);
        if number.trim().is_empty() {
            return Err(Fault::ToDo("Xvfb did not start".to_owned()));
        }
        session.display = format!(":{}", number.trim());
        let mut windows = ending_with_us("openbox");
        session.put_environment(&mut windows);
        let windows = session.spawn(windows.stdout(Stdio::null()).stderr(Stdio::null()))?;
        session.started.push(windows);
        Ok(session)
    }

    /// A command on the desktop, with a message bus and an unlocked keychain.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = command("dbus-run-session", ["--", "sh", "-c", UNLOCK, "sh"]);
        command.args(words);
        self.put_environment(&mut command);
        command
    }

    fn spawn(&self, command: &mut Command) -> Outcome<Child> {
        command.spawn().map_err(|source| Fault::Start {
            command: shown(command),
            source,
        })
    }

    /// Puts a command on the desktop, without a bus and a keychain.
    pub fn put_environment(&self, command: &mut Command) {
        for (name, beneath_home) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            if let Some(folder) = toolchain_folder(name, beneath_home) {
                command.env(name, folder);
            }
        }
        command
            .env("HOME", &self.home)
            .env("DISPLAY", &self.display)
            .env("XDG_SESSION_TYPE", "x11")
            .env("GDK_BACKEND", "x11");
        command.envs(FOLDERS.map(|(name, folder)| (name, self.home.join(folder))));
        command.env("PATH", path_with(&[tools::cargo_tools(), tools::python_tools()]));
        // No bridge to assistive technology: it starts daemons that outlive the bus.
        command.env("NO_AT_BRIDGE", "1");
        command.env("MI_CUENTA_TEST_KEYCHAIN", "1");
        for name in [
            "DBUS_SESSION_BUS_ADDRESS",
            "WAYLAND_DISPLAY",
            "GNOME_KEYRING_CONTROL",
            "SSH_AUTH_SOCK",
        ] {
            command.env_remove(name);
        }
    }
}

impl Drop for DesktopSession {
    fn drop(&mut self) {
        for child in self.started.iter_mut().rev() {
            // A killed Xvfb leaves its lock behind, one that is asked to end does not.
            let asked = Command::new("kill").arg(child.id().to_string()).status();
            if !asked.is_ok_and(|status| status.success()) {
                let _ = child.kill();
            }
            let _ = child.wait();
        }
        let _ = std::fs::remove_dir_all(&self.home);
    }
}

/// A program that ends when this one does, however it ends.
fn ending_with_us(name: &str) -> Command {
    if program("setpriv").is_some() {
        command("setpriv", ["--pdeathsig", "TERM", "--", name])
    } else {
        command(name, [""; 0])
    }
}

/// A folder for its owner alone, as `XDG_RUNTIME_DIR` must be.
fn make_private(folder: &Path) -> Outcome {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|source| Fault::File {
        path: folder.display().to_string(),
        source,
    })
}

/// Runs a command on a desktop made for it.
///
/// # Errors
/// The desktop cannot be made, or the command fails.
pub fn run_on_desktop(words: &[&str]) -> Outcome {
    let session = DesktopSession::start()?;
    run_as(&words.join(" "), &mut session.command(words))
}
