//! A programme is a definition that can be read, and the messages that each brings in each language (OP-05).

use domain::programme::{Programme, messages};

use super::fluent::{EQUAL, SOURCE, catalogue};
use super::{Finding, Tree, locales};

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for id in tree.programmes() {
        let path = format!("programs/{id}/program.toml");
        let (brought, also) = match tree.text(&path).map(Programme::from_toml) {
            None => {
                findings.push(Finding::new(path, "is missing"));
                continue;
            }
            Some(Err(error)) => {
                findings.push(Finding::new(path, error.to_string()));
                continue;
            }
            Some(Ok(programme)) => {
                if programme.id != id {
                    findings.push(Finding::new(path, format!("id is not {id}")));
                }
                // By which advice a programme goes is one line of its definition: it may bring the words of both.
                (messages(&programme), messages(&programme.modern()))
            }
        };
        findings.extend(words(tree, id, &brought, &also));
    }
    findings
}

/// A programme brings its messages in both languages, and others only in place of the interface's own.
fn words(tree: &Tree, programme: &str, brought: &[String], also: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let [source, equal] = [SOURCE, EQUAL].map(|tag| {
        let path = format!("programs/{programme}/{tag}.ftl");
        let (own, faults) = catalogue(tree, &path, "");
        findings.extend(faults);
        for id in brought.iter().filter(|id| !own.contains_key(*id)) {
            findings.push(Finding::new(&path, format!("{id} is missing")));
        }
        for id in brought.iter().filter(|id| is_a_point(id)) {
            if own.get(id).is_some_and(|point| !point.attributes.contains("title")) {
                findings.push(Finding::new(&path, format!("{id}.title is missing")));
            }
        }
        let (interface, _) = catalogue(tree, &format!("locales/{tag}/"), ".ftl");
        let known = |id: &String| id.starts_with('-') || brought.contains(id) || also.contains(id) || interface.contains_key(id);
        for id in own.keys().filter(|id| !known(id)) {
            findings.push(Finding::new(&path, format!("{id} is no message of a programme")));
        }
        own
    });
    findings.extend(locales::compare(&source, &equal));
    findings
}

/// Whether a message is a point of an agreement, which stands under a heading of its own.
fn is_a_point(id: &str) -> bool {
    let point = id.strip_prefix("programme-agreement-");
    point.is_some_and(|point| !["title", "accept", "refuse"].contains(&point))
}

#[cfg(test)]
mod tests {
    use domain::programme::MESSAGES;

    use super::*;

    fn found(change: impl Fn(&str) -> String) -> Vec<String> {
        let brought = MESSAGES.map(str::to_owned);
        let spanish: String = MESSAGES.iter().map(|id| format!("{id} = Texto de prueba\n")).collect();
        let english: String = MESSAGES.iter().map(|id| format!("{id} = Some text\n")).collect();
        let tree = Tree::of(&[("programs/one/es-US.ftl", &spanish), ("programs/one/en-US.ftl", &change(&english))]);
        words(&tree, "one", &brought, &["programme-letter-sender".to_owned()])
            .into_iter()
            .map(|finding| finding.what)
            .collect()
    }

    #[test]
    fn a_programme_without_one_of_its_messages_is_found() {
        assert_eq!(found(str::to_owned), Vec::<String>::new());
        let what = found(|english| english.replace("programme-name = Some text\n", ""));
        assert_eq!(what, ["programme-name is missing", "programme-name is missing in en-US"]);
        assert!(found(|english| format!("{english}programme-extra = Text\n"))[0].contains("programme-extra is no message"));
    }

    #[test]
    fn a_message_that_the_other_advice_needs_may_be_there() {
        let sender = |tag| (format!("programs/one/{tag}.ftl"), "programme-letter-sender = X\n");
        let [(source, text), (equal, _)] = [SOURCE, EQUAL].map(sender);
        let tree = Tree::of(&[(&source, text), (&equal, text)]);
        assert_eq!(words(&tree, "one", &[], &["programme-letter-sender".to_owned()]), []);
        assert_eq!(words(&tree, "one", &[], &[]).len(), 2);
    }

    #[test]
    fn a_point_of_an_agreement_without_its_heading_is_found() {
        let point = "programme-agreement-use";
        let of = |message: &str| {
            let tree = Tree::of(&[("programs/one/es-US.ftl", message), ("programs/one/en-US.ftl", message)]);
            words(&tree, "one", &[point.to_owned()], &[]).len()
        };
        assert_eq!(of("programme-agreement-use = X\n    .title = Y\n"), 0);
        assert_eq!(of("programme-agreement-use = X\n"), 2);
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
