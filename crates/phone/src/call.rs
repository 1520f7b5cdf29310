//! One call, from the greeting to the end.

use domain::identifier::{self, IdentifierRule};
use domain::language::Language;
use domain::pin::{self, PinRules};
use secrecy::{ExposeSecret, SecretString};

use crate::menu::{Choice, Menu};

/// What came from the caller, or from the service.
#[derive(Debug, Clone)]
pub enum Heard {
    /// A key.
    Key(char),
    /// A word.
    Word(String),
    /// A number keyed in and ended; it may be a secret.
    Number(SecretString),
    /// Nothing, for as long as one waits.
    Silence,
    /// The service took identifier and PIN.
    SignedIn,
    /// It did not.
    Refused,
}

/// What to say, as a message's name; never anything that the caller keyed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    /// The greeting, 9 for Spanish, and whether one is a parent or guardian.
    Greeting,
    /// General information.
    General,
    /// The other options.
    OtherOptions,
    /// Asks for participant ID or Social Security number.
    AskIdentifier,
    /// Asks for the PIN.
    AskPin,
    /// The number or PIN was not right, without saying which.
    NotRight,
    /// The main menu.
    Main,
    /// Reads this part of the account.
    Account(Choice),
    /// That was not understood.
    NotUnderstood,
    /// A person takes over.
    ToPerson,
}

/// What happens after the prompts.
#[derive(Debug)]
pub enum Next {
    /// Listen.
    Listen,
    /// Ask the service, then come back with [`Heard::SignedIn`] or [`Heard::Refused`].
    SignIn {
        /// Digits of the identifier.
        identifier: SecretString,
        /// Digits of the PIN.
        pin: SecretString,
    },
    /// Hand the call to a person.
    Transfer,
    /// The call is over.
    HangUp,
}

/// The answer to what was heard.
#[derive(Debug)]
pub struct Reply {
    /// In this language …
    pub language: Language,
    /// … say these …
    pub prompts: Vec<Prompt>,
    /// … then do this.
    pub next: Next,
}

#[derive(Debug)]
enum Step {
    Greeting,
    General,
    Identifier,
    Pin(SecretString),
    Asked,
    Main,
    Over,
}

/// A call's state.
#[derive(Debug)]
pub struct Call<'a> {
    menu: &'a Menu,
    identifiers: &'a [IdentifierRule],
    pin: &'a PinRules,
    language: Language,
    step: Step,
    failures: u8,
}

impl<'a> Call<'a> {
    /// A new call; it begins in English, with 9 for Spanish (CP-02).
    #[must_use]
    pub fn new(menu: &'a Menu, identifiers: &'a [IdentifierRule], pin: &'a PinRules) -> (Self, Reply) {
        let call = Self {
            menu,
            identifiers,
            pin,
            language: Language::EnUs,
            step: Step::Greeting,
            failures: 0,
        };
        let reply = call.say([Prompt::Greeting]);
        (call, reply)
    }

