//! A disk in memory that fills up or loses power at the call of one's choice.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};

use cache::Disk;

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// There is no room at this call.
    Full,
    /// Nothing works from this call on.
    Dead,
}

/// The disk.
#[derive(Default)]
pub struct Memory(Mutex<State>);

#[derive(Default)]
struct State {
    files: Files,
    /// What a power cut leaves: names reach the disk only when their folder is synced.
    durable: Files,
    pending: Vec<(PathBuf, Option<Vec<u8>>)>,
    read: Vec<PathBuf>,
    calls: usize,
    trouble: Option<(usize, Trouble)>,
}

impl Memory {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// From now, counting the calls that write anew: trouble at call `at`, from 0.
    pub fn trouble(&self, at: usize, trouble: Trouble) {
        let mut state = self.state();
        (state.calls, state.trouble) = (0, Some((at, trouble)));
    }

    /// Ends the trouble; says whether the call it waited for was made.
    pub fn repair(&self) -> bool {
        let mut state = self.state();
        let met = state.trouble.is_some_and(|(at, _)| state.calls > at);
        state.trouble = None;
        met
    }

    /// Cuts the power: of the names not yet on the disk, those that `keeps` says are there.
    pub fn cut_power(&self, keeps: impl Fn(usize) -> bool) {
        let mut state = self.state();
        let pending = std::mem::take(&mut state.pending);
        let mut files = state.durable.clone();
        for (_, (file, bytes)) in pending.into_iter().enumerate().filter(|(at, _)| keeps(*at)) {
            name(&mut files, &file, bytes);
        }
        state.files = files.clone();
        state.durable = files;
    }

    /// How many names are not yet on the disk.
    pub fn pending(&self) -> usize {
        self.state().pending.len()
    }

    pub fn names(&self) -> Vec<String> {
        self.state()
            .files
            .keys()
            .map(|file| file.file_name().unwrap().to_str().unwrap().to_owned())
            .collect()
    }

    /// The files that were read since it was last asked.
    pub fn read_since(&self) -> Vec<PathBuf> {
        std::mem::take(&mut self.state().read)
    }

    pub fn get(&self, file: &Path) -> Vec<u8> {
        self.state().files[file].clone()
    }

    pub fn put(&self, file: &Path, bytes: Vec<u8>) {
        let mut state = self.state();
        state.files.insert(file.to_owned(), bytes.clone());
        state.durable.insert(file.to_owned(), bytes);
    }

    pub fn lose(&self, file: &Path) {
        let mut state = self.state();
        state.files.remove(file);
        state.durable.remove(file);
    }
}

impl State {
    fn change(&mut self, file: &Path, bytes: Option<Vec<u8>>) {
        name(&mut self.files, file, bytes.clone());
        self.pending.push((file.to_owned(), bytes));
    }

    /// Counts a call that writes, and fails it if it is its turn.
    fn turn(&mut self) -> io::Result<()> {
        let at = self.calls;
        self.calls += 1;
        match self.trouble {
            Some((turn, Trouble::Full)) if at == turn => Err(io::ErrorKind::StorageFull.into()),
            Some((turn, Trouble::Dead)) if at >= turn => Err(io::ErrorKind::Other.into()),
            _ => Ok(()),
        }
    }
}

fn name(files: &mut Files, file: &Path, bytes: Option<Vec<u8>>) {
    match bytes {
        Some(bytes) => _ = files.insert(file.to_owned(), bytes),
        None => _ = files.remove(file),
    }
}

impl Disk for Memory {
    fn make_folder(&self, _: &Path) -> io::Result<()> {
        self.state().turn()
    }

    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        let mut state = self.state();
        state.read.push(file.to_owned());
        state.files.get(file).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.state();
        let turn = state.turn();
        let written = if turn.is_ok() { bytes } else { &bytes[..bytes.len() / 2] };
        state.change(file, Some(written.to_vec()));
        turn
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.turn()?;
        let bytes = state.files.get(from).cloned().ok_or(io::ErrorKind::NotFound)?;
        state.change(to, Some(bytes));
        state.change(from, None);
        Ok(())
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.turn()?;
        state.durable = state.files.clone();
        state.pending.clear();
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let state = self.state();
        let inside = state.files.keys().filter(|file| file.starts_with(folder));
        Ok(inside.map(|file| file.file_name().unwrap().to_str().unwrap().to_owned()).collect())
    }

    fn remove(&self, file: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.turn()?;
        state.change(file, None);
        Ok(())
    }

    fn remove_folder(&self, _: &Path) -> io::Result<()> {
        self.state().turn()
    }
}
