//! The person's sessions, here and elsewhere.

use std::sync::Arc;

use contract::session::ListedSession;

use crate::app::App;
use crate::error::AppError;

impl App {
    /// The sessions, the newest first.
    ///
    /// # Errors
    /// Copy only, while the service is away; what the service says.
    pub async fn sessions(self: &Arc<Self>) -> Result<Vec<ListedSession>, AppError> {
        let call = self.live().await?;
        let sessions = call.service.sessions(&call.token).await;
        sessions.map(|listed| listed.sessions).map_err(|fault| self.refused(&call, fault))
    }

    /// Ends one of them; returns the others.
    ///
    /// # Errors
    /// As [`Self::sessions`].
    pub async fn end_session(self: &Arc<Self>, id: &str) -> Result<Vec<ListedSession>, AppError> {
        let call = self.live().await?;
        let ended = call.service.end_session(&call.token, id).await;
        ended.map_err(|fault| self.refused(&call, fault))?;
        self.sessions().await
    }
}
