//! The version that a change starts from: `If-Match` (RFC 9110, 13.1.1).

use axum::extract::FromRequestParts;
use axum::http::header::IF_MATCH;
use axum::http::request::Parts;
use contract::problem::Code;

use crate::refusal::Refusal;

/// `If-Match: "3"`. [`Code::MalformedRequest`] without one: a change that starts from nowhere could undo another.
pub struct Version(pub u32);

impl<S: Send + Sync> FromRequestParts<S> for Version {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        parts
            .headers
            .get(IF_MATCH)
            .and_then(|value| value.to_str().ok())
            .and_then(|text| text.strip_prefix('"')?.strip_suffix('"')?.parse().ok())
            .map(Self)
            .ok_or_else(|| Code::MalformedRequest.into())
    }
}