    /// Whether the call is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.step, Step::Over)
    }

    /// What to say and do upon what was heard.
    pub fn hear(&mut self, heard: Heard) -> Reply {
        match (&self.step, heard) {
            (Step::Over, _) => self.reply(Vec::new(), Next::HangUp),
            (Step::Asked, Heard::SignedIn) => self.go(Step::Main, [Prompt::Main]),
            (Step::Asked, Heard::Refused) => self.retry(Step::Identifier, [Prompt::NotRight, Prompt::AskIdentifier]),
            (Step::Identifier, Heard::Number(number)) => self.identifier(&number),
            (Step::Pin(_), Heard::Number(number)) => self.pin(&number),
            (_, Heard::Key(key)) => match self.menu.by_key(self.open(), key) {
                Some(choice) => self.choose(choice),
                None => self.again(),
            },
            (_, Heard::Word(word)) => match self.menu.by_word(self.open(), self.language, &word) {
                Some(choice) => self.choose(choice),
                None => self.again(),
            },
            (_, Heard::Number(_) | Heard::Silence | Heard::SignedIn | Heard::Refused) => self.again(),
        }
    }

    /// The choices that stand open in a step.
    fn open(&self) -> &'static [Choice] {
        match self.step {
            Step::Greeting => &[Choice::Spanish, Choice::Guardian, Choice::NotGuardian],
            Step::General => &[Choice::OtherOptions, Choice::Repeat, Choice::Person],
            Step::Main => &[Choice::Payments, Choice::Case, Choice::Hearings, Choice::Repeat, Choice::Person],
            Step::Identifier | Step::Pin(_) | Step::Asked | Step::Over => &[],
        }
    }

    fn choose(&mut self, choice: Choice) -> Reply {
        match choice {
            Choice::Spanish => {
                self.language = Language::EsUs;
                self.go(Step::Greeting, [Prompt::Greeting])
            }
            Choice::Guardian => self.go(Step::Identifier, [Prompt::AskIdentifier]),
            Choice::NotGuardian => self.go(Step::General, [Prompt::General]),
            Choice::OtherOptions => self.go(Step::General, [Prompt::OtherOptions]),
            Choice::Payments | Choice::Case | Choice::Hearings => self.go(Step::Main, [Prompt::Account(choice), Prompt::Main]),
            Choice::Repeat => self.say([self.prompt()]),
            Choice::Person => self.hand_over(),
        }
    }

    fn identifier(&mut self, number: &SecretString) -> Reply {
        match identifier::read(number.expose_secret(), self.identifiers) {
            Ok((_, digits)) => self.go(Step::Pin(digits.into()), [Prompt::AskPin]),
            Err(_) => self.again(),
        }
    }

    fn pin(&mut self, number: &SecretString) -> Reply {
        let Ok(digits) = pin::read(number.expose_secret(), self.pin) else {
            return self.again();
        };
        let Step::Pin(identifier) = std::mem::replace(&mut self.step, Step::Asked) else {
            return self.again();
        };
        self.reply(
            Vec::new(),
            Next::SignIn {
                identifier,
                pin: digits.into(),
            },
        )
    }

    /// The prompt of the present step, for who did not understand it.
    fn prompt(&self) -> Prompt {
        match self.step {
            Step::Greeting => Prompt::Greeting,
            Step::General => Prompt::General,
            Step::Identifier => Prompt::AskIdentifier,
            Step::Pin(_) | Step::Asked => Prompt::AskPin,
            Step::Main => Prompt::Main,
            Step::Over => Prompt::ToPerson,
        }
    }

    fn go<const N: usize>(&mut self, step: Step, prompts: [Prompt; N]) -> Reply {
        self.step = step;
        self.failures = 0;
        self.say(prompts)
    }

    fn again(&mut self) -> Reply {
        let prompt = self.prompt();
        let step = std::mem::replace(&mut self.step, Step::Over);
        self.retry(step, [Prompt::NotUnderstood, prompt])
    }

    /// Goes on at `step`, unless this was one failure too many.
    fn retry(&mut self, step: Step, prompts: [Prompt; 2]) -> Reply {
        self.failures += 1;
        if self.failures >= self.menu.failures {
            return self.hand_over();
        }
        self.step = step;
        self.say(prompts)
    }

    fn hand_over(&mut self) -> Reply {
        self.step = Step::Over;
        self.reply(vec![Prompt::ToPerson], Next::Transfer)
    }

    fn say<const N: usize>(&self, prompts: [Prompt; N]) -> Reply {
        self.reply(prompts.to_vec(), Next::Listen)
    }

    fn reply(&self, prompts: Vec<Prompt>, next: Next) -> Reply {
        Reply {
            language: self.language,
            prompts,
            next,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const IDENTIFIERS: [IdentifierRule; 1] = [IdentifierRule::ParticipantId { digits: 10 }];

    fn rules() -> (Menu, PinRules) {
        let menu = Menu::from_toml(
            r#"
            failures = 3
            [choices]
            spanish = { key = "9" }
            guardian = { key = "1", words = { es-US = ["sí"], en-US = ["yes"] } }
            not-guardian = { key = "2", words = { es-US = ["no"], en-US = ["no"] } }
            other-options = { key = "7", words = { es-US = ["ninguno"], en-US = ["none"] } }
            payments = { key = "1", words = { es-US = ["pagos"], en-US = ["payments"] } }
            case = { key = "2" }
            hearings = { key = "3" }
            repeat = { key = "*" }
            person = { key = "0" }
            "#,
        );
        (
            menu.unwrap(),
            PinRules {
                min: 4,
                max: 8,
                too_common: Vec::new(),
            },
        )
    }

    /// Plays a call; every reply as text.
    fn play(heard: Vec<Heard>) -> Vec<String> {
        let (menu, pin) = rules();
        let (mut call, _) = Call::new(&menu, &IDENTIFIERS, &pin);
        heard
            .into_iter()
            .map(|heard| call.hear(heard))
            .map(|reply| format!("{} {:?}", reply.language.tag(), reply.prompts))
            .collect()
    }

    #[test]
    fn cp_03_general_information_in_spanish_by_key_and_by_word() {
        let expected = ["es-US [Greeting]", "es-US [General]", "es-US [OtherOptions]"];
        assert_eq!(play(vec![Heard::Key('9'), Heard::Key('2'), Heard::Key('7')]), expected);
        assert_eq!(
            play(vec![Heard::Key('9'), Heard::Word("No".into()), Heard::Word("Ninguno".into())]),
            expected
        );
    }

    #[test]
    fn cp_04_a_parent_reaches_payments() {
        let told = play(vec![
            Heard::Key('9'),
            Heard::Word("Sí".into()),
            Heard::Number("0012345678".into()),
            Heard::Number("4815".into()),
            Heard::SignedIn,
            Heard::Word("pagos".into()),
        ]);
        assert_eq!(
            told[2..],
            ["es-US [AskPin]", "es-US []", "es-US [Main]", "es-US [Account(Payments), Main]"]
        );
    }

    #[test]
    fn three_failures_reach_a_person() {
        let told = play(vec![Heard::Silence, Heard::Key('5'), Heard::Word("¿qué?".into())]);
        assert_eq!(told[2], "en-US [ToPerson]");
    }

    fn anything() -> impl Strategy<Value = Heard> {
        prop_oneof![
            "[0-9*#]".prop_map(|key| Heard::Key(key.chars().next().unwrap())),
            "\\PC{0,9}".prop_map(Heard::Word),
            "[0-9]{0,12}".prop_map(|number| Heard::Number(number.into())),
            Just(Heard::Silence),
            Just(Heard::SignedIn),
            Just(Heard::Refused),
        ]
    }

    proptest! {
        #[test]
        fn no_caller_is_stuck_and_none_gets_in_without_the_service(heard in proptest::collection::vec(anything(), 0..60)) {
            let (menu, pin) = rules();
            let (mut call, _) = Call::new(&menu, &IDENTIFIERS, &pin);
            let (mut asked, mut signed_in) = (false, false);
            for heard in heard {
                signed_in |= asked && matches!(heard, Heard::SignedIn);
                let reply = call.hear(heard);
                asked = matches!(reply.next, Next::SignIn { .. });
                prop_assert!(signed_in || !reply.prompts.iter().any(|said| matches!(said, Prompt::Account(_))));
            }
            // Whatever was said, three silences end with a person.
            for _ in 0..3 { call.hear(Heard::Silence); }
            prop_assert!(call.is_over());
        }
    }
}
