//! A writing request: its key, its target and its body, all of which make it the same request when it comes again.

use axum::extract::{FromRequest, FromRequestParts, Request};
use serde::de::DeserializeOwned;

use crate::api::Api;
use crate::extract::{Body, IdempotencyKey};
use crate::once::Once;
use crate::refusal::Refusal;

/// A writing request with a JSON body.
pub struct Writing {
    key: IdempotencyKey,
    target: String,
    body: Body,
}

impl Writing {
    /// The body as a `T`.
    ///
    /// # Errors
    /// As [`Body::read`].
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        self.body.read()
    }

    /// The request, to be answered once. `scope` says who asks.
    #[must_use]
    pub fn once(&self, api: &Api, scope: &[u8]) -> Once {
        Once::new(api, scope, self.key.clone(), &self.target, self.body.bytes())
    }
}

impl<S: Send + Sync> FromRequest<S> for Writing {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let (mut parts, body) = request.into_parts();
        let key = IdempotencyKey::from_request_parts(&mut parts, state).await?;
        let mut target = format!("{} {}", parts.method, parts.uri.path());
        // What the change starts from is part of what it says.
        if let Some(version) = parts
            .headers
            .get(axum::http::header::IF_MATCH)
            .and_then(|value| value.to_str().ok())
        {
            target.push(' ');
            target.push_str(version);
        }
        let body = Body::from_request(Request::from_parts(parts, body), state).await?;
        Ok(Self { key, target, body })
    }
}
