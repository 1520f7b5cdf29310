//! A request to the service, as a test writes it.

use contract::header::IDEMPOTENCY_KEY;
use reqwest::header::{CONTENT_TYPE, IF_MATCH, IF_NONE_MATCH};
use reqwest::{Client, Method};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use uuid::Uuid;

use crate::answer::Answer;

/// A request that is not sent yet.
#[must_use]
pub struct Call(reqwest::RequestBuilder);

/// A new idempotency key.
#[must_use]
pub fn fresh_key() -> Uuid {
    static LAST: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
    let next = LAST.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    uuid::Builder::from_random_bytes(u128::from(next).to_be_bytes()).into_uuid()
}

impl Call {
    pub(crate) fn new(client: &Client, method: Method, url: String) -> Self {
        let writes = method == Method::POST || method == Method::PUT;
        let call = Self(client.request(method, url));
        if writes { call.once(fresh_key()) } else { call }
    }

    /// As whoever has this token.
    pub fn by(self, token: &SecretString) -> Self {
        Self(self.0.bearer_auth(token.expose_secret()))
    }

    /// With this idempotency key instead of a fresh one.
    pub fn once(self, key: Uuid) -> Self {
        self.header(IDEMPOTENCY_KEY, &key.to_string())
    }

    /// With a JSON body.
    pub fn json(self, body: &impl Serialize) -> Self {
        Self(self.0.json(body))
    }

    /// With any body, said to be of that kind.
    pub fn body(self, kind: &str, body: impl Into<reqwest::Body>) -> Self {
        Self(self.0.header(CONTENT_TYPE, kind).body(body))
    }

    /// If it still has this tag.
    pub fn if_match(self, tag: &str) -> Self {
        self.header(IF_MATCH.as_str(), tag)
    }

    /// Unless it still has this tag.
    pub fn if_none_match(self, tag: &str) -> Self {
        self.header(IF_NONE_MATCH.as_str(), tag)
    }

    /// With a header, in place of one of that name.
    pub fn header(self, name: &str, value: &str) -> Self {
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert(
            reqwest::header::HeaderName::from_bytes(name.as_bytes()).expect("a header's name"),
            value.parse().expect("a header's value"),
        );
        // `headers` replaces, `header` adds.
        Self(self.0.headers(headers))
    }

    /// Sends it and reads the answer to its end.
    ///
    /// # Panics
    /// If there is no answer.
    pub async fn send(self) -> Answer {
        let response = self.0.send().await.expect("an answer");
        Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.bytes().await.expect("a body").into(),
        }
    }
}
