//! A programme is a definition that can be read, and the messages that each brings in each language (OP-05).

use domain::programme::{MESSAGES, Programme};

use super::fluent::{EQUAL, SOURCE, catalogue};
use super::{Finding, Tree, locales};

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for id in tree.programmes() {
        let path = format!("programs/{id}/program.toml");
        match tree.text(&path).map(Programme::from_toml) {
            None => findings.push(Finding::new(path, "is missing")),
            Some(Err(error)) => findings.push(Finding::new(path, error.to_string())),
            Some(Ok(programme)) if programme.id != id => findings.push(Finding::new(path, format!("id is not {id}"))),
            Some(Ok(_)) => {}
        }
        findings.extend(messages(tree, id));
    }
    findings
}

fn messages(tree: &Tree, programme: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let [source, equal] = [SOURCE, EQUAL].map(|tag| {
        let path = format!("programs/{programme}/{tag}.ftl");
        let (catalogue, faults) = catalogue(tree, &path, "");
        findings.extend(faults);
        for id in MESSAGES.iter().filter(|id| !catalogue.contains_key(**id)) {
            findings.push(Finding::new(&path, format!("{id} is missing")));
        }
        for id in catalogue
            .keys()
            .filter(|id| !id.starts_with('-') && !MESSAGES.contains(&id.as_str()))
        {
            findings.push(Finding::new(&path, format!("{id} is no message of a programme")));
        }
        catalogue
    });
    findings.extend(locales::compare(&source, &equal));
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(change: impl Fn(&str) -> String) -> Vec<String> {
        let spanish: String = MESSAGES.iter().map(|id| format!("{id} = Texto de prueba\n")).collect();
        let english: String = MESSAGES.iter().map(|id| format!("{id} = Some text\n")).collect();
        let tree = Tree::of(&[("programs/one/es-US.ftl", &spanish), ("programs/one/en-US.ftl", &change(&english))]);
        messages(&tree, "one").into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_programme_without_one_of_its_messages_is_found() {
        assert_eq!(found(str::to_owned), Vec::<String>::new());
        let what = found(|english| english.replace("programme-name = Some text\n", ""));
        assert_eq!(what, ["programme-name is missing", "programme-name is missing in en-US"]);
        assert!(found(|english| format!("{english}programme-extra = Text\n"))[0].contains("programme-extra is no message"));
    }

    #[test]
    fn a_definition_that_cannot_be_read_is_found() {
        assert!(
            judge(&Tree::of(&[("programs/one/program.toml", "id = 1")]))[0]
                .place
                .ends_with("program.toml")
        );
    }
}
