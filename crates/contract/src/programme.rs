//! Programmes as the service offers them.

use std::collections::BTreeMap;

use domain::language::Language;
use domain::programme::Programme;
use serde::{Deserialize, Serialize};

/// A programme: its definition and its messages, as Fluent text by language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OfferedProgramme {
    /// The definition.
    pub programme: Programme,
    /// `programs/<id>/<tag>.ftl`, whole, by language.
    #[cfg_attr(feature = "ts", ts(type = "Record<Language, string>"))]
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, String>))]
    pub messages: BTreeMap<Language, String>,
}

/// An invented household's way in, told by a practice service alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SampleAccount {
    /// The programme's id.
    pub program: String,
    /// The invented person's name.
    pub name: String,
    /// The number to sign in with.
    pub identifier: String,
    /// The PIN, or the temporary PIN of a letter.
    pub pin: String,
    /// What the account shows, by language.
    #[cfg_attr(feature = "ts", ts(type = "Record<Language, string>"))]
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, String>))]
    pub shows: BTreeMap<Language, String>,
}

/// Answer of `GET /v1/programs`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Programmes {
    /// All that this service offers, by topic.
    pub programmes: Vec<OfferedProgramme>,
    /// Whether the households behind it are invented.
    pub practice: bool,
    /// In practice: how to sign in to them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub samples: Vec<SampleAccount>,
}
