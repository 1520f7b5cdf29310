//! A new PIN or password in the place of one that was proved (CW-03, CW-05, MA-09, HU-09): every session of the person's
//! ends, and one begins anew.

use std::sync::Arc;

use axum::http::StatusCode;
use contract::problem::Code;
use store::secrets::{ChangedWith, PinChange};

use crate::answer::Written;
use crate::api::Api;
use crate::extract::System;
use crate::hashing::Hash;
use crate::once::Once;
use crate::opening::Opening;
use crate::refusal::Refusal;
use crate::signed_in::AnySession;
use crate::token::Fingerprint;

/// Who asks for something that ends their own session.
pub enum Asker {
    /// Somebody whose session is open.
    Open(AnySession),
    /// Somebody whose session ended by that very request: they ask again because the answer was lost, and get it now.
    Answered(Written),
}

impl Asker {
    /// Whoever has the token. `ends` says which refusals of a token may come of the request itself.
    ///
    /// # Errors
    /// As [`AnySession::of`]; what the request was refused with before.
    pub async fn of(api: &Api, token: &Fingerprint, once: &Once, ends: impl Fn(Code) -> bool) -> Result<Self, Refusal> {
        match AnySession::of(api, token).await {
            Ok(session) => Ok(Self::Open(session)),
            Err(refusal) if ends(refusal.0.code) => Ok(Self::Answered(once.before(api).await?.ok_or(refusal)?)),
            Err(refusal) => Err(refusal),
        }
    }
}

/// Changes it, if what it was proved with still holds; the answer opens the session that goes on.
///
/// # Errors
/// [`Code::SessionEnded`]: another change was quicker.
pub async fn change(api: &Arc<Api>, session: &AnySession, with: ChangedWith, new: Hash, system: System) -> Result<Written, Refusal> {
    let programme = session.programme(api)?;
    let participant = session.participant();
    let opening = Opening::new(api, programme, participant, None, system);
    let change = PinChange {
        participant,
        with,
        new,
        history: programme.sign_in.history,
        at: api.now(),
        session: opening.row.clone(),
    };
    let changed = api.store.change_pin(&change).await?;
    api.sessions.forget(participant);
    if !changed {
        return Err(Code::SessionEnded.into());
    }
    Written::json(StatusCode::OK, &opening.told(programme, session.account(), session.reads()))
}
