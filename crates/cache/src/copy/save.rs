//! Saving: beside, then under its name; segments first, the head last.

use std::collections::BTreeMap;
use std::io;

use domain::clock::random;
use domain::payment::Payment;
use serde::Serialize;
use zeroize::Zeroizing;

use super::{Contents, SealedCopy, Segment};
use crate::fault::SaveFault;
use crate::frame::{Part, TAG};
use crate::head::Head;
use crate::place::HEAD;

impl SealedCopy {
    /// Saves the head and the years that changed, each whole; other years stay as they are, and one without payments
    /// goes. Segments are written first and the head last: until that, the copy before is the copy.
    ///
    /// # Errors
    /// [`SaveFault`].
    pub fn save(&mut self, head: &Head, changed: &BTreeMap<i16, Vec<Payment>>) -> Result<(), SaveFault> {
        let before = (self.generation, self.segments.clone());
        self.generation += 1;
        match self.write(head, changed) {
            Ok(()) => {
                self.sweep();
                Ok(())
            }
            Err(Unsaved { error, committed }) => {
                if !committed {
                    (self.generation, self.segments) = before;
                    // The head before may itself be in place and not yet on the disk, where an earlier one still counts.
                    if self.place.disk.sync_folder(&self.place.folder).is_ok() {
                        self.sweep();
                    }
                }
                Err(match error.kind() {
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => SaveFault::NoRoom,
                    _ => SaveFault::NotWritable,
                })
            }
        }
    }

    fn write(&mut self, head: &Head, changed: &BTreeMap<i16, Vec<Payment>>) -> Result<(), Unsaved> {
        self.place.disk.make_folder(&self.place.folder)?;
        for (&year, payments) in changed {
            self.segments.retain(|segment| segment.year != year);
            if !payments.is_empty() {
                let mut segment = Segment {
                    year,
                    generation: self.generation,
                    tag: [0; TAG],
                };
                segment.tag = self.put(&segment.name(), Part::Year(year), payments)?;
                self.segments.push(segment);
            }
        }
        if !changed.is_empty() {
            self.place.disk.sync_folder(&self.place.folder)?;
        }
        let contents = Contents {
            head,
            segments: self.segments.clone(),
        };
        self.put(HEAD, Part::Head, &contents)?;
        let synced = self.place.disk.sync_folder(&self.place.folder);
        synced.map_err(|error| Unsaved { error, committed: true })
    }

    /// Writes one file beside its name and then under it; returns its tag.
    fn put(&self, name: &str, part: Part, value: &impl Serialize) -> io::Result<[u8; TAG]> {
        let text = Zeroizing::new(serde_json::to_vec(value)?);
        let label = self.label(part, self.generation);
        let file = label
            .seal(&self.seal, random(&*self.place.entropy), &text)
            .ok_or(io::ErrorKind::InvalidData)?;
        let beside = self.place.file(&format!("{name}.part"));
        self.place.disk.write(&beside, &file)?;
        self.place.disk.rename(&beside, &self.place.file(name))?;
        file.last_chunk().copied().ok_or_else(|| io::ErrorKind::InvalidData.into())
    }

    /// Removes what the present head does not name; what cannot be removed waits for the next time.
    fn sweep(&self) {
        let named: Vec<String> = self.segments.iter().map(Segment::name).collect();
        for name in self.place.disk.list(&self.place.folder).unwrap_or_default() {
            if name != HEAD && !named.contains(&name) {
                _ = self.place.disk.remove(&self.place.file(&name));
            }
        }
    }
}

/// A save that failed, and whether its head is in place all the same.
struct Unsaved {
    error: io::Error,
    committed: bool,
}

impl From<io::Error> for Unsaved {
    fn from(error: io::Error) -> Self {
        Self { error, committed: false }
    }
}
