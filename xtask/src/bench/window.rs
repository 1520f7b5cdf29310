//! Windows on a desktop that nobody sees: opened, waited for until they are idle, closed.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::cost::{cpu_seconds, private_dirty, processes};
use super::running::Running;
use crate::command::{answer, shown};
use crate::desktop_session::DesktopSession;
use crate::fault::{Fault, Outcome};

/// How often is looked whether a window is idle.
const LOOK: Duration = Duration::from_millis(100);
/// Looks without CPU used after which it is taken to be: 1.5 seconds.
const QUIET: u32 = 15;
/// CPU that does not count as work: two ticks, a timer now and then.
const REST: f64 = 0.021;
/// Looks after which it will never be idle: a minute.
const NEVER: u32 = 600;
/// Processes of a window: itself, its page, its network.
const FEWEST: usize = 3;

/// Says its address, and stays until its input ends.
const BUS: &str = "echo \"$DBUS_SESSION_BUS_ADDRESS\"; exec cat";

/// A desktop with a message bus and an unlocked keychain that last.
#[derive(Debug)]
pub struct Desktop {
    // Dropped in this order.
    _bus: Running,
    session: DesktopSession,
    address: String,
}

/// What a window cost once it was idle.
#[derive(Debug, Clone, Copy)]
pub struct Opened {
    /// Seconds, all processes.
    pub cpu: f64,
    /// Bytes, private and dirty, all processes.
    pub memory: f64,
}

impl Desktop {
    /// Starts it.
    ///
    /// # Errors
    /// A part of it is missing.
    pub fn start() -> Outcome<Self> {
        let session = DesktopSession::start()?;
        // The desktop's daemons write down everything they do.
        let mut bus = Running::start(session.command(&["sh", "-c", BUS]).stderr(Stdio::null()))?;
        let address = bus.line()?;
        Ok(Self {
            _bus: bus,
            session,
            address,
        })
    }

    /// Puts a program on this desktop.
    pub fn put(&self, command: &mut Command) {
        self.session.put_environment(command);
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        // As the app sets it for itself, for every window alike.
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }

    /// Opens a window, waits until it is idle, and closes it.
    ///
    /// # Errors
    /// It does not open, or is never idle.
    pub fn open(&self, mut command: Command) -> Outcome<Opened> {
        self.put(&mut command);
        let started = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let window = started.map_err(|source| Fault::Start {
            command: shown(&command),
            source,
        })?;
        let mut window = Window(window);
        until_idle(&mut window.0).ok_or_else(|| Fault::ToDo(format!("`{}` ended, or is never idle", shown(&command))))
    }
}

fn until_idle(window: &mut Child) -> Option<Opened> {
    let (mut cpu, mut quiet) = (0.0, 0);
    for _ in 0..NEVER {
        std::thread::sleep(LOOK);
        if window.try_wait().ok()?.is_some() {
            return None;
        }
        let now = cpu_seconds(window.id());
        if now - cpu < REST && processes(window.id()).len() >= FEWEST {
            quiet += 1;
        } else {
            (cpu, quiet) = (now, 0);
        }
        if quiet == QUIET {
            let memory = private_dirty(window.id());
            return Some(Opened { cpu: now, memory });
        }
    }
    None
}

/// Closed, with all that it started, when this is dropped.
struct Window(Child);

impl Drop for Window {
    fn drop(&mut self) {
        let left = processes(self.0.id());
        let _ = answer(Command::new("kill").arg(self.0.id().to_string()));
        let _ = self.0.wait();
        // The next window must not meet what is left of this one.
        for _ in 0..100 {
            if !left.iter().any(|id| std::path::Path::new(&format!("/proc/{id}")).exists()) {
                break;
            }
            std::thread::sleep(LOOK);
        }
    }
}
