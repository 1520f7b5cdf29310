//! A disk that promises no more than it must: what was not synced is there in part, in any order, or not at all.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use cache::Disk;

/// What a disk writes in one piece.
const SECTOR: usize = 512;

/// Random bits that repeat: a failing test fails again.
pub struct Bits(pub u64);

impl Bits {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % n.max(1) as u64).unwrap()
    }
}

#[derive(Clone, Default)]
struct Content {
    bytes: Vec<u8>,
    /// What is surely on the disk.
    synced: Vec<u8>,
}

/// A name that was given or taken away: which content it stands for.
type Naming = (PathBuf, Option<usize>);

#[derive(Clone, Default)]
struct State {
    contents: Vec<Content>,
    /// As programs see it.
    names: BTreeMap<PathBuf, usize>,
    /// As it surely is on the disk.
    durable: BTreeMap<PathBuf, usize>,
    pending: Vec<Naming>,
    calls: usize,
    /// The call in which the power fails.
    power: Option<usize>,
    fault: Option<(usize, io::ErrorKind)>,
    for_good: bool,
    log: Vec<&'static str>,
}

/// The disk.
#[derive(Default)]
pub struct Torn(Mutex<State>);

impl Torn {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// The power fails in this call, counted from 0 and from the disk's first.
    pub fn fail_power_at(self, call: usize) -> Self {
        self.state().power = Some(call);
        self
    }

    /// The call after so many others fails, and no other.
    pub fn fail_after(&self, calls: usize, kind: io::ErrorKind) {
        let mut state = self.state();
        state.fault = Some((state.calls + calls, kind));
    }

    /// So does every call that writes from then on.
    pub fn fail_for_good_after(&self, calls: usize, kind: io::ErrorKind) {
        self.fail_after(calls, kind);
        self.state().for_good = true;
    }

    /// Whether the call that was to fail was made.
    pub fn has_failed(&self) -> bool {
        let state = self.state();
        state.fault.is_some_and(|(fault, _)| state.calls > fault)
    }

    /// The same once more.
    pub fn another(&self) -> Arc<Self> {
        Arc::new(Self(Mutex::new(self.state().clone())))
    }

    /// Ends all trouble.
    pub fn repair(&self) {
        let mut state = self.state();
        (state.power, state.fault, state.for_good) = (None, None, false);
    }

    pub fn calls(&self) -> usize {
        self.state().calls
    }

    /// What the call of that number was.
    pub fn call(&self, at: usize) -> &'static str {
        self.state().log[at]
    }

    pub fn names(&self) -> Vec<PathBuf> {
        self.state().names.keys().cloned().collect()
    }

    /// What lies in a file.
    pub fn get(&self, file: &Path) -> Vec<u8> {
        let state = self.state();
        state.contents[state.names[file]].bytes.clone()
    }

    /// How many names are not surely on the disk.
    pub fn pending(&self) -> usize {
        self.state().pending.len()
    }

    pub fn has_unsynced(&self) -> bool {
        self.state().contents.iter().any(|content| content.bytes != content.synced)
    }

    /// What another start may find: of the pending names those in `named` (a bit each), in an order of chance; of what was
    /// not synced any prefix and any sectors, chance deciding.
    pub fn after_power_cut(&self, named: u64, bits: &mut Bits) -> Self {
        let mut state = self.state().clone();
        let mut order: Vec<usize> = (0..state.pending.len()).filter(|at| named >> (at % 64) & 1 == 1).collect();
        if bits.below(2) == 1 {
            for at in (1..order.len()).rev() {
                order.swap(at, bits.below(at + 1));
            }
        }
        let mut names = std::mem::take(&mut state.durable);
        for at in order {
            apply(&mut names, state.pending[at].clone());
        }
        let contents = state.contents.iter().map(|content| {
            let bytes = content.torn(bits);
            Content {
                synced: bytes.clone(),
                bytes,
            }
        });
        let state = State {
            contents: contents.collect(),
            durable: names.clone(),
            names,
            ..State::default()
        };
        Self(Mutex::new(state))
    }

    /// Writes without waiting for the disk, in place where the name is there: no part of [`Disk`], for planted faults.
    pub fn put(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.state();
        let turn = state.turn("write");
        let written = if turn.is_ok() { bytes.len() } else { bytes.len() / 2 };
        let at = match state.names.get(file) {
            Some(&at) => at,
            None => {
                state.contents.push(Content::default());
                let at = state.contents.len() - 1;
                state.name(file, Some(at));
                at
            }
        };
        state.contents[at].bytes = bytes[..written].to_vec();
        turn
    }
}

