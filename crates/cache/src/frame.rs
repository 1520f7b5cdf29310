//! One sealed file: a header in clear, authenticated, then XChaCha20-Poly1305 over the rest.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::fault::Erased;
use crate::fields::Fields;
use crate::key::Seal;
use crate::slot::Slot;

const MAGIC: &[u8; 8] = b"MiCuenta";
const VERSION: u8 = 2;
/// Magic, version, slot, part, generation, mark, nonce.
const HEADER: usize = 8 + 1 + 16 + 4 + 8 + 8 + 24;
const NONCE: usize = 24;
/// The authentication tag, the last bytes of a file.
pub(crate) const TAG: usize = 16;

/// Which part of a copy a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Head,
    Year(i16),
}

/// What a file says about itself in clear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Label {
    pub slot: Slot,
    pub part: Part,
    pub generation: u64,
}

impl Label {
    fn header(&self, seal: &Seal, nonce: &[u8; NONCE]) -> Vec<u8> {
        let part = match self.part {
            Part::Head => i32::MIN,
            Part::Year(year) => i32::from(year),
        };
        let mut header = Vec::with_capacity(HEADER);
        header.extend_from_slice(MAGIC);
        header.push(VERSION);
        header.extend_from_slice(&self.slot.0);
        header.extend_from_slice(&part.to_be_bytes());
        header.extend_from_slice(&self.generation.to_be_bytes());
        header.extend_from_slice(&seal.mark);
        header.extend_from_slice(nonce);
        header
    }

    /// Seals a text under this label.
    pub fn seal(&self, seal: &Seal, nonce: [u8; NONCE], text: &[u8]) -> Option<Vec<u8>> {
        let mut file = self.header(seal, &nonce);
        let sealed = XChaCha20Poly1305::new(&seal.key.into()).encrypt(&XNonce::from(nonce), Payload { msg: text, aad: &file });
        file.extend_from_slice(&sealed.ok()?);
        Some(file)
    }

    /// Opens a file that must bear exactly this label.
    pub fn open(&self, seal: &Seal, file: &Sealed<'_>) -> Option<Zeroizing<Vec<u8>>> {
        let header = self.header(seal, file.nonce);
        if header != file.header {
            return None;
        }
        let text = XChaCha20Poly1305::new(&seal.key.into()).decrypt(
            &XNonce::from(*file.nonce),
            Payload {
                msg: file.sealed,
                aad: &header,
            },
        );
        text.ok().map(Zeroizing::new)
    }
}

/// A file taken apart, nothing of it believed yet.
pub(crate) struct Sealed<'a> {
    pub slot: Slot,
    pub generation: u64,
    pub mark: [u8; 8],
    header: &'a [u8],
    nonce: &'a [u8; NONCE],
    sealed: &'a [u8],
}

impl<'a> Sealed<'a> {
    /// Takes a file apart.
    pub fn parse(file: &'a [u8]) -> Result<Self, Erased> {
        let damaged = Erased::Damaged;
        let header = file.get(..HEADER).ok_or(damaged)?;
        let mut rest = Fields(file);
        if rest.take::<8>().ok_or(damaged)? != MAGIC {
            return Err(damaged);
        }
        if rest.take::<1>().ok_or(damaged)? != &[VERSION] {
            return Err(Erased::Foreign);
        }
        let slot = Slot(*rest.take().ok_or(damaged)?);
        let _part: &[u8; 4] = rest.take().ok_or(damaged)?;
        let generation = u64::from_be_bytes(*rest.take().ok_or(damaged)?);
        let mark = *rest.take().ok_or(damaged)?;
        let nonce = rest.take().ok_or(damaged)?;
        if rest.0.len() < TAG {
            return Err(damaged);
        }
        Ok(Self {
            slot,
            generation,
            mark,
            header,
            nonce,
            sealed: rest.0,
        })
    }
}
