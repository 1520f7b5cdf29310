//! Cases.

use async_trait::async_trait;
use domain::case::{Case, CaseStatus, Order, Worker};
use domain::money::Cents;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::SqliteStore;
use super::code::{self, Coded};
use crate::cases::Cases;
use crate::load::NewCase;
use crate::{ParticipantKey, PublicId, Result};

/// What both parties may read of a case.
#[derive(Serialize, Deserialize)]
pub(super) struct Details {
    number: String,
    children: Vec<String>,
    status: CaseStatus,
    order: Option<Order>,
    balance: Cents,
    worker: Worker,
}

impl From<&NewCase> for Details {
    fn from(row: &NewCase) -> Self {
        Self {
            number: row.number.clone(),
            children: row.children.clone(),
            status: row.status,
            order: row.order.clone(),
            balance: row.balance,
            worker: row.worker.clone(),
        }
    }
}

/// Cases that changed in the revisions after `since` and up to `until`, the newest case first.
///
/// The other party's name is looked up at every reading: protection holds from the moment that it is set.
pub(super) fn between(db: &Connection, participant: ParticipantKey, since: u64, until: u64) -> Result<Vec<Case>> {
    const SQL: &str = "SELECT c.id, m.role, m.next_step, c.opened, c.details,
            CASE WHEN EXISTS (SELECT 1 FROM parties a JOIN participants q ON q.key = a.participant WHERE a.case_id = c.id AND q.protected)
            THEN NULL
            ELSE (SELECT q.first_name || ' ' || q.last_name FROM parties o JOIN participants q ON q.key = o.participant
                WHERE o.case_id = c.id AND o.role <> m.role ORDER BY q.key LIMIT 1)
            END
        FROM parties m JOIN cases c ON c.id = m.case_id
        WHERE m.participant = ?1 AND m.revision > ?2 AND m.revision <= ?3 ORDER BY c.opened DESC, c.id";
    let mut statement = db.prepare_cached(SQL)?;
    let mut rows = statement.query((participant.0, since.cast_signed(), until.cast_signed()))?;
    let mut cases = Vec::new();
    while let Some(row) = rows.next()? {
        let details: Details = serde_json::from_str(&row.get::<_, String>(4)?)?;
        cases.push(Case {
            id: PublicId(row.get(0)?).to_string(),
            number: details.number,
            role: Coded::decode(row.get(1)?)?,
            children: details.children,
            other_party: row.get(5)?,
            status: details.status,
            order: details.order,
            balance: details.balance,
            next_step: Coded::decode(row.get(2)?)?,
            worker: details.worker,
            opened: code::date(row.get(3)?)?,
        });
    }
    Ok(cases)
}

#[async_trait]
impl Cases for SqliteStore {
    async fn cases(&self, participant: ParticipantKey) -> Result<Vec<Case>> {
        self.readers.read(|db| between(db, participant, 0, super::changes::ALL))
    }
}
