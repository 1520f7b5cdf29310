//! Each kind of row, put in place. A statement changes a row only where it says something new.

use domain::card::Suffix;
use domain::identifier::IdentifierKind;
use domain::mask;
use rusqlite::OptionalExtension;

use super::super::accounts::{self, Inserting};
use super::super::code::{self, Coded};
use super::super::participants::SealedIdentity;
use super::super::{cases, hearings};
use super::Running;
use crate::accounts::NewAccount;
use crate::load::{Loader, NewCase, NewHearing, NewNotice, NewParticipant, NewParty, NewPayment, NewSecrets};
use crate::secrets::TemporaryState;
use crate::vault::{self, SealKind};
use crate::{Mac, Millis, ParticipantKey, PublicId, Result};

/// Digits of the participant ID that stay visible.
const SHOWN_DIGITS: usize = 4;

/// A suffix as its column holds it.
fn printed(suffix: Option<Suffix>) -> &'static str {
    suffix.map_or("", Suffix::printed)
}

/// The last four digits of the Social Security number.
fn last_four(row: &NewParticipant) -> Option<&str> {
    let ssn = row.ssn.as_deref()?;
    ssn.get(ssn.len().checked_sub(4)?..)
}

impl Running<'_> {
    fn identifiers(&self, row: &NewParticipant) -> Vec<Mac> {
        let mac = |kind, digits: &str| vault::identifier(self.vault, &row.program, kind, digits);
        let own = std::iter::once(mac(IdentifierKind::ParticipantId, &row.participant_id));
        own.chain(row.ssn.iter().map(|ssn| mac(IdentifierKind::Ssn, ssn))).collect()
    }

    fn insert_participant(&mut self, row: &NewParticipant) -> Result<ParticipantKey> {
        const PARTICIPANT: &str =
            "INSERT INTO participants (account, program, first_name, last_name, shown_id, revision, protected, suffix)
            VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6, ?7) RETURNING key";
        const PROFILE: &str = "INSERT INTO profiles (participant, sealed, language, address_valid, version) VALUES (?1, ?2, ?3, ?4, 1)";
        let shown = mask::all_but_last(&row.participant_id, SHOWN_DIGITS);
        let key = self.db.prepare_cached(PARTICIPANT)?.query_row(
            (
                row.account.0,
                &row.program,
                &row.first_name,
                &row.last_name,
                shown,
                row.protected,
                printed(row.suffix),
            ),
            |row| row.get(0).map(ParticipantKey),
        )?;
        let profile = self
            .vault
            .seal(SealKind::Profile, &row.account.0, &serde_json::to_vec(&row.profile)?)?;
        self.db
            .prepare_cached(PROFILE)?
            .execute((key.0, profile, row.profile.language.tag(), row.address_valid))?;
        self.revisions.begin(key);
        self.put_identity(key, row)?;
        self.revisions.change(self.db, key, |_| Ok(1))?;
        Ok(key)
    }

    /// Identifiers and birth date, sealed and as MACs, in place of what was there. `false`: they were there.
    fn put_identity(&mut self, key: ParticipantKey, row: &NewParticipant) -> Result<bool> {
        const PUT: &str = "INSERT INTO identities (participant, birth_date, association, sealed) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (participant) DO UPDATE SET birth_date = excluded.birth_date, association = excluded.association,
                sealed = excluded.sealed";
        const ON_FILE: &str = "SELECT birth_date, association FROM identities WHERE participant = ?1";
        let mut identifiers = self.identifiers(row);
        identifiers.sort_unstable();
        let birth_date = vault::birth_date(self.vault, row.account, row.birth_date);
        let association = last_four(row).map(|last4| vault::association(self.vault, row.account, row.birth_date.year(), last4));
        let mut statement = self
            .db
            .prepare_cached("SELECT mac FROM identifiers WHERE participant = ?1 ORDER BY mac")?;
        let known: Vec<Mac> = statement.query_map([key.0], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let mut statement = self.db.prepare_cached(ON_FILE)?;
        let on_file: Option<(Mac, Option<Mac>)> = statement.query_row([key.0], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        if known == identifiers && on_file == Some((birth_date, association)) {
            return Ok(false);
        }
        let clear = serde_json::to_vec(&SealedIdentity {
            participant_id: row.participant_id.clone(),
            ssn: row.ssn.clone(),
            birth_date: row.birth_date,
        })?;
        let sealed = self.vault.seal(SealKind::Identity, &row.account.0, &clear)?;
        self.db.prepare_cached(PUT)?.execute((key.0, birth_date, association, sealed))?;
        self.db
            .prepare_cached("DELETE FROM identifiers WHERE participant = ?1")?
            .execute([key.0])?;
        let mut statement = self
            .db
            .prepare_cached("INSERT INTO identifiers (mac, participant) VALUES (?1, ?2)")?;
        for identifier in identifiers {
            statement.execute((identifier, key.0))?;
        }
        Ok(true)
    }

    fn update_participant(&mut self, key: ParticipantKey, row: &NewParticipant) -> Result<()> {
        const UPDATE: &str = "UPDATE participants SET first_name = ?2, last_name = ?3, shown_id = ?4, protected = ?5, suffix = ?6
            WHERE key = ?1 AND (first_name, last_name, shown_id, protected, suffix) IS NOT (?2, ?3, ?4, ?5, ?6)";
        self.put_identity(key, row)?;
        let shown = mask::all_but_last(&row.participant_id, SHOWN_DIGITS);
        let mut statement = self.db.prepare_cached(UPDATE)?;
        let changed = self.revisions.change(self.db, key, |_| {
            let suffix = printed(row.suffix);
            statement.execute((key.0, &row.first_name, &row.last_name, &shown, row.protected, suffix))
        })?;
        if changed {
            // The other parties read this name, or may no longer.
            let mut statement = self.db.prepare_cached("SELECT case_id FROM parties WHERE participant = ?1")?;
            let cases: Vec<[u8; 16]> = statement.query_map([key.0], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            for case in cases {
                self.revisions.touch_case(self.db, PublicId(case))?;
            }
        }
        Ok(())
    }
}

impl Loader for Running<'_> {
    fn participant(&mut self, row: &NewParticipant) -> Result<ParticipantKey> {
        self.loaded.participants += 1;
        match self.find(row.account)? {
            None => self.insert_participant(row),
            Some(key) => self.update_participant(key, row).map(|()| key),
        }
    }

    fn find(&mut self, account: PublicId) -> Result<Option<ParticipantKey>> {
        let mut statement = self.db.prepare_cached("SELECT key FROM participants WHERE account = ?1")?;
        Ok(statement.query_row([account.0], |row| row.get(0).map(ParticipantKey)).optional()?)
    }

    fn secrets(&mut self, participant: ParticipantKey, row: &NewSecrets) -> Result<()> {
        const SECRETS: &str = "INSERT INTO secrets (participant, salt, pin, earlier) VALUES (?1, ?2, ?3, x'') ON CONFLICT DO NOTHING";
        const LETTER: &str = "INSERT INTO letters (id, participant, hash, asked_at, expires_at, used_at, superseded_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        if self.db.prepare_cached(SECRETS)?.execute((participant.0, row.salt, row.pin))? == 0 {
            return Ok(());
        }
        let mut statement = self.db.prepare_cached(LETTER)?;
        for letter in &row.temporary {
            let at = |state| (letter.state == state).then_some(letter.asked_at);
            statement.execute((
                letter.letter.0,
                participant.0,
                letter.hash,
                letter.asked_at,
                letter.expires_at,
                at(TemporaryState::Used),
                at(TemporaryState::Superseded),
            ))?;
        }
        Ok(())
    }

    fn account(&mut self, row: &NewAccount, at: Millis) -> Result<()> {
        const OPEN: &str = "UPDATE accounts SET case_opened = 1 WHERE participant = ?1 AND record IS NOT NULL";
        if self.find(row.account)?.is_some() {
            return Ok(());
        }
        let row = Inserting::of(self.vault, row.clone())?;
        let participant = accounts::insert(self.db, &row, at)?;
        self.db.prepare_cached(OPEN)?.execute([participant.0])?;
        Ok(())
    }

    fn case(&mut self, row: &NewCase) -> Result<()> {
        const SQL: &str = "INSERT INTO cases (id, opened, details) VALUES (?1, ?2, ?3)
            ON CONFLICT (id) DO UPDATE SET opened = excluded.opened, details = excluded.details
            WHERE (opened, details) IS NOT (excluded.opened, excluded.details)";
        self.loaded.cases += 1;
        let details = serde_json::to_string(&cases::Details::from(row))?;
        if self.db.prepare_cached(SQL)?.execute((row.id.0, code::day(row.opened), details))? > 0 {
            self.revisions.touch_case(self.db, row.id)?;
        }
        Ok(())
    }

    fn party(&mut self, row: &NewParty) -> Result<()> {
        const SQL: &str = "INSERT INTO parties (participant, case_id, role, next_step, revision) VALUES (?1, ?2, ?3, ?4, 0)
            ON CONFLICT DO UPDATE SET role = excluded.role, next_step = excluded.next_step
            WHERE (role, next_step) IS NOT (excluded.role, excluded.next_step)";
        let mut statement = self.db.prepare_cached(SQL)?;
        if statement.execute((row.participant.0, row.case.0, row.role.code(), row.next_step.code()))? > 0 {
            self.revisions.touch_case(self.db, row.case)?;
        }
        Ok(())
    }

    fn payment(&mut self, row: &NewPayment) -> Result<()> {
        const SQL: &str = "INSERT INTO payments (participant, date, id, case_id, direction, amount, method, status, revision)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT DO UPDATE SET case_id = excluded.case_id, direction = excluded.direction, amount = excluded.amount,
                method = excluded.method, status = excluded.status, revision = excluded.revision
            WHERE (case_id, direction, amount, method, status)
                IS NOT (excluded.case_id, excluded.direction, excluded.amount, excluded.method, excluded.status)";
        self.loaded.payments += 1;
        let mut statement = self.db.prepare_cached(SQL)?;
        self.revisions.change(self.db, row.participant, |revision| {
            statement.execute((
                row.participant.0,
                code::day(row.date),
                row.id.0,
                row.case.0,
                row.direction.code(),
                row.amount.0,
                row.method.code(),
                row.status.code(),
                revision,
            ))
        })?;
        Ok(())
    }

    fn hearing(&mut self, row: &NewHearing) -> Result<()> {
        const SQL: &str = "INSERT INTO hearings (participant, id, case_id, at, details, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT DO UPDATE SET case_id = excluded.case_id, at = excluded.at, details = excluded.details, revision = excluded.revision
            WHERE (case_id, at, details) IS NOT (excluded.case_id, excluded.at, excluded.details)";
        self.loaded.hearings += 1;
        let details = serde_json::to_string(&hearings::Details::from(row))?;
        let mut statement = self.db.prepare_cached(SQL)?;
        self.revisions.change(self.db, row.participant, |revision| {
            statement.execute((row.participant.0, row.id.0, row.case.0, row.at.to_string(), &details, revision))
        })?;
        Ok(())
    }

    fn notice(&mut self, row: &NewNotice) -> Result<()> {
        const SQL: &str =
            "INSERT INTO notices (participant, id, date, respond_by, texts, read_at, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT DO UPDATE SET date = excluded.date, respond_by = excluded.respond_by, texts = excluded.texts,
                revision = excluded.revision
            WHERE (date, respond_by, texts) IS NOT (excluded.date, excluded.respond_by, excluded.texts)";
        self.loaded.notices += 1;
        let texts = serde_json::to_string(&row.texts)?;
        let mut statement = self.db.prepare_cached(SQL)?;
        self.revisions.change(self.db, row.participant, |revision| {
            // The agency tells that it was read, not when.
            statement.execute((
                row.participant.0,
                row.id.0,
                code::day(row.date),
                row.respond_by.map(code::day),
                &texts,
                row.read.then_some(0),
                revision,
            ))
        })?;
        Ok(())
    }
}
