//! The one window: local pages only, no second window, no downloads, nothing kept by the web view.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder};
use url::Url;

/// Its label, as in the capability.
pub const MAIN: &str = "main";

/// Opens the window; `title` says nothing of whose account it is.
///
/// # Errors
/// The desktop or the web view refuses.
pub fn open(app: &AppHandle, title: &str, is_automated: bool) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title(title)
        .inner_size(1100.0, 780.0)
        .min_inner_size(320.0, 480.0)
        .center()
        // Nothing of what was shown is left in the web view's folders. A window under automation needs the shared context.
        .incognito(!is_automated)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// Brings the window to the front, for a second start of the program.
pub fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        for done in [window.unminimize(), window.show(), window.set_focus()] {
            if let Err(error) = done {
                tracing::warn!(%error, "the window does not come to the front");
            }
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
