//! The sealing of what was read, and what is done when the copy turns out damaged.

use std::sync::{Arc, Mutex, PoisonError};

use cache::{OpenFault, SaveFault, SealedCopy};
use domain::payment::Payment;

use crate::app::App;
use crate::error::{AppError, LocalCode};
use crate::state::CopyHandle;
use crate::view::status::{CopyErased, Keeping, Source};

impl App {
    /// Seals what is in memory, where this computer keeps a copy. What could not be sealed stays to be sealed.
    pub(crate) async fn seal(&self) {
        let practice = self.status().practice;
        let (copy, head, rows, visit) = {
            let state = self.state();
            let Some(account) = state.account.as_ref() else { return };
            let (Some(kept), Some(model)) = (&account.kept, &account.model) else {
                return;
            };
            let years: Vec<i16> = account.unsealed.iter().copied().collect();
            let head = model.head(account.id.clone(), account.offered.clone(), account.case, practice);
            (kept.copy.clone(), head, model.rows(&years), state.visit)
        };
        let sealed: Vec<i16> = rows.keys().copied().collect();
        let saved = tokio::task::spawn_blocking(move || {
            let mut copy = copy.lock().unwrap_or_else(PoisonError::into_inner);
            copy.as_mut().map(|copy| copy.save(&head, &rows))
        })
        .await;
        match saved {
            Ok(Some(Ok(()))) => self.note_sealed(&sealed, visit),
            Ok(Some(Err(fault @ (SaveFault::NoRoom | SaveFault::NotWritable)))) => {
                tracing::warn!(%fault, "copy");
                self.tell(|status| status.keeping = Keeping::NoRoom);
            }
            // Erased meanwhile, or never begun for want of a believable clock.
            Ok(None) | Err(_) => {}
        }
    }

    fn note_sealed(&self, years: &[i16], visit: u64) {
        {
            let mut state = self.state();
            if state.visit != visit {
                return;
            }
            let Some(account) = state.account.as_mut() else { return };
            account.unsealed.retain(|year| !years.contains(year));
            if let Some(model) = account.model.as_mut().filter(|_| account.unsealed.is_empty()) {
                Arc::make_mut(model).unload_sealed();
            }
        }
        self.tell(|status| status.keeping = Keeping::Keychain);
    }

    /// Takes into memory what is in the copy alone, before the copy goes.
    pub(crate) async fn load_all(&self) {
        let (model, copy, visit) = {
            let state = self.state();
            let Some(account) = state.account.as_ref() else { return };
            let (Some(model), Some(kept)) = (account.model.clone(), account.kept.as_ref()) else {
                return;
            };
            (model, kept.copy.clone(), state.visit)
        };
        let loaded = tokio::task::spawn_blocking(move || {
            let mut model = Arc::unwrap_or_clone(model);
            model.load(&|year| read_year(Some(&copy), year)).map(|()| model)
        })
        .await;
        let Ok(Ok(model)) = loaded else {
            self.lose_copy(visit);
            return;
        };
        let mut state = self.state();
        let is_of_this_visit = state.visit == visit;
        if let Some(account) = state.account.as_mut().filter(|_| is_of_this_visit) {
            account.unsealed.extend(model.loaded_years());
            account.model = Some(Arc::new(model));
        }
    }

    /// A part of the copy is damaged, and all of it gone: nothing partial is shown, and everything is read anew.
    pub(crate) fn lose_copy(&self, visit: u64) -> AppError {
        let place = {
            let mut state = self.state();
            if state.visit != visit {
                return LocalCode::NoCopy.into();
            }
            state.read_at = None;
            let Some(account) = state.account.as_mut() else {
                return LocalCode::NoCopy.into();
            };
            account.model = None;
            account.unsealed.clear();
            account.kept.as_ref().map(|kept| (kept.slot, kept.key.clone()))
        };
        if let Some((slot, key)) = place {
            let copy: CopyHandle = Arc::new(Mutex::new(self.place(slot).and_then(|place| SealedCopy::begin(place, &key, None))));
            if let Some(kept) = self.state().account.as_mut().and_then(|account| account.kept.as_mut()) {
                kept.copy = copy;
            }
        }
        self.tell(|status| {
            status.source = Source::Nothing;
            status.as_of = None;
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
