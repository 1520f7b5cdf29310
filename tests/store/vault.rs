//! A vault for tests: it tells altered bytes, another kind, context or key, and protects nothing.

use store::Mac;
use store::vault::{MacKind, SealKind, Unsealable, Vault};
use zeroize::Zeroizing;

pub struct FakeVault {
    pub key: u8,
}

impl FakeVault {
    fn digest(&self, kind: &str, message: &[u8]) -> Mac {
        let mut mac = [0; 32];
        for (lane, part) in (0u8..).zip(mac.chunks_exact_mut(8)) {
            let bytes = [self.key, lane]
                .into_iter()
                .chain(kind.bytes())
                .chain([0])
                .chain(message.iter().copied());
            let fnv = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            let hash = bytes.fold(0xcbf2_9ce4_8422_2325, fnv);
            // FNV's low bits mix little of the last byte upwards: one more round spreads it.
            part.copy_from_slice(&(hash ^ hash >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
        }
        mac
    }
}

impl Vault for FakeVault {
    fn mac(&self, kind: MacKind, message: &[u8]) -> Mac {
        self.digest(&format!("{kind:?}"), message)
    }

    fn seal(&self, kind: SealKind, context: &[u8], clear: &[u8]) -> Result<Vec<u8>, Unsealable> {
        let turned: Vec<u8> = clear.iter().map(|byte| byte ^ 0xa5).collect();
        let tag = self.digest(&format!("{kind:?}"), &[context, &turned[..]].concat());
        Ok([&tag[..], &turned[..]].concat())
    }

    fn open(&self, kind: SealKind, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unsealable> {
        let (tag, turned) = sealed.split_at_checked(32).ok_or(Unsealable)?;
        if tag != self.digest(&format!("{kind:?}"), &[context, turned].concat()) {
            return Err(Unsealable);
        }
        Ok(Zeroizing::new(turned.iter().map(|byte| byte ^ 0xa5).collect()))
    }
}
