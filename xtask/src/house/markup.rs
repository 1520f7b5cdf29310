//! Templates hold no words: what a person reads comes from Fluent (OP-04).

use super::{Finding, Tree};
use crate::source::typescript;

/// Attributes whose value a person reads or hears.
const SPOKEN: [&str; 9] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];

/// The program's own name, the same in every language.
const OWN_NAME: &str = "Mi Cuenta";

/// Stands for an expression; no letter.
const EXPRESSION: &str = "\u{fffc}";

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.files("ui/src/", &[".ts"]).filter(|(path, _)| !path.ends_with(".test.ts")) {
        for literal in typescript::literals(text)
            .iter()
            .filter(|one| one.tag == "html" || one.tag == "svg")
        {
            let markup = literal.parts.join(EXPRESSION);
            findings.extend(
                words_in(&markup)
                    .iter()
                    .map(|(line, words)| Finding::at(path, literal.line + line, said(words))),
            );
        }
    }
    if let Some(page) = tree.text("ui/index.html") {
        findings.extend(
            words_in(page)
                .iter()
                .map(|(line, words)| Finding::at("ui/index.html", line + 1, said(words))),
        );
    }
    findings
}

fn said(words: &str) -> String {
    format!("words outside Fluent: {words}")
}

/// Words in text and spoken attributes, with their line counted from 0.
#[must_use]
pub fn words_in(markup: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut rest = markup;
    let line_of = |rest: &str| markup[..markup.len() - rest.len()].matches('\n').count();
    while !rest.is_empty() {
        let text = &rest[..rest.find('<').unwrap_or(rest.len())];
        if has_words(text) {
            let start = text.len() - text.trim_start().len();
            found.push((line_of(&rest[start..]), text.trim().to_owned()));
        }
        rest = &rest[text.len()..];
        let skipped = ["<!--", "<style", "<script"]
            .iter()
            .zip(["-->", "</style>", "</script>"])
            .find(|(start, _)| rest.starts_with(**start));
        let end = match skipped {
            Some((_, end)) => rest.find(end).map(|at| at + end.len()),
            None => end_of_tag(rest),
        };
        let tag = &rest[..end.unwrap_or(rest.len())];
        if skipped.is_none() {
            found.extend(spoken(tag).into_iter().map(|words| (line_of(rest), words)));
        }
        rest = &rest[tag.len()..];
    }
    found
}

/// Where a tag ends; a `>` inside an attribute's value does not end it.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (None, '>') => return Some(at + 1),
            _ => {}
        }
    }
    None
}

fn spoken(tag: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = tag;
    while let Some(at) = rest.find('=') {
        let name = rest[..at]
            .split_whitespace()
            .next_back()
            .unwrap_or_default()
            .trim_start_matches(['.', '?', '@']);
        let value = &rest[at + 1..];
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        if SPOKEN.contains(&name) && has_words(value.trim_end_matches('>')) {
            found.push(format!("{name}={value}"));
        }
        rest = after;
    }
    found
}

/// Letters, beside the program's name and entities such as `&nbsp;`.
fn has_words(text: &str) -> bool {
    let text = text.replace(OWN_NAME, "");
    let mut pieces = text.split('&');
    let before = pieces.next().unwrap_or_default();
    let after_entity = |piece: &str| piece.split_once(';').map_or(piece.to_owned(), |(_, after)| after.to_owned());
    before.contains(char::is_alphabetic) || pieces.any(|piece| after_entity(piece).contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(template: &str) -> usize {
        judge(&Tree::of(&[("ui/src/pages/home.ts", &format!("const a = html`{template}`;"))])).len()
    }

    #[test]
    fn words_in_a_template_are_found() {
        assert_eq!(found("<p>Bienvenida</p>"), 1);
        assert_eq!(found("<button aria-label=\"Cerrar\">×</button>"), 1);
        assert_eq!(found("<input placeholder=PIN>"), 1);
        assert_eq!(found("<p>${name} ago</p>"), 1);
        assert_eq!(found("${show ? html`<b>Sí</b>` : nothing}"), 1);
    }

    #[test]
    fn a_template_of_messages_passes() {
        assert_eq!(
            found("<p class=\"usa-intro\" id='a>b' title=${t('a')}>${t('home-title')} · 12&nbsp;%</p>"),
            0
        );
        assert_eq!(
            found("<!-- why --><h1>Mi Cuenta</h1><a @click=${() => go('home')} href=\"#/home\">${t('x')}</a>"),
            0
        );
    }

    #[test]
    fn the_line_is_told() {
        let tree = Tree::of(&[("ui/src/a.ts", "const a = 1;\nconst b = html`\n  <p>\n    Hola</p>`;")]);
        assert_eq!(judge(&tree)[0].place, "ui/src/a.ts:4");
    }
}
