//! Opening: the head alone is read, and nothing of it is believed before its seal is.

use std::io;

use domain::clock::is_plausible;
use jiff::{SignedDuration, Timestamp};

use super::{Contents, SealedCopy};
use crate::fault::{Erased, OpenFault};
use crate::frame::{Label, Part, Sealed};
use crate::head::Head;
use crate::key::{CopyKey, Seal};
use crate::place::{HEAD, Place};

impl SealedCopy {
    /// Opens a copy by its head alone. `key` is what the keychain has for it: with none, the copy is of no use.
    ///
    /// # Errors
    /// [`OpenFault`]; with [`OpenFault::Erased`] it is gone.
    pub fn open(place: Place, key: Option<&CopyKey>, now: Timestamp) -> Result<(Self, Head), OpenFault> {
        let file = place.disk.read(&place.file(HEAD)).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => OpenFault::Nothing,
            _ => OpenFault::Unreadable,
        })?;
        let damaged = place.clone();
        let opened = unseal(place, &file, key).and_then(|(copy, head)| {
            judge_age(head.as_of, now)?;
            Ok((copy, head))
        });
        if matches!(opened, Err(OpenFault::Erased(_))) {
            damaged.erase();
        }
        opened
    }
}

fn unseal(place: Place, file: &[u8], key: Option<&CopyKey>) -> Result<(SealedCopy, Head), OpenFault> {
    let key = key.ok_or(OpenFault::Erased(Erased::KeyLost))?;
    let sealed = Sealed::parse(file).map_err(OpenFault::Erased)?;
    if sealed.slot != place.slot {
        return Err(OpenFault::Erased(Erased::Foreign));
    }
    let seal = Seal::derive(place.slot, key).ok_or(OpenFault::Unreadable)?;
    if sealed.mark != seal.mark {
        return Err(OpenFault::Erased(Erased::Foreign));
    }
    let label = Label {
        slot: place.slot,
        part: Part::Head,
        generation: sealed.generation,
    };
    let text = label.open(&seal, &sealed).ok_or(OpenFault::Erased(Erased::Damaged))?;
    // It opened, so this app wrote it: what does not fit its types is another version's.
    let contents: Contents<Head> = serde_json::from_slice(&text).map_err(|_| OpenFault::Erased(Erased::Foreign))?;
    let copy = SealedCopy {
        place,
        seal,
        generation: label.generation,
        segments: contents.segments,
    };
    Ok((copy, contents.head))
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
