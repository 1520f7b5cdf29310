//! The program as a window: what it can do, the commands of the window, and what goes on behind it.

use std::sync::Arc;

use app::{App, Config, Keychain, Language, Limits, SystemDisk};
use l10n::Messages;
use tauri::{Emitter, Manager, RunEvent};

use crate::cli::Options;
use crate::error::NoWindow;
use crate::state::Shell;
use crate::window::Look;
use crate::{Machine, away, commands, leaving, log, practice, private_place, window};

/// Opens the window and stays until it is closed.
///
/// # Errors
/// The desktop or the web view refuses.
pub fn open(machine: Machine, options: &Options, messages: &Messages, language: Language) -> Result<(), NoWindow> {
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
            policy: machine.policy.in_force(),
            reset: options.reset_window,
            limits: Limits::default(),
            roots: Vec::new(),
        },
        machine.clock.clone(),
        machine.entropy.clone(),
        Keychain::system(),
    );
    let practises = options.practice;
    let look = Look::new(
        messages.text("shell-title"),
        machine.is_automated,
        machine.temporary,
        machine.entropy.clone(),
    );
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|handle, _, _| window::bring_to_front(handle)))
        .manage(Shell::new(app, practises, look, machine.clock, machine.entropy))
        .invoke_handler(tauri::generate_handler![
            commands::start::start,
            commands::settings::save_settings,
            commands::programme::programmes,
            commands::programme::start_practice,
            commands::account::sign_in,
            commands::account::sign_out,
            commands::account::switch_account,
            commands::account::remembered_user,
            commands::account::forget_user,
            commands::person::open_person,
            commands::person::unlock,
            commands::person::lock,
            commands::person::forget_person,
            commands::person::set_device_pin,
            commands::person::name_person,
            commands::leaving::quick_exit,
            commands::leaving::quit,
            commands::leaving::present,
            commands::account::home,
            commands::pin::change_pin,
            commands::pin::ask_for_letter,
            commands::enrolment::begin_enrolment,
            commands::enrolment::enrolment,
            commands::enrolment::answer_step,
            commands::enrolment::cancel_enrolment,
            commands::enrolment::security_image,
            commands::enrolment::work_instead,
            commands::enrolment::stop_work,
            commands::enrolment::finish_enrolment,
            commands::enrolment::judge_credentials,
            commands::association::associate,
            commands::association::enter_case_code,
            commands::association::ask_for_case_code,
            commands::recovery::recovery_questions,
            commands::recovery::recover_password,
            commands::password::change_password,
            commands::password::change_questions,
            commands::own_account::own_account,
            commands::own_account::save_account,
            commands::own_account::delete_account,
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
            commands::session::sign_ins,
            commands::connection::status,
            commands::connection::check_again,
            commands::connection::check_connection,
            commands::connection::save_report,
        ])
        .setup(move |tauri| {
            let handle = tauri.handle();
            window::open(handle, &handle.state::<Shell>().look, None)?;
            log::window_is_open();
            leaving::watch(handle);
            leaving::end_when_told(handle);
            away::watch(handle);
            tell_status(handle);
            tell_work(handle);
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
        .run(|handle, event| match event {
            RunEvent::ExitRequested { code: None, api, .. } => {
                api.prevent_exit();
                leaving::end(handle);
            }
            RunEvent::Exit => {
                tauri::async_runtime::block_on(handle.state::<Shell>().practice.end());
                private_place::remove_now();
            }
            _ => {}
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
            if let Err(error) = handle.emit("status", status) {
                tracing::warn!(%error, "the window was not told");
            }
        }
    });
}

/// Tells the window how far the way without a puzzle is.
fn tell_work(handle: &tauri::AppHandle) {
    let (handle, mut changes) = (handle.clone(), handle.state::<Shell>().app.work_changes());
    tauri::async_runtime::spawn(async move {
        while changes.changed().await.is_ok() {
            let done = *changes.borrow_and_update();
            if let Err(error) = handle.emit("work", done) {
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
