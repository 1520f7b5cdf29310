//! The start of the program, and its settings.

use std::sync::Arc;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::keeping::New;
use crate::network::Event;
use crate::state::OpenAccount;
use crate::view::account::Start;
use crate::view::settings::{Computer, Settings};
use crate::view::status::Keeping;

impl App {
    /// All that the first screen needs: the accounts as they are kept here, without waiting for the service.
    pub async fn start(self: &Arc<Self>) -> Start {
        let is_over = self.state().person.is_some() || self.status().locked.is_some();
        if !is_over {
            if let Some(trouble) = self.clock_trouble().or_else(|| self.no_server()) {
                self.note_way(Event::Failed(trouble));
            }
            let entering = self.at_the_door().await;
            self.resume(&entering).await;
        }
        self.used();
        self.nudge.notify_one();
        let receipt = self.state().receipt.take();
        Start {
            receipt,
            ..self.first_screen()
        }
    }

    /// All that a first screen shows, as things are.
    pub(crate) fn first_screen(&self) -> Start {
        let (people, others, status) = (self.people(), self.others(), self.status());
        let state = self.state();
        Start {
            version: self.config.version.clone(),
            settings: state.stored.in_force(&self.config),
            policy: self.config.policy.in_force(),
            people,
            others,
            receipt: None,
            first_start: state.stored.is_newcomer(&self.config),
            account: state.account().map(OpenAccount::view),
            status,
        }
    }

    fn no_server(&self) -> Option<AppError> {
        let is_named = self.config.server.is_some() || self.state().practises;
        (!is_named).then(|| LocalCode::NoServer.into())
    }

    /// Saves the settings. A computer that is shared from now on forgets what everybody kept; one that is not, keeps.
    pub async fn save_settings(self: &Arc<Self>, settings: Settings) -> Settings {
        let _alone = self.door.lock().await;
        let before = self.computer();
        self.state().stored.take(&settings);
        let after = self.computer();
        if before == Some(Computer::Own) && after != before {
            self.forget_everybody().await;
        }
        self.save_stored();
        if after == Some(Computer::Own) && after != before {
            self.keep_from_now_on().await;
        } else if after != before {
            self.tell(|status| status.keeping = Keeping::MemoryShared);
        }
        self.state().stored.in_force(&self.config)
    }

    /// What anybody keeps on this computer goes; whoever is in stays in, in memory alone.
    pub(crate) async fn forget_everybody(&self) {
        self.empty_enrolment_slot().await;
        self.forget_names().await;
        self.load_all().await;
        let taken = self.state().person.as_mut().map(|person| {
            let copies = person.copies();
            let kept = person.accounts.iter_mut().filter_map(|account| account.kept.take());
            let kept: Vec<_> = kept.collect();
            (copies, kept, person.ring.take())
        });
        let Some((copies, kept, ring)) = taken else {
            return self.forget_noted().await;
        };
        // A seal that is under way ends first.
        _ = tokio::task::spawn_blocking(move || kept.iter().filter_map(|kept| crate::erase::take(&kept.copy)).count()).await;
        if let Some(ring) = ring {
            self.forget_kept(ring.slot(), copies).await;
        }
        self.forget_noted().await;
    }

    pub(crate) async fn forget_noted(&self) {
        let people = self.state().stored.people.clone();
        for person in people {
            if let Ok(slot) = person.slot.parse() {
                self.forget_kept(slot, person.copies()).await;
            }
        }
        let is_shut = self.status().locked.is_some();
        if is_shut {
            self.tell(|status| status.locked = None);
        }
    }

    async fn keep_from_now_on(self: &Arc<Self>) {
        if let Ok(living) = self.living() {
            self.keep_enrolment(&living).await;
        }
        let keeping = self.kept_whole();
        self.tell(|status| status.keeping = keeping);
        let Ok(service) = self.service() else { return };
        let open: Vec<_> = {
            let state = self.state();
            let accounts = state.person.iter().flat_map(|person| &person.accounts);
            let to_keep = accounts.filter(|account| account.kept.is_none() && !account.must_change_pin);
            to_keep
                .filter_map(|account| {
                    let program = account.offered.programme.id.clone();
                    Some((state.whose_is(account), program, account.token.clone()?))
                })
                .collect()
        };
        for (whose, program, token) in open {
            let ring = self.state().person.as_ref().and_then(|person| person.ring.clone());
            let new = New {
                account: &whose.account,
                program: &program,
                token: &token,
                server: service.server(),
                copy: None,
            };
            let Some((ring, kept)) = self.keep(ring.as_ref(), &new).await else {
                return;
            };
            {
                let mut state = self.state();
                if let Some(account) = state.of_mut(&whose) {
                    account.kept = Some(kept);
                }
                if let Some(person) = state.person.as_mut() {
                    person.ring = Some(ring);
                }
            }
            self.seal_account(&whose).await;
        }
    }
}
