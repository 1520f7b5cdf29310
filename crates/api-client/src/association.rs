//! «Asociación de Caso» (MA-04, MA-05), and the mailed code that opens the case.

use contract::association::{Association, CaseCode};
use contract::path;
use contract::recovery::LetterQueued;
use contract::session::Session;
use reqwest::Method;
use secrecy::SecretString;
use uuid::Uuid;

use crate::call::Call;
use crate::client::Client;
use crate::fault::Fault;

impl Client {
    /// Ties a client ID to the account; the session as it is then.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn associate(&self, token: &SecretString, body: &Association, key: Uuid) -> Result<Session, Fault> {
        self.json(Call::new(Method::POST, path::MY_ASSOCIATION).by(token).once(key).body(body)?)
            .await
    }

    /// Enters the code of the newest letter; the session as it is then.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn enter_case_code(&self, token: &SecretString, body: &CaseCode, key: Uuid) -> Result<Session, Fault> {
        self.json(Call::new(Method::POST, path::MY_CASE_CODE).by(token).once(key).body(body)?)
            .await
    }

    /// Asks for another letter with a code.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn ask_for_case_code(&self, token: &SecretString, key: Uuid) -> Result<LetterQueued, Fault> {
        self.json(Call::new(Method::POST, path::MY_CASE_CODE_LETTERS).by(token).once(key))
            .await
    }
}
