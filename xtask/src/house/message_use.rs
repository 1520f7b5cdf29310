//! Every message that the code asks for is there, and every message that is there is asked for.

use std::collections::BTreeSet;

use super::fluent::{Catalogue, SOURCE, catalogue};
use super::{Finding, Tree};
use crate::source::{Literal, rust, typescript};

/// Functions whose first argument is a message's id.
const ASKS: [&str; 3] = ["t", "text", "message"];

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let (messages, _) = catalogue(tree, &format!("locales/{SOURCE}/"), ".ftl");
    let interface = tree
        .files("ui/src/", &[".ts"])
        .filter(|(path, _)| !path.ends_with(".test.ts"))
        .map(|(path, text)| (path, typescript::literals(text)));
    let shell = tree.files("src-tauri/", &[".rs"]).map(|(path, text)| (path, rust::literals(text)));
    let rooms = tree.files("crates/", &[".rs"]).map(|(path, text)| (path, rust::literals(text)));
    let programme: BTreeSet<&str> = domain::programme::MESSAGES.into();

    let mut findings = Vec::new();
    let mut used: BTreeSet<&str> = messages
        .values()
        .flat_map(|message| &message.mentions)
        .map(String::as_str)
        .collect();
    for (path, literals) in interface.chain(shell).chain(rooms) {
        for literal in &literals {
            let matches: Vec<&str> = ids_like(&messages, literal);
            let id = literal.parts.join("*");
            let asked = literal.first && ASKS.contains(&literal.call.as_str()) && looks_like_id(&id);
            if asked && matches.is_empty() && !programme.contains(id.as_str()) {
                findings.push(Finding::at(path, literal.line, format!("no message {id}")));
            }
            used.extend(matches);
        }
    }
    let unused = messages.iter().filter(|(id, _)| !used.contains(id.as_str()));
    findings.extend(unused.map(|(id, message)| Finding::new(&message.path, format!("{id} is never asked for"))));
    findings
}

/// The messages that a literal asks for: one by its id (and an attribute), or all that a template can become.
fn ids_like<'m>(messages: &'m Catalogue, literal: &Literal) -> Vec<&'m str> {
    let [first, .., last] = literal.parts.as_slice() else {
        let id = literal.parts.concat();
        let id = id.split('.').next().unwrap_or_default();
        return messages.get_key_value(id).map(|(id, _)| id.as_str()).into_iter().collect();
    };
    let last = last.split('.').next().unwrap_or_default();
    // `${page}-title` alone could be any message: a family of messages begins with its own name.
    if !first.contains('-') || !looks_like_id(first) {
        return Vec::new();
    }
    let like = |id: &&String| id.len() > first.len() + last.len() && id.starts_with(first) && id.ends_with(last);
    messages.keys().filter(like).map(String::as_str).collect()
}

fn looks_like_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.*".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(ftl: &str, path: &str, code: &str) -> Vec<String> {
        let tree = Tree::of(&[("locales/es-US/a.ftl", ftl), (path, code)]);
        judge(&tree).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_message_that_is_not_there_is_found_in_both_halves() {
        let ftl = "home-title = Inicio\n";
        assert_eq!(
            found(ftl, "ui/src/a.ts", "t('home-title'); t('home-tilte')"),
            ["no message home-tilte"]
        );
        assert_eq!(
            found(ftl, "src-tauri/src/a.rs", "text(\"home-title\"); words.text(\"home-tilte\")"),
            ["no message home-tilte"]
        );
        assert_eq!(
            found(ftl, "ui/src/a.ts", "t('home-title'); t(`page-${name}`)"),
            ["no message page-*"]
        );
    }

    #[test]
    fn a_message_that_nobody_asks_for_is_found() {
        let ftl = "home-title = Inicio\nhome-old = Antes\n-brand = Mi Cuenta\n";
        assert_eq!(
            found(ftl, "ui/src/a.ts", "t('home-title.label')"),
            ["-brand is never asked for", "home-old is never asked for"]
        );
    }

    #[test]
    fn a_family_of_messages_is_asked_for_by_its_template() {
        let ftl = "purpose-other = Otro\npurpose-review = Revisión de { purpose-detail }\npurpose-detail = caso\n";
        assert_eq!(found(ftl, "ui/src/a.ts", "t(`purpose-${hearing.purpose}`)"), Vec::<String>::new());
        assert_eq!(
            found(ftl, "ui/src/a.ts", "const names = ['purpose-other', 'purpose-review'];"),
            Vec::<String>::new()
        );
    }
}
