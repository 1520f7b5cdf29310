//! Who asks: a token's session, if it still opens anything.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use contract::problem::Code;
use domain::programme::{Page, Programme, SessionLimits};
use jiff::Timestamp;
use store::accounts::Reads;
use store::{Millis, ParticipantKey, PublicId};

use crate::api::{Api, minutes};
use crate::case_access;
use crate::extract::Bearer;
use crate::open_sessions::Open;
use crate::refusal::Refusal;
use crate::token::Fingerprint;

/// A session that is open, though perhaps only for the change of a temporary PIN.
#[derive(Clone)]
pub struct AnySession(Arc<Open>);

/// A session that is open for everything: its PIN was chosen by the person (CW-03).
#[derive(Clone)]
pub struct SignedIn(AnySession);

impl AnySession {
    /// The session of a token.
    ///
    /// # Errors
    /// [`Code::NotSignedIn`] for no session of ours, else why it opens nothing any more.
    pub async fn of(api: &Api, token: &Fingerprint) -> Result<Self, Refusal> {
        let now = api.now();
        let open = api.sessions.find(&*api.store, token, now).await?.ok_or(Code::NotSignedIn)?;
        let limits = &api.programme(&open.session.program).ok_or(Code::NotSignedIn)?.session;
        if let Some(code) = why_over(&open, limits, now) {
            return Err(code.into());
        }
        open.touch(now);
        Ok(Self(open))
    }

    /// Whose it is.
    #[must_use]
    pub fn participant(&self) -> ParticipantKey {
        self.0.session.participant
    }

    /// The participant's account, as the outside knows it.
    #[must_use]
    pub fn account(&self) -> PublicId {
        self.0.session.account
    }

    /// Whose case it reads.
    #[must_use]
    pub fn reads(&self) -> Reads {
        self.0.session.reads
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> PublicId {
        self.0.session.id
    }

    /// The definition of its programme.
    ///
    /// # Errors
    /// [`Code::NotSignedIn`], if it is not offered any more.
    pub fn programme<'a>(&self, api: &'a Api) -> Result<&'a Programme, Refusal> {
        api.programme(&self.0.session.program).ok_or_else(|| Code::NotSignedIn.into())
    }

    /// As the app is told of it.
    ///
    /// # Errors
    /// As [`Self::programme`].
    pub fn told(&self, api: &Api) -> Result<contract::session::Session, Refusal> {
        let limits = &self.programme(api)?.session;
        let session = &self.0.session;
        Ok(contract::session::Session {
            id: session.id.to_string(),
            program: session.program.clone(),
            account: session.account.to_string(),
            must_change_pin: session.temporary.is_some(),
            case: case_access::told(self.programme(api)?, session.reads),
            idle_seconds: limits.idle_minutes.saturating_mul(60),
            ends_at: instant(session.ends_at),
        })
    }
}

/// An instant of the database as the wire writes it.
#[must_use]
pub fn instant(at: Millis) -> Timestamp {
    Timestamp::from_millisecond(at).unwrap_or(Timestamp::MAX)
}

fn why_over(open: &Open, limits: &SessionLimits, now: Millis) -> Option<Code> {
    if open.session.ended_at.is_some() {
        Some(Code::SessionEnded)
    } else if now >= open.session.ends_at {
        Some(Code::SessionExpired)
    } else if now - open.used_at() >= minutes(limits.idle_minutes) {
        Some(Code::SessionIdle)
    } else {
        None
    }
}

impl SignedIn {
    /// Lets through to a page of the case, if the person's programme has it; whose rows stand on it.
    ///
    /// # Errors
    /// [`Code::Forbidden`], or as [`Self::record`].
    pub fn at(&self, api: &Api, page: Page) -> Result<ParticipantKey, Refusal> {
        if self.programme(api)?.pages.contains(&page) {
            self.record(api)
        } else {
            Err(Code::Forbidden.into())
        }
    }

    /// Whose rows the person reads: their own, or those of the record that is tied to their account.
    ///
    /// # Errors
    /// [`Code::NoCase`] (MA-04), or [`Code::CaseCodeRequired`].
    pub fn record(&self, api: &Api) -> Result<ParticipantKey, Refusal> {
        Ok(case_access::record(self.programme(api)?, self.participant(), self.reads())?)
    }
}

impl Deref for SignedIn {
    type Target = AnySession;

    fn deref(&self) -> &AnySession {
        &self.0
    }
}

impl FromRequestParts<Arc<Api>> for AnySession {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, api: &Arc<Api>) -> Result<Self, Refusal> {
        let Bearer(token) = Bearer::from_request_parts(parts, api).await?;
        Self::of(api, &token).await
    }
}

impl FromRequestParts<Arc<Api>> for SignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, api: &Arc<Api>) -> Result<Self, Refusal> {
        let session = AnySession::from_request_parts(parts, api).await?;
        if session.0.session.temporary.is_some() {
            return Err(Code::PinChangeRequired.into());
        }
        Ok(Self(session))
    }
}
