//! Participants, and the hot path.

use async_trait::async_trait;
use domain::card::Suffix;
use rusqlite::{Connection, OptionalExtension, Row};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::{SqliteStore, accounts, code, payments};
use crate::participants::{Account, Heading, Identity, Participants, Record};
use crate::vault::SealKind;
use crate::{Mac, ParticipantKey, PublicId, Result};

/// What is sealed of a participant.
#[derive(Serialize, Deserialize)]
pub(super) struct SealedIdentity {
    pub participant_id: String,
    pub ssn: Option<String>,
    pub birth_date: jiff::civil::Date,
}

/// The columns of [`Heading`], from `at` on.
pub(super) fn heading(row: &Row<'_>, at: usize) -> rusqlite::Result<Heading> {
    Ok(Heading {
        first_name: row.get(at)?,
        last_name: row.get(at + 1)?,
        participant_id: row.get(at + 2)?,
        address_changed_at: row.get(at + 3)?,
        revision: code::revision(row.get(at + 4)?),
    })
}

pub(super) const HEADING: &str = "SELECT first_name, last_name, shown_id, address_changed_at, revision FROM participants WHERE key = ?1";

/// Something that the person reads has changed.
pub(super) fn revise(write: &Connection, participant: ParticipantKey) -> Result<()> {
    let mut statement = write.prepare_cached("UPDATE participants SET revision = revision + 1 WHERE key = ?1")?;
    Ok(statement.execute([participant.0]).map(drop)?)
}

#[async_trait]
impl Participants for SqliteStore {
    async fn by_identifier(&self, identifier: &Mac) -> Result<Option<Record>> {
        const SQL: &str = "SELECT p.key, p.account, p.first_name, p.last_name, p.suffix, i.birth_date, i.association,
                coalesce(f.address_valid, 0), p.protected OR coalesce(r.protected, 0), coalesce(a.language, f.language),
                EXISTS (SELECT 1 FROM accounts e WHERE e.record = p.key), a.participant IS NOT NULL, a.record, a.case_opened
            FROM identifiers n JOIN participants p ON p.key = n.participant
            LEFT JOIN identities i ON i.participant = p.key
            LEFT JOIN accounts a ON a.participant = p.key
            LEFT JOIN participants r ON r.key = a.record
            LEFT JOIN profiles f ON f.participant = coalesce(a.record, p.key)
            WHERE n.mac = ?1";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let mut rows = statement.query([identifier])?;
            let Some(row) = rows.next()? else { return Ok(None) };
            Ok(Some(Record {
                key: ParticipantKey(row.get(0)?),
                account: PublicId(row.get(1)?),
                first_name: row.get(2)?,
                last_name: row.get(3)?,
                suffix: Suffix::of_word(row.get_ref(4)?.as_str().unwrap_or_default()),
                birth_date: row.get(5)?,
                association: row.get(6)?,
                address_valid: row.get(7)?,
                protected: row.get(8)?,
                language: code::language(row.get_ref(9)?.as_str().unwrap_or_default())?,
                is_enrolled: row.get(10)?,
                reads: accounts::reads(row, 11)?,
            }))
        })
    }

    async fn identity(&self, participant: ParticipantKey) -> Result<Option<Identity>> {
        const SQL: &str =
            "SELECT p.account, i.sealed FROM identities i JOIN participants p ON p.key = i.participant WHERE i.participant = ?1";
        let row: Option<([u8; 16], Vec<u8>)> = self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            Ok(statement
                .query_row([participant.0], |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?)
        })?;
        let Some((account, sealed)) = row else { return Ok(None) };
        let opened: SealedIdentity = serde_json::from_slice(&self.vault.open(SealKind::Identity, &account, &sealed)?)?;
        Ok(Some(Identity {
            participant_id: SecretString::from(opened.participant_id),
            ssn: opened.ssn.map(SecretString::from),
            birth_date: opened.birth_date,
        }))
    }

    async fn heading(&self, participant: ParticipantKey) -> Result<Option<Heading>> {
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(HEADING)?;
            Ok(statement.query_row([participant.0], |row| heading(row, 0)).optional()?)
        })
    }

    async fn account(&self, participant: ParticipantKey, newest: u16) -> Result<Option<Account>> {
        // One statement is one visit to the file's locks. The participant's columns are read from the first row alone.
        const SQL: &str = "SELECT y.id, y.date, y.direction, y.amount, y.method, y.status, y.case_id,
                p.first_name, p.last_name, p.shown_id, p.address_changed_at, p.revision
            FROM participants p LEFT JOIN payments y ON y.participant = p.key
            WHERE p.key = ?1 ORDER BY y.date DESC, y.id DESC LIMIT ?2";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let mut rows = statement.query((participant.0, newest.max(1)))?;
            let Some(row) = rows.next()? else { return Ok(None) };
            let mut account = Account {
                heading: heading(row, 7)?,
                payments: Vec::new(),
            };
            if newest == 0 || row.get_ref(0)? == rusqlite::types::ValueRef::Null {
                return Ok(Some(account));
            }
            account.payments.reserve_exact(newest.into());
            account.payments.push(payments::payment(row)?);
            while let Some(row) = rows.next()? {
                account.payments.push(payments::payment(row)?);
            }
            Ok(Some(account))
        })
    }
}
