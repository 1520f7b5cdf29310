//! An agency's extract (OP-02): a file of JSON Lines for each kind of row, loaded in one transaction.

use std::io::BufRead;
use std::path::PathBuf;
use std::sync::Arc;

use domain::programme::Programme;
use jiff::civil::Date;
use store::Store;
use store::load::{Loaded, NewSecrets};
use store::vault::Vault;

use crate::put::Putting;
use crate::row::{Case, Hearing, Notice, Participant, Party, Payment};
use crate::{Fault, ImportError, SecretHasher, lines};

/// Participants; see [`Participant`].
pub const PARTICIPANTS: &str = "participants.jsonl";
/// Cases; see [`Case`].
pub const CASES: &str = "cases.jsonl";
/// Parties of cases; see [`Party`].
pub const PARTIES: &str = "parties.jsonl";
/// Payments; see [`Payment`].
pub const PAYMENTS: &str = "payments.jsonl";
/// Hearings and appointments; see [`Hearing`].
pub const HEARINGS: &str = "hearings.jsonl";
/// Notices; see [`Notice`].
pub const NOTICES: &str = "notices.jsonl";

/// Opens a file of the extract by its name; `None` if the extract does not bring it.
pub trait Source: Send {
    /// The file's text.
    ///
    /// # Errors
    /// Why it cannot be read.
    fn open(&self, file: &str) -> std::io::Result<Option<Box<dyn BufRead + '_>>>;
}

/// An extract in a folder.
pub struct Folder(pub PathBuf);

impl Source for Folder {
    fn open(&self, file: &str) -> std::io::Result<Option<Box<dyn BufRead + '_>>> {
        match std::fs::File::open(self.0.join(file)) {
            Ok(file) => Ok(Some(Box::new(std::io::BufReader::new(file)))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// What a load needs beside the rows.
#[derive(Clone)]
pub struct Tools {
    /// The keys of the store that is loaded.
    pub vault: Arc<dyn Vault>,
    /// Makes first secrets.
    pub hasher: Arc<dyn SecretHasher>,
    /// Whose rules the rows must keep.
    pub programme: Arc<Programme>,
    /// Today in the programme's zone.
    pub today: Date,
}

/// Loads an extract, or nothing of it.
///
/// # Errors
/// The first [`ImportError`].
pub async fn load(store: &dyn Store, tools: Tools, source: Box<dyn Source>) -> Result<Loaded, ImportError> {
    run(store, tools, move |putting, tools| rows(putting, tools, source.as_ref())).await
}

/// Runs `feed` inside the store's load, and carries its error out past the store.
pub(crate) async fn run(
    store: &dyn Store,
    tools: Tools,
    feed: impl FnOnce(&mut Putting<'_>, &Tools) -> Result<(), ImportError> + Send + 'static,
) -> Result<Loaded, ImportError> {
    let (tell, told) = std::sync::mpsc::sync_channel(1);
    let loaded = store
        .load(Box::new(move |loader| {
            let mut putting = Putting::new(loader, tools.vault.as_ref(), &tools.programme, tools.today);
            let result = feed(&mut putting, &tools);
            let whole = result.is_ok();
            // One message, and room for it.
            tell.send(result).ok();
            Ok(whole)
        }))
        .await
        .map_err(ImportError::whole)?;
    told.try_recv().unwrap_or(Ok(())).map(|()| loaded)
}

fn rows(putting: &mut Putting<'_>, tools: &Tools, source: &dyn Source) -> Result<(), ImportError> {
    each(source, PARTICIPANTS, |row: Participant| {
        let participant = putting.participant(&row)?;
        let secrets = NewSecrets {
            salt: tools.hasher.salt(),
            pin: None,
            temporary: Vec::new(),
        };
        Ok(putting.loader().secrets(participant, &secrets)?)
    })?;
    each(source, CASES, |row: Case<Date>| putting.case(row))?;
    each(source, PARTIES, |row: Party| putting.party(&row))?;
    each(source, PAYMENTS, |row: Payment<Date>| putting.payment(&row))?;
    each(source, HEARINGS, |row: Hearing<Date>| putting.hearing(row))?;
    each(source, NOTICES, |row: Notice<Date>| putting.notice(row))
}

/// The rows of one file, if the source brings it.
pub(crate) fn each<T: serde::de::DeserializeOwned>(
    source: &dyn Source,
    file: &'static str,
    take: impl FnMut(T) -> Result<(), Fault>,
) -> Result<(), ImportError> {
    let text = source.open(file).map_err(|error| ImportError {
        file,
        line: 0,
        fault: Fault::Unreadable(error.kind()),
    })?;
    text.map_or(Ok(()), |text| lines::each(file, text, take))
}
