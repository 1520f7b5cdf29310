//! The languages a person can be served in.

use serde::{Deserialize, Serialize};

/// A language for people. Spanish is the source, English its equal (OP-04).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Language {
    /// Spanish as read in the United States.
    #[default]
    #[serde(rename = "es-US")]
    EsUs,
    /// English of the United States.
    #[serde(rename = "en-US")]
    EnUs,
}

impl Language {
    /// Every language, the source first.
    pub const ALL: [Self; 2] = [Self::EsUs, Self::EnUs];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::EsUs => "es-US",
            Self::EnUs => "en-US",
        }
    }

    /// The language of a tag such as `es`, `es-MX` or `en_US.UTF-8`, by its first part.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "es" => Some(Self::EsUs),
            "en" => Some(Self::EnUs),
            _ => None,
        }
    }
}
