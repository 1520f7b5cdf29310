//! The one choice before every route: open, or closed for maintenance. It costs a look at a number in memory.

use std::convert::Infallible;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::future::RouteFuture;
use tower_service::Service;

use crate::api::Api;

/// The service as it answers a connection: each request is asked anew, so that one that is kept open closes too.
#[derive(Clone)]
pub struct Door {
    api: Arc<Api>,
    open: Router,
    closed: Router,
}

impl Door {
    /// With routes for both.
    #[must_use]
    pub fn new(api: Arc<Api>, open: Router, closed: Router) -> Self {
        Self { api, open, closed }
    }
}

impl Service<Request> for Door {
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> RouteFuture<Infallible> {
        match self.api.maintenance.wait() {
            None => self.open.call(request),
            Some(_) => self.closed.call(request),
        }
    }
}
