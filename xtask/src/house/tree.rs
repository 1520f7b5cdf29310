//! The text of the checkout: every file that git does not ignore.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, Outcome};

/// Files by their path from the top, with `/`; a file that is not text is there without its content.
#[derive(Debug, Default)]
pub struct Tree {
    /// The top; empty for a tree that is not on disk.
    pub root: PathBuf,
    files: BTreeMap<String, String>,
}

impl Tree {
    /// Reads the checkout.
    ///
    /// # Errors
    /// A folder or file cannot be read.
    pub fn read(root: &Path) -> Outcome<Self> {
        let ignored = std::fs::read_to_string(root.join(".gitignore")).unwrap_or_default();
        let ignored: Vec<&str> = ignored.lines().map(|line| line.trim_end_matches('/')).chain([".git"]).collect();
        let mut tree = Self {
            root: root.to_owned(),
            files: BTreeMap::new(),
        };
        tree.read_folder("", &ignored)?;
        Ok(tree)
    }

    /// A tree of given files.
    #[must_use]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Self {
            root: PathBuf::new(),
            files,
        }
    }

    /// Files beneath a folder (`""` for all) whose name ends with one of `endings`, with their text.
    pub fn files<'t>(&'t self, beneath: &'t str, endings: &'t [&str]) -> impl Iterator<Item = (&'t str, &'t str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(beneath) && endings.iter().any(|ending| path.ends_with(ending)))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of one file.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Whether there is a file of this path, or a folder that holds one.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
            || self
                .files
                .keys()
                .any(|file| file.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')))
    }

    /// The folders directly beneath `programs/`, each a programme's id.
    #[must_use]
    pub fn programmes(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self
            .files
            .keys()
            .filter_map(|path| Some(path.strip_prefix("programs/")?.split_once('/')?.0))
            .collect();
        ids.dedup();
        ids
    }

    fn read_folder(&mut self, folder: &str, ignored: &[&str]) -> Outcome {
        let place = self.root.join(folder);
        let unreadable = |source| Fault::File {
            path: place.display().to_string(),
            source,
        };
        for entry in std::fs::read_dir(&place).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() {
                name.clone()
            } else {
                format!("{folder}/{name}")
            };
            // The entries of .gitignore are plain: a name, or a path from the top.
            if ignored
                .iter()
                .any(|rule| *rule == name || rule.strip_prefix('/') == Some(path.as_str()))
            {
                continue;
            }
            if entry.file_type().map_err(unreadable)?.is_dir() {
                self.read_folder(&path, ignored)?;
            } else {
                let bytes = std::fs::read(entry.path()).map_err(unreadable)?;
                self.files.insert(path, String::from_utf8(bytes).unwrap_or_default());
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_git_ignores_is_not_judged() {
        let tree = Tree::read(crate::environment::root()).unwrap();
        assert!(tree.has("xtask/src/main.rs") && tree.has("crates"));
        assert!(!tree.has("target") && !tree.has(".git") && !tree.has("ui/node_modules"));
    }

    #[test]
    fn a_programme_is_a_folder() {
        let tree = Tree::of(&[
            ("programs/one/program.toml", ""),
            ("programs/one/es-US.ftl", ""),
            ("programs/README.md", ""),
        ]);
        assert_eq!(tree.programmes(), ["one"]);
    }
}
