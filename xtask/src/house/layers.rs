//! Who may call whom, held against `cargo metadata`.

use serde_json::Value;

use super::{Finding, Tree};
use crate::command::{cargo, read};

/// What a room may import: the room, its package, the packages. Rooms for tests and tasks take whatever they need.
const MAY_IMPORT: [(&str, &str, &[&str]); 12] = [
    ("domain", "domain", &[]),
    ("contract", "contract", &["domain"]),
    ("api-client", "api-client", &["contract", "domain"]),
    ("cache", "cache", &["contract", "domain"]),
    ("session", "session", &[]),
    ("l10n", "l10n", &[]),
    ("phone", "phone", &["domain"]),
    ("app", "app", &["domain", "contract", "api-client", "session", "cache"]),
    ("src-tauri", "mi-cuenta", &["app", "contract", "l10n"]),
    ("store", "store", &["domain"]),
    ("server", "server", &["domain", "contract", "store", "l10n", "phone", "import"]),
    ("import", "import", &["domain", "store"]),
];

/// Rooms that may import whatever they need: package and folder.
const FREE: [(&str, &str); 4] = [
    ("acceptance", "tests"),
    ("bench", "tests/bench"),
    ("testkit", "testkit"),
    ("xtask", "xtask"),
];

/// What a room may import only behind a feature, as an optional dependency.
const BEHIND_FEATURE: [(&str, &str, &str); 1] = [("mi-cuenta", "server", "practice")];

/// Crates of others that belong to one room.
const AT_HOME: [(&str, &str); 6] = [
    ("axum", "server"),
    ("keyring-core", "session"),
    ("reqwest", "api-client"),
    ("rusqlite", "store"),
    ("sqlx", "store"),
    ("tauri", "mi-cuenta"),
];

/// The table as ARCHITECTURE.md has it.
#[must_use]
pub fn table() -> String {
    let mut lines = vec!["| room | may import |".to_owned(), "| --- | --- |".to_owned()];
    for (room, package, imports) in MAY_IMPORT {
        let mut cell = if imports.is_empty() {
            "nothing of ours".to_owned()
        } else {
            imports.join(", ")
        };
        for (_, import, feature) in BEHIND_FEATURE.iter().filter(|(of, ..)| *of == package) {
            cell += &format!("; {import} only behind the feature `{feature}`");
        }
        lines.push(format!("| {room} | {cell} |"));
    }
    let free: Vec<&str> = FREE.iter().map(|(_, room)| *room).collect();
    lines.push(format!("| {} | whatever they need |", free.join(", ")));
    lines.join("\n")
}

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let mut metadata = cargo("metadata --no-deps --format-version 1");
    let mut findings = match read(metadata.current_dir(&tree.root)).map(|text| serde_json::from_str(&text)) {
        Ok(Ok(metadata)) => imports(&metadata),
        Ok(Err(error)) => vec![Finding::new("cargo metadata", error.to_string())],
        Err(fault) => vec![Finding::new("cargo metadata", fault.to_string())],
    };
    if !tree.text("ARCHITECTURE.md").unwrap_or_default().contains(&table()) {
        findings.push(Finding::new(
            "ARCHITECTURE.md",
            format!("the table of who may import whom is:\n{}", table()),
        ));
    }
    findings
}

/// Judges what `cargo metadata` says.
#[must_use]
pub fn imports(metadata: &Value) -> Vec<Finding> {
    let packages = list(&metadata["packages"]);
    let ours: Vec<&str> = packages.iter().map(|package| text(&package["name"])).collect();
    let mut findings = Vec::new();
    for package in packages {
        let name = text(&package["name"]);
        if FREE.iter().any(|(free, _)| *free == name) {
            continue;
        }
        let Some((.., imports)) = MAY_IMPORT.iter().find(|(_, room, _)| *room == name) else {
            findings.push(Finding::new(name, "is a room that the table of layers does not know"));
            continue;
        };
        for dependency in list(&package["dependencies"]) {
            let import = text(&dependency["name"]);
            let for_tests = dependency["kind"] == "dev";
            let allowed = if ours.contains(&import) {
                imports.contains(&import)
                    || (for_tests && (import == name || import == "testkit"))
                    || is_behind_feature(package, dependency)
            } else {
                for_tests || AT_HOME.iter().all(|(guest, home)| *guest != import || *home == name)
            };
            if !allowed {
                findings.push(Finding::new(name, format!("may not import {import}")));
            }
        }
    }
    findings
}

fn is_behind_feature(package: &Value, dependency: &Value) -> bool {
    let (name, import) = (text(&package["name"]), text(&dependency["name"]));
    let Some((.., allowed)) = BEHIND_FEATURE.iter().find(|(of, what, _)| *of == name && *what == import) else {
        return false;
    };
    let turns_on = |switches: &Value| {
        let parts = [format!("dep:{import}"), import.to_owned()];
        list(switches).iter().any(|switch| parts.iter().any(|part| part == text(switch)))
    };
    let features = package["features"].as_object();
    dependency["optional"] == true
        && features.is_some_and(|all| all.iter().all(|(feature, switches)| feature == allowed || !turns_on(switches)))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(name: &str, dependency: &Value, features: &Value) -> usize {
        let room = |name: &str| json!({ "name": name, "dependencies": [] });
        let mut packages: Vec<Value> = MAY_IMPORT
            .iter()
            .map(|(_, package, _)| room(package))
            .filter(|package| package["name"] != name)
            .collect();
        packages.push(room("testkit"));
        packages.push(json!({ "name": name, "dependencies": [dependency], "features": features }));
        imports(&json!({ "packages": packages })).len()
    }

    #[test]
    fn the_app_never_imports_the_store() {
        assert_eq!(found("app", &json!({ "name": "store", "kind": null }), &json!({})), 1);
        assert_eq!(found("app", &json!({ "name": "store", "kind": "dev" }), &json!({})), 1);
        assert_eq!(found("app", &json!({ "name": "cache", "kind": null }), &json!({})), 0);
    }

    #[test]
    fn the_shell_carries_the_service_only_behind_practice() {
        let optional = json!({ "name": "server", "kind": null, "optional": true });
        assert_eq!(
            found(
                "mi-cuenta",
                &optional,
                &json!({ "default": ["practice"], "practice": ["dep:server"] })
            ),
            0
        );
        assert_eq!(
            found("mi-cuenta", &optional, &json!({ "default": ["dep:server"], "practice": [] })),
            1
        );
        assert_eq!(
            found(
                "mi-cuenta",
                &json!({ "name": "server", "kind": null, "optional": false }),
                &json!({})
            ),
            1
        );
    }

    #[test]
    fn a_crate_of_others_stays_in_its_room() {
        assert_eq!(found("app", &json!({ "name": "reqwest", "kind": null }), &json!({})), 1);
        assert_eq!(found("server", &json!({ "name": "reqwest", "kind": "dev" }), &json!({})), 0);
        assert_eq!(found("app", &json!({ "name": "testkit", "kind": null }), &json!({})), 1);
        assert_eq!(found("app", &json!({ "name": "testkit", "kind": "dev" }), &json!({})), 0);
    }

    #[test]
    fn a_room_without_a_line_in_the_table_is_found() {
        assert_eq!(found("attic", &json!({ "name": "domain", "kind": null }), &json!({})), 1);
    }
}
