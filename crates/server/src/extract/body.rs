//! A JSON body, or the refusal that says what is wrong with it.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use axum::response::IntoResponse;
use contract::header::MAX_REQUEST;
use contract::problem::Code;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::refusal::Refusal;

/// A sender that needs longer than this for 64 KiB holds a connection for nothing.
const LONGEST_SENDING: Duration = Duration::from_secs(10);

/// The bytes of a JSON body, not yet read; a secret, for PINs travel in bodies.
pub struct Body(Zeroizing<Vec<u8>>);

impl Body {
    /// The bytes as they came.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The body as a `T`.
    ///
    /// # Errors
    /// [`Code::MalformedRequest`] if it is not JSON, or not of that shape.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        serde_json::from_slice(&self.0).map_err(|_| Code::MalformedRequest.into())
    }
}

impl<S: Send + Sync> FromRequest<S> for Body {
    type Rejection = Refusal;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Refusal> {
        if !is_json(request.headers()) {
            return Err(Code::NotJson.into());
        }
        // Here and not around all routes: a read does not pay for it.
        DefaultBodyLimit::apply(DefaultBodyLimit::max(MAX_REQUEST), &mut request);
        let received = tokio::time::timeout(LONGEST_SENDING, Bytes::from_request(request, state)).await;
        match received.map_err(|_| Code::MalformedRequest)? {
            Ok(bytes) => Ok(Self(Zeroizing::new(bytes.into()))),
            Err(refused) => Err(match refused.into_response().status() {
                StatusCode::PAYLOAD_TOO_LARGE => Code::TooLarge.into(),
                _ => Code::MalformedRequest.into(),
            }),
        }
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';')
        .next()
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Request;

    async fn code(kind: &str, body: String) -> Option<Code> {
        let body = axum::body::Body::from(body);
        let request = Request::builder().header(CONTENT_TYPE, kind).body(body).unwrap();
        match Body::from_request(request, &()).await {
            Ok(body) => body.read::<Vec<u8>>().err().map(|refusal| refusal.0.code),
            Err(refusal) => Some(refusal.0.code),
        }
    }

    #[tokio::test]
    async fn each_thing_wrong_with_a_body_has_its_code() {
        let largest = format!("[1{}]", " ".repeat(MAX_REQUEST - 3));
        let too_large = format!("{largest} ");
        for (kind, body, expected) in [
            ("application/json; charset=utf-8", "[1, 2]", None),
            ("application/json", "[1, 2", Some(Code::MalformedRequest)),
            ("application/json", "{}", Some(Code::MalformedRequest)),
            ("text/plain", "[1]", Some(Code::NotJson)),
            ("application/json", &largest, None),
            ("application/json", &too_large, Some(Code::TooLarge)),
        ] {
            assert_eq!(code(kind, body.to_owned()).await, expected, "{kind} {}", body.len());
        }
    }
}
