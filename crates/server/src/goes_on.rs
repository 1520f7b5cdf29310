//! Work that is done to its end once it has begun, whoever waits for it.

use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::Handle;

/// A future that is polled where it is awaited, and goes on by itself when whoever awaits it is gone: a client that hangs
/// up does not stop a change half way, and one that waits costs no hop to another task.
pub struct GoesOn<T: Send + 'static>(Option<Pin<Box<dyn Future<Output = T> + Send>>>);

impl<T: Send + 'static> GoesOn<T> {
    /// Over work that must not stop half way.
    pub fn new(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self(Some(Box::pin(work)))
    }
}

impl<T: Send + 'static> Future for GoesOn<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let Some(work) = self.0.as_mut() else { return Poll::Pending };
        let polled = work.as_mut().poll(context);
        if polled.is_ready() {
            self.0 = None;
        }
        polled
    }
}

impl<T: Send + 'static> Drop for GoesOn<T> {
    fn drop(&mut self) {
        if let (Some(work), Ok(runtime)) = (self.0.take(), Handle::try_current()) {
            runtime.spawn(async move { drop(work.await) });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::sync::oneshot;

    use super::*;

    #[tokio::test]
    async fn work_goes_on_when_whoever_waited_is_gone() {
        let (tell, told) = oneshot::channel();
        let work = GoesOn::new(async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            tell.send(7).ok();
        });
        assert!(tokio::time::timeout(Duration::from_millis(1), work).await.is_err());
        assert_eq!(told.await, Ok(7));
    }

    #[tokio::test]
    async fn work_that_is_waited_for_answers() {
        assert_eq!(GoesOn::new(async { 7 }).await, 7);
    }
}
