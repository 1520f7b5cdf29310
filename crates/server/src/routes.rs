//! The whole API as one list. Files mirror the URLs, one endpoint a file.

mod document;
mod enrolments;
mod health;
mod me;
mod programs;
mod session;

use std::sync::Arc;

use axum::extract::State;
use contract::problem::{Code, Problem};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::api::Api;
use crate::door::Door;
use crate::openapi;
use crate::refusal::Refusal;

fn list() -> OpenApiRouter<Arc<Api>> {
    OpenApiRouter::with_openapi(openapi::frame())
        .routes(routes!(programs::list))
        .routes(routes!(programs::program::read))
        .routes(routes!(programs::sessions::create))
        .routes(routes!(programs::recoveries::create))
        .routes(routes!(programs::recoveries::questions::create))
        .routes(routes!(programs::recoveries::password::replace))
        .routes(routes!(programs::enrolments::create))
        .routes(routes!(enrolments::read, enrolments::delete))
        .routes(routes!(enrolments::steps::replace))
        .routes(routes!(enrolments::challenges::create))
        .routes(routes!(enrolments::finish::create))
        .routes(routes!(session::read, session::delete))
        .routes(routes!(me::read))
        .routes(routes!(me::pin::replace))
        .routes(routes!(me::password::replace))
        .routes(routes!(me::secret_questions::replace))
        .routes(routes!(me::account::read, me::account::replace, me::account::delete))
        .routes(routes!(me::association::create))
        .routes(routes!(me::case_code::create))
        .routes(routes!(me::case_code::letters::create))
        .routes(routes!(me::profile::read, me::profile::replace))
        .routes(routes!(me::cases::list))
        .routes(routes!(me::payments::list))
        .routes(routes!(me::hearings::list))
        .routes(routes!(me::notices::list))
        .routes(routes!(me::notices::read::create))
        .routes(routes!(me::other_party_reports::create))
        .routes(routes!(me::changes::list))
        .routes(routes!(me::sessions::list))
        .routes(routes!(me::sessions::delete))
        .routes(routes!(me::sign_ins::list))
        .routes(routes!(health::live))
        .routes(routes!(health::ready))
        .routes(routes!(document::read))
}

/// The service's routes. Nothing is wrapped around them that a read would pay for.
#[must_use]
pub fn door(api: &Arc<Api>) -> Door {
    let router = |routes: OpenApiRouter<Arc<Api>>| {
        let (router, _) = routes.split_for_parts();
        router
            .method_not_allowed_fallback(async || Refusal::new(Code::MethodNotAllowed))
            .fallback(async || Refusal::new(Code::NotFound))
            .with_state(Arc::clone(api))
    };
    Door::new(Arc::clone(api), router(list()), router(closed()))
}

/// Closed for maintenance: it tells so whatever it is asked.
fn closed() -> OpenApiRouter<Arc<Api>> {
    let refusal = async |State(api): State<Arc<Api>>| {
        let seconds = api.maintenance.wait().unwrap_or(1);
        Refusal::from(Problem::new(Code::Maintenance).after(seconds))
    };
    OpenApiRouter::new()
        .routes(routes!(health::live))
        .routes(routes!(health::ready))
        .route("/v1/{*path}", axum::routing::any(refusal))
}

/// The document of what is above.
#[must_use]
pub fn described() -> utoipa::openapi::OpenApi {
    list().into_openapi()
}
