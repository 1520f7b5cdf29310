//! No path of the machine that a file was written on.

use super::{Finding, Tree};

/// What a home folder begins with; in pieces, so that this file passes its own rule.
const HOMES: [&str; 4] = [
    concat!("/ho", "me/"),
    concat!("/ro", "ot/"),
    concat!("/Use", "rs/"),
    concat!("C:\\", "Users\\"),
];

/// Judges the checkout.
#[must_use]
pub fn judge(tree: &Tree) -> Vec<Finding> {
    let here = format!("{}/", tree.root.display());
    let mut findings = Vec::new();
    for (path, text) in tree.files("", &[""]) {
        for (line, words) in text.lines().enumerate() {
            let holds = |start: &str| {
                words
                    .match_indices(start)
                    .any(|(at, _)| begins(words, at) && goes_on(&words[at + start.len()..]))
            };
            if HOMES.iter().any(|home| holds(home)) || (here.len() > 2 && words.contains(&here)) {
                findings.push(Finding::at(path, line + 1, "a path of one machine"));
            }
        }
    }
    findings
}

/// A path begins here: `docs/home/page` is none.
fn begins(words: &str, at: usize) -> bool {
    !words[..at].ends_with(|c: char| c.is_alphanumeric() || "._-}~".contains(c))
}

/// A name follows, not a pattern or a placeholder.
fn goes_on(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_alphanumeric() || c == '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_s_home_folder_is_found() {
        let planted = format!("see {}maria/notes.txt", HOMES[0]);
        assert_eq!(judge(&Tree::of(&[("docs/a.md", &planted)])).len(), 1);
        let url = format!("GET https://example.org/pages{}page", HOMES[0]);
        assert_eq!(judge(&Tree::of(&[("docs/a.md", &url)])), []);
    }

    #[test]
    fn the_checkout_s_own_place_is_found() {
        let mut tree = Tree::of(&[("docs/a.md", "run it in /srv/checkout/tests")]);
        tree.root = "/srv/checkout".into();
        assert_eq!(judge(&tree).len(), 1);
    }
}
