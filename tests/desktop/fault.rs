//! What can come back instead of the service's answer.

use contract::header::PROBLEM_JSON;
use contract::problem::Problem;

/// A wrong answer.
#[derive(Debug, Clone)]
pub enum Fault {
    /// These bytes, then the end of the connection.
    Bytes(Vec<u8>),
    /// A head, and then a body that never ends.
    Endless,
    /// The request is taken and never answered.
    Silent,
    /// The connection breaks when the answer should come; the service has done its work.
    BrokenAfter,
}

impl Fault {
    /// A problem as the service itself tells it.
    #[must_use]
    pub fn problem(problem: &Problem) -> Self {
        let body = serde_json::to_string(problem).unwrap_or_default();
        let retry = problem.retry_after.map(|seconds| format!("retry-after: {seconds}\r\n"));
        Self::answer(problem.status, PROBLEM_JSON, &retry.unwrap_or_default(), &body)
    }

    /// What a gateway in front of the service says when it has no service to ask.
    #[must_use]
    pub fn gateway(status: u16) -> Self {
        Self::answer(status, "text/html", "", "<html><h1>Bad gateway</h1></html>")
    }

    /// The sign-in page of a café's or a library's network, in place of whatever was asked for.
    #[must_use]
    pub fn captive_portal() -> Self {
        let page = "<!doctype html><title>Free Wi-Fi</title><script>document.title = 'owned'</script><h1>Accept our terms</h1>";
        Self::answer(200, "text/html; charset=utf-8", "", page)
    }

    /// The same by sending the app elsewhere.
    #[must_use]
    pub fn redirect() -> Self {
        Self::answer(302, "text/html", "location: http://portal.example/login\r\n", "")
    }

    /// JSON that stops in the middle, though the connection ended well.
    #[must_use]
    pub fn truncated() -> Self {
        Self::answer(200, "application/json", "", r#"{"payments": [{"id": "p1", "amount"#)
    }

    /// JSON that is well formed and not what was agreed.
    #[must_use]
    pub fn wrong_schema() -> Self {
        Self::answer(200, "application/json", "", r#"{"payments": "none", "<b>": {"amount": 12.5}}"#)
    }

    fn answer(status: u16, kind: &str, headers: &str, body: &str) -> Self {
        let length = body.len();
        let text =
            format!("HTTP/1.1 {status} x\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}");
        Self::Bytes(text.into_bytes())
    }
}
