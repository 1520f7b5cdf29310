//! Enrolment as a programme defines it: steps in order, each of a known kind, each with its policy (MA-06 to MA-14,
//! HU-04 to HU-10).

use serde::{Deserialize, Serialize};

use crate::field::FieldCode;
use crate::profile;

/// How a step asks for an e-mail address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EmailAsked {
    /// It does not.
    #[default]
    No,
    /// It may be left out (MA-06).
    Optional,
    /// Typed twice alike (HU-09).
    Twice,
}

impl EmailAsked {
    /// An address as it will be kept; empty where it may be left out and is.
    ///
    /// # Errors
    /// [`FieldCode::Missing`], or as [`profile::email`].
    pub fn read(self, typed: &str) -> Result<String, FieldCode> {
        match self {
            Self::No | Self::Optional => profile::optional(typed, profile::email),
            Self::Twice if typed.trim().is_empty() => Err(FieldCode::Missing),
            Self::Twice => profile::email(typed),
        }
    }
}

/// Enrolment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EnrolmentRules {
    /// Minutes that an enrolment lives.
    pub minutes: u32,
    /// Its steps, one a page, in order.
    pub steps: Vec<Step>,
    /// Secret questions to choose from: each has a message `programme-question-<id>`.
    #[serde(default)]
    pub questions: Vec<String>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// A text to agree to; who does not goes back, and nothing is kept (MA-12, HU-04).
    Agreement {
        /// Its points, each with a message `programme-agreement-<point>`.
        points: Vec<String>,
    },
    /// The person's name, as they give it (MA-06).
    NameAndEmail {
        /// And an e-mail address.
        #[serde(default)]
        email: EmailAsked,
    },
    /// Who the person is, as the agency's card says (HU-05 to HU-08). Tries are counted by the programme's limits.
    Identity {
        /// Digits of the client ID.
        client_id_digits: u8,
    },
    /// User ID and password, by the rules of sign-in (MA-07 to MA-09, HU-09).
    Credentials {
        /// And an e-mail address.
        #[serde(default)]
        email: EmailAsked,
        /// And so many secret questions, on the same page.
        #[serde(default)]
        questions: u8,
    },
    /// Secret questions (MA-10).
    SecretQuestions {
        /// How many.
        count: u8,
    },
    /// The security image, or the way without a puzzle (MA-11).
    Challenge {
        /// Characters in the image.
        characters: u8,
        /// Minutes that one is good for.
        minutes: u32,
        /// How much work the way without a puzzle is: candidates that are tried on average.
        work: u32,
    },
    /// Everything that was entered, to be certified (HU-10).
    Review,
}

impl Step {
    /// The name that a step has in addresses.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Agreement { .. } => "agreement",
            Self::NameAndEmail { .. } => "name-and-email",
            Self::Identity { .. } => "identity",
            Self::Credentials { .. } => "credentials",
            Self::SecretQuestions { .. } => "secret-questions",
            Self::Challenge { .. } => "challenge",
            Self::Review => "review",
        }
    }

    /// How many secret questions it asks for.
    #[must_use]
    pub const fn questions(&self) -> u8 {
        match self {
            Self::Credentials { questions, .. } => *questions,
            Self::SecretQuestions { count } => *count,
            _ => 0,
        }
    }
}

impl EnrolmentRules {
    /// Secret questions of all steps.
    #[must_use]
    pub fn question_count(&self) -> u8 {
        self.steps.iter().map(Step::questions).fold(0, u8::saturating_add)
    }

    /// How it asks for an e-mail address.
    #[must_use]
    pub fn email(&self) -> EmailAsked {
        let asks = |step: &Step| match step {
            Step::NameAndEmail { email } | Step::Credentials { email, .. } => *email,
            _ => EmailAsked::No,
        };
        self.steps
            .iter()
            .map(asks)
            .find(|asked| *asked != EmailAsked::No)
            .unwrap_or_default()
    }

    /// Whether a step of this name comes before that place.
    #[must_use]
    pub fn has_before(&self, place: usize, name: &str) -> bool {
        self.steps.iter().take(place).any(|step| step.name() == name)
    }

    /// What makes no sense about it: key and reason.
    #[must_use]
    pub fn fault(&self) -> Option<(&'static str, &'static str)> {
        let names: Vec<_> = self.steps.iter().map(Step::name).collect();
        let count = |name: &str| names.iter().filter(|one| **one == name).count();
        let asked = usize::from(self.question_count());
        let known = |point: &str| !point.is_empty() && point.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let faults = [
            (self.minutes == 0, "enrolment.minutes", "1 or more"),
            (count("credentials") != 1, "enrolment.steps", "credentials exactly once"),
            (
                names.iter().any(|name| count(name) > 1),
                "enrolment.steps",
                "each kind of step once",
            ),
            (
                count("name-and-email") + count("identity") != 1,
                "enrolment.steps",
                "either name-and-email or identity, once: an account has a name",
            ),
            (
                names.first() == Some(&"credentials"),
                "enrolment.steps",
                "the name comes before the credentials, which may not hold it (MA-08)",
            ),
            (
                self.questions.len() < asked,
                "enrolment.questions",
                "as many to choose from as are asked for",
            ),
            (
                self.questions.iter().any(|id| !known(id)),
                "enrolment.questions",
                "lower-case letters, digits and dashes",
            ),
            (
                names.contains(&"review") && names.last() != Some(&"review"),
                "enrolment.steps",
                "review is the last, for it shows the others",
            ),
            (
                self.steps.iter().any(|step| matches!(step, Step::Agreement { points } if points.is_empty() || points.iter().any(|point| !known(point)))),
                "enrolment.steps.points",
                "at least one, each of lower-case letters, digits and dashes",
            ),
            (
                self.steps.iter().any(|step| matches!(step, Step::Identity { client_id_digits } if !(4..=16).contains(client_id_digits))),
                "enrolment.steps.client_id_digits",
                "from 4 to 16",
            ),
            (
                self.steps.iter().any(|step| matches!(step, Step::Challenge { characters, minutes, work } if !(4..=8).contains(characters) || *minutes == 0 || *work == 0)),
                "enrolment.steps.challenge",
                "4 to 8 characters, and minutes and work of 1 or more",
            ),
        ];
        faults.into_iter().find(|(wrong, ..)| *wrong).map(|(_, key, reason)| (key, reason))
    }
}
