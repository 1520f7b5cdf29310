//! The desktop program. Here, and nowhere else in it, are the real clock, the random source and the environment.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[expect(unsafe_code, reason = "the C library's heap is not written in Rust")]
mod wiping;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use app::{Clock, Entropy, Folders};
use mi_cuenta::private_place::{self, PrivatePlace};
use mi_cuenta::{Machine, folders, graphics, policy};

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> jiff::Timestamp {
        #[expect(clippy::disallowed_methods, reason = "the one real clock")]
        jiff::Timestamp::now()
    }
}

struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(clippy::disallowed_methods, reason = "the one real random source")]
        let filled = getrandom::fill(bytes);
        if filled.is_err() {
            // Keys out of anything but randomness would be worse than no program.
            std::process::abort();
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a main reads the environment and hands it over")]
fn main() -> ExitCode {
    leave_no_core();
    let arguments: Vec<_> = std::env::args_os().collect();
    let is_automated = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    let folders = folders::of_this_user();
    let logs = folders::of_logs();
    let policy_place = PathBuf::from(policy::PLACE);
    let policy = policy::look(&policy_place);
    for (name, value) in graphics::variables(&arguments, is_automated) {
        if std::env::var_os(name).is_none() {
            set(name, value);
        }
    }
    let temporary = temporary();
    use_private_place(&arguments, &policy, folders.as_ref(), &temporary);
    mi_cuenta::run(Machine {
        arguments,
        locales: sys_locale::get_locales().collect(),
        folders,
        logs,
        policy_place,
        policy,
        temporary,
        has_display: has_display(),
        is_automated,
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
    })
}

/// A crash writes no memory to the disk, neither the program's nor that of the web processes, which inherit it.
fn leave_no_core() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // With a limit of 0, Linux would still hand the memory to a program that gathers crashes; with 1 it does neither.
        let limit = Some(u64::from(cfg!(target_os = "linux")));
        let least = Rlimit {
            current: limit,
            maximum: limit,
        };
        // Whoever has forbidden cores altogether cannot be outdone.
        _ = setrlimit(Resource::Core, least);
    }
}

/// Where the system has a folder for what this user's programs need only as long as they run.
#[expect(clippy::disallowed_methods, reason = "as above")]
fn temporary() -> PathBuf {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.is_dir());
    runtime.unwrap_or_else(std::env::temp_dir)
}

/// Where nothing may be left, libraries get a folder that goes when the program ends, whichever way it does.
#[expect(clippy::disallowed_methods, reason = "as above")]
fn use_private_place(arguments: &[OsString], policy: &policy::Found, folders: Option<&Folders>, temporary: &Path) {
    private_place::sweep(temporary);
    let is_own = folders.is_some_and(|folders| app::settings::is_own(&app::settings::path_in(&folders.config)));
    if !private_place::is_wanted(arguments, policy.shared_computer(), is_own) {
        return;
    }
    // Without room for it libraries write where they always do: caches, of which none holds anything of a person.
    let Ok(place) = PrivatePlace::make(temporary, &SystemEntropy) else {
        return;
    };
    for (name, value) in place.variables(|name| std::env::var_os(name).is_some()) {
        set(name, value);
    }
    private_place::removed_at_exit(place);
}

/// Without one of these the window library ends the program, without a word that a person could use.
#[expect(clippy::disallowed_methods, reason = "as above")]
fn has_display() -> bool {
    let names = |name| std::env::var_os(name).is_some_and(|display| !display.is_empty());
    !cfg!(target_os = "linux") || names("DISPLAY") || names("WAYLAND_DISPLAY")
}

/// Sets what libraries read when they start.
#[expect(unsafe_code, reason = "no other thread runs yet that could read the environment")]
fn set(name: &str, value: impl AsRef<std::ffi::OsStr>) {
    // SAFETY: only main calls this, before it starts any thread.
    unsafe { std::env::set_var(name, value) };
}
