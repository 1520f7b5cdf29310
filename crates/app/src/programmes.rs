//! What the service offers, and the practice service.

use contract::problem::Code;
use contract::programme::OfferedProgramme;
use url::Url;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::network::{Event, Way};
use crate::view::account::ProgrammeChoice;
use crate::view::status::{Network, SessionState, Source};

impl App {
    /// What the service offers; nothing where none is set up.
    ///
    /// # Errors
    /// No way to the service, and it was not asked before.
    pub async fn programmes(&self) -> Result<ProgrammeChoice, AppError> {
        let programmes = match self.ask_for_programmes().await {
            Err(error) if error == LocalCode::NoServer.into() => Vec::new(),
            result => result?,
        };
        let policy = &self.config.policy;
        let programmes = programmes.into_iter().filter(|offered| policy.allows(&offered.programme.id));
        let (samples, cards) = {
            let state = self.state();
            let samples = state.samples.iter().filter(|sample| policy.allows(&sample.program));
            let cards = state.cards.iter().filter(|card| policy.allows(&card.program));
            (samples.cloned().collect(), cards.cloned().collect())
        };
        let programmes = programmes.collect();
        Ok(ProgrammeChoice {
            programmes,
            practice: self.status().practice,
            samples,
            cards,
            can_practise: self.config.can_practise,
        })
    }

    /// Uses the practice service at this address from now on. Whatever account was open is closed, and stays kept.
    ///
    /// # Errors
    /// As [`Self::programmes`].
    pub async fn practise(&self, server: Url) -> Result<ProgrammeChoice, AppError> {
        self.turn_to_practice(server).await?;
        self.programmes().await
    }

    async fn turn_to_practice(&self, server: Url) -> Result<(), AppError> {
        let _alone = self.door.lock().await;
        let is_in_use = self.state().service.as_ref().is_some_and(|service| *service.server() == server);
        if is_in_use {
            return Ok(());
        }
        let service = self.client(server)?;
        self.erase_practice().await;
        self.close();
        {
            let mut state = self.state();
            state.practises = true;
            state.service = Some(service);
            state.way = Way::default();
            state.offered.clear();
            state.samples.clear();
            state.cards.clear();
        }
        self.tell(|status| {
            status.source = Source::Nothing;
            status.as_of = None;
            status.trouble = None;
            status.network = Network::default();
            status.inspected_by = None;
            status.session = SessionState::None;
            status.copy_erased = None;
            status.locked = None;
            status.practice = true;
        });
        Ok(())
    }

    /// The offered programme of this id, if it may be used on this computer.
    pub(crate) async fn offered(&self, id: &str) -> Result<OfferedProgramme, AppError> {
        if !self.config.policy.allows(id) {
            return Err(LocalCode::NotAllowed.into());
        }
        let known = |offered: &[OfferedProgramme]| offered.iter().find(|offered| offered.programme.id == id).cloned();
        let before = known(&self.state().offered);
        match before {
            Some(offered) => Ok(offered),
            None => known(&self.ask_for_programmes().await?).ok_or_else(|| Code::NotFound.into()),
        }
    }

    /// Asks the service; where it cannot be reached, what it said before holds.
    async fn ask_for_programmes(&self) -> Result<Vec<OfferedProgramme>, AppError> {
        let service = self.service()?;
        self.note_way(Event::Asked);
        match service.programmes().await {
            Ok(answer) => {
                self.answered();
                {
                    let mut state = self.state();
                    state.offered.clone_from(&answer.programmes);
                    state.samples = answer.samples;
                    state.cards = answer.cards;
                }
                self.tell(|status| status.practice = answer.practice);
                Ok(answer.programmes)
            }
            Err(fault) => {
                let before = self.state().offered.clone();
                let error = self.error(fault);
                if before.is_empty() { Err(error) } else { Ok(before) }
            }
        }
    }
}
