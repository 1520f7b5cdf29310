//! The desktop shell: command line, window, and thin commands around `app`.

mod cli;
mod commands;
mod config_check;
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

use app::{App, Clock, Config, Entropy, Folders, Keychain, Language, Limits, SystemDisk};
use l10n::Messages;
use tauri::{Emitter, Manager, RunEvent};

use crate::cli::{Asked, Options};
use crate::error::{NoWindow, Usage};
use crate::state::Shell;

/// What the program is given by the computer it runs on.
pub struct Machine {
    /// The command line, the program's name first.
    pub arguments: Vec<OsString>,
    /// Languages that the system's user wants, the first wish first.
    pub locales: Vec<String>,
    /// Where files go; none where the user has no home.
    pub folders: Option<Folders>,
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
        return if report.in_order {
            ExitCode::SUCCESS
        } else {
            ExitCode::from(TROUBLE)
        };
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
    log::on_panic(messages.text("shell-broke"));
    match open(machine, &options, &messages, Language::from_tag(tag).unwrap_or_default()) {
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

/// Opens the window and stays until it is closed.
fn open(machine: Machine, options: &Options, messages: &Messages, language: Language) -> Result<(), NoWindow> {
    // Two threads are plenty for a window and a few requests; more would only cost memory.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|_| NoWindow::Refused)?;
    tauri::async_runtime::set(runtime.handle().clone());

    let app = App::new(
        Config {
            server: options.server.clone(),
            folders: machine.folders,
            disk: Arc::new(SystemDisk),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            system: system().to_owned(),
            language,
            language_asked_for: options.language,
            shared: options.shared,
            practises: options.practice,
            can_practise: practice::IS_BUILT_IN,
            reset: options.reset_window,
            limits: Limits::default(),
        },
        machine.clock.clone(),
        machine.entropy.clone(),
        Keychain::system(),
    );
    let title = messages.text("shell-title");
    let (is_automated, practises) = (machine.is_automated, options.practice);
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|handle, _, _| window::bring_to_front(handle)))
        .manage(Shell::new(app, practises, machine.clock, machine.entropy))
        .invoke_handler(tauri::generate_handler![
            commands::start::start,
            commands::start::quit,
            commands::settings::save_settings,
            commands::programme::programmes,
            commands::programme::start_practice,
            commands::account::sign_in,
            commands::account::sign_out,
            commands::account::home,
            commands::pin::change_pin,
            commands::pin::ask_for_letter,
            commands::payment::payments,
            commands::case::cases,
            commands::hearing::hearings,
            commands::notice::notices,
            commands::notice::read_notice,
            commands::profile::profile,
            commands::profile::save_profile,
            commands::other_party::report_other_party,
            commands::session::sessions,
            commands::session::end_session,
            commands::connection::status,
            commands::connection::check_again,
            commands::connection::check_connection,
            commands::connection::save_report,
        ])
        .setup(move |tauri| {
            let handle = tauri.handle();
            window::open(handle, &title, is_automated)?;
            tell_status(handle);
            if practises {
                practise(handle);
            }
            Ok(())
        })
        .build(tauri::generate_context!())
        .map_err(|error| {
            tracing::error!(%error, "no window");
            NoWindow::Refused
        })?
        .run(|handle, event| {
            if matches!(event, RunEvent::Exit) {
                tauri::async_runtime::block_on(handle.state::<Shell>().practice.end());
            }
        });
    Ok(())
}

/// Tells the window whenever live turns to copy or back, and keeps trying meanwhile.
fn tell_status(handle: &tauri::AppHandle) {
    let app = handle.state::<Shell>().app.clone();
    let (handle, mut changes) = (handle.clone(), app.status_changes());
    tauri::async_runtime::spawn(async move { app.keep_up().await });
    tauri::async_runtime::spawn(async move {
        while changes.changed().await.is_ok() {
            let status = changes.borrow_and_update().clone();
            if let Err(error) = handle.emit_to(window::MAIN, "status", status) {
                tracing::warn!(%error, "the window was not told");
            }
        }
    });
}

/// Starts the practice service while the window is still opening.
fn practise(handle: &tauri::AppHandle) {
    let handle = handle.clone();
    tauri::async_runtime::spawn(async move {
        // What fails is told to the window when it asks.
        _ = handle.state::<Shell>().practise().await;
    });
}

/// The kind of system, as the list of sessions names it.
const fn system() -> &'static str {
    if cfg!(windows) {
        "Windows"
    } else if cfg!(target_os = "macos") {
        "macOS"
    } else {
        "Linux"
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    /// Names between quotes in the list of commands of `build.rs`.
    fn listed() -> BTreeSet<String> {
        let (_, list) = include_str!("../build.rs").split_once("= &[").unwrap();
        let (list, _) = list.split_once("];").unwrap();
        list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
    }

    #[test]
    fn the_window_may_give_every_command_that_there_is_and_no_other() {
        let capability: serde_json::Value = serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
        let permissions = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap());
        let (core, own): (Vec<_>, Vec<_>) = permissions.partition(|name| name.starts_with("core:"));
        let allowed: BTreeSet<_> = own.iter().map(|name| name.trim_start_matches("allow-").replace('-', "_")).collect();
        assert_eq!(allowed, listed());
        assert_eq!(core, ["core:event:allow-listen", "core:event:allow-unlisten"]);

        let (_, handler) = include_str!("lib.rs").split_once("generate_handler![").unwrap();
        let (handler, _) = handler.split_once("])").unwrap();
        let handled: BTreeSet<_> = handler
            .split(',')
            .filter_map(|path| path.trim().rsplit("::").next())
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect();
        assert_eq!(handled, listed());
    }
}
