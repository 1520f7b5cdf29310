//! `/v1/me/association`: «Asociación de Caso», which ties a client ID to the account (MA-04, MA-05).

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use contract::association::Association as Form;
use contract::path;
use contract::problem::{Code, Problem};
use contract::session::Session;
use domain::association::{self, Association};
use domain::clock::day_in;
use domain::identifier::IdentifierKind;
use domain::programme::Programme;
use store::ParticipantKey;
use store::accounts::{Associated, Reads};
use store::vault;

use crate::answer::Written;
use crate::api::Api;
use crate::case_code;
use crate::extract::{Bearer, Source, Writing};
use crate::floor::Floor;
use crate::refusal::Refusal;
use crate::signed_in::{AnySession, SignedIn};
use crate::subject::Subject;
use crate::token::Fingerprint;

/// Ties a client ID to the account. Where a case opens with a mailed code, a letter with one is queued.
#[utoipa::path(post, path = path::MY_ASSOCIATION, operation_id = "associate", tag = "account", security(("token" = [])),
    request_body = Form,
    responses(
        (status = 200, description = "Tied; the session as it is now", body = Session),
        (status = 401, description = "association-not-matched, with `tries_left`; not-signed-in, session-idle, session-expired, session-ended"),
        (status = 409, description = "already-enrolled: another account has the record, or this one has another; idempotency-key-reused, still-working"),
        (status = 429, description = "credentials-locked, source-limited")))]
pub async fn create(
    State(api): State<Arc<Api>>,
    Bearer(token): Bearer,
    session: SignedIn,
    source: Source,
    writing: Writing,
) -> Result<Written, Refusal> {
    let floor = Floor::begin();
    let form: Form = writing.read()?;
    let typed = read(&api, session.programme(&api)?, &form)?;
    let once = writing.once(&api, &session.id().0);
    let doing = Arc::clone(&api);
    let work = async move { associate(&doing, &session, &token, &typed, source).await };
    let answer = once.answer(&api, work).await;
    floor.reached().await;
    answer
}

fn read(api: &Api, programme: &Programme, form: &Form) -> Result<Association, Refusal> {
    let rules = programme.association.ok_or(Code::Forbidden)?;
    let today = day_in(api.clock.now(), &programme.zone);
    let (client_id, ssn_last4) = (form.client_id.expose(), form.ssn_last4.expose());
    let read = association::read(client_id, &form.birth_year, ssn_last4, rules.client_id_digits, today);
    read.map_err(|problems| Problem::invalid(problems).into())
}

async fn associate(
    api: &Arc<Api>,
    session: &SignedIn,
    token: &Fingerprint,
    typed: &Association,
    source: Source,
) -> Result<Written, Refusal> {
    let programme = session.programme(api)?;
    let own = api.store.own_account(session.participant()).await?.ok_or(Code::Forbidden)?;
    let record = matched(api, programme, typed, source).await?;
    match api.store.associate(session.participant(), record).await? {
        Associated::Done => {
            api.sessions.forget(session.participant());
            if programme.case_code.is_some() {
                // Whoever gets no letter now, because mail does not arrive or the service is busy, can ask for one.
                case_code::queue(api, programme, &own.user_id).await.ok();
            }
        }
        Associated::Already if reads(own.reads, record) => {}
        Associated::Already | Associated::RecordTaken => return Err(Code::AlreadyEnrolled.into()),
        Associated::Unknown => return Err(Code::SessionEnded.into()),
    }
    let session = AnySession::of(api, token).await?;
    Written::json(StatusCode::OK, &session.told(api)?)
}

/// The record that all of it belongs to. An unknown one, one that staff alone may touch and one with other numbers are
/// counted and refused in the same way.
async fn matched(api: &Api, programme: &Programme, typed: &Association, source: Source) -> Result<ParticipantKey, Refusal> {
    let identifier = vault::identifier(&*api.vault, &programme.id, IdentifierKind::ParticipantId, &typed.client_id);
    let subject = Subject::find(api, &identifier).await?;
    let counted = subject.count(api, programme, source).await?;
    let matches = subject.has(api, typed.birth_year, &typed.ssn_last4);
    let record = subject.record.as_ref().filter(|record| matches && !record.protected);
    let Some(record) = record else {
        return Err(Problem::new(Code::AssociationNotMatched).with_tries_left(counted.left).into());
    };
    api.store.give_back(&counted).await?;
    Ok(record.key)
}

fn reads(own: Reads, record: ParticipantKey) -> bool {
    matches!(own, Reads::Record { record: own, .. } if own == record)
}
