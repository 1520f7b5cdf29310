//! What is done behind a person's back after they left: erased, written down, told to the service.

use std::sync::PoisonError;

use tokio::runtime::Handle;

use crate::app::App;

impl App {
    /// Does it beside whatever else happens; [`Self::finish`] waits for it. Callers need not be on a worker of the runtime.
    pub(crate) fn errand(&self, errand: impl Future<Output = ()> + Send + 'static) {
        let runtime = Handle::try_current().ok().or_else(|| self.runtime.get().cloned());
        let Some(runtime) = runtime else {
            tracing::error!("nothing runs that could do it");
            return;
        };
        let mut errands = self.errands.lock().unwrap_or_else(PoisonError::into_inner);
        while errands.try_join_next().is_some() {}
        errands.spawn_on(errand, &runtime);
    }

    /// Waits for all that is under way.
    pub(crate) async fn errands_done(&self) {
        let mut errands = std::mem::take(&mut *self.errands.lock().unwrap_or_else(PoisonError::into_inner));
        while errands.join_next().await.is_some() {}
    }
}
