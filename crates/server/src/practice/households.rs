//! Where practice takes its programmes and their sample households from.

use std::io::{self, BufRead};
use std::path::PathBuf;

use import::extract::{Folder, Source};
use include_dir::{Dir, include_dir};

use crate::programmes::{ProgrammeError, Programmes};

/// The programmes as they were when this program was built.
pub static PROGRAMMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../programs");

/// Programmes with sample households.
#[derive(Debug, Clone, Default)]
pub enum Households {
    /// Those that are part of this program.
    #[default]
    Embedded,
    /// Those of a folder, `<id>/practice/` in each: to try a definition before anybody is served.
    Folder(PathBuf),
}

impl Households {
    /// The programmes.
    ///
    /// # Errors
    /// [`ProgrammeError`].
    pub fn programmes(&self) -> Result<Programmes, ProgrammeError> {
        match self {
            Self::Embedded => Programmes::from_embedded(&PROGRAMMES),
            Self::Folder(folder) => Programmes::from_folder(folder),
        }
    }

    /// The sample households of one programme.
    pub(super) fn of(&self, program: &str) -> Box<dyn Source> {
        match self {
            Self::Embedded => Box::new(Embedded(program.to_owned())),
            Self::Folder(folder) => Box::new(Folder(folder.join(program).join("practice"))),
        }
    }
}

/// The practice folder of one programme, as it was when this program was built.
struct Embedded(String);

impl Source for Embedded {
    fn open(&self, file: &str) -> io::Result<Option<Box<dyn BufRead + '_>>> {
        let found = PROGRAMMES.get_file(format!("{}/practice/{file}", self.0));
        Ok(found.map(|file| Box::new(file.contents()) as Box<dyn BufRead>))
    }
}
