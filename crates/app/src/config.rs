//! What a start of the app is given.

use std::path::PathBuf;
use std::sync::Arc;

use api_client::Limits;
use cache::Disk;
use domain::language::Language;
use url::Url;

use crate::policy::Policy;

/// Where files go; the folders may not exist yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Settings.
    pub config: PathBuf,
    /// The sealed copy.
    pub data: PathBuf,
}

/// What a start of the app is given.
#[derive(Clone)]
pub struct Config {
    /// The account service, if one is set up.
    pub server: Option<Url>,
    /// Where files go; with none, nothing is kept.
    pub folders: Option<Folders>,
    /// The disk of the sealed copy.
    pub disk: Arc<dyn Disk>,
    /// The app's version.
    pub version: String,
    /// The kind of system, for the list of sessions.
    pub system: String,
    /// The language that fits the system.
    pub language: Language,
    /// The language of this start alone, whatever the settings say.
    pub language_asked_for: Option<Language>,
    /// This start keeps nothing, whatever the settings say.
    pub shared: bool,
    /// What the machine's administrator has decided.
    pub policy: Policy,
    /// This start shows text and colours as they were at first.
    pub reset: bool,
    /// This start practises: whatever is kept of real accounts stays closed.
    pub practises: bool,
    /// The practice service is part of this build.
    pub can_practise: bool,
    /// Time limits and retries of calls.
    pub limits: Limits,
    /// Root certificates, in DER, that are trusted beside the system's.
    pub roots: Vec<Vec<u8>>,
}
