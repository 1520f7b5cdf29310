//! The page for agencies against the code.

use domain::programme::messages;

use crate::checkout::programmes;
use crate::refused::{BROKEN_WITH_ENROLMENT, BROKEN_WITH_PINS};
use crate::samples::{WITH_ENROLMENT, WITH_PINS};

/// What an agency's technician reads.
const PAGE: &str = include_str!("../../../../docs/programmes.md");

#[test]
fn the_page_for_agencies_tells_every_refusal_and_no_other() {
    let known = BROKEN_WITH_PINS.iter().chain(&BROKEN_WITH_ENROLMENT);
    let mut known: Vec<_> = known.map(|(.., key, reason)| format!("| `{key}` | {reason}")).collect();
    known.push("| `enrolment.steps.client_id_digits` | from 4 to 16".to_owned());
    let (_, told) = PAGE.split_once("## What is refused").unwrap();
    let (told, _) = told.split_once("\n\nThe line is").unwrap();
    let rows: Vec<_> = told.lines().filter(|line| line.starts_with("| `")).collect();
    for row in &rows {
        let said = row
            .trim_end_matches(" |")
            .trim_end_matches(" (of a PIN)")
            .trim_end_matches(" (of a password)");
        assert!(known.iter().any(|one| one == said), "no such refusal: {row}");
    }
    for one in &known {
        assert!(rows.iter().any(|row| row.starts_with(one.as_str())), "not on the page: {one}");
    }
}

#[test]
fn the_page_for_agencies_has_every_key() {
    let identity = "[[enrolment.steps]]\nkind = \"identity\"\nclient_id_digits = 9\n\n[[enrolment.steps]]\nkind = \"review\"\n";
    for definition in [WITH_PINS, WITH_ENROLMENT, identity] {
        for line in definition.lines() {
            let Some((key, value)) = line.split_once(" = ") else {
                let table = line.trim_matches(['[', ']']);
                assert!(table.is_empty() || PAGE.contains(&format!("[{table}]")), "{line}");
                continue;
            };
            let in_secret = format!("`secret.{key}`");
            assert!(PAGE.contains(&format!("`{key}`")) || PAGE.contains(&in_secret), "{line}");
            if key == "kind" {
                assert!(PAGE.contains(&format!("`{}`", value.trim_matches('"'))), "{line}");
            }
        }
    }
}

#[test]
fn the_page_for_agencies_has_every_message() {
    let all = programmes()
        .into_iter()
        .flat_map(|programme| [programme.clone(), programme.modern()]);
    for id in all.flat_map(|programme| messages(&programme)) {
        let family = ["programme-question-", "programme-agreement-"]
            .iter()
            .any(|family| id.starts_with(family));
        assert!(family || PAGE.contains(&format!("`{id}`")), "{id}");
    }
}
