//! Programmes, and what is done before there is a session.

use contract::path;
use contract::programme::Programmes;
use contract::recovery::{LetterQueued, Recovery};
use contract::session::{SignIn, SignedIn};
use reqwest::Method;
use uuid::Uuid;

use crate::call::Call;
use crate::client::Client;
use crate::fault::Fault;

impl Client {
    /// What the service offers.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn programmes(&self) -> Result<Programmes, Fault> {
        self.json(Call::new(Method::GET, path::PROGRAMMES)).await
    }

    /// Signs in (CW-01). The same `key` with the same body is one try, however often it is sent.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn sign_in(&self, program: &str, body: &SignIn, key: Uuid) -> Result<SignedIn, Fault> {
        self.json(Call::new(Method::POST, path::SESSIONS).at(program)?.once(key).body(body)?)
            .await
    }

    /// Asks for a new PIN by mail (CW-04).
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn recovery(&self, program: &str, body: &Recovery, key: Uuid) -> Result<LetterQueued, Fault> {
        self.json(Call::new(Method::POST, path::RECOVERIES).at(program)?.once(key).body(body)?)
            .await
    }
}
