//! A refusal as a handler returns it: problem details with the headers that belong to them (RFC 9457).

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use contract::header::PROBLEM_JSON;
use contract::problem::{Code, Problem};
use domain::field::{FieldCode, FieldProblem};
use store::StoreError;

use crate::hashing::HashError;

/// Seconds after which a service that was busy is worth another try.
const BUSY_SECONDS: u32 = 5;

/// What a handler refuses with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub Box<Problem>);

impl Refusal {
    /// A refusal that a code says whole.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Problem::new(code).into()
    }

    /// One field is wrong.
    #[must_use]
    pub fn field(name: &str, code: impl Into<FieldCode>) -> Self {
        Problem::invalid(vec![FieldProblem::new(name, code)]).into()
    }

    /// Too much at once.
    #[must_use]
    pub fn busy() -> Self {
        Problem::new(Code::Busy).after(BUSY_SECONDS).into()
    }

    /// Something broke on this side. The log has the cause, the answer has not.
    #[must_use]
    pub fn internal(cause: &dyn std::error::Error) -> Self {
        tracing::error!(%cause, "request failed");
        Self::new(Code::Internal)
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        Self(Box::new(problem))
    }
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Self {
        Self::new(code)
    }
}

impl From<HashError> for Refusal {
    fn from(error: HashError) -> Self {
        match error {
            HashError::Busy => Self::busy(),
            HashError::Failed => Self::internal(&error),
        }
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::busy(),
            error => Self::internal(&error),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let problem = self.0;
        let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&problem).unwrap_or_default();
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = problem.retry_after {
            headers.insert(RETRY_AFTER, seconds.into());
        }
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_tried_again_says_when_in_header_and_body() {
        let response = Refusal::from(Problem::new(Code::CredentialsLocked).after(900)).into_response();
        assert_eq!(response.status(), 429);
        assert_eq!(response.headers()[RETRY_AFTER], "900");
        assert_eq!(response.headers()[CONTENT_TYPE], PROBLEM_JSON);
    }

    #[test]
    fn a_token_that_opens_nothing_is_challenged_as_rfc_6750_says() {
        let response = Refusal::new(Code::NotSignedIn).into_response();
        assert_eq!(response.headers()[WWW_AUTHENTICATE], "Bearer");
    }
}
