//! Whoever has forgotten a password, known or not (MA-15, HU-02): which questions they are asked, and whether what they
//! answer proves who they are. An unknown user ID is asked, counted, hashed for and refused in the same way.

use contract::secret::Secret;
use domain::field::FieldProblem;
use domain::programme::{Programme, RecoveryRules, TryLimits};
use store::accounts::RecoverySecrets;
use store::tries::CountedTry;
use store::vault::MacKind;
use store::{Mac, ParticipantKey};

use crate::api::Api;
use crate::extract::Source;
use crate::hashing::{Hash, Salt, same};
use crate::questions::{self, Answer};
use crate::recovery_code::RecoveryCode;
use crate::refusal::Refusal;
use crate::subject::{self, Subject, allowed, new_try};

/// No hash is this one.
const NO_HASH: Hash = [0; 32];

/// What proves that a forgotten password is one's own.
pub enum Proof {
    /// Answers to the questions that are asked.
    Answers(Vec<Answer>),
    /// The recovery code.
    Code(RecoveryCode),
}

/// Somebody who has forgotten a password.
pub struct Recovering {
    subject: Subject,
    secrets: Option<RecoverySecrets>,
}

impl Recovering {
    /// Whoever has a user ID.
    ///
    /// # Errors
    /// The problem of the field `user_id`; the database's.
    pub async fn find(api: &Api, programme: &Programme, user_id: &Secret) -> Result<Self, Refusal> {
        let identifier = read(api, programme, user_id).map_err(|problem| Refusal::field(&problem.field, problem.code))?;
        let subject = Subject::find(api, &identifier).await?;
        let key = subject.record.as_ref().map_or(subject::NOBODY, |record| record.key);
        let secrets = api.store.recovery_secrets(key).await?;
        Ok(Self { subject, secrets })
    }

    /// The questions that they are asked, always the same.
    #[must_use]
    pub fn asked(&self, api: &Api, programme: &Programme, rules: RecoveryRules) -> Vec<String> {
        let own: Option<Vec<_>> = self.secrets.as_ref().map(|secrets| {
            let ids = secrets.questions.iter().map(|one| one.question.clone());
            ids.collect()
        });
        let list = programme.enrolment.as_ref().map(|rules| rules.questions.clone());
        let questions = own.or(list).unwrap_or_default();
        questions::asked(api, &self.subject.counter(), &questions, rules.questions)
    }

    /// Counts a try before it is evaluated, on a counter that sign-in has no part in.
    ///
    /// # Errors
    /// As [`Subject::count`].
    pub async fn count(&self, api: &Api, programme: &Programme, rules: RecoveryRules, source: Source) -> Result<CountedTry, Refusal> {
        let counter = api
            .vault
            .mac(MacKind::Tries, &[b"recovery".as_slice(), &self.subject.counter()].join(&0));
        let limits = TryLimits {
            in_a_row: rules.in_a_row,
            lock_minutes: rules.lock_minutes,
            ..programme.tries.clone()
        };
        let new = new_try(api, counter, source);
        allowed(api.store.count_try(&new, &limits).await?, new.at)
    }

    /// Whether all that was asked is answered right, in as many hashes whoever it is. A record that needs staff is
    /// recovered by nobody on line.
    ///
    /// # Errors
    /// Of hashing.
    pub async fn is_proved(&self, api: &Api, proof: &Proof, asked: &[String]) -> Result<bool, Refusal> {
        let right = match proof {
            Proof::Code(code) => {
                let hash = code.hash(api, self.salt()).await?;
                let on_file = self.secrets.as_ref().and_then(|secrets| secrets.code);
                same(&hash, &on_file.unwrap_or(NO_HASH)) && on_file.is_some()
            }
            Proof::Answers(answers) => {
                let mut right = answers.len() == asked.len() && !asked.is_empty();
                for (at, answer) in answers.iter().enumerate() {
                    let hash = questions::hash(api, answer, self.salt()).await?;
                    let on_file = self.on_file(&answer.question);
                    let again = answers[..at].iter().any(|before| before.question == answer.question);
                    right &= same(&hash, &on_file.unwrap_or(NO_HASH)) && on_file.is_some();
                    right &= asked.contains(&answer.question) && !again;
                }
                right
            }
        };
        let open = self.subject.record.as_ref().is_some_and(|record| !record.protected);
        Ok(right && open)
    }

    /// Whose account it is and what it holds, once that is proved.
    #[must_use]
    pub fn account(&self) -> Option<(ParticipantKey, &RecoverySecrets)> {
        self.subject.record.as_ref().map(|record| record.key).zip(self.secrets.as_ref())
    }

    /// The counter of their tries at sign-in.
    #[must_use]
    pub const fn sign_in_counter(&self) -> Mac {
        self.subject.counter()
    }

    fn salt(&self) -> Salt {
        self.subject.salt()
    }

    fn on_file(&self, question: &str) -> Option<Hash> {
        let questions = self.secrets.iter().flat_map(|secrets| &secrets.questions);
        questions.filter(|one| one.question == question).map(|one| one.answer).next()
    }
}

fn read(api: &Api, programme: &Programme, user_id: &Secret) -> Result<Mac, FieldProblem> {
    subject::read(api, programme, user_id.expose()).map_err(|problem| FieldProblem::new("user_id", problem.code))
}
