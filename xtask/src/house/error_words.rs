//! Every code that can reach the interface has words in the locales and a line in `docs/errors.md`, and a family of
//! messages that follows a closed type has a message for each of its values.

use std::collections::BTreeMap;

use super::fluent::{SOURCE, catalogue};
use super::{Finding, Tree};
use crate::source::typescript;

/// Types generated from Rust.
const TYPES: &str = "ui/src/backend/types.ts";

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let types = closed_types(tree.text(TYPES).unwrap_or_default());
    let (messages, _) = catalogue(tree, &format!("locales/{SOURCE}/"), ".ftl");
    let book = tree.text("docs/errors.md").unwrap_or_default();
    let mut findings = Vec::new();
    let mut need = |id: String| {
        if !messages.contains_key(&id) {
            findings.push(Finding::new(format!("locales/{SOURCE}"), format!("{id} is missing")));
        }
    };
    let values = |name: &str| types.get(name).cloned().unwrap_or_default();
    let codes = [values("Code"), values("LocalCode")].concat();
    for code in &codes {
        ["title", "text", "do"]
            .into_iter()
            .for_each(|part| need(format!("error-{code}-{part}")));
    }
    values("FieldCode").iter().for_each(|code| need(format!("field-{code}")));
    families(tree, &types).into_iter().for_each(need);

    for code in codes.iter().filter(|code| !book.contains(&format!("`{code}`"))) {
        findings.push(Finding::new("docs/errors.md", format!("`{code}` is missing")));
    }
    findings.sort();
    findings.dedup();
    findings
}

/// Ids that templates such as `purpose-${…}` need. Which type an expression has is not known here; the closed type
/// whose values fill the family best is taken for it, if it fills all of the family but one in four.
fn families(tree: &Tree, types: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let (messages, _) = catalogue(tree, &format!("locales/{SOURCE}/"), ".ftl");
    let mut ids = Vec::new();
    for (_, text) in tree.files("ui/src/", &[".ts"]).filter(|(path, _)| !path.ends_with(".test.ts")) {
        for literal in typescript::literals(text)
            .iter()
            .filter(|one| one.call == "t" && one.first && one.parts.len() == 2)
        {
            let id = |value: &String| {
                format!(
                    "{}{value}{}",
                    literal.parts[0],
                    literal.parts[1].split('.').next().unwrap_or_default()
                )
            };
            let filled = |values: &Vec<String>| values.iter().filter(|value| messages.contains_key(&id(value))).count();
            let best = types
                .values()
                .filter(|values| values.len() > 2)
                .max_by_key(|values| filled(values) * 1000 / values.len());
            let nearly = |values: &&Vec<String>| values.len() - filled(values) <= (values.len() / 4).max(1);
            if let Some(values) = best.filter(nearly) {
                ids.extend(values.iter().map(id));
            }
        }
    }
    ids
}

/// `export type Name = "a" | "b";` as names and values.
fn closed_types(types: &str) -> BTreeMap<String, Vec<String>> {
    let declaration = |line: &str| -> Option<(String, Vec<String>)> {
        let (name, values) = line.strip_prefix("export type ")?.strip_suffix(';')?.split_once(" = ")?;
        let values: Option<Vec<String>> = values
            .split(" | ")
            .map(|value| Some(value.strip_prefix('"')?.strip_suffix('"')?.to_owned()))
            .collect();
        Some((name.to_owned(), values?))
    };
    types.lines().filter_map(declaration).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "error-busy-title = A\nerror-busy-text = B\nerror-busy-do = C\nfield-missing = D\n";
    const CODES: &str = "export type Code = \"busy\";\nexport type FieldCode = \"missing\";\n";

    fn found(words: &str, book: &str, page: &str, types: &str) -> Vec<String> {
        let tree = Tree::of(&[
            ("locales/es-US/errors.ftl", words),
            ("docs/errors.md", book),
            ("ui/src/a.ts", page),
            (TYPES, types),
        ]);
        judge(&tree).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_code_without_words_or_page_is_found() {
        assert_eq!(found(WORDS, "| `busy` | 503 |", "", CODES), Vec::<String>::new());
        assert_eq!(found(WORDS, "", "", CODES), ["`busy` is missing"]);
        assert_eq!(
            found(&WORDS.replace("error-busy-do = C\n", ""), "`busy`", "", CODES),
            ["error-busy-do is missing"]
        );
        assert_eq!(
            found(&WORDS.replace("field-missing = D\n", ""), "`busy`", "", CODES),
            ["field-missing is missing"]
        );
    }

    #[test]
    fn a_family_that_lacks_one_value_is_found() {
        let types = format!("{CODES}export type Step = \"wait\" | \"call\" | \"pay\";\n");
        let words = format!("{WORDS}step-wait = A\nstep-call = B\n");
        assert_eq!(found(&words, "`busy`", "t(`step-${step}`)", &types), ["step-pay is missing"]);
        assert_eq!(found(&words, "`busy`", "t(`other-${step}`)", &types), Vec::<String>::new());
        let few = words.replace("step-call = B\n", "");
        assert_eq!(
            found(&few, "`busy`", "t(`step-${step}`)", &types),
            Vec::<String>::new(),
            "a family of some values only"
        );
    }
}
