//! The desktop shell: command line, window, and thin commands around `app`.

mod cli;
mod commands;
mod config_check;
mod desktop;
pub mod error;
pub mod folders;
pub mod graphics;
mod log;
mod practice;
mod server;
mod state;
mod window;

use std::ffi::OsString;
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
        let report = config_check::look(&options, machine.folders.as_ref(), &messages);
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

fn refuse(usage: &Usage, messages: &Messages) -> ExitCode {
    eprintln!("{}\n{}", usage.in_words(messages), messages.text("shell-try-help"));
    ExitCode::from(WRONG_USAGE)
}
