//! «Cerrar sesión y borrar esta copia».

use std::time::Duration;

use crate::app::App;
use crate::state::OpenAccount;
use crate::view::status::{SessionState, Source};

/// How long signing out waits for the service; here everything is gone by then.
const PATIENCE: Duration = Duration::from_secs(3);

impl App {
    /// Ends the session at the service if it can be reached, and erases the copy and the keychain's entry in any case.
    pub async fn sign_out(&self) {
        let _alone = self.door.lock().await;
        let service = self.service().ok();
        let Some(account) = self.leave() else { return };
        let revoked = async {
            if let (Some(service), Some(token)) = (service, &account.token) {
                // Unreachable, it ends by itself when its idle time is over; the token is gone from here.
                _ = tokio::time::timeout(PATIENCE, service.sign_out(token)).await;
            }
        };
        tokio::join!(revoked, self.erase(account.kept));
    }

    /// Takes the open account out: nobody is signed in then. Callers hold the door.
    pub(crate) fn leave(&self) -> Option<OpenAccount> {
        let account = self.close()?;
        self.tell(|status| {
            status.source = Source::Nothing;
            status.as_of = None;
            status.trouble = None;
            status.session = SessionState::None;
            status.copy_erased = None;
        });
        Some(account)
    }
}
