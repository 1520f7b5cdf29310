//! `/v1/programs`: what this service offers.

pub mod enrolments;
pub mod program;
pub mod recoveries;
pub mod sessions;

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use contract::path;
use contract::programme::Programmes;

use crate::answer::{self, Known};
use crate::api::Api;
use crate::refusal::Refusal;

/// Every programme with its definition and messages.
#[utoipa::path(get, path = path::PROGRAMMES, operation_id = "list_programmes", tag = "programmes",
    responses((status = 200, description = "By topic", body = Programmes)))]
pub async fn list(State(api): State<Arc<Api>>, known: Known) -> Result<Response, Refusal> {
    let programmes = api.programmes.all().iter().map(|offered| (**offered).clone()).collect();
    answer::read(
        &known,
        &Programmes {
            programmes,
            practice: api.practice,
            samples: api.samples.clone(),
            cards: api.cards.clone(),
        },
    )
}
