//! A person's key ring: what the keychain holds, with and without a device PIN.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use cache::{CopyKey, Cost, DevicePin, Ring, RingAccount, RingFault, Slot};
use common::{Counting, slot};
use secrecy::{ExposeSecret, SecretString};

/// The least that is allowed: tests need not wait longer.
const LEAST: Cost = Cost {
    memory: 19_456,
    passes: 2,
    lanes: 1,
};
/// What Windows keeps in one entry.
const WINDOWS: usize = 2560;

fn pin(text: &str) -> DevicePin {
    DevicePin::new(text.into())
}

fn account(n: u8) -> RingAccount {
    RingAccount {
        slot: format!("{n:032x}").parse().unwrap(),
        account: format!("3f2504e0-4f89-41d3-9a0c-0305e82c33{n:02x}"),
        program: "a-programme-of-a-state".into(),
        server: "https://cuenta.servicios.departamento.example.gov:8443/".into(),
        token: Some(SecretString::from("k".repeat(43))),
        key: CopyKey::new([n; 32]),
    }
}

fn ring(accounts: u8, with: Option<&str>) -> Ring {
    let entropy = Counting::default();
    let mut ring = Ring::new(slot(), &entropy).unwrap();
    if let Some(with) = with {
        assert!(ring.set_pin(Some((&pin(with), LEAST)), &entropy));
    }
    ring.accounts = (1..=accounts).map(account).collect();
    ring
}

fn sealed(accounts: u8, with: Option<&str>) -> Vec<u8> {
    ring(accounts, with).seal(&Counting::default()).unwrap()
}

fn open(bytes: &[u8], with: Option<&str>) -> Result<Ring, RingFault> {
    Ring::open(slot(), bytes, with.map(pin).as_ref())
}

#[test]
fn what_hangs_on_it_comes_back_with_and_without_a_device_pin() {
    for with in [None, Some("481516")] {
        let mut made = ring(3, with);
        made.accounts[1].token = None;
        let back = open(&made.seal(&Counting::default()).unwrap(), with).unwrap();
        assert_eq!((back.slot(), back.has_pin()), (slot(), with.is_some()));
        assert_eq!(back.accounts.len(), 3);
        for (back, made) in back.accounts.iter().zip(&made.accounts) {
            assert_eq!((back.slot, &back.account, &back.program), (made.slot, &made.account, &made.program));
            assert_eq!((&back.server, back.key.expose()), (&made.server, made.key.expose()));
            let token = |account: &RingAccount| account.token.as_ref().map(|token| token.expose_secret().to_owned());
            assert_eq!(token(back), token(made));
        }
    }
}

#[test]
fn nothing_that_hangs_on_it_can_be_read_in_the_keychain() {
    let bytes = sealed(2, Some("481516"));
    for clear in ["kkkk", "a-programme", "3f2504e0", "example", "481516"] {
        assert!(!bytes.windows(clear.len()).any(|part| part == clear.as_bytes()), "{clear}");
    }
    assert!(!bytes.windows(16).any(|part| part == [1; 16]), "a copy's key");
}

#[test]
fn six_accounts_fit_into_every_system_s_keychain_and_what_does_not_fit_is_not_begun() {
    let bytes = sealed(6, Some("481516"));
    assert!(bytes.len() <= WINDOWS, "{} bytes", bytes.len());
    assert!(ring(60, None).seal(&Counting::default()).is_none());
}

#[test]
fn a_change_of_any_byte_is_detected_without_a_device_pin() {
    let whole = sealed(1, None);
    for at in 0..whole.len() {
        for bit in [0x01, 0x80] {
            let mut altered = whole.clone();
            altered[at] ^= bit;
            let fault = open(&altered, None).err();
            assert_eq!(fault, Some(RingFault::Damaged), "{at}");
        }
    }
    assert!(open(&whole, None).is_ok());
}

#[test]
fn a_change_of_any_byte_is_detected_with_a_device_pin() {
    let whole = sealed(1, Some("481516"));
    for at in 0..whole.len() {
        // The cost has a test of its own below; behind the header, one byte in eight says it, for each takes the PIN's work.
        if (COST..COST + 12).contains(&at) || at > HEADER && at % 8 != 0 {
            continue;
        }
        let mut altered = whole.clone();
        altered[at] ^= 0x80;
        let fault = open(&altered, Some("481516")).err();
        assert!(matches!(fault, Some(RingFault::Damaged | RingFault::WrongPin)), "{at}: {fault:?}");
    }
}

