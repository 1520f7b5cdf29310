//! Leaving: the window is replaced by a new one, or gone at once, and the web view's process with it.

use std::sync::atomic::Ordering;
use std::time::Duration;

use app::view::receipt::{ErasedThing, Erasure, Leaving};
use app::view::status::{Keeping, SessionState};
use tauri::{AppHandle, Manager};
use tokio::time::Instant;

use crate::state::Shell;
use crate::{clipboard, web_process, window};

/// How long the old web process may take to end.
const PATIENCE: Duration = Duration::from_secs(2);

/// Replaces the window whenever somebody has left.
pub fn watch(handle: &AppHandle) {
    let (handle, mut left) = (handle.clone(), handle.state::<Shell>().app.left());
    tauri::async_runtime::spawn(async move {
        while left.changed().await.is_ok() {
            left.borrow_and_update();
            let shell = handle.state::<Shell>();
            // Whoever left at once has no window that could be replaced.
            if !shell.is_gone.load(Ordering::SeqCst) {
                replace(&handle, &shell).await;
            }
        }
    });
}

/// The new window comes first, for the program ends with its last one; its first question waits until the receipt is whole.
async fn replace(handle: &AppHandle, shell: &Shell) {
    let _replacing = shell.replacing.lock().await;
    let old = handle.webview_windows();
    let Some(before) = window::current(handle) else { return };
    let processes = web_process::running();
    shell.app.note_erased(ErasedThing::Clipboard, clipboard::clear(handle).await);
    if let Err(error) = window::open(handle, &shell.look, Some(&before)) {
        tracing::error!(%error, "no new window");
        shell.app.note_erased(ErasedThing::WebView, Erasure::Later);
        return;
    }
    drop(before);
    window::close(old.into_values());
    let is_gone = processes.have_ended(PATIENCE).await;
    let erasure = if is_gone { Erasure::Checked } else { Erasure::Later };
    shell.app.note_erased(ErasedThing::WebView, erasure);
}

/// «Salida rápida»: the window is gone before anything else happens. Runs on the main thread.
pub fn quick_exit(handle: &AppHandle) {
    let asked = Instant::now();
    let shell = handle.state::<Shell>();
    shell.is_gone.store(true, Ordering::SeqCst);
    let open = handle.webview_windows();
    for window in open.values() {
        if let Err(error) = window.hide() {
            tracing::error!(%error, "the window stays");
        }
    }
    window::flush();
    tracing::debug!(milliseconds = asked.elapsed().as_secs_f64() * 1e3, "hidden");
    clipboard::clear_now();
    shell.app.quick_exit();
    // The page that asked is still on the stack: it goes a moment later.
    tauri::async_runtime::spawn(async move { window::close(open.into_values()) });
}

/// Once the last window is closed: the rest happens behind everybody's back, and the program ends after it, unless it was
/// started again meanwhile.
pub fn end(handle: &AppHandle) {
    let handle = handle.clone();
    tauri::async_runtime::spawn(async move {
        let shell = handle.state::<Shell>();
        let status = shell.app.status();
        // What is in memory alone cannot be opened again: no session of it may be left at the service either.
        if status.session != SessionState::None && !is_kept(status.keeping) {
            shell.app.leave(Leaving::SignedOut).await;
        }
        shell.app.finish().await;
        let last = handle.clone();
        let asked = handle.run_on_main_thread(move || {
            if last.webview_windows().is_empty() {
                last.exit(0);
            }
        });
        if let Err(error) = asked {
            tracing::error!(%error, "the program does not end");
        }
    });
}

const fn is_kept(keeping: Keeping) -> bool {
    matches!(keeping, Keeping::Keychain | Keeping::NoRoom | Keeping::NoCopy)
}

/// The system, or whoever works at it, wants the program to end: as when its window is closed.
#[cfg(unix)]
pub fn end_when_told(handle: &AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};
    for kind in [SignalKind::terminate(), SignalKind::interrupt(), SignalKind::hangup()] {
        let handle = handle.clone();
        tauri::async_runtime::spawn(async move {
            let Ok(mut told) = signal(kind) else { return };
            while told.recv().await.is_some() {
                window::close_all(&handle);
            }
        });
    }
}

/// Windows and macOS close the window.
#[cfg(not(unix))]
pub const fn end_when_told(_: &AppHandle) {}
