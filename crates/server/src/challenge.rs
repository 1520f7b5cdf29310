//! Telling people from programs (MA-11): an image to be read, and beside it work that a computer does instead.

pub mod image;
pub mod work;

use contract::enrolment::{Challenge, ChallengeAnswer};
use domain::clock::random;
use domain::field::FieldCode;
use serde::{Deserialize, Serialize};
use store::{Millis, PublicId};

use crate::api::{Api, minutes};
use crate::hashing::same;
use crate::refusal::Refusal;
use crate::signed_in::instant;

/// What is known of a challenge until it is answered. It is good once.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Expected {
    id: [u8; 16],
    text: String,
    number: u32,
    ends_at: Millis,
}

/// What was answered, well formed.
#[derive(Debug)]
pub enum Response {
    /// The characters of the image.
    Text(String),
    /// The number that solves the work.
    Number(u64),
}

/// An answer to a challenge.
#[derive(Debug)]
pub struct Answered {
    /// The challenge's id; none of ours if it cannot be one.
    id: Option<PublicId>,
    response: Response,
}

impl Expected {
    /// What the image shows.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Answered {
    /// Reads an answer.
    ///
    /// # Errors
    /// [`FieldCode::Missing`] for the field `text`, if there is neither.
    pub fn read(typed: &ChallengeAnswer) -> Result<Self, Refusal> {
        let text = typed.text.as_deref().map(image::comparable).filter(|text| !text.is_empty());
        let response = match (text, typed.number) {
            (Some(text), _) => Response::Text(text),
            (None, Some(number)) => Response::Number(number),
            (None, None) => return Err(Refusal::field("text", FieldCode::Missing)),
        };
        Ok(Self {
            id: PublicId::parse(&typed.challenge),
            response,
        })
    }
}

/// A new challenge and what is expected as its answer.
///
/// # Errors
/// [`contract::problem::Code::Internal`] if it cannot be drawn.
pub async fn new(api: &Api, characters: u8, lasts: u32, candidates: u32) -> Result<(Challenge, Expected), Refusal> {
    let text = image::text(&*api.entropy, characters);
    let noise = image::Noise::new(&*api.entropy);
    let drawn = text.clone();
    // Some milliseconds of computing: not where requests are waited for.
    let image = tokio::task::spawn_blocking(move || image::draw(&drawn, &noise)).await;
    let image = image
        .map_err(|error| Refusal::internal(&error))?
        .map_err(|error| Refusal::internal(&error))?;
    let (work, number) = work::new(&*api.entropy, candidates).map_err(|error| Refusal::internal(&error))?;
    let expected = Expected {
        id: random(&*api.entropy),
        text: image::comparable(&text),
        number,
        ends_at: api.now() + minutes(lasts),
    };
    let challenge = Challenge {
        id: PublicId(expected.id).to_string(),
        image,
        work,
        ends_at: instant(expected.ends_at),
    };
    Ok((challenge, expected))
}

/// Judges an answer against the challenge that was given last, if it was not answered yet.
///
/// # Errors
/// [`FieldCode::ImageOver`] for another challenge, one that was answered, or one whose time is over;
/// [`FieldCode::ImageWrong`] else.
pub fn judge(expected: Option<&Expected>, answered: &Answered, now: Millis) -> Result<(), FieldCode> {
    let expected = expected
        .filter(|expected| answered.id == Some(PublicId(expected.id)) && now < expected.ends_at)
        .ok_or(FieldCode::ImageOver)?;
    let right = match &answered.response {
        Response::Text(text) => same(text.as_bytes(), expected.text.as_bytes()),
        Response::Number(number) => same(&number.to_be_bytes(), &u64::from(expected.number).to_be_bytes()),
    };
    if right { Ok(()) } else { Err(FieldCode::ImageWrong) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected() -> Expected {
        Expected {
            id: [7; 16],
            text: "34ACDE".into(),
            number: 812,
            ends_at: 1_000,
        }
    }

    fn answer(id: u8, text: Option<&str>, number: Option<u64>) -> Answered {
        Answered::read(&ChallengeAnswer {
            challenge: PublicId([id; 16]).to_string(),
            text: text.map(str::to_owned),
            number,
        })
        .unwrap()
    }

    #[test]
    fn ma_11_an_image_is_read_without_case_and_work_by_its_number() {
        let judged = |answered, now| judge(Some(&expected()), &answered, now);
        assert_eq!(judged(answer(7, Some(" 34 acde "), None), 999), Ok(()));
        assert_eq!(judged(answer(7, None, Some(812)), 999), Ok(()));
        assert_eq!(judged(answer(7, Some("34ACDF"), None), 999), Err(FieldCode::ImageWrong));
        assert_eq!(judged(answer(7, None, Some(811)), 999), Err(FieldCode::ImageWrong));
        assert_eq!(judged(answer(7, Some("34ACDE"), None), 1_000), Err(FieldCode::ImageOver));
        assert_eq!(judged(answer(8, Some("34ACDE"), None), 999), Err(FieldCode::ImageOver));
        assert_eq!(judge(None, &answer(7, Some("34ACDE"), None), 999), Err(FieldCode::ImageOver));
    }

    #[test]
    fn an_answer_without_either_is_missing_and_uses_nothing_up() {
        for text in [None, Some(String::new()), Some("  ".to_owned())] {
            let typed = ChallengeAnswer {
                challenge: PublicId([7; 16]).to_string(),
                text,
                number: None,
            };
            assert!(Answered::read(&typed).is_err());
        }
    }
}
