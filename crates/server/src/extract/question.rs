//! The query of an address, or the refusal of one that cannot be read.

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use contract::problem::Code;
use serde::de::DeserializeOwned;

use crate::refusal::Refusal;

/// A query as a `T`; [`Code::MalformedRequest`] if it is none.
pub struct Question<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Question<T> {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let Query(query) = Query::try_from_uri(&parts.uri).map_err(|_| Code::MalformedRequest)?;
        Ok(Self(query))
    }
}
