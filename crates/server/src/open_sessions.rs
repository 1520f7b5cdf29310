//! Sessions in use, in memory: a read costs no look-up of its session, and idle time counts to the second.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use store::sessions::Session;
use store::{Millis, ParticipantKey, Store, StoreError};

use crate::token::Fingerprint;

/// After so long what is known of a session is written down and read again: another process may have ended it.
const FRESH: Millis = 60_000;

/// More sessions than this are not kept in memory; the least that is lost is a little idle time.
const MOST: usize = 50_000;

/// A session in use.
pub struct Open {
    /// As in the database.
    pub session: Session,
    used_at: AtomicI64,
    read_at: Millis,
}

impl Open {
    /// When it was last used.
    #[must_use]
    pub fn used_at(&self) -> Millis {
        self.used_at.load(Ordering::Relaxed).max(self.session.used_at)
    }

    /// It is used now.
    pub fn touch(&self, now: Millis) {
        self.used_at.fetch_max(now, Ordering::Relaxed);
    }
}

#[derive(Default)]
struct Inner {
    /// Grows whenever a session ends, so that one read from the database before is not kept as open after.
    epoch: u64,
    by_token: HashMap<Fingerprint, Arc<Open>>,
}

/// Sessions in use, by their token's fingerprint.
#[derive(Default)]
pub struct OpenSessions(Mutex<Inner>);

impl OpenSessions {
    /// The session of a token, ended or not.
    ///
    /// # Errors
    /// The database's.
    pub async fn find(&self, store: &dyn Store, token: &Fingerprint, now: Millis) -> Result<Option<Arc<Open>>, StoreError> {
        let (epoch, known) = {
            let inner = self.inner();
            (inner.epoch, inner.by_token.get(token).cloned())
        };
        let stale = match known {
            Some(open) if now - open.read_at < FRESH => return Ok(Some(open)),
            stale => stale,
        };
        if let Some(stale) = &stale {
            store.touch_session(stale.session.id, stale.used_at()).await?;
        }
        let Some(session) = store.session(token).await? else {
            return Ok(None);
        };
        let used_at = stale.map_or(session.used_at, |stale| stale.used_at());
        let open = Arc::new(Open {
            session,
            used_at: used_at.into(),
            read_at: now,
        });
        let mut inner = self.inner();
        if inner.by_token.len() >= MOST {
            inner.by_token.clear();
        }
        if inner.epoch == epoch && open.session.ended_at.is_none() {
            inner.by_token.insert(*token, Arc::clone(&open));
        } else {
            inner.by_token.remove(token);
        }
        Ok(Some(open))
    }

    /// Forgets a person's sessions, because one or all of them have just ended.
    pub fn forget(&self, participant: ParticipantKey) {
        let mut inner = self.inner();
        inner.epoch += 1;
        inner.by_token.retain(|_, open| open.session.participant != participant);
    }

    /// Forgets sessions whose whole time is over.
    pub fn forget_ended(&self, now: Millis) {
        self.inner().by_token.retain(|_, open| now < open.session.ends_at);
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
