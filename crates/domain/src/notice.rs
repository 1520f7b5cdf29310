//! Notices: letters that the agency also shows on screen.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::language::Language;

/// A notice's words in one language, as plain text; an empty line parts paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NoticeText {
    /// The heading.
    pub title: String,
    /// The text.
    pub body: String,
}

/// A notice, with its words in every language the agency wrote it in (OP-04).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Notice {
    /// Unguessable and stable.
    pub id: String,
    /// The day on the letter.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    #[cfg_attr(feature = "openapi", schema(value_type = String, format = Date))]
    pub date: Date,
    /// The last day to answer or to send something back, where the letter names one.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, format = Date))]
    pub respond_by: Option<Date>,
    /// Whether the person has opened it.
    pub read: bool,
    /// Words by language; at least one.
    #[cfg_attr(feature = "ts", ts(type = "Partial<Record<Language, NoticeText>>"))]
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, NoticeText>))]
    pub texts: BTreeMap<Language, NoticeText>,
}

impl Notice {
    /// Its headings by language.
    #[must_use]
    pub fn titles(&self) -> BTreeMap<Language, String> {
        let titles = self.texts.iter();
        titles.map(|(language, text)| (*language, text.title.clone())).collect()
    }
}
