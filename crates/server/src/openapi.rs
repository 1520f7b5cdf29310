//! The OpenAPI document: what the routes say of themselves, and what holds for all of them.

mod tagged;

use contract::header::PROBLEM_JSON;
use contract::problem::Problem;
use serde_json::{Map, Value, json};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

use crate::routes;

/// Title, tags, the token and the problem: what belongs to no one route.
#[derive(OpenApi)]
#[openapi(
    info(title = "Mi Cuenta account service", description = "Household accounts: sign-in, payments, court dates, notices, profile."),
    components(schemas(Problem)),
    modifiers(&Token),
    tags(
        (name = "programmes", description = "What is offered"),
        (name = "sign-in", description = "Before there is a session"),
        (name = "enrolment", description = "An account is made; the token is the enrolment's own"),
        (name = "session", description = "Sessions and the PIN"),
        (name = "account", description = "What the person reads and writes"),
        (name = "health", description = "For whoever watches over the service")))]
struct Frame;

struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(bearer));
    }
}

/// The document before any route.
#[must_use]
pub fn frame() -> utoipa::openapi::OpenApi {
    Frame::openapi()
}

/// The whole document.
#[must_use]
pub fn document() -> Value {
    let mut document = serde_json::to_value(routes::described()).unwrap_or_default();
    document["info"]["version"] = env!("CARGO_PKG_VERSION").into();
    tagged::write_out(&mut document);
    let paths = document["paths"].as_object_mut();
    for (path, operations) in paths.into_iter().flatten() {
        for (method, operation) in operations.as_object_mut().into_iter().flatten() {
            complete(path, method, operation);
        }
    }
    document
}

/// Adds what every operation of a kind has: headers, and the problems that any of them can answer with.
fn complete(path: &str, method: &str, operation: &mut Value) {
    let has_body = operation.get("requestBody").is_some();
    if method == "get" && !path.starts_with("/health") {
        parameter(operation, "If-None-Match", false, &json!({ "type": "string" }));
        let tag = header("Changes with the answer", &json!({ "type": "string" }));
        operation["responses"]["200"]["headers"]["ETag"] = tag.clone();
        operation["responses"]["304"] = json!({ "description": "The asker has it", "headers": { "ETag": tag } });
    }
    if method == "post" || method == "put" || has_body {
        parameter(operation, "Idempotency-Key", true, &json!({ "type": "string", "format": "uuid" }));
        problem(operation, "400", "malformed-request, idempotency-key-missing");
    }
    if has_body {
        problem(operation, "409", "idempotency-key-reused, still-working");
        problem(operation, "413", "too-large");
        problem(operation, "415", "not-json");
        problem(operation, "422", "invalid-fields");
    }
    if operation.get("security").is_some() {
        problem(operation, "401", "not-signed-in, session-idle, session-expired, session-ended");
        problem(operation, "403", "pin-change-required, forbidden");
    }
    problem(operation, "500", "internal");
    problem(operation, "503", "busy, maintenance");
    for (status, response) in operation["responses"].as_object_mut().into_iter().flatten() {
        if status.as_str() >= "400" {
            response["content"] = json!({ PROBLEM_JSON: { "schema": { "$ref": "#/components/schemas/Problem" } } });
        }
        if status == "429" || status == "503" {
            response["headers"]["Retry-After"] = header("Seconds", &json!({ "type": "integer", "minimum": 1 }));
        }
    }
}

fn header(description: &str, schema: &Value) -> Value {
    json!({ "description": description, "schema": schema })
}

fn parameter(operation: &mut Value, name: &str, required: bool, schema: &Value) {
    let parameter = json!({ "name": name, "in": "header", "required": required, "schema": schema });
    match operation["parameters"].as_array_mut() {
        Some(parameters) => parameters.push(parameter),
        None => operation["parameters"] = json!([parameter]),
    }
}

/// A problem, unless the route says more of that status itself.
fn problem(operation: &mut Value, status: &str, codes: &str) {
    let responses: Option<&mut Map<_, _>> = operation["responses"].as_object_mut();
    if let Some(responses) = responses {
        responses.entry(status).or_insert_with(|| json!({ "description": codes }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::path;

    #[test]
    fn the_document_has_every_path_of_the_contract_and_no_other() {
        let mut paths = vec![
            path::PROGRAMMES,
            path::PROGRAMME,
            path::SESSIONS,
            path::RECOVERIES,
            path::RECOVERY_QUESTIONS,
            path::RECOVERY_PASSWORD,
            path::ENROLMENTS,
            path::ENROLMENT,
            path::ENROLMENT_STEP,
            path::ENROLMENT_CHALLENGES,
            path::ENROLMENT_FINISH,
            path::SESSION,
            path::ME,
            path::MY_PIN,
            path::MY_PASSWORD,
            path::MY_SECRET_QUESTIONS,
            path::MY_ACCOUNT,
            path::MY_ASSOCIATION,
            path::MY_CASE_CODE,
            path::MY_CASE_CODE_LETTERS,
            path::MY_PROFILE,
            path::MY_CASES,
            path::MY_PAYMENTS,
            path::MY_HEARINGS,
            path::MY_NOTICES,
            path::MY_NOTICE_READ,
            path::OTHER_PARTY_REPORTS,
            path::MY_CHANGES,
            path::MY_SESSIONS,
            path::MY_SIGN_INS,
            path::MY_SESSION,
            path::LIVE,
            path::READY,
            path::OPENAPI,
        ];
        paths.sort_unstable();
        let document = document();
        let described: Vec<_> = document["paths"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(described, paths);
        assert_eq!(document["openapi"], "3.1.0");
    }

    #[test]
    fn whatever_needs_a_token_says_how_it_refuses_without() {
        let document = document();
        for (path, operations) in document["paths"].as_object().unwrap() {
            for operation in operations.as_object().unwrap().values() {
                let owned = ["/v1/me", "/v1/session", "/v1/enrolments"];
                let needs_token = owned.iter().any(|own| path.starts_with(own));
                assert_eq!(operation["security"].is_array(), needs_token, "{path}");
                // Nothing is proved by whoever begins an enrolment or asks for questions.
                let proves_nothing = [path::ENROLMENTS, path::RECOVERY_QUESTIONS].contains(&path.as_str());
                let proves = path.starts_with("/v1/programs/{program}/") && !proves_nothing;
                assert_eq!(operation["responses"]["401"].is_object(), needs_token || proves, "{path}");
            }
        }
    }
}
