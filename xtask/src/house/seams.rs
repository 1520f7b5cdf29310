//! The interface meets the host in one folder, and asks nobody else for anything.

use super::{Finding, Tree};

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    // The webview makes no request of its own; the content security policy forbids it, this says so sooner.
    let calls = [
        "@tauri-apps/",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket(",
        "EventSource(",
        "sendBeacon(",
    ];
    let mut findings = Vec::new();
    for (path, text) in tree.files("ui/src/", &[".ts"]) {
        if path.starts_with("ui/src/backend/") || path.ends_with(".test.ts") {
            continue;
        }
        for (line, words) in text.lines().enumerate() {
            for call in calls.iter().filter(|call| words.contains(**call)) {
                findings.push(Finding::at(path, line + 1, format!("{call} belongs to ui/src/backend")));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_asks_the_host_itself_is_found() {
        let import = "import { invoke } from '@tauri-apps/api/core';";
        assert_eq!(judge(&Tree::of(&[("ui/src/pages/home.ts", import)])).len(), 1);
        assert_eq!(judge(&Tree::of(&[("ui/src/backend/backend.ts", import)])), []);
        assert_eq!(
            judge(&Tree::of(&[("ui/src/pages/home.ts", "const answer = fetch('/v1/me');")])).len(),
            1
        );
    }
}
