//! Enrolments. A submission of an identity is counted and judged in one transaction.

use async_trait::async_trait;
use domain::programme::TryLimits;
use rusqlite::{Connection, OptionalExtension, Transaction};

use super::accounts::{self, Inserting};
use super::tries::{self, Standing};
use super::writer::End;
use super::{SqliteStore, idempotency, sessions};
use crate::enrolments::{Enrolments, Finished, Finishing, Judged, KeptEnrolment, NewEnrolment, Submission};
use crate::sessions::NewSession;
use crate::tries::Counted;
use crate::{Mac, Millis, PublicId, Result};

/// So long a wrong submission is remembered: by then the agency's rows may be others.
const REMEMBERED: Millis = 24 * 60 * 60_000;
const MINUTE: Millis = 60_000;

/// What a transaction needs to know of the enrolment.
struct Row {
    version: u32,
    mismatches: u32,
    ends_at: Millis,
}

fn row(write: &Connection, token: &Mac) -> Result<Option<Row>> {
    let mut statement = write.prepare_cached("SELECT version, mismatches, ends_at FROM enrolments WHERE token = ?1")?;
    let row = statement.query_row([token], |row| {
        Ok(Row {
            version: row.get(0)?,
            mismatches: row.get(1)?,
            ends_at: row.get(2)?,
        })
    });
    Ok(row.optional()?)
}

/// Removes an enrolment with what it was answered.
fn remove(write: &Connection, token: &Mac) -> Result<bool> {
    write.prepare_cached("DELETE FROM answers WHERE enrolment = ?1")?.execute([token])?;
    Ok(write.prepare_cached("DELETE FROM enrolments WHERE token = ?1")?.execute([token])? == 1)
}

fn keep(write: &Connection, token: &Mac, version: u32, sealed: &[u8]) -> Result<bool> {
    const SQL: &str = "UPDATE enrolments SET sealed = ?1, version = version + 1 WHERE token = ?2 AND version = ?3";
    Ok(write.prepare_cached(SQL)?.execute((sealed, token, version))? == 1)
}

fn set_mismatches(write: &Connection, token: &Mac, count: u32) -> Result<()> {
    let mut statement = write.prepare_cached("UPDATE enrolments SET mismatches = ?1 WHERE token = ?2")?;
    Ok(statement.execute((count, token)).map(drop)?)
}

#[async_trait]
impl Enrolments for SqliteStore {
    async fn begin_enrolment(&self, new: &NewEnrolment) -> Result<()> {
        const SQL: &str =
            "INSERT INTO enrolments (token, id, program, sealed, version, mismatches, ends_at) VALUES (?1, ?2, ?3, ?4, 1, 0, ?5)";
        let new = new.clone();
        let work = move |write: &Transaction<'_>| {
            let mut statement = write.prepare_cached(SQL)?;
            Ok(statement
                .execute((new.token, new.id.0, new.program, new.sealed, new.ends_at))
                .map(drop)?)
        };
        self.writer.keep(work).await
    }

    async fn enrolment(&self, token: &Mac) -> Result<Option<KeptEnrolment>> {
        const SQL: &str = "SELECT id, program, sealed, version, mismatches, ends_at FROM enrolments WHERE token = ?1";
        self.readers.read(|db| {
            let mut statement = db.prepare_cached(SQL)?;
            let kept = statement.query_row([token], |row| {
                Ok(KeptEnrolment {
                    id: PublicId(row.get(0)?),
                    program: row.get(1)?,
                    sealed: row.get(2)?,
                    version: row.get(3)?,
                    mismatches: row.get(4)?,
                    ends_at: row.get(5)?,
                })
            });
            Ok(kept.optional()?)
        })
    }

    async fn keep_enrolment(&self, token: &Mac, version: u32, sealed: &[u8]) -> Result<bool> {
        let (token, sealed) = (*token, sealed.to_vec());
        self.writer.keep(move |write| keep(write, &token, version, &sealed)).await
    }

    async fn judge_identity(&self, submission: &Submission, limits: &TryLimits) -> Result<Judged> {
        let (submission, limits) = (submission.clone(), limits.clone());
        self.writer.write(move |write| judge(write, &submission, &limits)).await
    }

    async fn cancel_enrolment(&self, token: &Mac) -> Result<bool> {
        let token = *token;
        self.writer.keep(move |write| remove(write, &token)).await
    }

    async fn finish_enrolment(&self, finishing: &Finishing) -> Result<Finished> {
        let finishing = finishing.clone();
        let account = self.inserting(finishing.account.clone())?;
        self.writer.write(move |write| finish(write, &finishing, &account)).await
    }
}

