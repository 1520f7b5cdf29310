//! The start of the program, and its settings.

use std::sync::Arc;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::state::OpenAccount;
use crate::view::account::Start;
use crate::view::settings::{Computer, Settings};
use crate::view::status::Keeping;

impl App {
    /// All that the first screen needs: the account as it is kept here, without waiting for the service.
    pub async fn start(self: &Arc<Self>) -> Start {
        let is_open = self.state().account.is_some();
        if !is_open {
            let trouble = self.clock_trouble().or_else(|| self.no_server());
            self.tell(|status| status.trouble = trouble);
            let _alone = self.door.lock().await;
            self.resume().await;
        }
        self.used();
        self.nudge.notify_one();
        let state = self.state();
        Start {
            version: self.config.version.clone(),
            settings: state.stored.in_force(&self.config),
            policy: self.config.policy.in_force(),
            people: Vec::new(),
            others: Vec::new(),
            receipt: None,
            first_start: state.stored.computer.is_none() && !self.config.shared,
            account: state.account.as_ref().map(OpenAccount::view),
            status: self.status(),
        }
    }

    fn no_server(&self) -> Option<AppError> {
        let is_named = self.config.server.is_some() || self.state().practises;
        (!is_named).then(|| LocalCode::NoServer.into())
    }

    /// Saves the settings. A computer that is shared from now on forgets what it kept; one that is not, keeps.
    pub async fn save_settings(self: &Arc<Self>, settings: Settings) -> Settings {
        let _alone = self.door.lock().await;
        let before = self.state().stored.in_force(&self.config).computer;
        self.state().stored.take(&settings);
        self.save_stored();
        let settings = self.state().stored.in_force(&self.config);
        if settings.computer != before {
            self.change_keeping(before, settings.computer).await;
        }
        settings
    }

    async fn change_keeping(&self, before: Option<Computer>, computer: Option<Computer>) {
        if computer != Some(Computer::Own) {
            if before == Some(Computer::Own) {
                self.empty_enrolment_slot().await;
            }
            self.load_all().await;
            let kept = self.state().account.as_mut().and_then(|account| account.kept.take());
            self.erase(kept).await;
            if let Some(left) = self.note_slot(None) {
                self.forget(left).await;
            }
            self.tell(|status| status.keeping = Keeping::MemoryShared);
            return;
        }
        if let Ok(living) = self.living() {
            self.keep_enrolment(&living).await;
        }
        let token = {
            let state = self.state();
            state
                .account
                .as_ref()
                .filter(|account| account.kept.is_none() && !account.must_change_pin)
                .and_then(|account| account.token.clone())
        };
        if let (Some(token), Ok(service)) = (token, self.service()) {
            let kept = self.keep(None, &token, service.server()).await;
            if let Some(account) = self.state().account.as_mut() {
                account.kept = kept;
            }
            self.seal().await;
        } else {
            self.tell(|status| status.keeping = Keeping::Keychain);
        }
    }
}
