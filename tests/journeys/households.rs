//! Which sample household a journey is about: found by what it shows, never by name.

use acceptance::household::Household;
use acceptance::{place, programmes};
use domain::language::Language;
use domain::programme::Programme;
use import::practice::LetterState;
use serde_json::Value;
use testkit::{Sample, Shows};

fn of(sample: &Sample, pin: &str) -> Household {
    Household {
        identifier: sample.participant_id.clone(),
        ssn: sample.ssn.clone(),
        pin: pin.to_owned(),
        birth_date: sample.birth_date,
        first_name: sample.account.participant.first_name.clone(),
    }
}

/// Somebody who holds the letter with a temporary PIN.
pub fn with_a_letter() -> Household {
    let sample = Sample::of(Shows::FirstSignIn);
    of(&sample, sample.letter(LetterState::Open))
}

/// Somebody with years of payments sent to them.
pub fn receiving() -> Household {
    let sample = Sample::of(Shows::LongHistory);
    of(&sample, sample.secret())
}

/// Somebody else with a PIN.
pub fn another() -> Household {
    let mine = receiving();
    let mut samples = testkit::samples().into_iter();
    let other = samples.find(|sample| sample.account.pin.is_some() && sample.participant_id != mine.identifier);
    let other = other.unwrap();
    of(&other, other.secret())
}

/// Letters whose temporary PIN opens nothing, each with the error that says why.
pub fn with_letters_of_no_use() -> [(Household, &'static str); 3] {
    let one = |shows, state, error| {
        let sample = Sample::of(shows);
        (of(&sample, sample.letter(state)), error)
    };
    [
        one(Shows::LetterExpired, LetterState::Open, "error-temporary-pin-expired"),
        one(Shows::LetterUsed, LetterState::Used, "error-temporary-pin-used"),
        one(Shows::LetterSuperseded, LetterState::Superseded, "error-temporary-pin-superseded"),
    ]
}

/// People to whom no letter can be sent.
pub fn without_mail() -> [Household; 2] {
    [Shows::NoAddress, Shows::Protected].map(|shows| of(&Sample::of(shows), ""))
}

/// A number that nobody has.
pub fn nobody() -> Household {
    let known = testkit::samples();
    let free = (1..)
        .map(|n| format!("99999{n:05}"))
        .find(|id| known.iter().all(|sample| sample.participant_id != *id));
    Household {
        identifier: free.unwrap(),
        ssn: String::new(),
        ..receiving()
    }
}

/// The programme of the households: the one with PINs.
pub fn programme() -> Programme {
    programmes::with_pins()
}

/// As a person copies it from paper.
pub fn spaced(digits: &str) -> String {
    format!(" {} {}-{} ", &digits[..3], &digits[3..6], &digits[6..])
}

/// The title of the newest notice of [`receiving`], in the reader's language.
pub fn notice_title(language: Language) -> String {
    let sample = Sample::of(Shows::LongHistory);
    let file = place::root().join("programs").join(sample.program).join("practice/notices.jsonl");
    let text = std::fs::read_to_string(file).unwrap();
    let notices = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let theirs = notices.filter(|notice| notice["participant"] == sample.account.participant.reference);
    let newest = theirs.max_by_key(|notice| notice["date"].as_i64()).unwrap();
    newest["texts"][language.tag()]["title"].as_str().unwrap().to_owned()
}
