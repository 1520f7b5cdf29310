//! Paths of the service's resources; `{…}` as in OpenAPI.

pub const PROGRAMMES: &str = "/v1/programs";
pub const PROGRAMME: &str = "/v1/programs/{program}";
pub const SESSIONS: &str = "/v1/programs/{program}/sessions";
pub const RECOVERIES: &str = "/v1/programs/{program}/recoveries";
pub const SESSION: &str = "/v1/session";
pub const ME: &str = "/v1/me";
pub const MY_PIN: &str = "/v1/me/pin";
pub const MY_PROFILE: &str = "/v1/me/profile";
pub const MY_CASES: &str = "/v1/me/cases";
pub const MY_PAYMENTS: &str = "/v1/me/payments";
pub const MY_HEARINGS: &str = "/v1/me/hearings";
pub const MY_NOTICES: &str = "/v1/me/notices";
pub const MY_NOTICE_READ: &str = "/v1/me/notices/{notice}/read";
pub const OTHER_PARTY_REPORTS: &str = "/v1/me/other-party-reports";
pub const MY_CHANGES: &str = "/v1/me/changes";
pub const MY_SESSIONS: &str = "/v1/me/sessions";
pub const MY_SESSION: &str = "/v1/me/sessions/{session}";
pub const LIVE: &str = "/health/live";
pub const READY: &str = "/health/ready";
pub const OPENAPI: &str = "/openapi.json";

/// A path with its one `{…}` filled in; `value` must be of unreserved characters, as ids here are.
#[must_use]
pub fn with(path: &str, value: &str) -> String {
    match (path.find('{'), path.find('}')) {
        (Some(from), Some(to)) => format!("{}{value}{}", &path[..from], &path[to + 1..]),
        _ => path.to_owned(),
    }
}
