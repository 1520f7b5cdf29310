//! Notices that are opened.

use std::sync::Arc;

use domain::clock::random;
use domain::notice::Notice;
use uuid::Builder;

use crate::app::App;
use crate::error::AppError;
use crate::state::Whose;
use crate::view::status::{Reading, Source};

impl App {
    /// Tells the service that a notice was opened. Off line it is read all the same, and stays marked as unread.
    ///
    /// # Errors
    /// What the service says.
    pub async fn read_notice(self: &Arc<Self>, id: &str) -> Result<Reading<Vec<Notice>>, AppError> {
        self.used();
        if self.status().source == Source::Live {
            let call = self.call()?;
            // Opening twice is opening once: each time may have a key of its own.
            let key = Builder::from_random_bytes(random(&*self.entropy)).into_uuid();
            let told = call
                .service
                .read_notice(&call.token, id, key)
                .await
                .map_err(|fault| self.refused(&call, fault));
            match told {
                Ok(()) => self.note_opened(&call.whose, id),
                Err(error) if error.is_of_the_way() || error.ends_session() => {}
                Err(error) => return Err(error),
            }
        }
        self.read(|model| model.notices.clone()).await
    }

    fn note_opened(&self, whose: &Whose, id: &str) {
        let mut state = self.state();
        let model = state.of_mut(whose).and_then(|account| account.model.as_mut());
        if let Some(model) = model {
            Arc::make_mut(model).open_notice(id);
        }
    }
}
