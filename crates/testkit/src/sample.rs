//! Sample accounts, found by what they are and not by name: the practice data says who they are.
//!
//! Unless said otherwise they are those of programmes with PINs, where nobody enrols.

use contract::programme::SampleCard;
pub use import::practice::LetterState;
use import::practice::{Account, Letter};
use jiff::civil::Date;
use server::practice::{self, PROGRAMMES, SERIES};

/// A sample account.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The programme's id.
    pub program: String,
    /// Whether people enrol there, and sign in with what they chose.
    pub enrols: bool,
    /// Digits.
    pub participant_id: String,
    /// Digits; empty without one.
    pub ssn: String,
    /// On file.
    pub birth_date: Date,
    /// As in the practice data.
    pub account: Account,
}

/// What an account is looked up for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// The first sign-in, with the temporary PIN of a letter that is good.
    FirstSignIn,
    /// A chosen PIN and years of payments.
    LongHistory,
    /// A chosen PIN, mail that arrives, and nothing that needs staff.
    Ordinary,
    /// No valid mailing address.
    NoAddress,
    /// A record that needs staff.
    Protected,
    /// A letter whose days are over.
    LetterExpired,
    /// A letter whose PIN was used.
    LetterUsed,
    /// A letter that a later one replaced.
    LetterSuperseded,
}

/// Every sample account of programmes with PINs.
///
/// # Panics
/// If the practice data cannot be read.
#[must_use]
pub fn samples() -> Vec<Sample> {
    all().into_iter().filter(|sample| !sample.enrols).collect()
}

/// Every sample account that was made at enrolment.
///
/// # Panics
/// If the practice data cannot be read.
#[must_use]
pub fn enrolled() -> Vec<Sample> {
    all().into_iter().filter(|sample| sample.account.enrolled.is_some()).collect()
}

fn all() -> Vec<Sample> {
    let samples = practice::accounts(&practice::Households::default()).expect("practice data");
    samples
        .into_iter()
        .map(|sample| Sample {
            program: sample.program,
            enrols: sample.enrols,
            participant_id: sample.account.participant.participant_id.clone(),
            ssn: sample.account.participant.ssn.clone().unwrap_or_default(),
            birth_date: sample.account.participant.birth_date,
            account: sample.account,
        })
        .collect()
}

impl Sample {
    /// The first account that shows it.
    ///
    /// # Panics
    /// If the practice data has none.
    #[must_use]
    pub fn of(shows: Shows) -> Self {
        let found = samples().into_iter().find(|sample| sample.shows(shows));
        found.unwrap_or_else(|| panic!("no sample account shows {shows:?}"))
    }

    /// Whose card it is.
    ///
    /// # Panics
    /// If it is nobody's.
    #[must_use]
    pub fn of_card(card: &SampleCard) -> Self {
        let is_theirs = |sample: &Self| (&sample.program, &sample.participant_id) == (&card.program, &card.client_id);
        all().into_iter().find(is_theirs).expect("an invented person")
    }

    /// What signs in: the participant ID, or the user ID of an account that was made at enrolment.
    #[must_use]
    pub fn identifier(&self) -> &str {
        let enrolled = self.account.enrolled.as_ref();
        enrolled.map_or(&self.participant_id, |enrolled| &enrolled.user_id)
    }

    /// What signs in: the password, the chosen PIN, else the temporary one of the newest letter.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn secret(&self) -> &str {
        if let Some(enrolled) = &self.account.enrolled {
            return &enrolled.password;
        }
        let letter = self.account.letters.first().map(|letter| &letter.pin);
        self.account.pin.as_ref().or(letter).expect("a PIN")
    }

    /// The temporary PIN of a letter in that state.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn letter(&self, state: LetterState) -> &str {
        let found = self.account.letters.iter().find(|letter| letter.state == state);
        &found.expect("a letter in that state").pin
    }

    fn shows(&self, shows: Shows) -> bool {
        let (person, pin) = (&self.account.participant, &self.account.pin);
        let plain = person.address_valid && !person.protected;
        let has = |wanted: &dyn Fn(&Letter) -> bool| self.account.letters.iter().any(wanted);
        match shows {
            Shows::FirstSignIn => plain && pin.is_none() && has(&|letter| letter.state == LetterState::Open && letter.days_ago < 30),
            Shows::LongHistory => plain && pin.is_some() && self.has_long_history(),
            Shows::Ordinary => plain && pin.is_some() && person.ssn.is_some() && self.account.letters.is_empty(),
            Shows::NoAddress => !person.address_valid,
            Shows::Protected => person.protected,
            Shows::LetterExpired => has(&|letter| letter.state == LetterState::Open && letter.days_ago > 30),
            Shows::LetterUsed => has(&|letter| letter.state == LetterState::Used),
            Shows::LetterSuperseded => has(&|letter| letter.state == LetterState::Superseded),
        }
    }

    fn has_long_history(&self) -> bool {
        let file = PROGRAMMES.get_file(format!("{}/practice/{SERIES}", self.program));
        let text = file.and_then(|file| file.contents_utf8()).unwrap_or_default();
        let series = text.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        let own = series.filter(|series| series["participant"] == self.account.participant.reference);
        own.filter_map(|series| series["count"].as_u64()).sum::<u64>() > 400
    }
}
