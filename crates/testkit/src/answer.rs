//! An answer of the service, as a test looks at it.

use contract::problem::{Code, Problem};
use domain::field::FieldCode;
use reqwest::header::HeaderMap;
use secrecy::SecretString;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Status, headers and body.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// All headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's value, or nothing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body as a `T`.
    ///
    /// # Panics
    /// If it is none.
    #[must_use]
    pub fn json<T: DeserializeOwned>(&self) -> T {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The body as JSON of any shape; null if it is empty.
    #[must_use]
    pub fn value(&self) -> Value {
        if self.body.is_empty() { Value::Null } else { self.json() }
    }

    /// The problem that it tells. Its status, media type and `Retry-After` are checked against it.
    ///
    /// # Panics
    /// If it is none.
    #[must_use]
    pub fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), contract::header::PROBLEM_JSON, "{self:?}");
        let problem: Problem = self.json();
        assert_eq!(self.status, problem.status, "{self:?}");
        let wait = problem.retry_after.map(|seconds| seconds.to_string()).unwrap_or_default();
        assert_eq!(self.header("retry-after"), wait, "{self:?}");
        problem
    }

    /// The problem's code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.problem().code
    }

    /// Fields that are wrong, with why.
    #[must_use]
    pub fn fields(&self) -> Vec<(String, FieldCode)> {
        self.problem()
            .fields
            .into_iter()
            .map(|problem| (problem.field, problem.code))
            .collect()
    }

    /// The token that a sign-in or a change of PIN opened.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn token(&self) -> SecretString {
        let token = self.value()["token"].as_str().map(str::to_owned);
        token.unwrap_or_else(|| panic!("no token: {self:?}")).into()
    }
}
