//! Programmes as the service offers them.

use std::collections::BTreeMap;

use domain::card::Suffix;
use domain::language::Language;
use domain::programme::Programme;
use jiff::civil::Date;
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
    /// The number or user ID to sign in with.
    pub identifier: String,
    /// The PIN, the temporary PIN of a letter, or the password.
    pub secret: String,
    /// What the account shows, by language.
    #[cfg_attr(feature = "ts", ts(type = "Record<Language, string>"))]
    #[cfg_attr(feature = "openapi", schema(value_type = BTreeMap<String, String>))]
    pub shows: BTreeMap<Language, String>,
}

/// An invented person's card, to enrol or to tie a case with; told by a practice service alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SampleCard {
    /// The programme's id.
    pub program: String,
    /// First name.
    pub first_name: String,
    /// Surnames.
    pub last_name: String,
    /// What stands behind them.
    pub suffix: Option<Suffix>,
    /// The birth date.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub birth_date: Date,
    /// The client ID.
    pub client_id: String,
    /// The last four digits of the Social Security number; empty if there is none.
    pub ssn_last4: String,
    /// What there is to see with it, by language.
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
    /// In practice: cards to enrol with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<SampleCard>,
}