fn judge(write: &Connection, submission: &Submission, limits: &TryLimits) -> Result<End<Judged>> {
    let Submission { token, new, .. } = submission;
    let Some(enrolment) = row(write, token)?.filter(|row| new.at < row.ends_at) else {
        return Ok(End::Undo(Judged::Over));
    };
    let own = limits.in_a_row.saturating_sub(enrolment.mismatches);
    match tries::standing(write, &new.record, limits, new.at)? {
        Standing::Locked(until) => return remove(write, token).map(|_| End::Keep(Judged::Locked { until })),
        Standing::Left(left) if was_wrong(write, submission)? => return Ok(End::Undo(Judged::Repeated { left: left.min(own) })),
        Standing::Left(_) => {}
    }
    let counted = match tries::count_both(write, new, limits)? {
        Counted::Allowed(counted) => counted,
        // Its standing was looked at above, in this transaction.
        Counted::RecordLocked { until } => return Ok(End::Undo(Judged::Locked { until })),
        Counted::SourceLimited { until } => return Ok(End::Undo(Judged::SourceLimited { until })),
    };
    if submission.matches {
        if enrolment.version != submission.version {
            return Ok(End::Undo(Judged::ChangedElsewhere));
        }
        if let Some(sealed) = &submission.sealed {
            keep(write, token, submission.version, sealed)?;
        }
        set_mismatches(write, token, 0)?;
        tries::give_back(write, &counted)?;
        return Ok(End::Keep(Judged::Matched));
    }
    remember(write, submission)?;
    let left = counted.left.min(own.saturating_sub(1));
    if left > 0 {
        set_mismatches(write, token, enrolment.mismatches + 1)?;
        return Ok(End::Keep(Judged::Mismatched { left }));
    }
    remove(write, token)?;
    let lock = new.at + Millis::from(limits.lock_minutes) * MINUTE;
    let until = match tries::standing(write, &new.record, limits, new.at)? {
        Standing::Locked(until) => until.max(lock),
        Standing::Left(_) => lock,
    };
    Ok(End::Keep(Judged::LastMismatch { until }))
}

/// Whether the same was submitted within the last day, and was wrong.
fn was_wrong(write: &Connection, submission: &Submission) -> Result<bool> {
    const SQL: &str = "SELECT EXISTS (SELECT 1 FROM wrong_submissions WHERE counter = ?1 AND digest = ?2 AND at > ?3)";
    let new = &submission.new;
    let mut statement = write.prepare_cached(SQL)?;
    let known = statement.query_row((new.record, submission.digest, new.at - REMEMBERED), |row| row.get(0))?;
    // What was wrong yesterday evening may be right since the agency's rows were loaded.
    Ok(known && !submission.matches)
}

fn remember(write: &Connection, submission: &Submission) -> Result<()> {
    const SQL: &str = "INSERT INTO wrong_submissions (counter, digest, at) VALUES (?1, ?2, ?3)
        ON CONFLICT DO UPDATE SET at = excluded.at";
    let mut statement = write.prepare_cached(SQL)?;
    Ok(statement
        .execute((submission.new.record, submission.digest, submission.new.at))
        .map(drop)?)
}

fn finish(write: &Connection, finishing: &Finishing, account: &Inserting) -> Result<End<Finished>> {
    let at = finishing.session.began_at;
    let enrolment = row(write, &finishing.token)?.filter(|row| at < row.ends_at);
    let refused = match (enrolment, account.record()) {
        (None, _) => Some(Finished::Over),
        (Some(row), _) if row.version != finishing.version => Some(Finished::ChangedElsewhere),
        _ if accounts::is_taken(write, account)? => Some(Finished::UserIdTaken),
        (_, Some(record)) if accounts::is_enrolled(write, record)? => Some(Finished::RecordTaken),
        _ => None,
    };
    if let Some(refused) = refused {
        return Ok(End::Undo(refused));
    }
    let participant = accounts::insert(write, account, at)?;
    let session = NewSession {
        participant,
        ..finishing.session.clone()
    };
    sessions::open(write, &session)?;
    idempotency::keep(write, &finishing.answer)?;
    remove(write, &finishing.token)?;
    Ok(End::Keep(Finished::Done))
}
