//! The person's account: read, and the few things that can be written.

use contract::changes::Changes;
use contract::path;
use domain::other_party::OtherPartyReport;
use domain::profile::{Profile, ProfileUpdate};
use reqwest::Method;
use secrecy::SecretString;
use uuid::Uuid;

use crate::call::Call;
use crate::client::Client;
use crate::fault::Fault;

impl Client {
    /// What changed since `until` of the answer before; 0 for everything. Ask again at once while `more`.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn changes(&self, token: &SecretString, since: u64) -> Result<Changes, Fault> {
        let mut call = Call::new(Method::GET, path::MY_CHANGES).by(token);
        call.query = Some(format!("since={since}"));
        self.json(call).await
    }

    /// The profile on file (CW-07). It is never kept off line.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn profile(&self, token: &SecretString) -> Result<Profile, Fault> {
        self.json(Call::new(Method::GET, path::MY_PROFILE).by(token)).await
    }

    /// Updates the profile that was read as `version`; refused with `changed-elsewhere` if it is another one by now.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn update_profile(&self, token: &SecretString, update: &ProfileUpdate, version: u32, key: Uuid) -> Result<Profile, Fault> {
        let mut call = Call::new(Method::PUT, path::MY_PROFILE).by(token).once(key).body(update)?;
        call.version = Some(version);
        self.json(call).await
    }

    /// Reports about the other party (CW-07): write-only.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn report_other_party(&self, token: &SecretString, report: &OtherPartyReport, key: Uuid) -> Result<(), Fault> {
        self.done(
            Call::new(Method::POST, path::OTHER_PARTY_REPORTS)
                .by(token)
                .once(key)
                .body(report)?,
        )
        .await
    }

    /// Marks a notice as opened.
    ///
    /// # Errors
    /// [`Fault`].
    pub async fn read_notice(&self, token: &SecretString, notice: &str, key: Uuid) -> Result<(), Fault> {
        self.done(Call::new(Method::POST, path::MY_NOTICE_READ).at(notice)?.by(token).once(key))
            .await
    }
}
