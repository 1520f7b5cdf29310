//! The languages hold the same messages, with the same variables and attributes.

use std::collections::BTreeSet;

use super::fluent::{Catalogue, EQUAL, SOURCE, catalogue};
use super::{Finding, Tree};

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let (source, mut findings) = catalogue(tree, &format!("locales/{SOURCE}/"), ".ftl");
    let (equal, faults) = catalogue(tree, &format!("locales/{EQUAL}/"), ".ftl");
    findings.extend(faults);
    findings.extend(compare(&source, &equal));
    findings
}

/// Judges two languages of one set of files, which differ in the language's tag in their path.
#[must_use]
pub fn compare(source: &Catalogue, equal: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (one, other, tag) in [(source, equal, EQUAL), (equal, source, SOURCE)] {
        for (id, message) in one {
            if !other.contains_key(id) {
                findings.push(Finding::new(&message.path, format!("{id} is missing in {tag}")));
            }
            for mention in message.mentions.iter().filter(|mention| !one.contains_key(*mention)) {
                findings.push(Finding::new(&message.path, format!("{id} mentions {mention}, which is not there")));
            }
        }
    }
    for (id, here) in source {
        let Some(there) = equal.get(id) else { continue };
        let mut differ = |what: &str, here: &BTreeSet<String>, there_: &BTreeSet<String>| {
            let names: Vec<&str> = here.symmetric_difference(there_).map(String::as_str).collect();
            if !names.is_empty() {
                findings.push(Finding::new(
                    &there.path,
                    format!("{id}: not the same {what} in both languages: {}", names.join(", ")),
                ));
            }
        };
        differ("variables", &here.variables, &there.variables);
        differ("attributes", &here.attributes, &there.attributes);
        if here.path.replace(SOURCE, EQUAL) != there.path {
            findings.push(Finding::new(&there.path, format!("{id} stands in {} of {SOURCE}", here.path)));
        }
        if here.words == there.words && is_a_sentence(&here.words) {
            findings.push(Finding::new(&there.path, format!("{id} reads the same in both languages")));
        }
    }
    findings
}

/// Names and numbers may be the same in two languages; four words in a row are not.
fn is_a_sentence(texts: &[String]) -> bool {
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    texts.iter().any(|text| text.split_whitespace().filter(is_word).count() >= 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str, equal: &str) -> Vec<String> {
        let tree = Tree::of(&[("locales/es-US/a.ftl", source), ("locales/en-US/a.ftl", equal)]);
        judge(&tree).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn equal_languages_pass() {
        let source = "# Saludo\nhi = Buenos días, { $name }\n    .title = Saludo\n-brand = Mi Cuenta\nbye = Adiós de { -brand }\n";
        let equal = "hi = Good morning, { $name }\n    .title = Greeting\n-brand = Mi Cuenta\nbye = Bye from { -brand }\n";
        assert_eq!(found(source, equal), Vec::<String>::new());
    }

    #[test]
    fn a_missing_message_is_found_whichever_side_lacks_it() {
        assert_eq!(found("a = Uno\nb = Dos\n", "a = One\n"), ["b is missing in en-US"]);
        assert_eq!(found("a = Uno\n", "a = One\nb = Two\n"), ["b is missing in es-US"]);
    }

    #[test]
    fn a_variable_that_one_language_forgets_is_found() {
        let what = "a: not the same variables in both languages: count";
        assert_eq!(
            found(
                "a = { $count ->\n    [one] Un pago\n   *[other] { $count } pagos\n }\n",
                "a = Payments\n"
            ),
            [what]
        );
    }

    #[test]
    fn an_attribute_that_one_language_forgets_is_found() {
        assert_eq!(
            found("a = Uno\n    .hint = Pista\n", "a = One\n"),
            ["a: not the same attributes in both languages: hint"]
        );
    }

    #[test]
    fn a_message_twice_a_dangling_mention_and_broken_syntax_are_found() {
        assert_eq!(found("a = Uno\na = Dos\n", "a = One\n"), ["a stands in locales/es-US/a.ftl too"]);
        assert_eq!(found("a = { gone }\n", "a = One\n"), ["a mentions gone, which is not there"]);
        assert!(found("a = { $\n", "a = One\n")[0].starts_with("no Fluent"));
    }

    #[test]
    fn a_sentence_that_nobody_translated_is_found() {
        assert_eq!(
            found("a = Choose a new number now\n", "a = Choose a new number now\n"),
            ["a reads the same in both languages"]
        );
        assert_eq!(found("a = Mi Cuenta\n", "a = Mi Cuenta\n"), Vec::<String>::new());
    }
}
