//! The practice service inside the program: invented households, on a loopback port, gone when the program ends.

use std::sync::Arc;

use app::error::AppError;
use app::{Clock, Entropy};
use url::Url;

/// Whether this build can practise.
pub const IS_BUILT_IN: bool = cfg!(feature = "practice");

/// The practice service: not started before somebody asks for it.
#[cfg_attr(
    not(feature = "practice"),
    expect(dead_code, reason = "the service alone asks the clock and for randomness")
)]
pub struct Practice {
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    #[cfg(feature = "practice")]
    running: tokio::sync::Mutex<Option<running::Running>>,
}

impl Practice {
    /// Nothing runs yet.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> Self {
        Self {
            clock,
            entropy,
            #[cfg(feature = "practice")]
            running: tokio::sync::Mutex::default(),
        }
    }

    /// Its address; starts it the first time.
    ///
    /// # Errors
    /// [`app::error::LocalCode::NoPractice`]: it cannot start, or is not part of this build.
    #[cfg(feature = "practice")]
    pub async fn address(&self) -> Result<Url, AppError> {
        let mut running = self.running.lock().await;
        if let Some(running) = &*running {
            return Ok(running.address.clone());
        }
        let started = running::start(self.clock.clone(), self.entropy.clone()).await?;
        Ok(running.insert(started).address.clone())
    }

    /// Ends it, and removes its database.
    #[cfg(feature = "practice")]
    pub async fn end(&self) {
        if let Some(running) = self.running.lock().await.take() {
            running.end().await;
        }
    }
}

#[cfg(not(feature = "practice"))]
impl Practice {
    /// Never one, in this build.
    ///
    /// # Errors
    /// [`app::error::LocalCode::NoPractice`].
    #[expect(clippy::unused_async, reason = "as in the build that has it")]
    pub async fn address(&self) -> Result<Url, AppError> {
        Err(app::error::LocalCode::NoPractice.into())
    }

    /// There is nothing to end.
    #[expect(clippy::unused_async, reason = "as in the build that has it")]
    pub async fn end(&self) {}
}

#[cfg(feature = "practice")]
mod running {
    use std::net::Ipv4Addr;
    use std::sync::Arc;

    use app::error::{AppError, LocalCode};
    use app::{Clock, Entropy};
    use server::practice::{self, Households};
    use tokio::net::TcpListener;
    use tokio::sync::oneshot;
    use url::Url;

    pub struct Running {
        pub address: Url,
        service: practice::Practice,
        stop: oneshot::Sender<()>,
    }

    pub async fn start(clock: Arc<dyn Clock>, entropy: Arc<dyn Entropy>) -> Result<Running, AppError> {
        let (stop, stopped) = oneshot::channel();
        let start = async {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            let stopped = async {
                // Whoever drops the other end wants it stopped as well.
                _ = stopped.await;
            };
            practice::start(&Households::default(), clock, entropy, listener, stopped).await
        };
        let cannot = |error: &dyn std::fmt::Display| {
            tracing::error!(%error, "no practice service");
            AppError::from(LocalCode::NoPractice)
        };
        let service = start.await.map_err(|error| cannot(&error))?;
        let address = format!("http://{}/", service.addr())
            .parse()
            .map_err(|error: url::ParseError| cannot(&error))?;
        Ok(Running { address, service, stop })
    }

    impl Running {
        pub async fn end(self) {
            // Nobody listens any more if it ended by itself.
            _ = self.stop.send(());
            if let Err(error) = self.service.stopped().await {
                tracing::warn!(%error, "the practice service did not end well");
            }
        }
    }
}
