//! axe-core on the page as it is now (WCAG 2.2 A and AA, and axe's own good practice).

use serde_json::{Value, json};

use crate::place::root;
use crate::stop::OrStop;
use crate::window::Window;

const RUN: &str = r"
const done = arguments[0];
axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}).then(({ violations, passes }) => done({ violations, passed: passes.length }), (error) => done(String(error)));
";

/// Fails with a readable list if anything on the page shuts somebody out; `page` is for that list.
#[track_caller]
pub fn passes(window: &Window, page: &str) -> impl Future<Output = ()> {
    let caller = std::panic::Location::caller();
    async move {
        let found = violations(window).await;
        assert!(found.is_empty(), "{page} ({caller}) shuts people out:\n{}", found.join("\n"));
    }
}

/// One line for each element of each broken rule.
pub async fn violations(window: &Window) -> Vec<String> {
    window.settles().await;
    let loaded = window.run("return typeof axe !== 'undefined'", vec![]).await;
    if loaded != json!(true) {
        let source = std::fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"));
        window.run(&source.or_stop("reading axe-core"), vec![]).await;
    }
    let found = window.client().execute_async(RUN, vec![]).await.or_stop("running axe-core");
    // A page on which hardly any rule applies was not looked at.
    assert!(found["passed"].as_u64() > Some(10), "axe-core saw nothing: {found}");
    found["violations"].as_array().into_iter().flatten().flat_map(describe).collect()
}

fn describe(rule: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let nodes = rule["nodes"].as_array().cloned().unwrap_or_default();
    let line = |node: &Value| {
        let why = text(&node["failureSummary"])
            .lines()
            .skip(1)
            .map(str::trim)
            .collect::<Vec<_>>()
            .join("; ");
        format!("  {} [{}] {}: {}", text(&rule["id"]), text(&rule["impact"]), node["target"], why)
    };
    nodes.iter().map(line).collect()
}
