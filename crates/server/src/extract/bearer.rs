//! The bearer token of a request (RFC 6750): in the `Authorization` header and nowhere else.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use contract::problem::Code;
use zeroize::Zeroizing;

use crate::refusal::Refusal;
use crate::token::{self, Fingerprint, fingerprint};

/// The fingerprint of the token that was sent. Whether it opens anything is not known yet.
pub struct Bearer(pub Fingerprint);

/// The bytes of the token that was sent, which are part of the key to what is kept under it.
pub struct TokenBytes(pub Zeroizing<[u8; 32]>);

impl<S: Send + Sync> FromRequestParts<S> for Bearer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        sent(parts).and_then(fingerprint).map(Self).ok_or_else(|| Code::NotSignedIn.into())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for TokenBytes {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        sent(parts).and_then(token::bytes).map(Self).ok_or_else(|| Code::NotSignedIn.into())
    }
}

fn sent(parts: &Parts) -> Option<&str> {
    let value = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok())?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}