impl Content {
    fn torn(&self, bits: &mut Bits) -> Vec<u8> {
        if self.bytes == self.synced {
            return self.bytes.clone();
        }
        let length = match bits.below(4) {
            0 => self.bytes.len(),
            1 => self.synced.len(),
            2 => bits.below(self.bytes.len() + 1),
            _ => bits.below(self.bytes.len() / SECTOR + 1) * SECTOR,
        };
        let mut bytes = vec![0; length];
        for (at, sector) in bytes.chunks_mut(SECTOR).enumerate() {
            let from = match bits.below(4) {
                0 => continue,
                1 => &self.synced,
                _ => &self.bytes,
            };
            let there = from.get(at * SECTOR..).unwrap_or_default();
            let length = sector.len().min(there.len());
            sector[..length].copy_from_slice(&there[..length]);
        }
        bytes
    }
}

fn apply(names: &mut BTreeMap<PathBuf, usize>, (file, content): Naming) {
    match content {
        Some(content) => _ = names.insert(file, content),
        None => _ = names.remove(&file),
    }
}

impl State {
    fn name(&mut self, file: &Path, content: Option<usize>) {
        apply(&mut self.names, (file.to_owned(), content));
        self.pending.push((file.to_owned(), content));
    }

    fn is_without_power(&self) -> bool {
        self.power.is_some_and(|power| self.calls > power)
    }

    /// Counts a call, and fails it if it is its turn.
    fn turn(&mut self, what: &'static str) -> io::Result<()> {
        let at = self.calls;
        self.calls += 1;
        self.log.push(what);
        if self.power.is_some_and(|power| at >= power) {
            return Err(io::ErrorKind::Other.into());
        }
        match self.fault {
            Some((fault, kind)) if fault == at => Err(kind.into()),
            Some((fault, kind)) if fault < at && self.for_good && !matches!(what, "read" | "list") => Err(kind.into()),
            _ => Ok(()),
        }
    }

    /// A name in the call in which the power fails may still reach the disk; after that nothing does.
    fn turn_of_names(&mut self, what: &'static str) -> (bool, io::Result<()>) {
        let power_was_there = !self.is_without_power();
        let turn = self.turn(what);
        let reaches = turn.is_ok() || power_was_there && self.is_without_power();
        (reaches, turn)
    }
}

impl Disk for Torn {
    fn make_folder(&self, _: &Path) -> io::Result<()> {
        self.state().turn("make_folder")
    }

    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        let mut state = self.state();
        state.turn("read")?;
        let content = *state.names.get(file).ok_or(io::ErrorKind::NotFound)?;
        Ok(state.contents[content].bytes.clone())
    }

    fn write(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        if self.state().is_without_power() {
            return Err(io::ErrorKind::Other.into());
        }
        self.put(file, bytes)?;
        let mut state = self.state();
        let at = state.names[file];
        state.contents[at].synced = bytes.to_vec();
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        let (reaches, turn) = state.turn_of_names("rename");
        if reaches {
            let content = *state.names.get(from).ok_or(io::ErrorKind::NotFound)?;
            state.name(to, Some(content));
            state.name(from, None);
        }
        turn
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.turn("sync_folder")?;
        let pending = std::mem::take(&mut state.pending);
        let (inside, elsewhere): (Vec<_>, Vec<_>) = pending.into_iter().partition(|(file, _)| file.parent() == Some(folder));
        inside.into_iter().for_each(|naming| apply(&mut state.durable, naming));
        state.pending = elsewhere;
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut state = self.state();
        state.turn("list")?;
        let inside = state.names.keys().filter(|file| file.parent() == Some(folder));
        Ok(inside.map(|file| file.file_name().unwrap().to_str().unwrap().to_owned()).collect())
    }

    fn remove(&self, file: &Path) -> io::Result<()> {
        let mut state = self.state();
        let (reaches, turn) = state.turn_of_names("remove");
        if reaches {
            state.name(file, None);
        }
        turn
    }

    fn remove_folder(&self, _: &Path) -> io::Result<()> {
        self.state().turn("remove_folder")
    }
}
