//! `/v1/me/case-code`: the code of a letter, without which nothing of the case is shown.

pub mod letters;

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use contract::association::CaseCode as Form;
use contract::path;
use contract::problem::{Code, Problem};
use contract::session::Session;
use domain::field::FieldProblem;
use store::accounts::Reads;
use store::vault::MacKind;
use zeroize::Zeroizing;

use crate::answer::Written;
use crate::api::Api;
use crate::case_code;
use crate::extract::{Bearer, Source, Writing};
use crate::hashing::same;
use crate::refusal::Refusal;
use crate::signed_in::{AnySession, SignedIn};
use crate::subject::{allowed, new_try};
use crate::token::Fingerprint;

/// No hash is this one.
const NO_HASH: [u8; 32] = [0; 32];

/// Enters the code of the newest letter, which opens the case for good.
#[utoipa::path(post, path = path::MY_CASE_CODE, operation_id = "enter_case_code", tag = "account", security(("token" = [])),
    request_body = Form,
    responses(
        (status = 200, description = "The session as it is now", body = Session),
        (status = 401, description = "case-code-wrong, with `tries_left`; not-signed-in, session-idle, session-expired, session-ended"),
        (status = 409, description = "no-case, idempotency-key-reused, still-working"),
        (status = 429, description = "credentials-locked, source-limited")))]
pub async fn create(
    State(api): State<Arc<Api>>,
    Bearer(token): Bearer,
    session: SignedIn,
    source: Source,
    writing: Writing,
) -> Result<Written, Refusal> {
    let form: Form = writing.read()?;
    let rules = session.programme(&api)?.case_code.as_ref().ok_or(Code::Forbidden)?;
    let code = case_code::read(form.code.expose(), rules).map_err(|code| Problem::invalid(vec![FieldProblem::new("code", code)]))?;
    let once = writing.once(&api, &session.id().0);
    let doing = Arc::clone(&api);
    let work = async move { open(&doing, &session, &token, &code, source).await };
    once.answer(&api, work).await
}

async fn open(
    api: &Arc<Api>,
    session: &SignedIn,
    token: &Fingerprint,
    code: &Zeroizing<String>,
    source: Source,
) -> Result<Written, Refusal> {
    let participant = session.participant();
    let own = api.store.own_account(participant).await?.ok_or(Code::Forbidden)?;
    match own.reads {
        Reads::Own | Reads::Nothing => return Err(Code::NoCase.into()),
        Reads::Record { code_entered: true, .. } => {}
        Reads::Record { code_entered: false, .. } => {
            enter(api, session, code, source).await?;
            api.sessions.forget(participant);
        }
    }
    let session = AnySession::of(api, token).await?;
    Written::json(StatusCode::OK, &session.told(api)?)
}

/// Uses the code up, if it is the one of the newest letter.
async fn enter(api: &Arc<Api>, session: &SignedIn, code: &str, source: Source) -> Result<(), Refusal> {
    let (participant, programme) = (session.participant(), session.programme(api)?);
    let on_file = api.store.secrets(participant).await?.ok_or(Code::SessionEnded)?;
    api.hashing.room()?;
    let counter = api
        .vault
        .mac(MacKind::Tries, &[b"case-code".as_slice(), &session.account().0].join(&0));
    let new = new_try(api, counter, source);
    let counted = allowed(api.store.count_try(&new, &programme.tries).await?, new.at)?;
    let hash = case_code::hash(api, code, on_file.salt).await?;
    let letter = api.store.case_code(participant).await?;
    let right = same(&hash, &letter.map_or(NO_HASH, |letter| letter.hash));
    let opened = match letter.filter(|_| right) {
        Some(letter) => api.store.open_case(participant, letter.letter, api.now()).await?,
        None => false,
    };
    if !opened {
        return Err(Problem::new(Code::CaseCodeWrong).with_tries_left(counted.left).into());
    }
    Ok(api.store.give_back(&counted).await?)
}
