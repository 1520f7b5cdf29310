//! A letter and its temporary PIN: drawn at random, and one that the person never had (CW-04).

use std::sync::Arc;

use axum::http::StatusCode;
use contract::problem::{Code, Problem};
use contract::recovery::LetterQueued;
use domain::clock::{Entropy, day_in, random};
use domain::programme::{LetterRules, Programme};
use secrecy::SecretString;
use store::letters::{LetterKind, NewLetter, Queued};
use store::{ParticipantKey, PublicId};
use zeroize::Zeroizing;

use crate::answer::Written;
use crate::api::{Api, days, seconds_until};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::signed_in::instant;
use crate::subject::Subject;
use crate::verdict::had_before;

/// With so many draws, meeting a PIN of before each time does not happen.
const DRAWS: usize = 16;

/// A letter with a PIN that is neither easily guessed nor one of before.
///
/// # Errors
/// Of the database or the hash; [`Code::Internal`] if no draw was good.
pub async fn draw(
    api: &Arc<Api>,
    programme: &Programme,
    rules: &LetterRules,
    subject: &Subject,
    participant: ParticipantKey,
) -> Result<NewLetter, Refusal> {
    let person = Person::of(api, participant).await?;
    let pin = programme.sign_in.secret.pin().ok_or(Code::MailNotPossible)?;
    for _ in 0..DRAWS {
        let drawn = digits(&*api.entropy, rules.pin_digits);
        if person.choose(&drawn, pin).is_err() {
            continue;
        }
        let hash = api.hashing.hash(drawn.clone(), subject.salt()).await?;
        if had_before(&hash, &subject.secrets) {
            continue;
        }
        let asked_at = api.now();
        return Ok(NewLetter {
            id: PublicId(random(&*api.entropy)),
            kind: LetterKind::Pin,
            participant,
            pin: SecretString::from(drawn.as_str()),
            hash,
            asked_at,
            expires_at: asked_at + days(rules.pin_days),
        });
    }
    Err(Code::Internal.into())
}

/// The answer to whoever asked for a letter.
///
/// # Errors
/// [`Code::LettersExhausted`], with the time to wait.
pub fn told(api: &Api, programme: &Programme, rules: &LetterRules, queued: Queued) -> Result<Written, Refusal> {
    match queued {
        Queued::Queued { left, next_at } => {
            let today = day_in(api.clock.now(), &programme.zone);
            let (arrives_from, arrives_to) = rules.arrives(today).ok_or(Code::Internal)?;
            let queued = LetterQueued {
                arrives_from,
                arrives_to,
                letters_left: left,
                next_letter_at: next_at.map(instant),
            };
            Written::json(StatusCode::ACCEPTED, &queued)
        }
        Queued::Exhausted { next_at } => Err(Problem::new(Code::LettersExhausted).after(seconds_until(next_at, api.now())).into()),
    }
}

/// So many decimal digits, each as likely as any other.
pub fn digits(entropy: &dyn Entropy, count: u8) -> Zeroizing<String> {
    let mut digits = Zeroizing::new(String::with_capacity(count.into()));
    while digits.len() < usize::from(count) {
        let fair = random::<16>(entropy).into_iter().filter(|byte| *byte < 250);
        let missing = usize::from(count) - digits.len();
        digits.extend(fair.take(missing).map(|byte| char::from(b'0' + byte % 10)));
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counting::Counting;

    #[test]
    fn a_temporary_pin_has_as_many_digits_as_asked_and_none_is_likelier() {
        let counting = Counting::default();
        let mut seen = [0; 10];
        for _ in 0..256 {
            let drawn = digits(&counting, 8);
            assert_eq!(drawn.len(), 8);
            for digit in drawn.bytes() {
                seen[usize::from(digit - b'0')] += 1;
            }
        }
        let (least, most) = (seen.iter().min().unwrap(), seen.iter().max().unwrap());
        assert!(most - least < 20, "{seen:?}");
    }
}
