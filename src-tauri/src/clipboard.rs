//! The clipboard, emptied when somebody leaves: whatever they copied could be pasted by the next one.

use app::view::receipt::Erasure;
use tauri::AppHandle;

/// Empties it and looks whether it is empty.
pub async fn clear(handle: &AppHandle) -> Erasure {
    let (tell, told) = tokio::sync::oneshot::channel();
    let asked = handle.run_on_main_thread(move || system::clear(move |is_empty| _ = tell.send(is_empty)));
    let is_empty = match asked {
        // Whoever owns it next may never answer.
        Ok(()) => matches!(tokio::time::timeout(PATIENCE, told).await, Ok(Ok(true))),
        Err(_) => false,
    };
    if is_empty { Erasure::Checked } else { Erasure::Later }
}

/// Empties it on the main thread, where the caller already is, and waits for nothing.
pub fn clear_now() {
    system::clear(|_| ());
}

const PATIENCE: std::time::Duration = std::time::Duration::from_millis(500);

/// What is copied and what is merely marked, through the window's own library: it knows X11 and Wayland.
#[cfg(target_os = "linux")]
mod system {
    use gtk::gdk::{SELECTION_CLIPBOARD, SELECTION_PRIMARY};

    pub fn clear(tell: impl FnOnce(bool) + 'static) {
        for selection in [SELECTION_PRIMARY, SELECTION_CLIPBOARD] {
            let board = gtk::Clipboard::get(&selection);
            // One can empty only what one owns: first it is made ours.
            board.set_text("");
            board.clear();
        }
        let copied = gtk::Clipboard::get(&SELECTION_CLIPBOARD);
        copied.request_text(move |_, copied| {
            let is_empty = copied.is_none_or(str::is_empty);
            let marked = gtk::Clipboard::get(&SELECTION_PRIMARY);
            marked.request_text(move |_, marked| tell(is_empty && marked.is_none_or(str::is_empty)));
        });
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    pub fn clear(tell: impl FnOnce(bool)) {
        let cleared = arboard::Clipboard::new().and_then(|mut board| {
            board.clear()?;
            match board.get_text() {
                Ok(text) => Ok(text.is_empty()),
                Err(arboard::Error::ContentNotAvailable) => Ok(true),
                Err(error) => Err(error),
            }
        });
        tell(cleared.unwrap_or_default());
    }
}
