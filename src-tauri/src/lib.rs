//! The desktop shell: command line, window, and thin commands around `app`.

mod away;
mod cli;
mod clipboard;
mod commands;
mod config_check;
mod desktop;
pub mod error;
pub mod folders;
pub mod graphics;
mod leaving;
mod log;
pub mod policy;
mod practice;
pub mod private_place;
mod server;
mod state;
mod web_process;
mod window;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use app::{Clock, Entropy, Folders, Language};
use l10n::Messages;

use crate::cli::Asked;
use crate::error::{NoWindow, Usage};

/// What the program is given by the computer it runs on.
pub struct Machine {
    /// The command line, the program's name first.
    pub arguments: Vec<OsString>,
    /// Languages that the system's user wants, the first wish first.
    pub locales: Vec<String>,
    /// Where files go; none where the user has no home.
    pub folders: Option<Folders>,
    /// Where notes go, on a computer where anything may be left.
    pub logs: Option<PathBuf>,
    /// Where this computer's policy lies.
    pub policy_place: PathBuf,
    /// What its administrator has decided.
    pub policy: policy::Found,
    /// Where the system has a folder for what this user's programs need only as long as they run.
    pub temporary: PathBuf,
    /// There is a graphical desktop to open a window on.
    pub has_display: bool,
    /// A test drives the window.
    pub is_automated: bool,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The random source.
    pub entropy: Arc<dyn Entropy>,
}

const TROUBLE: u8 = 1;
const WRONG_USAGE: u8 = 2;

/// Runs the program: 0 after an orderly end, 1 if it cannot run or the configuration is not in order, 2 for a wrong command line.
#[must_use]
pub fn run(machine: Machine) -> ExitCode {
    let asked_for = cli::language_of(&machine.arguments);
    let tag = l10n::negotiate(asked_for.as_deref().into_iter().chain(machine.locales.iter().map(String::as_str)));
    let messages = Messages::of("shell", tag);
    let options = match cli::read(&machine.arguments, &messages) {
        Ok(Asked::Run(options)) => options,
        Ok(Asked::Print(text)) => {
            print!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(usage) => return refuse(&usage, &messages),
    };
    if options.config_check {
        let report = config_check::look(
            &options,
            machine.folders.as_ref(),
            (&machine.policy_place, &machine.policy),
            &messages,
        );
        println!("{}", report.lines.join("\n"));
        return ExitCode::from(if report.in_order { 0 } else { TROUBLE });
    }
    if let Some(server) = options.server.as_ref().filter(|server| !server::is_safe(server)) {
        return refuse(
            &Usage::ServerNotSafe {
                server: server.to_string(),
            },
            &messages,
        );
    }
    log::start(options.log_level);
    match &machine.logs {
        Some(folder) if keeps_a_log(&machine) && !options.shared => log::keep(folder, machine.clock.now()),
        Some(folder) if !keeps_a_log(&machine) => log::remove(folder),
        _ => {}
    }
    for problem in &machine.policy.problems {
        tracing::error!(?problem, "the policy cannot be read whole: this computer is taken for a shared one");
    }
    log::on_panic(NoWindow::Refused.in_words(&messages), messages.text("shell-broke"));
    let opened = if machine.has_display {
        desktop::open(machine, &options, &messages, Language::from_tag(tag).unwrap_or_default())
    } else {
        Err(NoWindow::NoDisplay)
    };
    match opened {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{}", reason.in_words(&messages));
            ExitCode::from(TROUBLE)
        }
    }
}

/// Only on somebody's own computer: on any other nothing is left.
fn keeps_a_log(machine: &Machine) -> bool {
    let is_own = || {
        let settings = machine.folders.as_ref().map(|folders| app::settings::path_in(&folders.config));
        settings.is_some_and(|path| app::settings::is_own(&path))
    };
    machine.policy.shared_computer().map_or_else(is_own, |shared| !shared)
}

fn refuse(usage: &Usage, messages: &Messages) -> ExitCode {
    eprintln!("{}\n{}", usage.in_words(messages), messages.text("shell-try-help"));
    ExitCode::from(WRONG_USAGE)
}
