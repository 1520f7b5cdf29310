//! The one window: local pages only, no second window, no downloads, nothing kept by the web view.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use app::Entropy;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use url::Url;

use crate::private_place;
use crate::state::Shell;

/// Labels begin so, as in the capability; each window has another, for two exist while one replaces the other.
const MAIN: &str = "main";

/// How windows of this start look, and how many there were.
pub struct Look {
    /// It says nothing of whose account it is.
    title: String,
    /// A test drives the window.
    is_automated: bool,
    temporary: PathBuf,
    entropy: Arc<dyn Entropy>,
    opened: AtomicU64,
}

impl Look {
    /// No window yet; `temporary` is for what is needed only as long as the program runs.
    #[must_use]
    pub fn new(title: String, is_automated: bool, temporary: PathBuf, entropy: Arc<dyn Entropy>) -> Self {
        Self {
            title,
            is_automated,
            temporary,
            entropy,
            opened: AtomicU64::new(0),
        }
    }

    /// A folder for the web view, if it needs one of its own. `WebView2` writes even for a private visit. On Linux a second
    /// context needs another folder: in that of the first, our own pages are taken to be known, and are not; and a
    /// window under automation must share the first one's context.
    fn folder(&self, number: u64) -> tauri::Result<Option<PathBuf>> {
        if self.is_automated || (number == 0 && !cfg!(windows)) {
            return Ok(None);
        }
        let place = private_place::folder(&self.temporary, &*self.entropy)?;
        Ok(Some(place.join(format!("window-{number}"))))
    }
}

/// Opens a window, where and as large as the one `before` it.
///
/// # Errors
/// The desktop or the web view refuses.
pub fn open(app: &AppHandle, look: &Look, before: Option<&WebviewWindow>) -> tauri::Result<()> {
    let number = look.opened.fetch_add(1, Ordering::Relaxed);
    let label = if number == 0 { MAIN.to_owned() } else { format!("{MAIN}-{number}") };
    let builder = WebviewWindowBuilder::new(app, label, WebviewUrl::default())
        .title(&look.title)
        .inner_size(1100.0, 780.0)
        .min_inner_size(320.0, 480.0)
        .center()
        .general_autofill_enabled(false)
        // Nothing of what was shown is left in the web view's folders. A window under automation needs the shared context.
        .incognito(!look.is_automated)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    let builder = match look.folder(number)? {
        Some(folder) => builder.data_directory(folder),
        None => builder,
    };
    let builder = match before {
        Some(before) => in_the_place_of(before, builder),
        None => builder,
    };
    builder.build()?;
    Ok(())
}

type Builder<'a> = WebviewWindowBuilder<'a, tauri::Wry, AppHandle>;

fn in_the_place_of<'a>(before: &WebviewWindow, builder: Builder<'a>) -> Builder<'a> {
    let is_maximized = before.is_maximized().unwrap_or_default();
    let known = (before.scale_factor(), before.inner_size(), before.outer_position());
    let (Ok(scale), Ok(size), Ok(position)) = known else {
        return builder;
    };
    let (size, position) = (size.to_logical::<f64>(scale), position.to_logical::<f64>(scale));
    let builder = builder.inner_size(size.width, size.height).position(position.x, position.y);
    builder.maximized(is_maximized)
}

/// The window, if there is one at present; the newest of them while one replaces the other.
pub fn current(app: &AppHandle) -> Option<WebviewWindow> {
    let number = |label: &str| label.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or(0_u64);
    app.webview_windows().into_values().max_by_key(|window| number(window.label()))
}

/// Brings the window to the front, for a second start of the program; opens one where somebody left a moment ago.
pub fn bring_to_front(app: &AppHandle) {
    // A window that is on its way out is as good as none.
    let is_gone = app.state::<Shell>().is_gone.swap(false, Ordering::SeqCst);
    let Some(window) = current(app).filter(|_| !is_gone) else {
        if let Err(error) = open(app, &app.state::<Shell>().look, None) {
            tracing::error!(%error, "no window");
        }
        return;
    };
    for done in [window.unminimize(), window.show(), window.set_focus()] {
        if let Err(error) = done {
            tracing::warn!(%error, "the window does not come to the front");
        }
    }
}

/// Has the desktop do now what it was asked for, not when the main thread has time for it.
pub fn flush() {
    #[cfg(target_os = "linux")]
    if let Some(display) = gtk::gdk::Display::default() {
        display.flush();
    }
}

/// Closes whatever is open, without asking anybody.
pub fn close_all(app: &AppHandle) {
    close(app.webview_windows().into_values());
}

/// Closes these, without asking anybody.
pub fn close(windows: impl IntoIterator<Item = WebviewWindow>) {
    for window in windows {
        if let Err(error) = window.destroy() {
            tracing::warn!(%error, "a window stays");
        }
    }
}

/// Whether an address is of the pages inside the program.
fn is_own(url: &Url) -> bool {
    let own = if cfg!(any(windows, target_os = "android")) {
        ["http://tauri.localhost", "https://tauri.localhost"].as_slice()
    } else {
        &["tauri://localhost"]
    };
    let origin = format!("{}://{}", url.scheme(), url.host_str().unwrap_or_default());
    url.port().is_none() && own.contains(&origin.as_str())
}

#[cfg(all(test, unix))]
mod tests {
    use super::is_own;

    #[test]
    fn the_window_goes_nowhere_but_to_its_own_pages() {
        let own = |text: &str| is_own(&text.parse().unwrap());
        assert!(own("tauri://localhost/") && own("tauri://localhost/index.html#/payments"));
        for no in [
            "https://example.org/",
            "http://localhost/",
            "tauri://elsewhere/",
            "tauri://localhost:8080/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!own(no), "{no}");
        }
    }
}
