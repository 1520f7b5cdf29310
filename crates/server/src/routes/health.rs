//! `/health`: for whoever watches over the service.

use std::sync::Arc;

use axum::extract::State;
use contract::path;
use contract::problem::{Code, Problem};

use crate::answer::Written;
use crate::api::Api;
use crate::refusal::Refusal;

/// The process runs.
#[utoipa::path(get, path = path::LIVE, operation_id = "is_live", tag = "health",
    responses((status = 204, description = "It runs")))]
pub async fn live() -> Written {
    Written::done()
}

/// It can do its work: the database answers, and it is not closed.
#[utoipa::path(get, path = path::READY, operation_id = "is_ready", tag = "health",
    responses((status = 204, description = "It can work"), (status = 503, description = "busy, maintenance")))]
pub async fn ready(State(api): State<Arc<Api>>) -> Result<Written, Refusal> {
    if let Some(seconds) = api.maintenance.wait() {
        return Err(Problem::new(Code::Maintenance).after(seconds).into());
    }
    api.store.ready().await.map_err(|error| {
        tracing::warn!(%error, "not ready");
        Refusal::busy()
    })?;
    Ok(Written::done())
}
