//! Errors on the wire: RFC 9457 problem details with closed codes and no English.

use domain::field::FieldProblem;
use serde::{Deserialize, Serialize};

/// What went wrong. Each code is described for people in `docs/errors.md` and has words in every locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// 400: not JSON, or not of the operation's shape.
    MalformedRequest,
    /// 400: a writing request without an `Idempotency-Key`.
    IdempotencyKeyMissing,
    /// 401: the token is missing or none of ours.
    NotSignedIn,
    /// 401: no request for longer than the idle limit.
    SessionIdle,
    /// 401: the session's whole time is over.
    SessionExpired,
    /// 401: ended from elsewhere, or by a change of PIN.
    SessionEnded,
    /// 401: identifier and PIN do not belong together; `tries_left` says how many more.
    CredentialsWrong,
    /// 401: the right temporary PIN, but its days are over.
    TemporaryPinExpired,
    /// 401: a temporary PIN that was used already.
    TemporaryPinUsed,
    /// 401: a temporary PIN that a later letter replaced.
    TemporaryPinSuperseded,
    /// 401: identifier and birth date do not belong together; `tries_left` says how many more.
    RecoveryNotMatched,
    /// 401: the identity does not match the agency's; `tries_left` says how many more (HU-07).
    IdentityNotMatched,
    /// 401: client ID, year and last four digits do not belong together; `tries_left` says how many more (MA-05).
    AssociationNotMatched,
    /// 401: the answers or the recovery code are not right; `tries_left` says how many more (MA-15).
    AnswersWrong,
    /// 401: not the code of the newest letter; `tries_left` says how many more.
    CaseCodeWrong,
    /// 403: signed in with a temporary PIN, which opens nothing but its change (CW-03).
    PinChangeRequired,
    /// 403: the code of a letter is to be entered before anything of the case is shown.
    CaseCodeRequired,
    /// 403: this page is not part of the person's programme.
    Forbidden,
    /// 404
    NotFound,
    /// 404: the enrolment is over, by time, by cancelling or by being finished.
    EnrolmentOver,
    /// 405
    MethodNotAllowed,
    /// 409: the key was used for another request.
    IdempotencyKeyReused,
    /// 409: the same request is being answered at this moment.
    StillWorking,
    /// 409: no client ID is tied to the account, so there is no case to read (MA-04).
    NoCase,
    /// 409: a step whose turn it is not.
    StepOutOfOrder,
    /// 409: whoever the card names has an account already.
    AlreadyEnrolled,
    /// 409: no valid mailing address is on file, or the record needs staff (CW-04).
    MailNotPossible,
    /// 412: changed since it was read.
    ChangedElsewhere,
    /// 413
    TooLarge,
    /// 415: a body that is not JSON.
    NotJson,
    /// 422: `fields` says what.
    InvalidFields,
    /// 429: too many wrong tries on this record; `retry_after`.
    CredentialsLocked,
    /// 429: as many mismatches as close the form (HU-08); `retry_after`.
    IdentityClosed,
    /// 429: too many wrong tries from this address; `retry_after`.
    SourceLimited,
    /// 429: as many letters as 30 days allow; `retry_after`.
    LettersExhausted,
    /// 500
    Internal,
    /// 503: more work than the service takes at once; `retry_after`.
    Busy,
    /// 503: closed for maintenance; `retry_after`.
    Maintenance,
}

impl Code {
    /// Its HTTP status.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::MalformedRequest | Self::IdempotencyKeyMissing => 400,
            Self::NotSignedIn
            | Self::SessionIdle
            | Self::SessionExpired
            | Self::SessionEnded
            | Self::CredentialsWrong
            | Self::TemporaryPinExpired
            | Self::TemporaryPinUsed
            | Self::TemporaryPinSuperseded
            | Self::RecoveryNotMatched
            | Self::IdentityNotMatched
            | Self::AssociationNotMatched
            | Self::AnswersWrong
            | Self::CaseCodeWrong => 401,
            Self::PinChangeRequired | Self::CaseCodeRequired | Self::Forbidden => 403,
            Self::NotFound | Self::EnrolmentOver => 404,
            Self::MethodNotAllowed => 405,
            Self::IdempotencyKeyReused
            | Self::StillWorking
            | Self::NoCase
            | Self::StepOutOfOrder
            | Self::AlreadyEnrolled
            | Self::MailNotPossible => 409,
            Self::ChangedElsewhere => 412,
            Self::TooLarge => 413,
            Self::NotJson => 415,
            Self::InvalidFields => 422,
            Self::CredentialsLocked | Self::IdentityClosed | Self::SourceLimited | Self::LettersExhausted => 429,
            Self::Internal => 500,
            Self::Busy | Self::Maintenance => 503,
        }
    }

    /// Whether it says that the bearer token opens nothing any more.
    #[must_use]
    pub const fn ends_session(self) -> bool {
        matches!(
            self,
            Self::NotSignedIn | Self::SessionIdle | Self::SessionExpired | Self::SessionEnded
        )
    }
}

/// RFC 9457 problem details. `type` is `urn:mi-cuenta:problem:` and the code; there is no title, for words are the reader's side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// `urn:mi-cuenta:problem:<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The HTTP status, again.
    pub status: u16,
    /// What went wrong.
    pub code: Code,
    /// With the code `invalid-fields`: every field that is wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldProblem>,
    /// Seconds, as in the `Retry-After` header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
    /// Tries left before the record is locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tries_left: Option<u32>,
}

impl Problem {
    /// A problem that a code says whole.
    #[must_use]
    pub fn new(code: Code) -> Self {
        let name = serde_json::to_value(code)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default();
        Self {
            kind: format!("urn:mi-cuenta:problem:{name}"),
            status: code.status(),
            code,
            fields: Vec::new(),
            retry_after: None,
            tries_left: None,
        }
    }

    /// The same, to be tried again after so many seconds.
    #[must_use]
    pub fn after(mut self, seconds: u32) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// The same, with the tries that are left.
    #[must_use]
    pub fn with_tries_left(mut self, tries: u32) -> Self {
        self.tries_left = Some(tries);
        self
    }

    /// Fields that are wrong.
    #[must_use]
    pub fn invalid(fields: Vec<FieldProblem>) -> Self {
        Self {
            fields,
            ..Self::new(Code::InvalidFields)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_as_rfc_9457_writes_it() {
        let written = serde_json::to_value(Problem::new(Code::CredentialsWrong).with_tries_left(2)).unwrap();
        let expected = serde_json::json!({ "type": "urn:mi-cuenta:problem:credentials-wrong", "status": 401, "code": "credentials-wrong", "tries_left": 2 });
        assert_eq!(written, expected);
    }
}
