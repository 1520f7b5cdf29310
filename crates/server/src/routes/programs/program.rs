//! `/v1/programs/{program}`: one programme.

use axum::response::Response;
use contract::path;
use contract::programme::OfferedProgramme;

use crate::answer::{self, Known};
use crate::extract::Offered;
use crate::refusal::Refusal;

/// One programme with its definition and messages.
#[utoipa::path(get, path = path::PROGRAMME, operation_id = "read_programme", tag = "programmes",
    params(("program" = String, Path, description = "The programme's id", pattern = "^[a-z0-9-]+$", max_length = 64)),
    responses((status = 200, description = "The programme", body = OfferedProgramme), (status = 404, description = "not-found")))]
pub async fn read(Offered(offered): Offered, known: Known) -> Result<Response, Refusal> {
    answer::read(&known, &*offered)
}
