//! What only the service can do: nothing is written off line, and nothing is queued for later.

use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::error::{AppError, ErrorCode, LocalCode};
use crate::sync::Call;
use crate::view::status::{SessionState, Source};

/// How long a person who saves waits until it is clear that the service is still away.
const PATIENCE: Duration = Duration::from_secs(4);

impl App {
    /// A call that reads or writes at the service itself.
    ///
    /// # Errors
    /// [`LocalCode::CopyOnly`] while the service is away; that the session ended.
    pub(crate) async fn live(self: &Arc<Self>) -> Result<Call, AppError> {
        self.used();
        let call = self.call()?;
        let status = self.status();
        let is_away = status.session == SessionState::Active && status.source == Source::Copy;
        if is_away {
            // It may be back already.
            let app = self.clone();
            let asking = tokio::spawn(async move { app.sync().await });
            match tokio::time::timeout(PATIENCE, asking).await {
                Ok(Ok(Err(error))) if matches!(error.code, ErrorCode::Service(_)) && !error.is_of_the_way() => return Err(error),
                Ok(Ok(Ok(()))) => {}
                _ => return Err(LocalCode::CopyOnly.into()),
            }
        }
        Ok(call)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_saves_after_the_service_was_away_does_not_wait_longer_than_fifteen_seconds() {
        assert!(PATIENCE + api_client::Limits::default().whole <= Duration::from_secs(15));
    }
}
