//! Hearings.

use async_trait::async_trait;
use domain::hearing::{Hearing, HearingKind, HearingPurpose, HearingStatus, Place, ToBring};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::SqliteStore;
use crate::hearings::Hearings;
use crate::load::NewHearing;
use crate::{ParticipantKey, PublicId, Result, StoreError};

/// A hearing without its keys.
#[derive(Serialize, Deserialize)]
pub(super) struct Details {
    kind: HearingKind,
    zone: String,
    purpose: HearingPurpose,
    bring: Vec<ToBring>,
    place: Place,
    status: HearingStatus,
}

impl From<&NewHearing> for Details {
    fn from(row: &NewHearing) -> Self {
        Self {
            kind: row.kind,
            zone: row.zone.clone(),
            purpose: row.purpose,
            bring: row.bring.clone(),
            place: row.place.clone(),
            status: row.status.clone(),
        }
    }
}

/// Hearings that changed in the revisions after `since` and up to `until`, the earliest first.
pub(super) fn between(db: &Connection, participant: ParticipantKey, since: u64, until: u64) -> Result<Vec<Hearing>> {
    const SQL: &str = "SELECT id, case_id, at, details FROM hearings
        WHERE participant = ?1 AND revision > ?2 AND revision <= ?3 ORDER BY at, id";
    let mut statement = db.prepare_cached(SQL)?;
    let mut rows = statement.query((participant.0, since.cast_signed(), until.cast_signed()))?;
    let mut hearings = Vec::new();
    while let Some(row) = rows.next()? {
        let details: Details = serde_json::from_str(&row.get::<_, String>(3)?)?;
        hearings.push(Hearing {
            id: PublicId(row.get(0)?).to_string(),
            kind: details.kind,
            at: row
                .get::<_, String>(2)?
                .parse()
                .map_err(|_| StoreError::Damaged("hearing's time"))?,
            zone: details.zone,
            purpose: details.purpose,
            bring: details.bring,
            place: details.place,
            status: details.status,
            case_id: PublicId(row.get(1)?).to_string(),
        });
    }
    Ok(hearings)
}

#[async_trait]
impl Hearings for SqliteStore {
    async fn hearings(&self, participant: ParticipantKey) -> Result<Vec<Hearing>> {
        self.readers.read(|db| between(db, participant, 0, super::changes::ALL))
    }
}
