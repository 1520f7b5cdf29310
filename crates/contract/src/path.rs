//! Paths of the service's resources; `{…}` as in OpenAPI.

pub const PROGRAMMES: &str = "/v1/programs";
pub const PROGRAMME: &str = "/v1/programs/{program}";
pub const SESSIONS: &str = "/v1/programs/{program}/sessions";
pub const RECOVERIES: &str = "/v1/programs/{program}/recoveries";
pub const RECOVERY_QUESTIONS: &str = "/v1/programs/{program}/recoveries/questions";
pub const RECOVERY_PASSWORD: &str = "/v1/programs/{program}/recoveries/password";
pub const ENROLMENTS: &str = "/v1/programs/{program}/enrolments";
pub const ENROLMENT: &str = "/v1/enrolments/{enrolment}";
pub const ENROLMENT_STEP: &str = "/v1/enrolments/{enrolment}/steps/{step}";
pub const ENROLMENT_CHALLENGES: &str = "/v1/enrolments/{enrolment}/challenges";
pub const ENROLMENT_FINISH: &str = "/v1/enrolments/{enrolment}/finish";
pub const SESSION: &str = "/v1/session";
pub const ME: &str = "/v1/me";
pub const MY_PIN: &str = "/v1/me/pin";
pub const MY_PASSWORD: &str = "/v1/me/password";
pub const MY_SECRET_QUESTIONS: &str = "/v1/me/secret-questions";
pub const MY_ACCOUNT: &str = "/v1/me/account";
pub const MY_ASSOCIATION: &str = "/v1/me/association";
pub const MY_CASE_CODE: &str = "/v1/me/case-code";
pub const MY_CASE_CODE_LETTERS: &str = "/v1/me/case-code/letters";
pub const MY_PROFILE: &str = "/v1/me/profile";
pub const MY_CASES: &str = "/v1/me/cases";
pub const MY_PAYMENTS: &str = "/v1/me/payments";
pub const MY_HEARINGS: &str = "/v1/me/hearings";
pub const MY_NOTICES: &str = "/v1/me/notices";
pub const MY_NOTICE_READ: &str = "/v1/me/notices/{notice}/read";
pub const OTHER_PARTY_REPORTS: &str = "/v1/me/other-party-reports";
pub const MY_CHANGES: &str = "/v1/me/changes";
pub const MY_SESSIONS: &str = "/v1/me/sessions";
pub const MY_SIGN_INS: &str = "/v1/me/sign-ins";
pub const MY_SESSION: &str = "/v1/me/sessions/{session}";
pub const LIVE: &str = "/health/live";
pub const READY: &str = "/health/ready";
pub const OPENAPI: &str = "/openapi.json";

/// A path with its first `{…}` filled in; `value` must be of unreserved characters, as ids here are.
#[must_use]
pub fn with(path: &str, value: &str) -> String {
    match (path.find('{'), path.find('}')) {
        (Some(from), Some(to)) => format!("{}{value}{}", &path[..from], &path[to + 1..]),
        _ => path.to_owned(),
    }
}
