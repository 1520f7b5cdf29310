//! ALTCHA's proof of work, number by number, so that it can tell how far it is and be stopped.

use std::sync::atomic::{AtomicBool, Ordering};

use altcha::{Challenge, SolveChallengeOptions, solve_challenge};

/// The most that a service can ask for: more is a fault of its, and would hold an old computer up for hours.
const MOST_ROUNDS: u32 = 1_000_000;
const MOST_NUMBERS: u64 = 10_000_000;
const LONGEST_KEY: usize = 64;

/// Work to be done.
pub struct Work {
    /// ALTCHA's challenge without a prefix, which every number solves: so one number is tried at a time.
    any: Challenge,
    /// The prefix of the key that is looked for: lower-case hexadecimal digits.
    prefix: String,
    most: u32,
}

/// What came of it.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// The number.
    Number(u64),
    /// Nobody wants it any more.
    Stopped,
    /// There is no such number, or no such work.
    Nothing,
}

impl Work {
    /// The work that a service asks for, if it makes sense.
    pub fn read(asked: &contract::enrolment::Work) -> Option<Self> {
        let mut any: Challenge = serde_json::from_str(&asked.challenge).ok()?;
        let makes_sense = any.parameters.cost <= MOST_ROUNDS && any.parameters.key_length <= LONGEST_KEY && asked.most <= MOST_NUMBERS;
        let prefix = std::mem::take(&mut any.parameters.key_prefix).to_ascii_lowercase();
        makes_sense.then_some(Self {
            any,
            prefix,
            most: u32::try_from(asked.most).ok()?,
        })
    }

    /// Looks for the number; tells how far it is, in per cent, below 100 until it is found.
    pub fn solve(&self, stop: &AtomicBool, tell: impl Fn(u8)) -> Found {
        for number in 0..=self.most {
            if stop.load(Ordering::Relaxed) {
                return Found::Stopped;
            }
            match self.is_solved_by(number) {
                Some(true) => return Found::Number(number.into()),
                Some(false) => {}
                None => return Found::Nothing,
            }
            tell(u8::try_from(u64::from(number) * 99 / u64::from(self.most.max(1))).unwrap_or(99));
        }
        Found::Nothing
    }

    fn is_solved_by(&self, number: u32) -> Option<bool> {
        let mut one = SolveChallengeOptions::new(&self.any);
        one.counter_start = number;
        // No time limit: the first number is tried in any case, and is the only one.
        one.timeout_ms = 0;
        let key = solve_challenge(one).ok()??.derived_key;
        Some(key.starts_with(&self.prefix))
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use altcha::{CreateChallengeOptions, create_challenge};

    use super::*;

    fn asked(number: u32, most: u64) -> contract::enrolment::Work {
        let challenge = create_challenge(CreateChallengeOptions {
            cost: 10,
            counter: Some(number),
            ..CreateChallengeOptions::default()
        });
        contract::enrolment::Work {
            challenge: serde_json::to_string(&challenge.unwrap()).unwrap(),
            most,
        }
    }

    #[test]
    fn ma_11_the_number_is_found_and_the_way_to_it_is_told() {
        let told = RefCell::new(Vec::new());
        let found = Work::read(&asked(80, 160)).unwrap().solve(&AtomicBool::new(false), |percent| {
            told.borrow_mut().push(percent);
        });
        assert_eq!(found, Found::Number(80));
        let told = told.into_inner();
        assert!(told.is_sorted() && told.first() == Some(&0) && told.last() == Some(&48), "{told:?}");
    }

    #[test]
    fn ma_11_work_that_is_stopped_ends_at_once() {
        let work = Work::read(&asked(5_000, 10_000)).unwrap();
        assert_eq!(work.solve(&AtomicBool::new(true), |_| ()), Found::Stopped);
        let stop = AtomicBool::new(false);
        assert_eq!(
            work.solve(&stop, |percent| stop.store(percent == 3, Ordering::Relaxed)),
            Found::Stopped
        );
    }

    #[test]
    fn work_without_an_end_or_a_sense_is_not_begun() {
        let found = |asked: &contract::enrolment::Work| Work::read(asked).map(|work| work.solve(&AtomicBool::new(false), |_| ()));
        assert_eq!(found(&asked(80, 40)), Some(Found::Nothing));
        assert_eq!(found(&asked(80, u64::MAX)), None);
        let with = |from: &str, to: &str| {
            let asked = asked(1, 4);
            contract::enrolment::Work {
                challenge: asked.challenge.replace(from, to),
                ..asked
            }
        };
        assert_eq!(found(&with("{", "[")), None);
        assert_eq!(found(&with("\"cost\":10", "\"cost\":4294967295")), None);
        assert_eq!(found(&with("\"keyLength\":32", "\"keyLength\":9999999999")), None);
        assert_eq!(found(&with("PBKDF2/SHA-256", "MD5")), Some(Found::Nothing));
    }
}
