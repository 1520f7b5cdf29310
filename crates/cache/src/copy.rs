//! A copy: opened, read year by year, saved, erased.

mod open;
mod save;

use std::io;

use domain::payment::Payment;
use serde::{Deserialize, Serialize};

use crate::fault::{Erased, OpenFault};
use crate::frame::{Label, Part, Sealed, TAG};
use crate::key::{CopyKey, Seal};
use crate::place::Place;

/// A copy that is open, or begun.
pub struct SealedCopy {
    place: Place,
    seal: Seal,
    generation: u64,
    segments: Vec<Segment>,
}

/// A year's file. Its tag says which of all files that were ever sealed for that year is meant.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Segment {
    year: i16,
    generation: u64,
    tag: [u8; TAG],
}

impl Segment {
    fn name(&self) -> String {
        format!("{}-{}", self.year, self.generation)
    }
}

/// What the head's file holds.
#[derive(Serialize, Deserialize)]
struct Contents<H> {
    head: H,
    segments: Vec<Segment>,
}

impl SealedCopy {
    /// A copy that was not renewed for so many days is erased.
    pub const DAYS: i64 = 14;

    /// Begins a copy; what lies in its place is erased, and nothing is written before [`Self::save`].
    /// None where no key can be derived.
    #[must_use]
    pub fn begin(place: Place, key: &CopyKey) -> Option<Self> {
        place.erase();
        Some(Self {
            seal: Seal::derive(place.slot, key)?,
            place,
            generation: 0,
            segments: Vec::new(),
        })
    }

    /// All payments of a year, as they were saved; none for a year without any.
    ///
    /// # Errors
    /// [`OpenFault::Erased`], and then the whole copy is gone, or [`OpenFault::Unreadable`].
    pub fn payments(&self, year: i16) -> Result<Vec<Payment>, OpenFault> {
        let Some(segment) = self.segments.iter().find(|segment| segment.year == year) else {
            return Ok(Vec::new());
        };
        let damaged = || {
            self.place.erase();
            OpenFault::Erased(Erased::Damaged)
        };
        let file = self
            .place
            .disk
            .read(&self.place.file(&segment.name()))
            .map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => damaged(),
                _ => OpenFault::Unreadable,
            })?;
        let label = self.label(Part::Year(year), segment.generation);
        Sealed::parse(&file)
            .ok()
            .filter(|_| file.ends_with(&segment.tag))
            .and_then(|sealed| label.open(&self.seal, &sealed))
            .and_then(|text| serde_json::from_slice(&text).ok())
            .ok_or_else(damaged)
    }

    /// Erases it. Returns whether nothing is left.
    pub fn erase(self) -> bool {
        self.place.erase()
    }

    fn label(&self, part: Part, generation: u64) -> Label {
        Label {
            slot: self.place.slot,
            part,
            generation,
        }
    }
}
