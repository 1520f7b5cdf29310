//! What can go wrong on the way to the service and back.

use contract::problem::Problem;

/// Why a call gave nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The name does not resolve, the connection is refused, or it broke before an answer.
    #[error("no connection to the service")]
    NoNetwork,
    /// No answer in time.
    #[error("no answer in time")]
    TimedOut,
    /// The certificate is not one that this computer trusts.
    #[error("the certificate is not trusted")]
    Intercepted,
    /// A web page, or a redirect to another place, instead of the service's answer.
    #[error("a web page instead of an answer")]
    CaptivePortal,
    /// Cut off, too large, or not of the agreed shape.
    #[error("an answer that cannot be read")]
    BadAnswer,
    /// The service's own word.
    #[error("the service says {:?}", .0.code)]
    Problem(Problem),
}

impl Fault {
    /// Whether it says that the token opens nothing any more.
    #[must_use]
    pub fn ends_session(&self) -> bool {
        matches!(self, Self::Problem(problem) if problem.code.ends_session())
    }
}
