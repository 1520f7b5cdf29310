//! Answers: JSON that nobody on the way keeps, with an `ETag` on what is read.

use std::convert::Infallible;
use std::hash::{DefaultHasher, Hasher};

use axum::extract::FromRequestParts;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::refusal::Refusal;

/// What the asker has already: `If-None-Match` (RFC 9110, 13.1.2).
#[derive(Debug, Default)]
pub struct Known(Option<HeaderValue>);

impl<S: Send + Sync> FromRequestParts<S> for Known {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(parts.headers.get(IF_NONE_MATCH).cloned()))
    }
}

impl Known {
    fn has(&self, tag: &HeaderValue) -> bool {
        let text = |value: &'_ HeaderValue| value.to_str().map(str::to_owned).unwrap_or_default();
        self.0.as_ref().is_some_and(|known| {
            let (known, tag) = (text(known), text(tag));
            known
                .split(',')
                .map(str::trim)
                .any(|known| known == "*" || known.trim_start_matches("W/") == tag)
        })
    }
}

/// The answer to a read: whole, or 304 if the asker has it.
///
/// # Errors
/// [`contract::problem::Code::Internal`] if it cannot be written as JSON.
pub fn read<T: Serialize>(known: &Known, value: &T) -> Result<Response, Refusal> {
    let body = json(value)?;
    let tag = tag(&body);
    Ok(tagged(known, tag, body))
}

/// The same for what has a version, so that the tag can be sent back with a change (`If-Match`).
///
/// # Errors
/// As [`read`].
pub fn read_version<T: Serialize>(known: &Known, version: u32, value: &T) -> Result<Response, Refusal> {
    let tag = HeaderValue::from_str(&format!("\"{version}\"")).map_err(|error| Refusal::internal(&error))?;
    Ok(tagged(known, tag, json(value)?))
}

fn tagged(known: &Known, tag: HeaderValue, body: Vec<u8>) -> Response {
    let mut response = if known.has(&tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        as_json(StatusCode::OK, body)
    };
    response.headers_mut().insert(ETAG, tag);
    not_stored(&mut response);
    response
}

/// The answer to a write, before it is sent: it may have to be kept for a retry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The HTTP status.
    pub status: u16,
    /// JSON, or nothing. It may hold a token.
    pub body: Zeroizing<Vec<u8>>,
}

impl Written {
    /// With something to say.
    ///
    /// # Errors
    /// As [`read`].
    pub fn json<T: Serialize>(status: StatusCode, value: &T) -> Result<Self, Refusal> {
        Ok(Self {
            status: status.as_u16(),
            body: Zeroizing::new(json(value)?),
        })
    }

    /// With nothing to say: 204.
    #[must_use]
    pub fn done() -> Self {
        Self {
            status: StatusCode::NO_CONTENT.as_u16(),
            body: Zeroizing::default(),
        }
    }
}

impl IntoResponse for Written {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let mut response = if self.body.is_empty() {
            status.into_response()
        } else {
            as_json(status, self.body.to_vec())
        };
        not_stored(&mut response);
        response
    }
}

fn json<T: Serialize>(value: &T) -> Result<Vec<u8>, Refusal> {
    serde_json::to_vec(value).map_err(|error| Refusal::internal(&error))
}

fn as_json(status: StatusCode, body: Vec<u8>) -> Response {
    let kind = HeaderValue::from_static("application/json");
    (status, [(CONTENT_TYPE, kind)], body).into_response()
}

fn not_stored(response: &mut Response) {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
}

/// A quick hash suffices: a tag tells one answer from the next for one reader, and guards nothing.
fn tag(body: &[u8]) -> HeaderValue {
    let mut hasher = DefaultHasher::new();
    hasher.write(body);
    HeaderValue::from_str(&format!("\"{:016x}\"", hasher.finish())).unwrap_or(HeaderValue::from_static("\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(value: &str) -> Known {
        Known(HeaderValue::from_str(value).ok())
    }

    #[test]
    fn who_has_the_answer_already_is_told_so_in_a_word() {
        let first = read(&Known::default(), &[1, 2]).unwrap();
        let tag = first.headers()[ETAG].to_str().unwrap().to_owned();
        for has in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".to_owned()] {
            assert_eq!(read(&known(&has), &[1, 2]).unwrap().status(), 304, "{has}");
        }
        assert_eq!(read(&known(&tag), &[1, 3]).unwrap().status(), 200);
        assert_eq!(first.headers()[CACHE_CONTROL], "no-store");
    }
}
