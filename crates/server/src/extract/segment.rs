//! The variable part of a path: an id, or nothing that is here.

use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use contract::problem::Code;
use contract::programme::OfferedProgramme;
use store::PublicId;

use crate::api::Api;
use crate::refusal::Refusal;

/// An id of ours; [`Code::NotFound`] for anything else.
pub struct Id(pub PublicId);

/// An id of ours, and the name behind it; [`Code::NotFound`] for anything else.
pub struct IdAnd(pub PublicId, pub String);

/// The programme whose id it is; [`Code::NotFound`] for any that is not offered.
pub struct Offered(pub Arc<OfferedProgramme>);

async fn segment<S: Send + Sync>(parts: &mut Parts, state: &S) -> Result<String, Refusal> {
    let Path(text) = Path::from_request_parts(parts, state).await.map_err(|_| Code::NotFound)?;
    Ok(text)
}

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let text = segment(parts, state).await?;
        PublicId::parse(&text).map(Self).ok_or_else(|| Code::NotFound.into())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for IdAnd {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let segments = Path::<(String, String)>::from_request_parts(parts, state).await;
        let Path((id, name)) = segments.map_err(|_| Code::NotFound)?;
        let id = PublicId::parse(&id).ok_or(Code::NotFound)?;
        Ok(Self(id, name))
    }
}

impl FromRequestParts<Arc<Api>> for Offered {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, api: &Arc<Api>) -> Result<Self, Refusal> {
        let id = segment(parts, api).await?;
        api.programmes.get(&id).cloned().map(Self).ok_or_else(|| Code::NotFound.into())
    }
}