#[test]
fn a_ring_cut_short_anywhere_or_lengthened_is_detected() {
    let whole = sealed(1, None);
    for length in 0..whole.len() {
        assert_eq!(open(&whole[..length], None).err(), Some(RingFault::Damaged), "{length}");
    }
    assert_eq!(open(&[whole, vec![0]].concat(), None).err(), Some(RingFault::Damaged));
}

#[test]
fn the_right_device_pin_opens_it_and_no_other_nor_none() {
    let bytes = sealed(1, Some("481516"));
    assert_eq!(open(&bytes, None).err(), Some(RingFault::PinNeeded));
    for wrong in ["481517", "4815160", "48151", ""] {
        assert_eq!(open(&bytes, Some(wrong)).err(), Some(RingFault::WrongPin), "{wrong}");
    }
    let ring = open(&bytes, Some("481516")).unwrap();
    assert_eq!(ring.is_pin(&pin("481516")), Ok(true));
    assert_eq!(ring.is_pin(&pin("481517")), Ok(false));
    assert!(open(&sealed(1, None), Some("481516")).is_ok(), "one too many does no harm");
}

#[test]
fn one_person_s_ring_opens_as_nobody_else_s() {
    let other: Slot = "ffffffffffffffffffffffffffffffff".parse().unwrap();
    assert_eq!(Ring::open(other, &sealed(1, None), None).err(), Some(RingFault::Damaged));
    let with = sealed(1, Some("481516"));
    assert_eq!(Ring::open(other, &with, Some(&pin("481516"))).err(), Some(RingFault::WrongPin));
}

#[test]
fn a_device_pin_that_is_set_changed_or_taken_away_leaves_every_key_as_it_was() {
    let entropy = Counting::default();
    let mut ring = ring(2, None);
    let mut before = ring.seal(&entropy).unwrap();
    for with in [Some("481516"), Some("730264"), None] {
        let set = with.map(pin);
        assert!(ring.set_pin(set.as_ref().map(|pin| (pin, LEAST)), &entropy));
        let bytes = ring.seal(&entropy).unwrap();
        assert_ne!(bytes[1..33], before[1..33], "the random key is another one too");
        let back = open(&bytes, with).unwrap();
        let keys: Vec<_> = back.accounts.iter().map(|account| *account.key.expose()).collect();
        assert_eq!(keys, [[1; 32], [2; 32]]);
        before = bytes;
    }
}

#[test]
fn no_two_seals_of_the_same_ring_are_alike() {
    let (ring, entropy) = (ring(1, None), Counting::default());
    let (first, second) = (ring.seal(&entropy).unwrap(), ring.seal(&entropy).unwrap());
    let same = first.iter().zip(&second).skip(HEADER - 24).filter(|(a, b)| a == b).count();
    assert!(same < first.len() / 16, "{same} of {}", first.len());
}

/// Where the mark of a device PIN and its cost lie: after layout and random key.
const PIN: usize = 1 + 32;
const COST: usize = PIN + 1;
const HEADER: usize = COST + 12 + 16 + 24;

#[test]
fn parameters_beyond_floor_and_ceiling_are_not_tried() {
    for (at, number) in [(0, 19_455), (0, 256 * 1024 + 1), (0, u32::MAX), (4, 1), (4, 11), (8, 0), (8, 5)] {
        let mut altered = sealed(1, Some("481516"));
        altered[COST + at..COST + at + 4].copy_from_slice(&u32::to_be_bytes(number));
        assert_eq!(open(&altered, Some("481516")).err(), Some(RingFault::Damaged), "{number} at {at}");
    }
    let cheap = Cost { passes: 1, ..LEAST };
    assert!(!ring(1, None).set_pin(Some((&pin("481516"), cheap)), &Counting::default()));
    assert!(Cost::USUAL.is_allowed());
}

#[test]
fn parameters_altered_within_what_is_allowed_open_nothing() {
    for (at, number) in [(0, 19_457), (4, 3), (8, 2)] {
        let mut altered = sealed(1, Some("481516"));
        altered[COST + at..COST + at + 4].copy_from_slice(&u32::to_be_bytes(number));
        assert_eq!(open(&altered, Some("481516")).err(), Some(RingFault::WrongPin), "{number} at {at}");
    }
    let mut without = sealed(1, Some("481516"));
    without[PIN] = 0;
    assert_eq!(open(&without, None).err(), Some(RingFault::Damaged));
}
