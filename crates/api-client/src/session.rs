//! The session that a token opens, and the person's others.

use contract::path;
use contract::pin::PinChange;
use contract::problem::Code;
use contract::session::{Session, Sessions, SignIns, SignedIn};
use reqwest::Method;
use secrecy::SecretString;
use uuid::Uuid;

use crate::call::Call;
use crate::client::Client;
use crate::fault::Fault;

impl Client {
    /// The session that the token opens.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn session(&self, token: &SecretString) -> Result<Session, Fault> {
        self.json(Call::new(Method::GET, path::SESSION).by(token)).await
    }

    /// Ends the session. One that has ended already is as good.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn sign_out(&self, token: &SecretString) -> Result<(), Fault> {
        match self.done(Call::new(Method::DELETE, path::SESSION).by(token)).await {
            Err(fault) if fault.ends_session() => Ok(()),
            result => result,
        }
    }

    /// Changes the PIN (CW-03, CW-05). The token opens nothing after that; the answer has a new one.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn change_pin(&self, token: &SecretString, body: &PinChange, key: Uuid) -> Result<SignedIn, Fault> {
        self.json(Call::new(Method::PUT, path::MY_PIN).by(token).once(key).body(body)?)
            .await
    }

    /// The person's sessions.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn sessions(&self, token: &SecretString) -> Result<Sessions, Fault> {
        self.json(Call::new(Method::GET, path::MY_SESSIONS).by(token)).await
    }

    /// The last tries to sign in to the account, refused ones included.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn sign_ins(&self, token: &SecretString) -> Result<SignIns, Fault> {
        self.json(Call::new(Method::GET, path::MY_SIGN_INS).by(token)).await
    }

    /// Ends one of them. One that is not there any more is as good.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn end_session(&self, token: &SecretString, id: &str) -> Result<(), Fault> {
        match self.done(Call::new(Method::DELETE, path::MY_SESSION).at(id)?.by(token)).await {
            Err(Fault::Problem(problem)) if problem.code == Code::NotFound => Ok(()),
            result => result,
        }
    }
}
