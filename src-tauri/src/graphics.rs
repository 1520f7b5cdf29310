//! How the web view draws and runs its script on Linux.

use std::ffi::OsString;

/// A blank window on some graphics cards is its fault.
const NO_DMABUF: (&str, &str) = ("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
/// No acceleration at all, for the cards that draw nothing even so.
const NO_COMPOSITING: (&str, &str) = ("WEBKIT_DISABLE_COMPOSITING_MODE", "1");

/// The script is short, and ends before compiling it has paid; without a compiler there is less to attack, too.
const NO_COMPILER: (&str, &str) = ("JSC_useJIT", "0");

/// The variables that must be set before the window library starts, with their values.
///
/// A window under automation draws as the web view does by default: else its screenshots hang.
#[must_use]
pub fn variables(arguments: &[OsString], is_automated: bool) -> &'static [(&'static str, &'static str)] {
    let is_safe = arguments.iter().any(|argument| argument == "--safe-graphics");
    match (cfg!(target_os = "linux"), is_automated, is_safe) {
        (false, ..) => &[],
        (true, true, _) => &[NO_COMPILER],
        (true, false, false) => &[NO_COMPILER, NO_DMABUF],
        (true, false, true) => &[NO_COMPILER, NO_DMABUF, NO_COMPOSITING],
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::{NO_COMPILER, NO_COMPOSITING, NO_DMABUF, variables};

    #[test]
    fn the_window_draws_without_dmabuf() {
        assert_eq!(variables(&[], false), [NO_COMPILER, NO_DMABUF]);
    }

    #[test]
    fn safe_graphics_also_draws_without_acceleration() {
        assert_eq!(
            variables(&["--safe-graphics".into()], false),
            [NO_COMPILER, NO_DMABUF, NO_COMPOSITING]
        );
    }

    #[test]
    fn a_window_under_automation_draws_as_webkit_does() {
        assert_eq!(variables(&["--safe-graphics".into()], true), [NO_COMPILER]);
    }
}
