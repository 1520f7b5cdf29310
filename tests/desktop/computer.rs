//! A person's computer: its own screen, home folder, session bus and keychain.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use tempfile::TempDir;

use crate::bus::Bus;
use crate::display::Display;
use crate::driver::APP;
use crate::keychain::Keychain;
use crate::stop::OrStop;
use crate::waiting::{PATIENCE, until};
use crate::{place, policy, process};

/// What stays when the app is closed and started again.
pub struct Computer {
    // Dropped in this order: programs first, then the folder they write to.
    keychain: Mutex<Option<Keychain>>,
    bus: Bus,
    display: Display,
    environment: Vec<(String, String)>,
    launcher: Mutex<Option<PathBuf>>,
    home: TempDir,
}

impl Computer {
    /// One with an unlocked keychain, as most are.
    pub async fn new() -> Self {
        let computer = Self::without_keychain().await;
        let keychain = Keychain::start(&computer.bus, &computer.environment, computer.home()).await;
        *computer.keychain() = Some(keychain);
        computer
    }

    /// One that has no keychain at all.
    pub async fn without_keychain() -> Self {
        let home = tempfile::Builder::new().prefix("mc-").tempdir().or_stop("making a home folder");
        let runtime = home.path().join("run");
        std::fs::create_dir(&runtime).or_stop("making a folder");
        let display = Display::start(home.path()).await;
        let mut environment = environment(home.path(), &display);
        let bus = Bus::start(&runtime, &environment, home.path()).await;
        environment.push(("DBUS_SESSION_BUS_ADDRESS".into(), bus.address().to_owned()));
        Self {
            keychain: Mutex::new(None),
            bus,
            display,
            environment,
            launcher: Mutex::default(),
            home,
        }
    }

    /// The same with more in its environment.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// From the next start on, the machine has this policy.
    pub fn is_ruled_by(&self, policy: &serde_json::Value) {
        self.is_ruled_by_the_text(&policy::of(policy));
    }

    /// The same with whatever stands in the file.
    pub fn is_ruled_by_the_text(&self, policy: &str) {
        let launcher = policy::launcher(self.home(), policy);
        *self.launcher.lock().or_stop("setting a policy") = Some(launcher);
    }

    /// What starts the app here.
    #[must_use]
    pub fn app(&self) -> PathBuf {
        let launcher = self.launcher.lock().or_stop("looking for the app").clone();
        launcher.unwrap_or_else(|| place::program(APP))
    }

    /// The session bus.
    #[must_use]
    pub const fn bus(&self) -> &Bus {
        &self.bus
    }

    /// Locks the keychain.
    pub fn locks_its_keychain(&self) {
        self.keychain().as_ref().or_stop("locking the keychain").lock(&self.bus);
    }

    /// How many secrets are in the keychain.
    #[must_use]
    pub fn secrets(&self) -> usize {
        self.keychain().as_ref().map_or(0, |keychain| keychain.secrets(&self.bus))
    }

    /// Ends the keychain in the middle of everything. What it kept stays in the home folder.
    pub fn loses_its_keychain(&self) {
        *self.keychain() = None;
    }

    /// Ends the keychain and removes what it kept, as when a user account is made anew.
    pub async fn forgets_its_keys(&self) {
        self.loses_its_keychain();
        std::fs::remove_dir_all(self.home().join("data/keyrings")).or_stop("removing the keyrings");
        let keychain = Keychain::start(&self.bus, &self.environment, self.home()).await;
        *self.keychain() = Some(keychain);
    }

    /// A command that runs as the person on this computer, with nothing of the developer's own surroundings.
    #[must_use]
    pub fn command(&self, program: &Path) -> Command {
        let mut command = process::command(program);
        command.env_clear().envs(self.environment.iter().cloned()).current_dir(self.home());
        command
    }

    /// Waits until an app that was closed a moment ago has left the session bus, where a second start looks for the first.
    pub async fn has_no_app(&self) {
        let bus = "org.freedesktop.DBus";
        until(PATIENCE, "the app to leave the bus", async || {
            let names = self.bus.call(bus, "/org/freedesktop/DBus", "org.freedesktop.DBus.ListNames", &[])?;
            (!names.contains("SingleInstance")).then_some(())
        })
        .await;
    }

    /// The home folder; logs of the harness lie in it too.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Every file that programs of this computer have written below the home folder.
    #[must_use]
    pub fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.home().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                    Ok(kind) if kind.is_file() => found.push(entry.path()),
                    _ => {}
                }
            }
        }
        found
    }

    /// The screen's name.
    #[must_use]
    pub fn display(&self) -> &str {
        self.display.name()
    }

    fn keychain(&self) -> std::sync::MutexGuard<'_, Option<Keychain>> {
        self.keychain.lock().or_stop("reaching the keychain")
    }
}

fn environment(home: &Path, display: &Display) -> Vec<(String, String)> {
    let folder = |name: &str| home.join(name).to_string_lossy().into_owned();
    // What the graphics and media libraries work out once for a machine; it costs each new home folder two seconds.
    let warm = |name: &str| place::scratch("warm").join(name).to_string_lossy().into_owned();
    let mut environment = vec![
        ("DISPLAY".to_owned(), display.name().to_owned()),
        ("GDK_BACKEND".into(), "x11".into()),
        ("HOME".into(), home.to_string_lossy().into_owned()),
        ("LANG".into(), "C.UTF-8".into()),
        ("XDG_CACHE_HOME".into(), folder("cache")),
        ("XDG_CONFIG_HOME".into(), folder("config")),
        ("XDG_DATA_HOME".into(), folder("data")),
        ("XDG_RUNTIME_DIR".into(), folder("run")),
        ("XDG_STATE_HOME".into(), folder("state")),
        ("TMPDIR".into(), folder("run")),
        // Far from the courts' zone, so that a hearing converted to the reader's hour would show.
        ("TZ".into(), "America/New_York".into()),
        ("GST_REGISTRY".into(), warm("gstreamer.bin")),
        ("MESA_SHADER_CACHE_DIR".into(), warm("shaders")),
        // Neither settings nor accessibility bus of a desktop: nothing to wait for.
        ("GSETTINGS_BACKEND".into(), "memory".into()),
        ("NO_AT_BRIDGE".into(), "1".into()),
        // WebDriver's screenshot hangs with the other renderer, which the app would choose.
        ("WEBKIT_DISABLE_DMABUF_RENDERER".into(), "0".into()),
    ];
    #[expect(
        clippy::disallowed_methods,
        reason = "the programs that a computer starts are found where the test's are"
    )]
    environment.extend(std::env::var("PATH").map(|path| ("PATH".to_owned(), path)));
    environment
}
