//! Errors as the interface gets them: a closed code, no words.

use api_client::Fault;
use contract::problem::Code;
use domain::field::FieldProblem;
use serde::{Deserialize, Serialize};

/// What went wrong on this side of the wire, or on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LocalCode {
    /// The name does not resolve, or the connection is refused or breaks.
    NoNetwork,
    /// No answer in time.
    TimedOut,
    /// The certificate is not one that this computer trusts: somebody reads along, or the clock is wrong.
    Intercepted,
    /// A web page came back instead of the service's answer: a network that wants a sign-in of its own.
    CaptivePortal,
    /// The answer is cut off, too large, or not of the agreed shape.
    BadAnswer,
    /// This computer's clock is so far off that nothing signed or dated can be judged.
    WrongClock,
    /// There is only the copy: nothing can be changed until the service is back.
    CopyOnly,
    /// There is no network and nothing was read before.
    NoCopy,
    /// No service is set up on this computer.
    NoServer,
    /// The device PIN is wrong; `tries_left` says how many misses are left.
    DevicePinWrong,
    /// The device PIN was wrong five times: what this person kept here is erased.
    DevicePinErased,
    /// The account is shut; it is to be opened first.
    Locked,
    /// This computer's policy does not offer the programme.
    NotAllowed,
    /// The report could not be saved.
    NotSaved,
    /// The practice service could not start, or is not part of this build.
    NoPractice,
}

/// The service's code or one of our own; one flat set for the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum ErrorCode {
    /// Told by the service.
    Service(Code),
    /// Found on this side.
    Local(LocalCode),
}

/// An error for the interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[error("{code:?}")]
pub struct AppError {
    /// What went wrong.
    pub code: ErrorCode,
    /// Fields that are wrong, by the names of the form.
    pub fields: Vec<FieldProblem>,
    /// Seconds after which it makes sense to try again.
    pub retry_after: Option<u32>,
    /// Tries left before the record is locked.
    pub tries_left: Option<u32>,
}

impl AppError {
    /// An error that its code says whole.
    #[must_use]
    pub const fn of(code: ErrorCode) -> Self {
        Self {
            code,
            fields: Vec::new(),
            retry_after: None,
            tries_left: None,
        }
    }

    /// Fields that are wrong; found on this side before the service is asked, or told by it.
    #[must_use]
    pub fn invalid(fields: Vec<FieldProblem>) -> Self {
        Self {
            fields,
            ..Code::InvalidFields.into()
        }
    }

    /// Whether the service cannot be used at present, rather than that it refuses this one thing.
    #[must_use]
    pub const fn is_of_the_way(&self) -> bool {
        matches!(
            self.code,
            ErrorCode::Local(_) | ErrorCode::Service(Code::Internal | Code::Busy | Code::Maintenance)
        )
    }

    /// Whether it says that the bearer token opens nothing any more.
    #[must_use]
    pub const fn ends_session(&self) -> bool {
        matches!(self.code, ErrorCode::Service(code) if code.ends_session())
    }
}

impl From<LocalCode> for AppError {
    fn from(code: LocalCode) -> Self {
        Self::of(ErrorCode::Local(code))
    }
}

impl From<Code> for AppError {
    fn from(code: Code) -> Self {
        Self::of(ErrorCode::Service(code))
    }
}

impl From<Fault> for AppError {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::NoNetwork => LocalCode::NoNetwork.into(),
            Fault::TimedOut => LocalCode::TimedOut.into(),
            Fault::Intercepted => LocalCode::Intercepted.into(),
            Fault::CaptivePortal => LocalCode::CaptivePortal.into(),
            Fault::BadAnswer => LocalCode::BadAnswer.into(),
            Fault::Problem(problem) => Self {
                code: ErrorCode::Service(problem.code),
                fields: problem.fields,
                retry_after: problem.retry_after,
                tries_left: problem.tries_left,
            },
        }
    }
}
