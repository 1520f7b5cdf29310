//! `/v1/me/pin`: the change of PIN, chosen (CW-05) or temporary (CW-03).

use std::sync::Arc;

use axum::extract::State;
use contract::path;
use contract::pin::PinChange;
use contract::problem::{Code, Problem};
use contract::session::SignedIn;
use domain::field::{FieldCode, FieldProblem};
use domain::pin;
use zeroize::Zeroizing;

use crate::answer::Written;
use crate::api::Api;
use crate::changing::{self, Asker};
use crate::extract::{Bearer, Source, System, Writing};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::signed_in::AnySession;
use crate::subject::count_for;
use crate::verdict::{Verdict, had_before};

/// Changes the PIN. Every session ends, this one too; the answer opens a new one.
#[utoipa::path(put, path = path::MY_PIN, operation_id = "change_pin", tag = "session", security(("token" = [])),
    request_body = PinChange,
    responses(
        (status = 200, description = "Changed; the token is a new one", body = SignedIn),
        (status = 401, description = "not-signed-in, session-idle, session-expired, session-ended; temporary-pin-expired, temporary-pin-used, temporary-pin-superseded for `current`"),
        (status = 422, description = "invalid-fields; with wrong-pin, also `tries_left`"),
        (status = 429, description = "credentials-locked, source-limited")))]
pub async fn replace(
    State(api): State<Arc<Api>>,
    Bearer(token): Bearer,
    source: Source,
    system: System,
    writing: Writing,
) -> Result<Written, Refusal> {
    let once = writing.once(&api, &token);
    let session = match Asker::of(&api, &token, &once, |code| code == Code::SessionEnded).await? {
        Asker::Open(session) => session,
        Asker::Answered(written) => return Ok(written),
    };
    let form: PinChange = writing.read()?;
    let pins = read(&api, &session, &form).await?;
    let doing = Arc::clone(&api);
    let work = async move { change(&doing, &session, pins, source, system).await };
    once.answer(&api, work).await
}

/// The present PIN and the one to be.
struct Pins {
    current: Zeroizing<String>,
    new: Zeroizing<String>,
}

async fn read(api: &Api, session: &AnySession, form: &PinChange) -> Result<Pins, Refusal> {
    let rules = session.programme(api)?.sign_in.secret.pin().ok_or(Code::Forbidden)?;
    let person = Person::of(api, session.participant()).await?;
    let current = pin::read(form.current.expose(), rules).map_err(|fault| FieldProblem::new("current", fault));
    let new = person
        .choose(form.new.expose(), rules)
        .map_err(|fault| FieldProblem::new("new", fault));
    match (current, new) {
        (Ok(current), Ok(new)) => Ok(Pins {
            current: Zeroizing::new(current),
            new,
        }),
        (current, new) => Err(Problem::invalid(current.err().into_iter().chain(new.err()).collect()).into()),
    }
}

async fn change(api: &Arc<Api>, session: &AnySession, pins: Pins, source: Source, system: System) -> Result<Written, Refusal> {
    let programme = session.programme(api)?;
    let on_file = api.store.secrets(session.participant()).await?.ok_or(Code::SessionEnded)?;
    api.hashing.room()?;
    let counted = count_for(api, session.account(), programme, source).await?;
    let current = api.hashing.hash(pins.current, on_file.salt).await?;
    let verdict = Verdict::of(&current, &on_file, api.now());
    let Some(with) = verdict.opens_change(&current) else {
        return Err(match verdict {
            Verdict::Over(code) => code.into(),
            _ => Problem::invalid(vec![FieldProblem::new("current", FieldCode::WrongPin)])
                .with_tries_left(counted.left)
                .into(),
        });
    };
    api.store.give_back(&counted).await?;
    let new = api.hashing.hash(pins.new, on_file.salt).await?;
    if had_before(&new, &on_file) {
        return Err(Refusal::field("new", FieldCode::PinUsedBefore));
    }
    changing::change(api, session, with, new, system).await
}
