//! What a typed PIN turns out to be, from one hash compared with all that a person has.

use contract::problem::Code;
use store::secrets::{ChangedWith, SecretSet, TemporaryState};
use store::{Millis, PublicId};

use crate::hashing::{Hash, same};

/// What a typed PIN is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The chosen PIN.
    Pin,
    /// The temporary PIN of a letter, good for one change.
    Temporary(PublicId),
    /// A temporary PIN that is good no more; the code says why.
    Over(Code),
    /// Nothing that opens anything.
    Wrong,
}

impl Verdict {
    /// Compares the hash with every one on file, whether or not one was found.
    #[must_use]
    pub fn of(hash: &Hash, on_file: &SecretSet, now: Millis) -> Self {
        let mut verdict = Self::Wrong;
        // Oldest first, so that the newest of two letters with equal PINs decides; the chosen PIN before all.
        for temporary in on_file.temporary.iter().rev() {
            if same(hash, &temporary.hash) {
                verdict = match temporary.state {
                    TemporaryState::Used => Self::Over(Code::TemporaryPinUsed),
                    TemporaryState::Superseded => Self::Over(Code::TemporaryPinSuperseded),
                    TemporaryState::Open if now > temporary.expires_at => Self::Over(Code::TemporaryPinExpired),
                    TemporaryState::Open => Self::Temporary(temporary.letter),
                };
            }
        }
        if on_file.pin.is_some_and(|pin| same(hash, &pin)) {
            verdict = Self::Pin;
        }
        verdict
    }

    /// What a change of PIN can be opened with by it.
    #[must_use]
    pub fn opens_change(self, hash: &Hash) -> Option<ChangedWith> {
        match self {
            Self::Pin => Some(ChangedWith::Pin(*hash)),
            Self::Temporary(letter) => Some(ChangedWith::Temporary(letter)),
            Self::Over(_) | Self::Wrong => None,
        }
    }
}

/// Whether a person had this PIN before, chosen or temporary.
#[must_use]
pub fn had_before(hash: &Hash, on_file: &SecretSet) -> bool {
    let temporary = on_file.temporary.iter().map(|temporary| &temporary.hash);
    on_file
        .pin
        .iter()
        .chain(&on_file.earlier)
        .chain(temporary)
        .filter(|had| same(hash, *had))
        .count()
        > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::secrets::TemporaryPin;

    fn temporary(byte: u8, state: TemporaryState) -> TemporaryPin {
        TemporaryPin {
            letter: PublicId([byte; 16]),
            hash: [byte; 32],
            expires_at: 1_000,
            state,
        }
    }

    fn on_file() -> SecretSet {
        SecretSet {
            salt: [0; 16],
            pin: Some([1; 32]),
            earlier: vec![[2; 32]],
            temporary: vec![
                temporary(5, TemporaryState::Open),
                temporary(4, TemporaryState::Superseded),
                temporary(3, TemporaryState::Used),
            ],
        }
    }

    #[test]
    fn cw_03_cw_04_a_pin_is_told_from_letters_good_and_over() {
        for (byte, now, expected) in [
            (1, 0, Verdict::Pin),
            (2, 0, Verdict::Wrong),
            (3, 0, Verdict::Over(Code::TemporaryPinUsed)),
            (4, 0, Verdict::Over(Code::TemporaryPinSuperseded)),
            (5, 1_000, Verdict::Temporary(PublicId([5; 16]))),
            (5, 1_001, Verdict::Over(Code::TemporaryPinExpired)),
            (9, 0, Verdict::Wrong),
        ] {
            assert_eq!(Verdict::of(&[byte; 32], &on_file(), now), expected, "{byte} at {now}");
        }
    }

    #[test]
    fn cw_05_a_pin_of_before_is_known_again_whatever_it_was() {
        let had: Vec<_> = (1..=9).filter(|&byte| had_before(&[byte; 32], &on_file())).collect();
        assert_eq!(had, [1, 2, 3, 4, 5]);
    }
}
