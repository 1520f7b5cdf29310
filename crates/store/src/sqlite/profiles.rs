//! Profiles.

use async_trait::async_trait;
use domain::profile::{Profile, ProfileUpdate};
use rusqlite::OptionalExtension;

use super::SqliteStore;
use crate::profiles::{Profiles, Updated};
use crate::vault::SealKind;
use crate::{Millis, ParticipantKey, Result};

#[async_trait]
impl Profiles for SqliteStore {
    async fn profile(&self, participant: ParticipantKey) -> Result<Option<Profile>> {
        const SQL: &str = "SELECT p.account, f.sealed, p.first_name, p.last_name, p.shown_id, f.address_valid, f.version
            FROM profiles f JOIN participants p ON p.key = f.participant WHERE f.participant = ?1";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let mut rows = statement.query([participant.0])?;
            let Some(row) = rows.next()? else { return Ok(None) };
            let account: [u8; 16] = row.get(0)?;
            let sealed: Vec<u8> = row.get(1)?;
            Ok(Some(Profile {
                on_file: serde_json::from_slice(&self.vault.open(SealKind::Profile, &account, &sealed)?)?,
                first_name: row.get(2)?,
                last_name: row.get(3)?,
                participant_id: row.get(4)?,
                address_valid: row.get(5)?,
                version: row.get(6)?,
            }))
        })
    }

    async fn update_profile(&self, participant: ParticipantKey, update: &ProfileUpdate, version: u32, at: Millis) -> Result<Updated> {
        const SQL: &str = "UPDATE profiles SET sealed = ?, language = ?, address_valid = ?, updated_at = ?, version = version + 1
            WHERE participant = ? AND version = ?";
        let Some(before) = self.profile(participant).await? else {
            return Ok(Updated::Unknown);
        };
        let account: Option<Vec<u8>> = self.readers.read(|db| {
            let mut statement = db.prepare_cached("SELECT account FROM participants WHERE key = ?1")?;
            Ok(statement.query_row([participant.0], |row| row.get(0)).optional()?)
        })?;
        let sealed = self
            .vault
            .seal(SealKind::Profile, &account.unwrap_or_default(), &serde_json::to_vec(update)?)?;
        // `before` is what is replaced, or its version is no longer the one on file and nothing is.
        let address_valid = before.address_valid || before.on_file.address != update.address;
        let mut write = self.write().await?;
        let done = sqlx::query(SQL)
            .bind(sealed)
            .bind(update.language.tag())
            .bind(address_valid)
            .bind(at)
            .bind(participant.0)
            .bind(version)
            .execute(&mut *write)
            .await?;
        if before.version != version || done.rows_affected() == 0 {
            return Ok(Updated::ChangedElsewhere);
        }
        sqlx::query("UPDATE participants SET revision = revision + 1 WHERE key = ?")
            .bind(participant.0)
            .execute(&mut *write)
            .await?;
        write.commit().await?;
        Ok(Updated::Kept(Profile {
            on_file: update.clone(),
            address_valid,
            version: version + 1,
            ..before
        }))
    }
}
