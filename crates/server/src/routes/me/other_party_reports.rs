//! `/v1/me/other-party-reports`: «Proporcionar Información de la Otra Parte» (CW-07). Write-only: there is no way to read one.

use std::sync::Arc;

use axum::extract::State;
use contract::path;
use contract::problem::Problem;
use domain::clock::random;
use domain::other_party::OtherPartyReport;
use domain::programme::Page;
use store::{ParticipantKey, PublicId};

use crate::answer::Written;
use crate::api::Api;
use crate::extract::Writing;
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// Takes a report. The answer is always the same and says nothing of any case, not even that it is the person's.
#[utoipa::path(post, path = path::OTHER_PARTY_REPORTS, operation_id = "report_other_party", tag = "account", security(("token" = [])),
    request_body = OtherPartyReport,
    responses((status = 204, description = "Taken")))]
pub async fn create(State(api): State<Arc<Api>>, session: SignedIn, writing: Writing) -> Result<Written, Refusal> {
    let participant = session.at(&api, Page::OtherParty)?;
    let form: OtherPartyReport = writing.read()?;
    let report = form.checked().map_err(Problem::invalid)?;
    let doing = Arc::clone(&api);
    let work = async move { keep(&doing, participant, &report).await };
    writing.once(&api, &session.id().0).answer(&api, work).await
}

async fn keep(api: &Api, participant: ParticipantKey, report: &OtherPartyReport) -> Result<Written, Refusal> {
    let id = PublicId(random(&*api.entropy));
    api.store.report_other_party(id, participant, report, api.now()).await?;
    Ok(Written::done())
}
