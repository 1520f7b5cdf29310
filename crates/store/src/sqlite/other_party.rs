//! Reports about the other party.

use async_trait::async_trait;
use domain::other_party::OtherPartyReport;
use rusqlite::Transaction;

use super::SqliteStore;
use crate::other_party::OtherParty;
use crate::vault::SealKind;
use crate::{Millis, ParticipantKey, PublicId, Result};

#[async_trait]
impl OtherParty for SqliteStore {
    async fn report_other_party(&self, id: PublicId, participant: ParticipantKey, report: &OtherPartyReport, at: Millis) -> Result<bool> {
        const SQL: &str = "INSERT INTO other_party_reports (id, participant, case_id, sealed, reported_at)
            SELECT ?1, participant, case_id, ?4, ?5 FROM parties WHERE participant = ?2 AND case_id = ?3";
        let Some(case) = PublicId::parse(&report.case_id) else {
            return Ok(false);
        };
        let sealed = self.vault.seal(SealKind::OtherParty, &id.0, &serde_json::to_vec(report)?)?;
        let work = move |write: &Transaction<'_>| {
            let mut statement = write.prepare_cached(SQL)?;
            Ok(statement.execute((id.0, participant.0, case.0, sealed, at))? == 1)
        };
        self.writer.keep(work).await
    }
}
