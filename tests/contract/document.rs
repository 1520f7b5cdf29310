//! The OpenAPI document, and whether the service keeps to it.

mod schemathesis;

use contract::path;
use serde_json::Value;
use testkit::spawn_server;

fn file(path: &str) -> String {
    let path = format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[tokio::test]
async fn the_document_that_is_checked_in_is_the_one_that_is_served() {
    let server = spawn_server().await;
    let served = server.get(path::OPENAPI).send().await.value();
    let kept: Value = serde_json::from_str(&file("docs/openapi.json")).unwrap();
    assert!(kept == served, "stale: cargo run -p server -- openapi > docs/openapi.json");
}

#[tokio::test]
async fn every_code_is_explained_to_people_in_errors_md() {
    let server = spawn_server().await;
    let document = server.get(path::OPENAPI).send().await.value();
    let explained = file("docs/errors.md");
    for schema in ["Code", "FieldCode"] {
        let codes = document["components"]["schemas"][schema]["enum"].as_array().unwrap();
        assert!(codes.len() > 20);
        for code in codes {
            assert!(explained.contains(&format!("`{}`", code.as_str().unwrap())), "{code}");
        }
    }
}

#[test]
fn every_error_of_the_apps_own_is_explained_to_people_in_errors_md() {
    let explained = file("docs/errors.md");
    let source = file("crates/app/src/error.rs");
    let variants = source
        .split("pub enum LocalCode {")
        .nth(1)
        .and_then(|rest| rest.split('}').next())
        .unwrap();
    let names = variants
        .lines()
        .map(str::trim)
        .filter(|line| line.ends_with(',') && !line.starts_with('/'));
    let mut count = 0;
    for name in names {
        let kebab: String = name.trim_end_matches(',').chars().fold(String::new(), |mut kebab, c| {
            if c.is_uppercase() && !kebab.is_empty() {
                kebab.push('-');
            }
            kebab.extend(c.to_lowercase());
            kebab
        });
        assert!(explained.contains(&format!("`{kebab}`")), "{kebab}");
        count += 1;
    }
    assert!(count >= 10);
}
