//! The revisions that a load gives out.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::{ParticipantKey, PublicId, Result};

/// The revision of each participant that the load has met; rows of one person mostly come together.
#[derive(Default)]
pub(super) struct Revisions {
    met: HashMap<ParticipantKey, Revision>,
}

#[derive(Clone, Copy)]
struct Revision {
    now: i64,
    before: i64,
}

impl Revisions {
    /// A participant who is new.
    pub(super) fn begin(&mut self, participant: ParticipantKey) {
        self.met.insert(participant, Revision { now: 0, before: -1 });
    }

    /// Runs `change` with the participant's next revision, which is used up only if it changed a row.
    pub(super) fn change(
        &mut self,
        db: &Connection,
        participant: ParticipantKey,
        change: impl FnOnce(i64) -> rusqlite::Result<usize>,
    ) -> Result<bool> {
        let next = self.now(db, participant)? + 1;
        let changed = change(next)? > 0;
        if changed && let Some(revision) = self.met.get_mut(&participant) {
            revision.now = next;
        }
        Ok(changed)
    }

    /// Something of the case's heading changed: every party reads it anew.
    pub(super) fn touch_case(&mut self, db: &Connection, case: PublicId) -> Result<()> {
        let mut statement = db.prepare_cached("SELECT participant FROM parties WHERE case_id = ?1")?;
        let parties: Vec<i64> = statement.query_map([case.0], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let mut statement = db.prepare_cached("UPDATE parties SET revision = ?3 WHERE participant = ?1 AND case_id = ?2")?;
        for party in parties {
            self.change(db, ParticipantKey(party), |revision| statement.execute((party, case.0, revision)))?;
        }
        Ok(())
    }

    /// Writes the participants' revisions at the end of the load.
    pub(super) fn write(self, db: &Connection) -> Result<()> {
        let mut statement = db.prepare_cached("UPDATE participants SET revision = ?2 WHERE key = ?1")?;
        for (participant, revision) in self.met {
            if revision.now != revision.before {
                statement.execute((participant.0, revision.now))?;
            }
        }
        Ok(())
    }

    fn now(&mut self, db: &Connection, participant: ParticipantKey) -> Result<i64> {
        if let Some(revision) = self.met.get(&participant) {
            return Ok(revision.now);
        }
        let mut statement = db.prepare_cached("SELECT revision FROM participants WHERE key = ?1")?;
        let now = statement.query_row([participant.0], |row| row.get(0))?;
        self.met.insert(participant, Revision { now, before: now });
        Ok(now)
    }
}
