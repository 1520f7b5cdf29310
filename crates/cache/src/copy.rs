//! A copy: opened, read year by year, saved, erased.

use std::collections::BTreeMap;
use std::io;

use domain::clock::{is_plausible, random};
use domain::payment::Payment;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::fault::{Erased, OpenFault, SaveFault};
use crate::frame::{Label, Part, Sealed, TAG};
use crate::head::Head;
use crate::key::{CopyKey, Cost, DevicePin, Seal, Stretch};
use crate::place::{HEAD, Place};

/// A copy that is open, or begun.
pub struct SealedCopy {
    place: Place,
    seal: Seal,
    stretch: Option<Stretch>,
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
    /// None where the cost is not allowed or there is no memory for it.
    #[must_use]
    pub fn begin(place: Place, key: &CopyKey, pin: Option<(&DevicePin, Cost)>) -> Option<Self> {
        place.erase();
        let pin = pin.map(|(pin, cost)| {
            (
                pin,
                Stretch {
                    cost,
                    salt: random(&*place.entropy),
                },
            )
        });
        Some(Self {
            seal: Seal::derive(place.slot, key, pin)?,
            stretch: pin.map(|(_, stretch)| stretch),
            place,
            generation: 0,
            segments: Vec::new(),
        })
    }

    /// Opens a copy by its head alone. `key` is what the keychain has for it: with none, the copy is of no use.
    ///
    /// # Errors
    /// [`OpenFault`]; with [`OpenFault::Erased`] it is gone.
    pub fn open(place: Place, key: Option<&CopyKey>, pin: Option<&DevicePin>, now: Timestamp) -> Result<(Self, Head), OpenFault> {
        let file = place.disk.read(&place.file(HEAD)).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => OpenFault::Nothing,
            _ => OpenFault::Unreadable,
        })?;
        match Self::unseal(&place, &file, key, pin, now) {
            Ok((seal, stretch, generation, Contents { head, segments })) => Ok((
                Self {
                    place,
                    seal,
                    stretch,
                    generation,
                    segments,
                },
                head,
            )),
            Err(fault) => {
                if matches!(fault, OpenFault::Erased(_)) {
                    place.erase();
                }
                Err(fault)
            }
        }
    }

    fn unseal(
        place: &Place,
        file: &[u8],
        key: Option<&CopyKey>,
        pin: Option<&DevicePin>,
        now: Timestamp,
    ) -> Result<(Seal, Option<Stretch>, u64, Contents<Head>), OpenFault> {
        let key = key.ok_or(OpenFault::Erased(Erased::KeyLost))?;
        let sealed = Sealed::parse(file).map_err(OpenFault::Erased)?;
        if sealed.slot != place.slot {
            return Err(OpenFault::Erased(Erased::Foreign));
        }
        let pin = match (sealed.stretch, pin) {
            (Some(stretch), Some(pin)) => Some((pin, stretch)),
            (Some(_), None) => return Err(OpenFault::PinNeeded),
            (None, _) => None,
        };
        let seal = Seal::derive(place.slot, key, pin).ok_or(OpenFault::Unreadable)?;
        if sealed.mark != seal.mark {
            return Err(if pin.is_some() {
                OpenFault::WrongPin
            } else {
                OpenFault::Erased(Erased::Foreign)
            });
        }
        let label = Label {
            slot: place.slot,
            part: Part::Head,
            generation: sealed.generation,
            stretch: sealed.stretch,
        };
        let text = label.open(&seal, &sealed).ok_or(OpenFault::Erased(Erased::Damaged))?;
        // It opened, so this app wrote it: what does not fit its types is another version's.
        let contents: Contents<Head> = serde_json::from_slice(&text).map_err(|_| OpenFault::Erased(Erased::Foreign))?;
        judge_age(contents.head.as_of, now)?;
        Ok((seal, label.stretch, label.generation, contents))
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
                    self.sweep();
                }
                Err(match error.kind() {
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => SaveFault::NoRoom,
                    _ => SaveFault::NotWritable,
                })
            }
        }
    }

    /// Erases it. Returns whether nothing is left.
    pub fn erase(self) -> bool {
        self.place.erase()
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

    fn label(&self, part: Part, generation: u64) -> Label {
        Label {
            slot: self.place.slot,
            part,
            generation,
            stretch: self.stretch,
        }
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

/// A copy from the future is judged by no clock at all: setting it back must not make an old copy young.
fn judge_age(as_of: Timestamp, now: Timestamp) -> Result<(), OpenFault> {
    let most = SignedDuration::from_hours(24 * SealedCopy::DAYS);
    let age = now.duration_since(as_of);
    if !is_plausible(now) || age < -most {
        Err(OpenFault::ClockNotBelieved)
    } else if age > most {
        Err(OpenFault::Erased(Erased::TooOld))
    } else {
        Ok(())
    }
}
