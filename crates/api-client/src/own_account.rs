//! What the person entered at enrolment (MA-16): seen, corrected, deleted.

use contract::own_account::{AccountDeletion, AccountDetails, OwnAccount};
use contract::path;
use reqwest::Method;
use secrecy::SecretString;
use uuid::Uuid;

use crate::call::Call;
use crate::client::Client;
use crate::fault::Fault;

impl Client {
    /// The account as it was entered. It is never kept off line.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn own_account(&self, token: &SecretString) -> Result<OwnAccount, Fault> {
        self.json(Call::new(Method::GET, path::MY_ACCOUNT).by(token)).await
    }

    /// Corrects the account that was read as `version`; refused with `changed-elsewhere` if it is another one by now.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn correct_account(
        &self,
        token: &SecretString,
        details: &AccountDetails,
        version: u32,
        key: Uuid,
    ) -> Result<OwnAccount, Fault> {
        let mut call = Call::new(Method::PUT, path::MY_ACCOUNT).by(token).once(key).body(details)?;
        call.version = Some(version);
        self.json(call).await
    }

    /// Deletes the account, with every session of it. The case is not touched.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn delete_account(&self, token: &SecretString, body: &AccountDeletion, key: Uuid) -> Result<(), Fault> {
        self.done(Call::new(Method::DELETE, path::MY_ACCOUNT).by(token).once(key).body(body)?)
            .await
    }
}
