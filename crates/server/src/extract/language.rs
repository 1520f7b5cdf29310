//! The language that the app runs in, for letters and mail to somebody of whom nothing else is known.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use domain::language::Language;

/// The first of ours that `Accept-Language` names; Spanish, if it names none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferred(pub Language);

impl<S: Send + Sync> FromRequestParts<S> for Preferred {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let value = parts.headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let mut tags = value.unwrap_or_default().split([',', ';']).map(str::trim);
        Ok(Self(tags.find_map(Language::from_tag).unwrap_or_default()))
    }
}
