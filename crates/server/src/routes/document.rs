//! `/openapi.json`: this API, described.

use std::sync::LazyLock;

use axum::response::Response;
use contract::path;
use serde_json::Value;

use crate::answer::{self, Known};
use crate::openapi;
use crate::refusal::Refusal;

static DOCUMENT: LazyLock<Value> = LazyLock::new(openapi::document);

/// The OpenAPI document.
#[utoipa::path(get, path = path::OPENAPI, operation_id = "read_document", tag = "health",
    responses((status = 200, description = "OpenAPI 3.1", body = Object)))]
pub async fn read(known: Known) -> Result<Response, Refusal> {
    answer::read(&known, &*DOCUMENT)
}
