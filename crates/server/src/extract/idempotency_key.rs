//! The `Idempotency-Key` of a writing request: a retry is answered as the first time and costs no try.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use contract::header::IDEMPOTENCY_KEY;
use contract::problem::Code;
use uuid::Uuid;

use crate::refusal::Refusal;

/// The client's key. It also opens the answer that is kept for it, so it is a secret until the answer expires.
#[derive(Clone)]
pub struct IdempotencyKey(Uuid);

impl IdempotencyKey {
    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }
}

impl<S: Send + Sync> FromRequestParts<S> for IdempotencyKey {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        parts
            .headers
            .get(IDEMPOTENCY_KEY)
            .and_then(|value| value.to_str().ok())
            .and_then(|text| Uuid::try_parse(text).ok())
            .map(Self)
            .ok_or_else(|| Code::IdempotencyKeyMissing.into())
    }
}
