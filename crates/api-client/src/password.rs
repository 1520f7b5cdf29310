//! The password: changed (MA-09), or forgotten and recovered (MA-15, HU-02).

use contract::password::{PasswordChange, PasswordRecovery, QuestionsChange, Recovered, RecoveryAsked, RecoveryQuestions};
use contract::path;
use contract::session::SignedIn;
use reqwest::Method;
use secrecy::SecretString;
use uuid::Uuid;

use crate::call::Call;
use crate::client::Client;
use crate::fault::Fault;

impl Client {
    /// Changes the password. The token opens nothing after that; the answer has a new one.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn change_password(&self, token: &SecretString, body: &PasswordChange, key: Uuid) -> Result<SignedIn, Fault> {
        self.json(Call::new(Method::PUT, path::MY_PASSWORD).by(token).once(key).body(body)?)
            .await
    }

    /// Puts other secret questions in place of those before (MA-10).
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn change_questions(&self, token: &SecretString, body: &QuestionsChange, key: Uuid) -> Result<(), Fault> {
        self.done(Call::new(Method::PUT, path::MY_SECRET_QUESTIONS).by(token).once(key).body(body)?)
            .await
    }

    /// Asks which secret questions are to be answered for a new password.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn recovery_questions(&self, program: &str, body: &RecoveryAsked, key: Uuid) -> Result<RecoveryQuestions, Fault> {
        self.json(
            Call::new(Method::POST, path::RECOVERY_QUESTIONS)
                .at(program)?
                .once(key)
                .body(body)?,
        )
        .await
    }

    /// Changes a forgotten password, proved with answers or the recovery code. Every session ends.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn recover_password(&self, program: &str, body: &PasswordRecovery, key: Uuid) -> Result<Recovered, Fault> {
        self.json(Call::new(Method::PUT, path::RECOVERY_PASSWORD).at(program)?.once(key).body(body)?)
            .await
    }
}
