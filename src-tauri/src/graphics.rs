//! How the web view draws on Linux.

use std::ffi::OsString;

/// A blank window on some graphics cards is its fault.
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
/// No acceleration at all, for the cards that draw nothing even so.
const NO_COMPOSITING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// The variables that must be set before the window library starts.
///
/// A window under automation draws as the web view does by default: with any of these, its screenshots hang.
#[must_use]
pub fn variables(arguments: &[OsString], is_automated: bool) -> &'static [&'static str] {
    let is_safe = arguments.iter().any(|argument| argument == "--safe-graphics");
    match (cfg!(target_os = "linux") && !is_automated, is_safe) {
        (false, _) => &[],
        (true, false) => &[NO_DMABUF],
        (true, true) => &[NO_DMABUF, NO_COMPOSITING],
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::{NO_COMPOSITING, NO_DMABUF, variables};

    #[test]
    fn the_window_draws_without_dmabuf() {
        assert_eq!(variables(&[], false), [NO_DMABUF]);
    }

    #[test]
    fn safe_graphics_also_draws_without_acceleration() {
        assert_eq!(variables(&["--safe-graphics".into()], false), [NO_DMABUF, NO_COMPOSITING]);
    }

    #[test]
    fn a_window_under_automation_draws_as_webkit_does() {
        assert!(variables(&["--safe-graphics".into()], true).is_empty());
    }
}
