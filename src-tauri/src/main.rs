//! The desktop program. Here, and nowhere else in it, are the real clock, the random source and the environment.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;
use std::sync::Arc;

use app::{Clock, Entropy};
use mi_cuenta::{Machine, graphics};

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
    let arguments: Vec<_> = std::env::args_os().collect();
    let is_automated = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    prepare_graphics(graphics::variables(&arguments, is_automated));
    mi_cuenta::run(Machine {
        arguments,
        locales: sys_locale::get_locales().collect(),
        folders: mi_cuenta::folders::of_this_user(),
        has_display: has_display(),
        is_automated,
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
    })
}

/// Without one of these the window library ends the program, without a word that a person could use.
#[expect(clippy::disallowed_methods, reason = "as above")]
fn has_display() -> bool {
    let names = |name| std::env::var_os(name).is_some_and(|display| !display.is_empty());
    !cfg!(target_os = "linux") || names("DISPLAY") || names("WAYLAND_DISPLAY")
}

/// Sets what the web view reads when it starts, unless it is set already.
#[expect(clippy::disallowed_methods, reason = "as above")]
#[expect(unsafe_code, reason = "no other thread runs yet that could read the environment")]
fn prepare_graphics(variables: &[(&str, &str)]) {
    for (name, value) in variables {
        if std::env::var_os(name).is_none() {
            // SAFETY: this is the first thing that main does; no thread has been started.
            unsafe { std::env::set_var(name, value) };
        }
    }
}
