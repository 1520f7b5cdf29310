//! The rules of the house, held over the checkout. Each rule's own tests stand beside it in `xtask/src/house/`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has to fail")]

use xtask::environment::root;
use xtask::house::{RULES, Tree};

/// Fails with all that a rule finds.
fn holds(name: &str) {
    let rule = RULES.iter().find(|rule| rule.name == name).unwrap();
    let findings = (rule.judge)(&Tree::read(root()).unwrap());
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{name}:\n{}", lines.join("\n"));
}

#[test]
fn a_room_imports_only_what_the_table_allows() {
    holds("layers");
}

#[test]
fn the_interface_meets_the_desktop_in_one_folder() {
    holds("seams");
}

#[test]
fn op_04_spanish_and_english_hold_the_same_messages() {
    holds("locales");
}

#[test]
fn every_message_asked_for_is_there_and_every_one_there_is_asked_for() {
    holds("message use");
}

#[test]
fn every_error_has_words_and_a_line_in_the_book_of_errors() {
    holds("error words");
}

#[test]
fn op_05_a_programme_is_a_definition_and_its_messages() {
    holds("programmes");
}

#[test]
fn spanish_says_usted() {
    holds("usted");
}

#[test]
fn templates_hold_no_words() {
    holds("markup");
}

#[test]
fn code_holds_no_sentence_for_people() {
    holds("prose");
}

#[test]
fn op_05_nothing_in_the_code_names_a_programme() {
    holds("programme names");
}

#[test]
fn no_file_is_long() {
    holds("file length");
}

#[test]
fn lock_files_hold_no_address() {
    holds("lock files");
}

#[test]
fn no_file_names_a_path_of_one_machine() {
    holds("machine paths");
}

#[test]
fn what_people_look_for_stands_at_the_top() {
    holds("top level");
}

#[test]
fn no_rule_is_left_out_here() {
    for rule in &RULES {
        let call = format!("holds({:?});", rule.name);
        assert!(include_str!("main.rs").contains(&call), "{call}");
    }
}
