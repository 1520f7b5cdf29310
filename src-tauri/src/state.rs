//! What the commands share.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use app::error::AppError;
use app::view::account::ProgrammeChoice;
use app::{App, Clock, Entropy};

use crate::practice::Practice;
use crate::window::Look;

/// The shell's state.
pub struct Shell {
    /// What the program can do.
    pub app: Arc<App>,
    /// The practice service, once it is asked for.
    pub practice: Practice,
    /// `--practice`: the window opens on it.
    pub practises: bool,
    /// How windows look.
    pub look: Look,
    /// Held while one window replaces another.
    pub replacing: tokio::sync::Mutex<()>,
    /// Somebody left at once, and no window has been opened since.
    pub is_gone: AtomicBool,
}

impl Shell {
    /// The state of a start.
    #[must_use]
    pub fn new(app: Arc<App>, practises: bool, look: Look, clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> Self {
        Self {
            app,
            look,
            replacing: tokio::sync::Mutex::default(),
            is_gone: AtomicBool::new(false),
            practice: Practice::new(clock, entropy),
            practises,
        }
    }

    /// Uses the practice service from now on; starts it the first time.
    ///
    /// # Errors
    /// It cannot start, or does not answer.
    pub async fn practise(&self) -> Result<ProgrammeChoice, AppError> {
        let server = self.practice.address().await?;
        self.app.practise(server).await
    }
}
