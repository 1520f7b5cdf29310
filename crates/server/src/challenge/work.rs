//! The way without a puzzle: work for a program, after ALTCHA. A number is hidden among so many, and only trying them one
//! after the other finds it. It takes neither eyes nor ears, only a little time.

use altcha::{CreateChallengeOptions, create_challenge};
use contract::enrolment::Work;
use domain::clock::{Entropy, random};

/// Iterations of PBKDF2 for one candidate: 20 000 candidates take a computer of ten years ago some four seconds,
/// and at worst twice as long.
const ITERATIONS: u32 = 200;

/// Why there is no work.
#[derive(Debug, thiserror::Error)]
pub enum WorkError {
    /// The crate refuses the parameters.
    #[error("work could not be made: {0}")]
    Parameters(#[from] altcha::Error),
    /// It could not be written down.
    #[error("work could not be written: {0}")]
    Json(#[from] serde_json::Error),
}

/// New work of so many candidates on average, and the number that solves it.
///
/// # Errors
/// [`WorkError`].
pub fn new(entropy: &dyn Entropy, candidates: u32) -> Result<(Work, u32), WorkError> {
    let most = candidates.saturating_mul(2).min(u32::MAX - 1);
    // The remainder of 64 bits favours no number that could be noticed.
    let drawn = u64::from_be_bytes(random(entropy)) % (u64::from(most) + 1);
    let number = u32::try_from(drawn).unwrap_or(most);
    // The number stays here, so the challenge needs neither signature nor expiry of its own.
    let challenge = create_challenge(CreateChallengeOptions {
        algorithm: "PBKDF2/SHA-256".to_owned(),
        cost: ITERATIONS,
        counter: Some(number),
        ..CreateChallengeOptions::default()
    })?;
    let work = Work {
        challenge: serde_json::to_string(&challenge)?,
        most: most.into(),
    };
    Ok((work, number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use altcha::{Challenge, SolveChallengeOptions, solve_challenge};

    struct Fixed;

    impl Entropy for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(3);
        }
    }

    #[test]
    fn ma_11_a_program_that_tries_one_after_the_other_finds_the_number() {
        let (work, number) = new(&Fixed, 40).unwrap();
        let challenge: Challenge = serde_json::from_str(&work.challenge).unwrap();
        let found = solve_challenge(SolveChallengeOptions::new(&challenge)).unwrap().unwrap();
        assert_eq!(found.counter, number);
        assert!(u64::from(number) <= work.most && work.most == 80);
    }
}
