//! `/v1/me/profile`: «Actualizar Mi Información» (CW-07).

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use contract::path;
use contract::problem::{Code, Problem};
use domain::profile::{Profile, ProfileUpdate};
use domain::programme::Page;
use store::ParticipantKey;
use store::profiles::Updated;

use crate::answer::{self, Known, Written};
use crate::api::Api;
use crate::extract::{Version, Writing};
use crate::refusal::Refusal;
use crate::signed_in::SignedIn;

/// The profile on file.
#[utoipa::path(get, path = path::MY_PROFILE, operation_id = "read_profile", tag = "account", security(("token" = [])),
    responses((status = 200, description = "The profile; its `ETag` is its version", body = Profile)))]
pub async fn read(State(api): State<Arc<Api>>, session: SignedIn, known: Known) -> Result<Response, Refusal> {
    let participant = session.at(&api, Page::Profile)?;
    let profile = api.store.profile(participant).await?.ok_or(Code::SessionEnded)?;
    answer::read_version(&known, profile.version, &profile)
}

/// Updates it, if it is still the version that was read.
#[utoipa::path(put, path = path::MY_PROFILE, operation_id = "update_profile", tag = "account", security(("token" = [])),
    params(("If-Match" = String, Header, description = "The version that was read, in quotes", pattern = "^\"[0-9]{1,9}\"$")),
    request_body = ProfileUpdate,
    responses(
        (status = 200, description = "The profile as it is now", body = Profile),
        (status = 412, description = "changed-elsewhere")))]
pub async fn replace(
    State(api): State<Arc<Api>>,
    session: SignedIn,
    Version(version): Version,
    writing: Writing,
) -> Result<Written, Refusal> {
    let participant = session.at(&api, Page::Profile)?;
    let form: ProfileUpdate = writing.read()?;
    let update = form.checked().map_err(Problem::invalid)?;
    let doing = Arc::clone(&api);
    let work = async move { keep(&doing, participant, &update, version).await };
    writing.once(&api, &session.id().0).answer(&api, work).await
}

async fn keep(api: &Api, participant: ParticipantKey, update: &ProfileUpdate, version: u32) -> Result<Written, Refusal> {
    match api.store.update_profile(participant, update, version, api.now()).await? {
        Updated::Kept(profile) => Written::json(StatusCode::OK, &profile),
        Updated::ChangedElsewhere => Err(Code::ChangedElsewhere.into()),
        Updated::Unknown => Err(Code::SessionEnded.into()),
    }
}
