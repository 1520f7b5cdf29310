//! The programmes that a service offers, from a folder each: `program.toml` and a `<tag>.ftl` for every language (OP-05).

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use contract::programme::OfferedProgramme;
use domain::language::Language;
use domain::programme::{Programme, messages};
use include_dir::Dir;

/// Its definition's file.
pub const DEFINITION: &str = "program.toml";

/// Why a definition is refused; the file is named with the line or key.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct ProgrammeError {
    file: String,
    reason: String,
}

/// Reads a file of the programmes by its path from their folder.
type ReadFile<'a> = &'a dyn Fn(&str) -> Result<String, String>;

/// The programmes of a service, by topic and id.
#[derive(Debug, Clone, Default)]
pub struct Programmes(Vec<Arc<OfferedProgramme>>);

impl Programmes {
    /// Reads every folder of `folder`.
    ///
    /// # Errors
    /// [`ProgrammeError`] for the first file that cannot be read or makes no sense, or if there is no programme.
    pub fn from_folder(folder: &Path) -> Result<Self, ProgrammeError> {
        let refused = |error: std::io::Error| ProgrammeError {
            file: folder.display().to_string(),
            reason: error.to_string(),
        };
        let mut ids = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(refused)? {
            let entry = entry.map_err(refused)?;
            if entry.path().join(DEFINITION).exists() {
                ids.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        Self::read(&ids, &|name| {
            std::fs::read_to_string(folder.join(name)).map_err(|error| error.to_string())
        })
        .map_err(|mut error| {
            error.file = folder.join(&error.file).display().to_string();
            error
        })
    }

    /// Reads every folder of a folder that is part of the program.
    ///
    /// # Errors
    /// As [`Self::from_folder`].
    pub fn from_embedded(folder: &Dir<'_>) -> Result<Self, ProgrammeError> {
        let ids: Vec<_> = folder.dirs().map(|dir| dir.path().display().to_string()).collect();
        let text = |name: &str| folder.get_file(name).and_then(include_dir::File::contents_utf8);
        Self::read(&ids, &|name| text(name).map(str::to_owned).ok_or_else(|| "missing".to_owned()))
    }

    fn read(ids: &[String], file: ReadFile<'_>) -> Result<Self, ProgrammeError> {
        let mut programmes = ids
            .iter()
            .map(|id| offered(id, file).map(Arc::new))
            .collect::<Result<Vec<_>, _>>()?;
        programmes.sort_by(|a, b| (a.programme.topic, &a.programme.id).cmp(&(b.programme.topic, &b.programme.id)));
        if programmes.is_empty() {
            return Err(ProgrammeError {
                file: String::new(),
                reason: format!("no folder here has a {DEFINITION}"),
            });
        }
        Ok(Self(programmes))
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Arc<OfferedProgramme>] {
        &self.0
    }

    /// The one with that id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<OfferedProgramme>> {
        self.0.iter().find(|offered| offered.programme.id == id)
    }
}

impl FromIterator<OfferedProgramme> for Programmes {
    fn from_iter<I: IntoIterator<Item = OfferedProgramme>>(programmes: I) -> Self {
        Self(programmes.into_iter().map(Arc::new).collect())
    }
}

fn offered(id: &str, file: ReadFile<'_>) -> Result<OfferedProgramme, ProgrammeError> {
    let definition = format!("{id}/{DEFINITION}");
    let refused = |file: &str, reason: String| ProgrammeError {
        file: file.to_owned(),
        reason,
    };
    let text = file(&definition).map_err(|reason| refused(&definition, reason))?;
    let programme = Programme::from_toml(&text).map_err(|error| refused(&definition, error.to_string()))?;
    if programme.id != id {
        return Err(refused(&definition, format!("id: \"{}\" is not its folder's name", programme.id)));
    }
    let brought = messages(&programme);
    let mut messages = BTreeMap::new();
    for language in Language::ALL {
        let name = format!("{id}/{}.ftl", language.tag());
        let text = file(&name).map_err(|reason| refused(&name, reason))?;
        if let Some(missing) = brought.iter().find(|message| !has_message(&text, message)) {
            return Err(refused(&name, format!("{missing}: no such message")));
        }
        messages.insert(language, text);
    }
    Ok(OfferedProgramme { programme, messages })
}

/// Whether Fluent text has a message of that id: a line that begins with it and an equals sign.
fn has_message(text: &str, id: &str) -> bool {
    text.lines()
        .any(|line| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const DEFINITION_TEXT: &str = r#"
id = "sample"
topic = "child-support"
zone = "America/Los_Angeles"
pages = ["home", "payments"]
contacts = [{ kind = "phone", value = "1-800-555-0100" }]
[sign_in]
identifiers = [{ kind = "ssn", digits = 9 }]
secret = { kind = "pin", min = 4, max = 8 }
history = 3
[tries]
in_a_row = 3
lock_minutes = 30
in_30_days = 10
per_source_hour = 30
[session]
idle_minutes = 10
absolute_minutes = 60
"#;

    /// All messages of the definition above.
    fn brought() -> Vec<String> {
        messages(&Programme::from_toml(DEFINITION_TEXT).unwrap())
    }

    fn folder_with(definition: &str, messages: &[String]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("sample");
        fs::create_dir(&own).unwrap();
        fs::write(own.join(DEFINITION), definition).unwrap();
        for language in Language::ALL {
            let text: String = messages.iter().map(|id| format!("{id} = x\n")).collect();
            fs::write(own.join(format!("{}.ftl", language.tag())), text).unwrap();
        }
        folder
    }

    #[test]
    fn op_05_a_programme_is_read_from_its_folder() {
        let folder = folder_with(DEFINITION_TEXT, &brought());
        let read = Programmes::from_folder(folder.path()).unwrap();
        assert_eq!(read.get("sample").map(|offered| offered.messages.len()), Some(2));
        assert!(read.get("other").is_none());
    }

    #[test]
    fn a_definition_that_makes_no_sense_is_refused_with_file_place_and_reason() {
        for (definition, told) in [
            (
                DEFINITION_TEXT.replace("max = 8", "max = 3"),
                "line 9: sign_in.secret.max: from min to 12",
            ),
            (DEFINITION_TEXT.replace("in_a_row = 3", "in_a_row = three"), "line"),
            (DEFINITION_TEXT.replace("lock_minutes", "lock_hours"), "lock_hours"),
            (
                DEFINITION_TEXT.replace("id = \"sample\"", "id = \"other\""),
                "not its folder's name",
            ),
        ] {
            let folder = folder_with(&definition, &brought());
            let error = Programmes::from_folder(folder.path()).unwrap_err().to_string();
            assert!(error.contains("sample/program.toml") && error.contains(told), "{error}");
        }
    }

    #[test]
    fn op_04_a_message_that_is_missing_in_a_language_is_named() {
        let folder = folder_with(DEFINITION_TEXT, &brought()[1..]);
        let error = Programmes::from_folder(folder.path()).unwrap_err().to_string();
        assert!(error.contains("es-US.ftl: programme-name"), "{error}");
    }

    /// The files of the example that the page for agencies gives, by their path.
    fn example() -> Vec<(&'static str, &'static str)> {
        let (_, page) = include_str!("../../../docs/programmes.md")
            .split_once("## A whole example")
            .unwrap();
        let files = page.split("\n`programs/").skip(1);
        let file = |text: &'static str| {
            let (path, rest) = text.split_once("`:\n\n```").unwrap();
            let (_, body) = rest.split_once('\n').unwrap();
            (path, body.split_once("```").unwrap().0)
        };
        files.map(file).collect()
    }

    fn written(files: &[(&str, String)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    #[test]
    fn op_05_the_example_of_the_page_for_agencies_is_read() {
        let files: Vec<_> = example().into_iter().map(|(path, text)| (path, text.to_owned())).collect();
        assert_eq!(files.len(), 3);
        let folder = written(&files);
        let read = Programmes::from_folder(folder.path()).unwrap();
        let offered = &read.all()[0];
        assert_eq!(offered.programme.enrolment.as_ref().map(|rules| rules.steps.len()), Some(4));
        for text in offered.messages.values() {
            let brought = messages(&offered.programme);
            let more = text.lines().filter(|line| line.starts_with("programme-"));
            assert_eq!(more.count(), brought.len(), "no message too many");
        }
    }

    #[test]
    fn op_05_the_example_is_refused_as_its_page_says() {
        let (definition, told) = (DEFINITION, "line 17: sign_in.secret.max: no less than min");
        let change = |(path, text): (&'static str, &str)| {
            let text = if path.ends_with(definition) {
                text.replace("max = 40", "max = 9")
            } else {
                text.to_owned()
            };
            (path, text)
        };
        let folder = written(&example().into_iter().map(change).collect::<Vec<_>>());
        let error = Programmes::from_folder(folder.path()).unwrap_err().to_string();
        assert!(error.ends_with(&format!("/{definition}: {told}")), "{error}");
        assert!(include_str!("../../../docs/programmes.md").contains(&format!("/{definition}: {told}")));
    }

    #[test]
    fn a_folder_without_programmes_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Programmes::from_folder(folder.path()).is_err());
        assert!(Programmes::from_folder(&folder.path().join("gone")).is_err());
    }
}
