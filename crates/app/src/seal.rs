//! The sealing of what was read, and what is done when the copy turns out damaged.

use std::sync::{Arc, PoisonError};

use cache::{OpenFault, SaveFault};
use domain::payment::Payment;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::state::{CopyHandle, Whose};
use crate::view::status::{CopyErased, Keeping, Source};

impl App {
    /// Seals what is in memory of the account that is shown.
    pub(crate) async fn seal(&self) {
        let whose = self.state().whose();
        if let Some(whose) = whose {
            self.seal_account(&whose).await;
        }
    }

    /// Seals what is in memory, where this computer keeps a copy. What could not be sealed stays to be sealed.
    pub(crate) async fn seal_account(&self, whose: &Whose) {
        let practice = self.status().practice;
        let (copy, head, rows) = {
            let state = self.state();
            let Some(account) = state.of(whose) else { return };
            let (Some(kept), Some(model)) = (&account.kept, &account.model) else {
                return;
            };
            let years: Vec<i16> = account.unsealed.iter().copied().collect();
            let head = model.head(account.id.clone(), account.offered.clone(), account.case, practice);
            (kept.copy.clone(), head, model.rows(&years))
        };
        let sealed: Vec<i16> = rows.keys().copied().collect();
        let saved = tokio::task::spawn_blocking(move || {
            let mut copy = copy.lock().unwrap_or_else(PoisonError::into_inner);
            copy.as_mut().map(|copy| copy.save(&head, &rows))
        })
        .await;
        match saved {
            Ok(Some(Ok(()))) => self.note_sealed(&sealed, whose),
            Ok(Some(Err(fault @ (SaveFault::NoRoom | SaveFault::NotWritable)))) => {
                tracing::warn!(%fault, "copy");
                self.tell(|status| status.keeping = Keeping::NoRoom);
            }
            // Erased meanwhile; never begun, for want of a believable clock or because no copy is allowed.
            Ok(None) | Err(_) => {}
        }
    }

    fn note_sealed(&self, years: &[i16], whose: &Whose) {
        {
            let mut state = self.state();
            let Some(account) = state.of_mut(whose) else { return };
            account.unsealed.retain(|year| !years.contains(year));
            if let Some(model) = account.model.as_mut().filter(|_| account.unsealed.is_empty()) {
                Arc::make_mut(model).unload_sealed();
            }
        }
        self.tell(|status| status.keeping = Keeping::Keychain);
    }

    /// Takes into memory what is in the copies alone, before they go.
    pub(crate) async fn load_all(&self) {
        let all: Vec<Whose> = {
            let state = self.state();
            let accounts = state.person.iter().flat_map(|person| &person.accounts);
            accounts.map(|account| state.whose_is(account)).collect()
        };
        for whose in all {
            self.load_account(&whose).await;
        }
    }

    async fn load_account(&self, whose: &Whose) {
        let (model, copy) = {
            let state = self.state();
            let Some(account) = state.of(whose) else { return };
            let (Some(model), Some(kept)) = (account.model.clone(), account.kept.as_ref()) else {
                return;
            };
            (model, kept.copy.clone())
        };
        let loaded = tokio::task::spawn_blocking(move || {
            let mut model = Arc::unwrap_or_clone(model);
            model.load(&|year| read_year(Some(&copy), year)).map(|()| model)
        })
        .await;
        let Ok(Ok(model)) = loaded else {
            self.lose_copy(whose);
            return;
        };
        if let Some(account) = self.state().of_mut(whose) {
            account.unsealed.extend(model.loaded_years());
            account.model = Some(Arc::new(model));
        }
    }

    /// A part of the copy is damaged, and all of it gone: nothing partial is shown, and everything is read anew.
    pub(crate) fn lose_copy(&self, whose: &Whose) -> AppError {
        let (place, is_shown) = {
            let mut state = self.state();
            let Some(account) = state.of_mut(whose) else {
                return LocalCode::NoCopy.into();
            };
            account.read_at = None;
            account.model = None;
            account.source = Source::Nothing;
            account.unsealed.clear();
            let place = account.kept.as_ref().map(|kept| (kept.slot, kept.key.clone()));
            (place, state.is_shown(whose))
        };
        if let Some((slot, key)) = place {
            let copy = self.begin_copy(slot, &key);
            if let Some(kept) = self.state().of_mut(whose).and_then(|account| account.kept.as_mut()) {
                kept.copy = copy;
            }
        }
        self.tell(|status| {
            if is_shown {
                status.source = Source::Nothing;
                status.as_of = None;
            }
            status.copy_erased = Some(CopyErased::Damaged);
        });
        self.nudge.notify_one();
        LocalCode::NoCopy.into()
    }
}

/// A year's payments from the copy; without one there is nothing to read.
pub(crate) fn read_year(copy: Option<&CopyHandle>, year: i16) -> Result<Vec<Payment>, OpenFault> {
    let copy = copy.ok_or(OpenFault::Nothing)?.lock().unwrap_or_else(PoisonError::into_inner);
    copy.as_ref().ok_or(OpenFault::Nothing)?.payments(year)
}
