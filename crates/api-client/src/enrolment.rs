//! Enrolment: begun, answered step by step, finished or cancelled. Its token opens this one enrolment and nothing else.

use contract::enrolment::{Challenge, Enrolled, Enrolment, EnrolmentBegun, StepAnswer};
use contract::path;
use contract::problem::Code;
use domain::language::Language;
use reqwest::Method;
use secrecy::SecretString;
use uuid::Uuid;

use crate::call::Call;
use crate::client::Client;
use crate::fault::Fault;

impl Client {
    /// Begins an enrolment (HU-03).
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn begin_enrolment(&self, program: &str, language: Language, key: Uuid) -> Result<EnrolmentBegun, Fault> {
        let call = Call::new(Method::POST, path::ENROLMENTS).at(program)?;
        self.json(call.in_language(language).once(key)).await
    }

    /// The enrolment as far as it is.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn enrolment(&self, token: &SecretString, id: &str) -> Result<Enrolment, Fault> {
        self.json(Call::new(Method::GET, path::ENROLMENT).at(id)?.by(token)).await
    }

    /// Answers a step, for the first time or again; `step` is its name (`domain::enrolment::Step::name`). The same `key`
    /// with the same answer is one try.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn answer_step(
        &self,
        token: &SecretString,
        id: &str,
        step: &str,
        answer: &StepAnswer,
        key: Uuid,
    ) -> Result<Enrolment, Fault> {
        let call = Call::new(Method::PUT, path::ENROLMENT_STEP).at(id)?.at(step)?;
        self.json(call.by(token).once(key).body(answer)?).await
    }

    /// Fetches a security image and, beside it, work for a program (MA-11). What was fetched before is worth nothing then.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn challenge(&self, token: &SecretString, id: &str, key: Uuid) -> Result<Challenge, Fault> {
        self.json(Call::new(Method::POST, path::ENROLMENT_CHALLENGES).at(id)?.by(token).once(key))
            .await
    }

    /// Makes the account, and signs in to it (MA-13, HU-10).
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn finish_enrolment(&self, token: &SecretString, id: &str, key: Uuid) -> Result<Enrolled, Fault> {
        self.json(Call::new(Method::POST, path::ENROLMENT_FINISH).at(id)?.by(token).once(key))
            .await
    }

    /// Cancels the enrolment: nothing of it is kept (MA-13). One that is over is as good.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn cancel_enrolment(&self, token: &SecretString, id: &str) -> Result<(), Fault> {
        match self.done(Call::new(Method::DELETE, path::ENROLMENT).at(id)?.by(token)).await {
            Err(Fault::Problem(problem)) if problem.code == Code::EnrolmentOver => Ok(()),
            result => result,
        }
    }
}
