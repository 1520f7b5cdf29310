//! The accounts of one person in several programmes: one is shown, the others are a word away.

use std::sync::Arc;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::state::OpenAccount;
use crate::view::account::Start;
use crate::view::person::OtherAccount;
use crate::view::status::Source;

impl App {
    /// Shows another account of the person who is in. What was read of it is a copy until the service is asked again.
    ///
    /// # Errors
    /// There is none of this id; nobody is in.
    pub async fn switch_account(self: &Arc<Self>, id: &str) -> Result<Start, AppError> {
        {
            let _alone = self.door.lock().await;
            let noted = {
                let mut state = self.state();
                let Some(person) = state.person.as_mut() else {
                    drop(state);
                    return Err(self.nobody_in());
                };
                let at = person.accounts.iter().position(|account| account.id == id);
                let account = person.accounts.remove(at.ok_or(LocalCode::NoCopy)?);
                let slot = account.kept.as_ref().map(|kept| kept.slot);
                person.accounts.insert(0, account);
                for account in &mut person.accounts {
                    account.turn_to_copy();
                }
                person.ring.as_ref().map(cache::Ring::slot).zip(slot)
            };
            if let Some((person, account)) = noted {
                self.note_account(person, account);
            }
            self.show_account();
            self.tell(|status| status.trouble = None);
        }
        self.used();
        self.nudge.notify_one();
        Ok(self.first_screen())
    }

    /// The accounts that are not shown.
    pub(crate) fn others(&self) -> Vec<OtherAccount> {
        let is_live = self.status().source == Source::Live;
        let state = self.state();
        let others = state.person.iter().flat_map(|person| person.accounts.iter().skip(1));
        let other = |account: &OpenAccount| OtherAccount {
            id: account.id.clone(),
            offered: account.offered.clone(),
            source: match account.source {
                // Without the service for one of them, there is none for the others.
                Source::Live if !is_live => Source::Copy,
                source => source,
            },
            as_of: account.as_of(),
            ended: account.token.is_none(),
        };
        others.map(other).collect()
    }
}
