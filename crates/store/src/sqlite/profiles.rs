//! Profiles.

use async_trait::async_trait;
use domain::profile::{Profile, ProfileUpdate};
use rusqlite::{OptionalExtension, Transaction};

use super::writer::End;
use super::{SqliteStore, participants};
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
        const SQL: &str = "UPDATE profiles SET sealed = ?1, language = ?2, address_valid = ?3, updated_at = ?4, version = version + 1
            WHERE participant = ?5 AND version = ?6";
        const NOTE: &str = "UPDATE participants SET address_changed_at = ?1 WHERE key = ?2";
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
        let is_new_address = before.on_file.address != update.address;
        let address_valid = before.address_valid || is_new_address;
        let language = update.language.tag();
        let is_current = before.version == version;
        let work = move |write: &Transaction<'_>| {
            let mut statement = write.prepare_cached(SQL)?;
            let kept = statement.execute((sealed, language, address_valid, at, participant.0, version))?;
            if !is_current || kept == 0 {
                return Ok(End::Undo(false));
            }
            if is_new_address {
                write.prepare_cached(NOTE)?.execute((at, participant.0))?;
            }
            participants::revise(write, participant).map(|()| End::Keep(true))
        };
        if !self.writer.write(work).await? {
            return Ok(Updated::ChangedElsewhere);
        }
        Ok(Updated::Kept(Profile {
            on_file: update.clone(),
            address_valid,
            version: version + 1,
            ..before
        }))
    }
}
