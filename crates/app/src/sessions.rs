//! The person's sessions, here and elsewhere, and the last tries to sign in.

use std::sync::Arc;
use std::time::Duration;

use contract::session::{ListedSession, ListedSignIn};
use tokio::time::Instant;

use crate::app::App;
use crate::error::{AppError, LocalCode};

/// To end a session and to list the others, together.
const BOTH: Duration = Duration::from_secs(15);

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
        let deadline = Instant::now() + BOTH;
        let call = self.live().await?;
        let ended = call.service.end_session(&call.token, id).await;
        ended.map_err(|fault| self.refused(&call, fault))?;
        let listed = tokio::time::timeout_at(deadline, self.sessions()).await;
        listed.unwrap_or_else(|_| Err(LocalCode::TimedOut.into()))
    }

    /// The last tries to sign in, refused ones included, the newest first.
    ///
    /// # Errors
    /// As [`Self::sessions`].
    pub async fn sign_ins(self: &Arc<Self>) -> Result<Vec<ListedSignIn>, AppError> {
        let call = self.live().await?;
        let listed = call.service.sign_ins(&call.token).await;
        listed.map(|listed| listed.sign_ins).map_err(|fault| self.refused(&call, fault))
    }
}
