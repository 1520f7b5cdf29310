//! The bearer token of a request (RFC 6750): in the `Authorization` header and nowhere else.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use contract::problem::Code;

use crate::refusal::Refusal;
use crate::token::{Fingerprint, fingerprint};

/// The fingerprint of the token that was sent. Whether it opens anything is not known yet.
pub struct Bearer(pub Fingerprint);

impl<S: Send + Sync> FromRequestParts<S> for Bearer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        let value = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        value
            .and_then(|value| value.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .and_then(|(_, token)| fingerprint(token.trim()))
            .map(Self)
            .ok_or_else(|| Code::NotSignedIn.into())
    }
}
